import { minuteOfWeekAt } from '../quantity/clock.ts';
import { minutes, STEP } from '../quantity/units.ts';
import type { Minutes } from '../quantity/units.ts';
import { SLOTS_PER_WEEK } from './register.ts';
import type { Exercise } from './start.ts';

/** Time that a colleague called in stays, and an agency. Assumption EX-A33. */
const CALLED_IN_FOR = minutes(360);
const HIRED_FOR = minutes(24 * 60);
const WEEK = minutes(7 * 24 * 60);

/** EX-51: whether a role is at work in that minute: by rota, over midnight and over the weekend, or because it was called in. */
export function isOnDuty(exercise: Exercise, role: string, at: Minutes): boolean {
  const arrived = exercise.calledIn.get(role);
  if (arrived !== undefined && at >= arrived && at < arrived + stayOf(exercise, role)) return true;
  const { rota, start } = exercise.register;
  const slots = rota.get(role);
  return slots !== undefined && slots[Math.floor(minuteOfWeekAt(start, at) / STEP) % SLOTS_PER_WEEK] === 1;
}

const stayOf = (exercise: Exercise, role: string): Minutes =>
  exercise.register.roles.get(role)?.kind === 'external' ? HIRED_FOR : CALLED_IN_FOR;

/** Whether a role can be reached: at work, or on call in a house with an on-call rota (P06, P14). */
export function isReachable(exercise: Exercise, role: string, at: Minutes): boolean {
  if (isOnDuty(exercise, role, at)) return true;
  return has(exercise, 'onCall') && exercise.register.roles.get(role)?.onCall === true;
}

/** The next minute, from `from` on, in which the role is at work; the end of the week after if never. */
export function nextDuty(exercise: Exercise, role: string, from: Minutes): Minutes {
  for (let at = from; at < from + WEEK; at = minutes(at + STEP)) if (isReachable(exercise, role, at)) return at;
  return minutes(from + WEEK);
}

/** EX-55: the minute in which a role has put in `work` minutes of its working time, beginning at `from`. */
export function workedBy(exercise: Exercise, role: string, span: { readonly from: Minutes; readonly work: number }): Minutes {
  const attention = exercise.register.roles.get(role)?.attention ?? 1;
  let left = span.work / Math.max(0.1, attention);
  let at = nextDuty(exercise, role, span.from);
  while (left > 0 && at < span.from + WEEK) {
    if (!isReachable(exercise, role, at)) {
      at = nextDuty(exercise, role, at);
      continue;
    }
    const slot = Math.min(left, STEP - (at % STEP));
    left -= slot;
    at = minutes(Math.ceil(at + slot));
  }
  return at;
}

/** Minutes between two moments in which a role was at work or on call. */
export function dutyBetween(exercise: Exercise, role: string, { from, to }: { readonly from: Minutes; readonly to: Minutes }): number {
  let sum = 0;
  for (let at: number = from; at < to; at = Math.min(to, at + STEP - (at % STEP))) {
    const slot = Math.min(to - at, STEP - (at % STEP));
    if (isReachable(exercise, role, minutes(at))) sum += slot;
  }
  return sum;
}

/** Those who serve the channels: the player and the team. */
export const isCrew = (exercise: Exercise, role: string): boolean => {
  const kind = exercise.register.roles.get(role)?.kind;
  return kind === 'player' || kind === 'team';
};

/** Whether anybody sees what comes in. Without anybody the night passes as a time-lapse (P06, P14). */
export function isManned(exercise: Exercise, at: Minutes): boolean {
  if (isOnDuty(exercise, exercise.register.player.id, at)) return true;
  return exercise.wokenUntil > at;
}

export const has = (exercise: Exercise, preparation: string): boolean => (exercise.setup.house as readonly string[]).includes(preparation);

/**
 * Takes working minutes of a person, after what that person already has to do, and tells when the work is done (P15).
 * Work that does not fit into the shift is finished all the same: nobody drops the pen at the stroke of ten.
 */
export function spend(exercise: Exercise, role: string, work: number): Minutes {
  const person = exercise.people.get(role);
  if (!person) return exercise.now;
  const attention = exercise.register.roles.get(role)?.attention ?? 1;
  const begin = Math.max(person.busyUntil, exercise.now);
  person.busyUntil = minutes(Math.ceil(begin + work / Math.max(0.1, attention)));
  person.worked = minutes(person.worked + work);
  return person.busyUntil;
}

/** A call or a word in passing: it is done at once, and everything else this person has to do comes later by as much. */
export function interrupt(exercise: Exercise, role: string, work: number): Minutes {
  spend(exercise, role, work);
  return minutes(exercise.now + work);
}
