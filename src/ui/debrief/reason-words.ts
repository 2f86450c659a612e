import type { ReasonShare } from '../../debrief/why.ts';
import { useReader, useSay } from '../reader.tsx';
import { decisionWords, shortened } from './act-words.ts';
import { useReviewed } from './review-context.tsx';

/** Name of a reason; a decision by its number and words. */
export function useReasonWords(): (share: ReasonShare) => string {
  const t = useSay();
  const reader = useReader();
  const { exercise, numbers } = useReviewed();
  return ({ reason, decision }) => {
    const taken = exercise.decisionById.get(decision ?? '');
    if (!taken || reason !== 'decision') return reason === 'decision' ? '' : t(`review.reason.${reason}`);
    return t('review.reason.decision', { n: numbers.get(taken.id) ?? 0, what: shortened(decisionWords(exercise, taken, reader), 70) });
  };
}
