import { figuresView } from '../../view/figures.ts';
import { dayAndTime, timeWords } from '../../view/moments.ts';
import { wordsOf } from '../../view/words.ts';
import { Icon } from '../look/icon.tsx';
import { WindBarb } from '../look/wind-barb.tsx';
import { useReader, useSay } from '../reader.tsx';
import type { Session } from '../session.ts';
import { LanguageSwitch } from '../settings.tsx';
import type { SettingsProps } from '../settings.tsx';
import { ClockTools } from './clock-tools.tsx';
import type { Clock } from './clock.ts';
import { DiscussionTimer, isPlenum } from './plenum.tsx';
import { SaveChip } from './save-chip.tsx';
import type { SoundPort } from './captions.tsx';

interface Props {
  readonly session: Session;
  readonly clock: Clock;
  readonly sound: SoundPort | undefined;
  readonly onGoOn: (span?: number) => void;
  readonly onMenu: () => void;
  readonly onLanguage: SettingsProps['onChange'];
  readonly onDebrief: () => void;
  readonly onSave: () => void;
}

/** Time, wind, and the way on. */
export function DeskBar({ session, clock, sound, onGoOn, onMenu, onLanguage, onDebrief, onSave }: Props) {
  const t = useSay();
  const reader = useReader();
  const { exercise } = session;
  const figures = figuresView(exercise, reader);
  const busyUntil = exercise.people.get(session.role)?.busyUntil ?? exercise.now;
  return (
    <header className="desk-bar">
      <h1 className="unseen">{wordsOf(exercise, exercise.scenario.meta.title, reader)}</h1>
      <div className="bar-time">
        <time className="bar-clock number">{dayAndTime(exercise, exercise.now, reader.language)}</time>
        <span className="bar-elapsed number">
          {t('desk.elapsed', { hours: Math.floor(exercise.now / 60), of: exercise.scenario.hours })}
        </span>
      </div>
      <p className="bar-wind" title={figures.levelAbout}>
        <WindBarb level={figures.level} size={30} />
        <span>
          {figures.levelName}
          {figures.lateness !== '' && <small className="number">{figures.lateness}</small>}
        </span>
      </p>
      {busyUntil > exercise.now && (
        <p className="bar-busy number">{t('desk.busy', { time: timeWords(exercise, busyUntil, reader.language) })}</p>
      )}
      <div className="bar-tools">
        <SaveChip session={session} onSave={onSave} />
        {isPlenum(session) && <DiscussionTimer />}
        {!session.isOver && <ClockTools clock={clock} />}
        <LanguageSwitch onChange={onLanguage} />
        {sound && (
          <button
            type="button"
            className="bar-icon bar-sound"
            aria-pressed={!sound.isMuted}
            onClick={() => sound.setMuted(!sound.isMuted)}
            aria-label={t(sound.isMuted ? 'desk.sound.on' : 'desk.sound.off')}
          >
            <Icon name={sound.isMuted ? 'silent' : 'sound'} />
          </button>
        )}
        <button type="button" className="bar-icon" onClick={onMenu} aria-label={t('desk.menu')}>
          <Icon name="menu" />
        </button>
      </div>
      <GoOn session={session} onGoOn={onGoOn} onDebrief={onDebrief} />
    </header>
  );
}

function GoOn({ session, onGoOn, onDebrief }: Pick<Props, 'session' | 'onGoOn' | 'onDebrief'>) {
  const t = useSay();
  // Said as disabled and not switched off: whoever presses it all the same is led to what holds the clock.
  const held = session.isMeeting
    ? { 'aria-disabled': true, title: t('desk.advance.held'), 'aria-description': t('desk.advance.held') }
    : {};
  if (session.isOver) {
    return (
      <div className="bar-go is-over">
        <button type="button" className="go-main" onClick={onDebrief}>
          {t('desk.debrief')} <Icon name="forward" />
        </button>
      </div>
    );
  }
  return (
    <div className="bar-go">
      <button type="button" className="go-span number" {...held} onClick={() => onGoOn(15)}>
        {t('desk.advance.quarter')} <span className="unseen">{t('desk.advance')}</span>
      </button>
      <button type="button" className="go-span number" {...held} onClick={() => onGoOn(60)}>
        {t('desk.advance.hour')} <span className="unseen">{t('desk.advance')}</span>
      </button>
      <button type="button" className="go-main" onClick={() => onGoOn()} title={t('desk.advance.about')} aria-keyshortcuts="w" {...held}>
        {t('desk.advance')} <Icon name="forward" />
      </button>
    </div>
  );
}
