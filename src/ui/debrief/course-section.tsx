import { useId, useMemo, useState } from 'react';
import type { Minutes } from '../../quantity/units.ts';
import { minutes } from '../../quantity/units.ts';
import { hourlyTable } from '../../report/hourly-table.ts';
import { levelName } from '../../report/hours.ts';
import { StormChart } from '../../report/storm-chart.tsx';
import type { DrawnCourse } from '../../report/storm-chart.tsx';
import { dayAndTime } from '../../view/moments.ts';
import { wordsOf } from '../../view/words.ts';
import { useReader, useSay } from '../reader.tsx';
import { decisionWords } from './act-words.ts';
import { Table } from './table.tsx';
import { useReviewed } from './review-context.tsx';
import type { Review } from './review-context.tsx';
import { useWidth } from './use-width.ts';

/** Hour in which a decision was taken, 1 for the first. */
export const hourOf = (at: Minutes): number => Math.floor(at / 60) + 1;

/** What happened: the curve with the decisions on it, beside silence and best practice, to be gone through hour by hour. */
export function CourseSection() {
  const t = useSay();
  const reader = useReader();
  const review = useReviewed();
  const { exercise, report, comparison, calendar, numbers, chosen, choose } = review;
  const [frame, width] = useWidth();
  const [hour, setHour] = useState(0);
  const truth = exercise.scenario.truths.find(({ id }) => id === report.truth);
  const courses = useMemo((): DrawnCourse[] => {
    const others: DrawnCourse[] = comparison
      ? [
          { name: 'silence', course: comparison.silence },
          { name: 'best', course: comparison.bestPractice },
        ]
      : [];
    return [{ name: 'you', course: report.course }, ...others];
  }, [comparison, report]);
  const marks = exercise.decisions.map(({ decision: { id, at } }) => ({ id, at, number: numbers.get(id) ?? 0 }));
  return (
    <section className="review-section" aria-labelledby="review-course" id="course">
      <h2 id="review-course">{t('review.course.title')}</h2>
      {truth && exercise.scenario.truths.length > 1 && <p>{t('review.course.truth', { truth: wordsOf(exercise, truth.label, reader) })}</p>}
      <div className="review-chart" ref={frame}>
        <StormChart
          calendar={calendar}
          courses={courses}
          width={width}
          marks={marks}
          chosen={chosen}
          onChoose={choose}
          {...(hour > 0 ? { cursor: hour - 0.5 } : {})}
        />
      </div>
      <p className="review-status" role="status">
        {comparison ? '' : t('review.loading')}
      </p>
      <Scrub hour={hour} onHour={setHour} />
      <HourlyDetails />
      <Parts />
    </section>
  );
}

function Scrub({ hour, onHour }: { readonly hour: number; readonly onHour: (hour: number) => void }) {
  const t = useSay();
  const id = useId();
  const reader = useReader();
  const { exercise, report, numbers } = useReviewed();
  const point = report.course.curve[hour - 1];
  const words = point
    ? t('review.course.at', {
        moment: dayAndTime(exercise, minutes((hour - 1) * 60), reader.language),
        posts: point.posts,
        level: levelName(point.level, reader.language),
        trust: Math.round(point.trustOfAffected),
      })
    : '';
  const decided = exercise.decisions.filter(({ decision }) => hourOf(decision.at) === hour);
  return (
    <div className="scrub">
      <label className="label" htmlFor={id}>
        {t('review.course.scrub')}
      </label>
      <input
        id={id}
        type="range"
        min={0}
        max={report.course.curve.length}
        value={hour}
        aria-valuetext={words || t('review.course.scrub')}
        onChange={(event) => onHour(Number(event.target.value))}
      />
      <div className="scrub-words">
        {point ? (
          <>
            <p className="number">{words}</p>
            {decided.length === 0 ? (
              <p className="soft">{t('review.course.nothing')}</p>
            ) : (
              <ul>
                {decided.map(({ decision }) => (
                  <li key={decision.id}>
                    <span className="decision-number">{numbers.get(decision.id)}</span> {decisionWords(exercise, decision, reader)}
                  </li>
                ))}
              </ul>
            )}
          </>
        ) : (
          <p className="soft">{t('review.course.scrubAbout')}</p>
        )}
      </div>
    </div>
  );
}

function HourlyDetails() {
  const t = useSay();
  const review = useReviewed();
  const table = useMemo(() => hourlyOf(review, (id) => String(review.numbers.get(id) ?? '')), [review]);
  return (
    <details className="review-table">
      <summary>{t('review.course.table')}</summary>
      <Table caption={t('review.course.title')} {...table} />
    </details>
  );
}

/** The hourly figures with silence and best practice, as far as they are computed. */
export function hourlyOf(review: Review, words: (decision: string) => string): ReturnType<typeof hourlyTable> {
  const { comparison, calendar, report } = review;
  const decided = new Map<number, string>();
  for (const { decision } of report.decisions) {
    const before = decided.get(hourOf(decision.at));
    decided.set(hourOf(decision.at), before === undefined ? words(decision.id) : `${before}, ${words(decision.id)}`);
  }
  const others = comparison
    ? ([
        { name: 'silence', course: comparison.silence },
        { name: 'best', course: comparison.bestPractice },
      ] as const)
    : [];
  return hourlyTable({ calendar, you: report.course, others, decided });
}

const LEVEL = 1;

/** The result split into the fault itself, the decisions and the organisation, in words. */
function Parts() {
  const t = useSay();
  const { comparison, report } = useReviewed();
  if (!comparison) return <div className="parts" aria-hidden="true" />;
  const last = (course: typeof report.course): number => Math.round(course.curve.at(-1)?.trustOfAffected ?? course.outcome.trust);
  const values = (course: typeof report.course) => ({ posts: course.outcome.totalPosts, trust: last(course) });
  const ahead = last(report.course) - last(comparison.bestPractice);
  return (
    <div className="parts">
      <h3>{t('review.parts.title')}</h3>
      <ol>
        <li>{t('review.parts.silence', values(comparison.silence))}</li>
        <li>{t('review.parts.you', values(report.course))}</li>
        <li>{t('review.parts.best', values(comparison.bestPractice))}</li>
        <li>{t('review.parts.prepared', values(comparison.prepared))}</li>
      </ol>
      <p>
        {t('review.parts.month', {
          you: Math.round(report.course.trustAfterMonth),
          silence: Math.round(comparison.silence.trustAfterMonth),
        })}
      </p>
      <p>{t(ahead > LEVEL ? 'review.parts.beaten' : ahead < -LEVEL ? 'review.parts.behind' : 'review.parts.level')}</p>
    </div>
  );
}
