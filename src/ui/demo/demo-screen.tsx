import { useCallback, useEffect, useMemo, useRef, useState } from 'react';
import type { Act } from '../../exercise/decision.ts';
import { actWords } from '../../view/decided.ts';
import { figuresView } from '../../view/figures.ts';
import { dayAndTime, timeWords } from '../../view/moments.ts';
import { wordsOf } from '../../view/words.ts';
import type { OpenReviewer } from '../debrief/reviewer.ts';
import { Announcer } from '../desk/announcer.tsx';
import { Captions } from '../desk/captions.tsx';
import type { SoundPort } from '../desk/captions.tsx';
import { DeskProvider } from '../desk/desk-context.tsx';
import type { DeskTools } from '../desk/desk-context.tsx';
import { Stage } from '../desk/stage.tsx';
import type { OpenStage } from '../desk/stage.tsx';
import { useTimeLapse } from '../desk/time-lapse.ts';
import { Icon } from '../look/icon.tsx';
import { WindBarb } from '../look/wind-barb.tsx';
import { useReader, useSay } from '../reader.tsx';
import { LanguageSwitch } from '../settings.tsx';
import type { SettingsProps } from '../settings.tsx';
import { useMoment } from '../session.ts';
import type { Session } from '../session.ts';
import { beatOf } from './beat.ts';
import type { Beat } from './beat.ts';
import { DemoEnding } from './demo-ending.tsx';
import type { Onward } from './demo-ending.tsx';
import { DemoFeed } from './demo-feed.tsx';
import { ContentNote, DemoQuestion } from './demo-question.tsx';
import '../desk/desk.css';
import '../desk/agenda.css';
import '../desk/papers.css';
import './demo.css';

export interface DemoProps extends Pick<SettingsProps, 'onChange'>, Onward {
  readonly session: Session;
  readonly openStage: OpenStage | undefined;
  readonly openReviewer: OpenReviewer;
  readonly sound: SoundPort | undefined;
}

/** Milliseconds that a stretch of time takes at least: long enough to see a paper climb. */
const UNHURRIED = 4500;
/** Milliseconds after which the story begins without the world, should it be late. */
const PATIENCE = 2500;

/** Five minutes, no briefing: the desk reduced to the world, one question at a time, and the crowd beside it. */
export function DemoScreen(props: DemoProps) {
  const { session, sound } = props;
  const t = useSay();
  const reader = useReader();
  const moment = useMoment(session);
  const lapse = useTimeLapse(session, UNHURRIED);
  const [word, setWord] = useState('');
  const beat = beatOf(session);
  const goOn = useCallback(() => {
    session.advanceUntil(() => beatOf(session) !== 'pass');
    lapse.begin();
    setWord(t('said.stop', { time: timeWords(session.exercise, session.exercise.now, reader.language), headline: headlineOf(session, t) }));
  }, [session, lapse, reader.language, t]);
  const decide = useCallback(
    (act: Act): boolean => {
      const reason = session.decide(act);
      setWord(reason ? t('said.void', { reason: t(`void.${reason}`) }) : actWords(session.exercise, act, reader));
      if (beatOf(session) === 'pass') goOn();
      return reason === undefined;
    },
    [session, reader, t, goOn],
  );
  const tools = useMemo<DeskTools>(
    () => ({ session, moment, decide, compose: nothing, order: nothing, show: nothing, finish: nothing }),
    [session, moment, decide],
  );
  const begin = useOpening(session, goOn);
  useFocusOnNews(lapse.isOn, `${beat}/${moment.exercise.decisions.length}`);
  if (beat === 'over' && !lapse.isOn) return <DemoEnding {...props} />;
  return (
    <DeskProvider value={tools}>
      <div className={lapse.isOn ? 'desk demo is-away' : 'desk demo'}>
        <Bar {...props} chapter={lapse.isOn && beat === 'over' ? NIGHT : CHAPTER_OF[beat]} />
        <Stage session={session} openStage={props.openStage} lapse={lapse} onReady={begin} />
        {lapse.isOn && session.stretch.from === 0 && (
          <div className="demo-opening">
            <p>{wordsOf(session.exercise, session.exercise.scenario.briefing.whatHappened, reader)}</p>
            <ContentNote />
          </div>
        )}
        <main id="content" className="areas demo-areas" tabIndex={-1} inert={lapse.isOn}>
          <section className="demo-question" aria-label={t('desk.now')}>
            <DemoQuestion beat={beat} />
          </section>
          <DemoFeed />
        </main>
      </div>
      {sound && <Captions session={session} sound={sound} />}
      <Announcer text={word} />
    </DeskProvider>
  );
}

