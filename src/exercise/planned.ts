import type { VoidReason } from './decision.ts';
import { resound } from './echoes.ts';
import { record } from './journal.ts';
import { push } from './response.ts';
import type { Exercise } from './start.ts';

/** Storm level from which a cheerful post is read as mockery. */
const IN_A_STORM = 2;

export function checkStop(exercise: Exercise, id: string): VoidReason | undefined {
  const term = exercise.register.planned.get(id);
  if (!term) return 'unknownObject';
  if (exercise.stoppedPlans.has(id)) return 'alreadyDone';
  return term.at <= exercise.now ? 'isOver' : undefined;
}

/** Stops a planned post before it goes out. */
export function stopPlanned(exercise: Exercise, id: string, cause: string): void {
  exercise.stoppedPlans.add(id);
  record(exercise, { type: 'planned.stopped', planned: id, cause });
}

/** A forgotten planned post goes out, storm or not. */
export function publishPlanned(exercise: Exercise, id: string): void {
  if (exercise.stoppedPlans.has(id)) return;
  record(exercise, { type: 'planned.published', planned: id });
  if (exercise.world.level < IN_A_STORM) return;
  push(exercise, { kind: 'scheduledPostInStorm', cause: `planned:${id}` });
  resound(exercise, { id: `planned/${id}`, event: 'plannedPost', channels: [exercise.register.planned.get(id)!.platform] });
}
