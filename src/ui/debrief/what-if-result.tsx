import type { Course } from '../../debrief/curve.ts';
import type { WhatIf } from '../../debrief/what-if.ts';
import type { MessageKey } from '../../message/catalogue.ts';
import { wholeNumber } from '../../message/number.ts';
import { levelName, momentText } from '../../report/hours.ts';
import { StormChart } from '../../report/storm-chart.tsx';
import type { DrawnCourse } from '../../report/storm-chart.tsx';
import { fill } from '../../scenario/text-fill.ts';
import { fillingOf } from '../../view/words.ts';
import { useReader, useSay } from '../reader.tsx';
import type { Say } from '../reader.tsx';
import { decisionWords } from './act-words.ts';
import { DecisionCurve } from './decision-curve.tsx';
import { useReviewed } from './review-context.tsx';
import { Table } from './table.tsx';
import { useWidth } from './use-width.ts';

interface Props {
  readonly result: WhatIf | undefined;
  /** Where the decision has been moved to, if it is being moved, and how it is moved on. */
  readonly move?: { readonly to: number; readonly onMove: (to: number) => void };
}

/** Before and after, in words, as curves, exact in a table, with all that has become impossible. */
export function WhatIfResult({ result, move }: Props) {
  const t = useSay();
  return (
    <div className="what-if-result">
      <h3>{t('review.whatIf.result')}</h3>
      <div className="what-if-words" aria-live="polite">
        {result ? <WhatIfWords result={result} /> : <p className="soft">{t('review.loading')}</p>}
      </div>
      <Curves result={result} move={move} />
      {result && <BeforeAfter after={result.course} />}
    </div>
  );
}

function Curves({ result, move }: Pick<Props, 'result'> & { readonly move: Props['move'] | undefined }) {
  const { report, calendar, chosen, exercise, numbers } = useReviewed();
  const [frame, width] = useWidth();
  const decision = exercise.decisionById.get(chosen ?? '');
  const courses = youAndChanged(report.course, result);
  if (!decision) return null;
  const { id, at } = decision;
  const number = numbers.get(id) ?? 0;
  if (move) {
    const movable = { id, at, number, earliest: 0, latest: exercise.horizon };
    return <DecisionCurve calendar={calendar} courses={courses} decision={movable} {...move} />;
  }
  return (
    <div className="review-chart" ref={frame}>
      <StormChart calendar={calendar} courses={courses} width={width} marks={[{ id, at, number }]} chosen={id} />
    </div>
  );
}

/** The run as it was, and the changed one beside it once it is computed. */
export const youAndChanged = (you: Course, result: WhatIf | undefined): readonly DrawnCourse[] =>
  result
    ? [
        { name: 'you', course: you },
        { name: 'changed', course: result.course },
      ]
    : [{ name: 'you', course: you }];

const trustAtEnd = ({ curve, outcome }: Course): number => Math.round(curve.at(-1)?.trustOfAffected ?? outcome.trust);

/** What a change would have changed, in words and rounded figures. */
export function WhatIfWords({ result: { course, voided } }: { readonly result: WhatIf }) {
  const t = useSay();
  const reader = useReader();
  const { report, exercise, numbers, calendar } = useReviewed();
  const ending = exercise.scenario.endings.find(({ id }) => id === course.ending);
  if (isSameStorm(course, report.course) && voided.length === 0) return <p>{t('review.whatIf.identical')}</p>;
  return (
    <>
      <p>{postWords(t, report.course, course)}</p>
      <p>{trustWords(t, trustAtEnd(report.course), trustAtEnd(course))}</p>
      {ending && course.ending !== report.course.ending && (
        <p>
          {t('review.whatIf.ending', {
            headline: fill(ending.frontPage.headline, reader.language, fillingOf(exercise)).replaceAll(/[„“”"]/gu, ''),
          })}
        </p>
      )}
      {voided.length > 0 && (
        <>
          <p>{t('review.whatIf.voided', { n: voided.length })}</p>
          <ul className="voided">
            {voided.map(({ decision, reason }) => (
              <li key={decision.id}>
                <span className="decision-number">{numbers.get(decision.id)}</span> {momentText(calendar, decision.at)}{' '}
                {decisionWords(exercise, decision, reader)} <span className="soft">{t(`voided.${reason}`)}</span>
              </li>
            ))}
          </ul>
        </>
      )}
    </>
  );
}

/** Hour by hour the same posts and the same trust, whatever the log says. */
const isSameStorm = (one: Course, other: Course): boolean =>
  one.curve.length === other.curve.length &&
  one.curve.every(
    ({ posts, trustOfAffected }, at) => posts === other.curve[at]?.posts && trustOfAffected === other.curve[at].trustOfAffected,
  );

/** Below this share of change the number of posts is called the same; from nearly twice on it is counted in times. */
const SAME = 0.07;
const DOUBLED = 1.9;

function postWords(t: Say, was: Course, is: Course): string {
  const [before, after] = [was.outcome.totalPosts, is.outcome.totalPosts];
  const ratio = before === 0 ? 1 : after / before;
  if (ratio >= DOUBLED) return t('review.whatIf.doubled', { n: Math.round(ratio), before, after });
  const n = Math.abs(ratio - 1);
  if (n < SAME) return t('review.whatIf.equal', { before });
  return t(ratio > 1 ? 'review.whatIf.more' : 'review.whatIf.less', { n, before, after });
}

function trustWords(t: Say, before: number, after: number): string {
  const key: MessageKey = after > before ? 'review.whatIf.trustUp' : after < before ? 'review.whatIf.trustDown' : 'review.whatIf.trustSame';
  return t(key, { before, after });
}

function BeforeAfter({ after }: { readonly after: Course }) {
  const t = useSay();
  const { language } = useReader();
  const { report } = useReviewed();
  const level = (course: Course): string => `${course.outcome.maxLevel} ${levelName(course.outcome.maxLevel, language)}`;
  const row = (key: MessageKey, of: (course: Course) => string): string[] => [t(key), of(report.course), of(after)];
  const counted = (n: number): string => wholeNumber(n, language);
  return (
    <Table
      caption={t('review.whatIf.result')}
      head={[t('review.whatIf.what'), t('review.whatIf.before'), t('review.whatIf.after')]}
      rows={[
        row('review.col.posts', ({ outcome }) => counted(outcome.totalPosts)),
        row('review.whatIf.peak', ({ outcome }) => counted(outcome.peakPerHour)),
        row('review.whatIf.highest', level),
        row('review.col.affected', (course) => counted(trustAtEnd(course))),
      ]}
    />
  );
}
