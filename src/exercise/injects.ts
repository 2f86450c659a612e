import { minutes } from '../quantity/units.ts';
import { has, isManned, isReachable } from './duty.ts';
import { announce, halt } from './journal.ts';
import { put } from './schedule.ts';
import type { Exercise } from './start.ts';

/** Somebody called out of bed stays up that long. Assumption EX-A14. */
const AWAKE_FOR = 60;

/** Delivers an inject: an urgent one stops the clock, and wakes who is on call (P06). */
export function deliver(exercise: Exercise, id: string): void {
  const term = exercise.register.injects.get(id);
  if (!term || exercise.injects.has(id)) return;
  const deadline = term.deadline === undefined ? undefined : minutes(exercise.now + term.deadline);
  exercise.injects.set(id, { inject: id, deliveredAt: exercise.now, deadline, state: 'open' });
  if (deadline !== undefined) put(exercise.schedule, deadline, { type: 'inject', inject: id });
  announce(exercise, { type: 'inject.delivered', inject: id });
  if (!term.urgent) return;
  wake(exercise);
  halt(exercise, { reason: 'inject', inject: id });
}

function wake(exercise: Exercise): void {
  const { player } = exercise.register;
  if (isManned(exercise, exercise.now) || !has(exercise, 'onCall') || !isReachable(exercise, player.id, exercise.now)) return;
  exercise.wokenUntil = minutes(exercise.now + AWAKE_FOR);
}
