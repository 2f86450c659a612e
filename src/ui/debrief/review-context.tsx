import { createContext, useContext } from 'react';
import type { AfterActionReport } from '../../debrief/report.ts';
import type { Exercise } from '../../exercise/start.ts';
import type { Calendar } from '../../report/hours.ts';
import type { Ask, Computed } from './use-review.ts';

/** What every part of the review looks at. */
export interface Review extends Computed {
  readonly exercise: Exercise;
  readonly report: AfterActionReport;
  readonly calendar: Calendar;
  readonly ask: Ask;
  /** Number of each decision, as charts and lists call it. */
  readonly numbers: ReadonlyMap<string, number>;
  /** Decision that "what if" is about. */
  readonly chosen: string | undefined;
  readonly choose: (decision: string | undefined) => void;
  /** What people said of themselves before they saw any figure. */
  readonly own: OwnView;
  readonly setOwn: (own: OwnView) => void;
}

/** Turning points and goals as the player sees them; kept in this tab only. */
export interface OwnView {
  readonly turning: readonly [string | undefined, string | undefined];
  readonly goals: Readonly<Record<string, number>>;
}

export const NO_VIEW: OwnView = { turning: [undefined, undefined], goals: {} };

const ReviewContext = createContext<Review | undefined>(undefined);

export const ReviewProvider = ReviewContext.Provider;

export function useReviewed(): Review {
  const review = useContext(ReviewContext);
  if (!review) throw new Error('a part of the review stands outside of it');
  return review;
}
