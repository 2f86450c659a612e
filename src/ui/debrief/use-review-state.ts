import { useMemo, useState } from 'react';
import { reportOf } from '../../debrief/report.ts';
import type { Exercise } from '../../exercise/start.ts';
import { useReader } from '../reader.tsx';
import { NO_VIEW } from './review-context.tsx';
import type { Review } from './review-context.tsx';
import type { OpenReviewer } from './reviewer.ts';
import { useReview } from './use-review.ts';

/** Everything that the parts of a review look at, for an exercise that has come to its end. */
export function useReviewState(exercise: Exercise, open: OpenReviewer): Review {
  const { language } = useReader();
  const computed = useReview(exercise, open);
  const report = useMemo(() => reportOf(exercise), [exercise]);
  const numbers = useMemo(() => new Map(exercise.decisions.map(({ decision }, nth) => [decision.id, nth + 1])), [exercise]);
  const [chosen, choose] = useState<string>();
  const [own, setOwn] = useState(NO_VIEW);
  const { ask, comparison, why, contributions, alternatives, effects } = computed;
  return useMemo(() => {
    const calendar = { start: exercise.start, language };
    return { exercise, report, calendar, numbers, chosen, choose, own, setOwn, ask, comparison, why, contributions, alternatives, effects };
  }, [exercise, report, language, numbers, chosen, own, ask, comparison, why, contributions, alternatives, effects]);
}
