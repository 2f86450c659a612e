import type { Course } from '../debrief/curve.ts';
import { say } from '../message/catalogue.ts';
import type { MessageKey } from '../message/catalogue.ts';
import { minutes } from '../quantity/units.ts';
import { levelName, momentText } from './hours.ts';
import type { Calendar } from './hours.ts';

/** The hourly figures of a review: headings and rows, exact, for tables and spreadsheets. */
export interface HourlyTable {
  readonly head: readonly string[];
  readonly rows: readonly (readonly (string | number)[])[];
}

export interface Hourly {
  readonly calendar: Calendar;
  readonly you: Course;
  readonly others: readonly { readonly name: 'silence' | 'best'; readonly course: Course }[];
  /** What was decided in each hour, by its number, 1 for the first. */
  readonly decided: ReadonlyMap<number, string>;
}

/** DB-13: every figure of the table is one of the replayed log, hour by hour, rounded to whole numbers. */
export function hourlyTable({ calendar, you, others, decided }: Hourly): HourlyTable {
  const t = (key: MessageKey): string => say({ key }, calendar.language);
  const named = others.flatMap(({ name }) => {
    const line = t(`review.line.${name}`);
    return [`${t('review.col.posts')} (${line})`, `${t('review.col.affected')} (${line})`];
  });
  const hours = you.curve.length;
  return {
    head: [
      t('review.col.hour'),
      t('review.col.time'),
      t('review.col.posts'),
      t('review.col.level'),
      t('review.col.trust'),
      t('review.col.affected'),
      ...named,
      t('review.col.decisions'),
    ],
    rows: Array.from({ length: hours }, (_, at) => {
      const point = you.curve[at]!;
      const compared = others.flatMap(({ course }): (string | number)[] => {
        const other = course.curve[at];
        return other ? [other.posts, Math.round(other.trustOfAffected)] : ['', ''];
      });
      return [
        point.hour,
        momentText(calendar, minutes(at * 60)),
        point.posts,
        `${point.level} ${levelName(point.level, calendar.language)}`,
        Math.round(point.trust),
        Math.round(point.trustOfAffected),
        ...compared,
        decided.get(point.hour) ?? '',
      ];
    }),
  };
}