const nothing = (): void => undefined;

const headlineOf = (session: Session, t: ReturnType<typeof useSay>): string => {
  const beat = beatOf(session);
  return beat === 'pass' || beat === 'over' ? t('stop.end') : t(`demo.${beat}.title`);
};

/** The story begins once the world stands, or without it if it is late; only once. */
function useOpening(session: Session, goOn: () => void): () => void {
  const begin = useCallback(() => {
    if (session.exercise.now === 0) goOn();
  }, [session, goOn]);
  const latest = useRef(begin);
  useEffect(() => {
    latest.current = begin;
  }, [begin]);
  useEffect(() => {
    const timer = setTimeout(() => latest.current(), PATIENCE);
    return () => clearTimeout(timer);
  }, []);
  return begin;
}

/** Whatever is asked anew takes the focus, once nothing covers it. */
function useFocusOnNews(isAway: boolean, news: string): void {
  useEffect(() => {
    if (isAway) return;
    const heading = document.getElementById('demo-heading');
    heading?.focus({ preventScroll: true });
    heading?.closest('.demo-areas, .demo-question')?.scrollTo(0, 0);
  }, [isAway, news]);
}

const CHAPTERS = ['call', 'sentence', 'ink', 'night', 'paper'] as const;
const NIGHT = 3;
const CHAPTER_OF: Readonly<Record<Beat, number>> = { call: 0, sentence: 1, again: 1, ink: 2, signed: 2, evening: 2, pass: 0, over: 4 };

/** Time, wind, and how far the story has come. */
function Bar({ session, sound, chapter, onChange, onLeave }: DemoProps & { readonly chapter: number }) {
  const t = useSay();
  const reader = useReader();
  const { exercise } = session;
  const { level, levelName, levelAbout } = figuresView(exercise, reader);
  return (
    <header className="desk-bar">
      <h1 className="unseen">{wordsOf(exercise, exercise.scenario.meta.title, reader)}</h1>
      <time className="bar-clock number">{dayAndTime(exercise, exercise.now, reader.language)}</time>
      <p className="bar-wind" title={levelAbout}>
        <WindBarb level={level} size={30} />
        <span>{levelName}</span>
      </p>
      <ol className="demo-chapters" aria-label={t('demo.chapters')}>
        {CHAPTERS.map((name, nth) => (
          <li key={name} aria-current={nth === chapter ? 'step' : undefined} className={nth < chapter ? 'is-done' : ''}>
            {t(`demo.chapter.${name}`)}
          </li>
        ))}
      </ol>
      <div className="bar-tools">
        {sound && (
          <button
            type="button"
            className="bar-icon"
            aria-pressed={!sound.isMuted}
            onClick={() => sound.setMuted(!sound.isMuted)}
            aria-label={t(sound.isMuted ? 'desk.sound.on' : 'desk.sound.off')}
          >
            <Icon name={sound.isMuted ? 'silent' : 'sound'} />
          </button>
        )}
        <LanguageSwitch onChange={onChange} />
        <button type="button" className="bar-icon" onClick={onLeave} aria-label={t('demo.leaveDemo')}>
          <Icon name="close" />
        </button>
      </div>
    </header>
  );
}
