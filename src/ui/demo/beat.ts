import type { Paper } from '../../exercise/papers.ts';
import { paperStage } from '../../exercise/papers.ts';
import type { Exercise } from '../../exercise/start.ts';
import type { Session } from '../session.ts';

/** What the short story asks now, one thing at a time; `pass`: nothing, time goes on; `over`: the next day. */
export type Beat = 'call' | 'sentence' | 'again' | 'ink' | 'signed' | 'evening' | 'pass' | 'over';

/** The paper that the story is about: the one written last. */
export const currentPaper = ({ papers }: Exercise): Paper | undefined => [...papers.values()].at(-1);

/** What is asked now, from nothing but the exercise as it stands. */
export function beatOf({ exercise, choices, stop, firstDecision, isOver }: Session): Beat {
  if (isOver) return 'over';
  if (!choices.isOnDuty) return 'pass';
  if ([...exercise.injects.values()].some(({ state }) => state === 'open')) return 'call';
  const paper = currentPaper(exercise);
  if (!paper) return exercise.injects.size > 0 ? 'sentence' : 'pass';
  if (paper.goesOutAt !== undefined) return 'pass';
  switch (paperStage(paper)) {
    case 'contested':
      return 'ink';
    case 'approved':
      return 'signed';
    case 'rejected':
    case 'expired':
    case 'withdrawn':
      return 'again';
    default: {
      // The last stop before the shift ends: then the house has the sentence for the night.
      const stays = exercise.decisions.slice(firstDecision).some(({ decision }) => decision.act.type === 'watch');
      return stop.reason === 'situation' && !stays ? 'evening' : 'pass';
    }
  }
}
