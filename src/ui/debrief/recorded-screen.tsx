import { useMemo } from 'react';
import type { Decision } from '../../exercise/decision.ts';
import { ENGINE } from '../../exercise/engine.ts';
import type { Opened } from '../../exercise/exercise-file.ts';
import { start } from '../../exercise/start.ts';
import type { Exercise } from '../../exercise/start.ts';
import { percent } from '../../message/number.ts';
import type { TextKind } from '../../scenario/features.ts';
import { levelName, momentText } from '../../report/hours.ts';
import { momentWords } from '../../view/moments.ts';
import { wordsOf } from '../../view/words.ts';
import { Icon } from '../look/icon.tsx';
import { WindBarb } from '../look/wind-barb.tsx';
import { useReader, useSay } from '../reader.tsx';
import { LanguageSwitch } from '../settings.tsx';
import type { SettingsProps } from '../settings.tsx';
import { decisionWords } from './act-words.ts';
import { GoalTrack, judgedWords } from './goals-section.tsx';
import './debrief.css';
import './debrief-lists.css';
import './recorded-screen.css';

interface Props extends Pick<SettingsProps, 'onChange'> {
  readonly opened: Opened;
  readonly onLeave: () => void;
  /** Hands the exercise out as it is. */
  readonly onSave: () => void;
}

/** What is recorded of an exercise that this engine cannot compute again: to read and to keep, and nothing that would need the storm. */
export function RecordedScreen({ opened, onLeave, onSave, onChange }: Props) {
  const t = useSay();
  const reader = useReader();
  const exercise = useMemo(() => beginningOf(opened), [opened]);
  const { engine, isRecomputable } = opened.file;
  return (
    <div className="review">
      <header className="review-bar">
        <button type="button" className="button is-small on-bar" onClick={onLeave}>
          {t('review.toStart')}
        </button>
        <span className="brand">
          <WindBarb level={5} size={24} /> Gegenwind
        </span>
        <LanguageSwitch onChange={onChange} />
      </header>
      <main id="content" className="review-main" tabIndex={-1}>
        <h1>
          {t('recorded.title')}: {wordsOf(exercise, exercise.scenario.meta.title, reader)}
        </h1>
        <p className="review-left">
          {isRecomputable ? t('recorded.differs') : t('recorded.otherEngine', { theirs: engine, ours: ENGINE })} {t('recorded.about')}
        </p>
        <p className="recorded-keep">
          <button type="button" className="button is-main" onClick={onSave}>
            <Icon name="save" /> {t('storage.asFile')}
          </button>
        </p>
        <Results exercise={exercise} opened={opened} />
        <Goals exercise={exercise} opened={opened} />
        <Decisions exercise={exercise} opened={opened} />
      </main>
    </div>
  );
}

/** Names and labels stand in the scenario; for them the first minute is enough. Assumptions of another engine mean nothing here. */
function beginningOf({ file, scenario }: Opened): Exercise {
  const { assumptions: _, ...setup } = file.log.setup;
  return start(scenario, file.seed, setup);
}

interface PartProps {
  readonly exercise: Exercise;
  readonly opened: Opened;
}

function Results({ exercise, opened: { file } }: PartProps) {
  const t = useSay();
  const reader = useReader();
  const { ending: id, now, outcome } = file.recorded;
  const ending = exercise.scenario.endings.find((one) => one.id === id);
  const played = t('start.runningAt', { moment: momentWords(exercise.start, now, reader.language), hours: now });
  const rows = [
    [t('recorded.ending'), ending ? wordsOf(exercise, ending.title, reader) : t('recorded.noEnding')],
    [t('recorded.until'), played],
    [t('recorded.posts'), t('review.paper.posts', { n: outcome.totalPosts })],
    [t('recorded.peak'), t('recorded.perHour', { n: outcome.peakPerHour })],
    [t('recorded.wind'), `${outcome.maxLevel} (${levelName(outcome.maxLevel, reader.language)})`],
    [t('recorded.trust'), t('recorded.ofHundred', { n: Math.round(outcome.trust) })],
  ] as const;
  return (
    <section className="review-section" aria-labelledby="recorded-results">
      <h2 id="recorded-results">{t('recorded.results')}</h2>
      <dl className="recorded-results">
        {rows.map(([name, value]) => (
          <div key={name}>
            <dt>{name}</dt>
            <dd>{value}</dd>
          </div>
        ))}
      </dl>
    </section>
  );
}

function Goals({ exercise, opened: { file } }: PartProps) {
  const t = useSay();
  const reader = useReader();
  return (
    <section className="review-section" aria-labelledby="recorded-goals">
      <h2 id="recorded-goals">{t('review.goals.title')}</h2>
      <ul className="goal-bars">
        {exercise.scenario.goals.map(({ id, label, weight }) => {
          const points = file.recorded.outcome.goals[id] ?? 0;
          return (
            <li key={id}>
              <span className="goal-label">
                {wordsOf(exercise, label, reader)} <span className="soft">{percent(weight, reader.language)}</span>
              </span>
              <GoalTrack points={points} />
              <span className="goal-words">
                <strong>{t(judgedWords(points))}</strong> <span className="soft">{t('recorded.ofHundred', { n: Math.round(points) })}</span>
              </span>
            </li>
          );
        })}
      </ul>
    </section>
  );
}

function Decisions({ exercise, opened: { file } }: PartProps) {
  const t = useSay();
  const reader = useReader();
  const { decisions } = file.log;
  const calendar = { start: exercise.start, language: reader.language };
  return (
    <section className="review-section" aria-labelledby="recorded-decisions">
      <h2 id="recorded-decisions">{t('review.decisions.title')}</h2>
      {decisions.length === 0 && <p>{t('review.decisions.none')}</p>}
      <ol className="recorded-decisions">
        {decisions.map((decision) => (
          <li key={decision.id}>
            <span className="number decision-time">{momentText(calendar, decision.at)}</span>{' '}
            {decisionWords(exercise, { act: decision.act, kind: paperKind(decision, decisions) }, reader)}
          </li>
        ))}
      </ol>
    </section>
  );
}

/** What kind of paper a decision is about: a paper's id begins with that of the decision that wrote it. */
function paperKind({ act }: Decision, decisions: readonly Decision[]): TextKind | undefined {
  if (!('draft' in act)) return undefined;
  const written = decisions.find((one) => act.draft.startsWith(one.id))?.act;
  if (written?.type === 'draft') return written.kind;
  return written?.type === 'reply' ? 'reply' : undefined;
}
