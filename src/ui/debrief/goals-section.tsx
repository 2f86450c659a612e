import type { Outcome } from '../../exercise/outcome.ts';
import { percent } from '../../message/number.ts';
import { wordsOf } from '../../view/words.ts';
import { useReader, useSay } from '../reader.tsx';
import { JUDGED } from './own-view.tsx';
import { useReviewed } from './review-context.tsx';
import { Table } from './table.tsx';

/** Points from which a goal counts as hardly, partly, largely, wholly reached. */
const STAGES = [20, 40, 65, 85] as const;
const WIDTH = 200;
const HEIGHT = 22;

/** Words for points: false precision helps nobody. */
export const judgedWords = (points: number): (typeof JUDGED)[number] =>
  JUDGED[STAGES.filter((stage) => points >= stage).length] ?? JUDGED[4];

/** The goals, each for itself, in words and as a bar; exact in the table. */
export function GoalsSection() {
  const t = useSay();
  const reader = useReader();
  const { exercise, report, comparison } = useReviewed();
  const { goals } = exercise.scenario;
  const points = (outcome: Outcome | undefined, id: string): number | '' => (outcome ? Math.round(outcome.goals[id] ?? 0) : '');
  return (
    <section className="review-section" aria-labelledby="review-goals" id="goals">
      <h2 id="review-goals">{t('review.goals.title')}</h2>
      <p className="review-about">{t('review.goals.about')}</p>
      <p className="goal-key">
        <span className="goal-key-silence">{t('review.goals.silence')}</span>{' '}
        <span className="goal-key-best">{t('review.goals.best')}</span>
      </p>
      <ul className="goal-bars">
        {goals.map(({ id, label }) => (
          <GoalBar key={id} goal={id} label={wordsOf(exercise, label, reader)} />
        ))}
      </ul>
      <details className="review-table">
        <summary>{t('review.goals.table')}</summary>
        <Table
          caption={t('review.goals.title')}
          head={[t('review.goals.col'), t('review.goals.weight'), t('review.line.you'), t('review.line.silence'), t('review.line.best')]}
          rows={goals.map(({ id, label, weight }) => [
            wordsOf(exercise, label, reader),
            percent(weight, reader.language),
            points(report.course.outcome, id),
            points(comparison?.silence.outcome, id),
            points(comparison?.bestPractice.outcome, id),
          ])}
        />
      </details>
    </section>
  );
}

function GoalBar({ goal, label }: { readonly goal: string; readonly label: string }) {
  const t = useSay();
  const { report, comparison, own } = useReviewed();
  const points = report.course.outcome.goals[goal] ?? 0;
  const judged = own.goals[goal];
  const silence = comparison?.silence.outcome.goals[goal];
  const best = comparison?.bestPractice.outcome.goals[goal];
  return (
    <li>
      <span className="goal-label">{label}</span>
      <GoalTrack points={points} silence={silence} best={best} />
      <span className="goal-words">
        <strong>{t(judgedWords(points))}</strong>
        {judged !== undefined && <span className="soft">{t('review.you.was', { words: t(JUDGED[judged] ?? JUDGED[0]) })}</span>}
      </span>
    </li>
  );
}

interface TrackProps {
  readonly points: number;
  readonly silence?: number | undefined;
  readonly best?: number | undefined;
}

/** How far a goal was reached, beside what silence and best practice would have reached, where that is known. */
export function GoalTrack({ points, silence, best }: TrackProps) {
  const x = (value: number): number => (value / 100) * WIDTH;
  return (
    <svg className="goal-bar" viewBox={`-4 0 ${WIDTH + 8} ${HEIGHT}`} preserveAspectRatio="none" aria-hidden="true">
      <rect className="goal-track" x={0} y={6} width={WIDTH} height={10} />
      <rect className="goal-points" x={0} y={6} width={x(points)} height={10} />
      {silence !== undefined && <line className="goal-silence" x1={x(silence)} x2={x(silence)} y1={1} y2={21} />}
      {best !== undefined && <line className="goal-best" x1={x(best)} x2={x(best)} y1={1} y2={21} />}
    </svg>
  );
}
