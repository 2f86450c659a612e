import type { Exercise } from '../exercise/start.ts';
import type { Objection } from '../scenario/cast.ts';

/** The objections that were raised against a draft, in order. */
export function objectionsOf(exercise: Exercise, draft: string): readonly Objection[] {
  const all = exercise.scenario.approvalChain.flatMap(({ objections }) => objections);
  return exercise.events.flatMap((event) => {
    if ((event.type !== 'approval.objected' && event.type !== 'draft.rejected') || event.draft !== draft) return [];
    return all.filter(({ id }) => id === event.objection);
  });
}
