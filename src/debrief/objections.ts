import type { Exercise } from '../exercise/start.ts';
import type { Minutes } from '../quantity/units.ts';
import type { Objection } from '../scenario/cast.ts';

/** The objection that stood against a draft at that minute: the last one raised by then. */
export function objectionAt(exercise: Exercise, draft: string, at: Minutes): Objection | undefined {
  const raised = exercise.events.findLast(
    (event) => (event.type === 'approval.objected' || event.type === 'draft.rejected') && event.draft === draft && event.at <= at,
  );
  if (raised?.type !== 'approval.objected' && raised?.type !== 'draft.rejected') return undefined;
  return exercise.scenario.approvalChain.flatMap(({ objections }) => objections).find(({ id }) => id === raised.objection);
}
