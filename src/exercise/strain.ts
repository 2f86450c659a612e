import { isOnDuty } from './duty.ts';
import type { Exercise, Person } from './start.ts';

/**
 * Strain of people, 0 … 100, hour by hour (P15): work and a storm wear out, long days more, rest restores; backing carries
 * (P10). Assumption EX-A24: all sizes ours.
 */
const WORK = 4;
const STORM = 1;
const LONG_DAY = 3;
const LONG_DAY_AFTER = 8 * 60;
const REST = 5;
const OFF_DUTY = 3;
const BACKING = 1.5;

export function tire(exercise: Exercise): void {
  for (const [role, person] of exercise.people) {
    person.strain = Math.max(0, Math.min(100, person.strain + changeOf(exercise, role, person)));
  }
}

function changeOf(exercise: Exercise, role: string, person: Person): number {
  if (!isOnDuty(exercise, role, exercise.now)) return -OFF_DUTY;
  const busy = Math.max(0, Math.min(60, person.busyUntil - (exercise.now - 60))) / 60;
  const isServing = exercise.orders.has(role) || facesTheCrowd(exercise, role) || isAlone(exercise, role);
  const load = Math.max(busy, isServing ? 0.7 : 0);
  const storm = isServing || busy > 0 ? STORM * Math.max(0, exercise.world.level - 1) : 0;
  const long = person.worked > LONG_DAY_AFTER ? LONG_DAY : 0;
  const rest = load < 0.25 ? REST * (1 - load) : 0;
  return WORK * load + storm + long - rest - (exercise.hasBacking ? BACKING : 0);
}

/** Hotline and counter take the anger face to face, whoever else is busy (P38); a briefing takes some of it off them. */
const facesTheCrowd = (exercise: Exercise, role: string): boolean =>
  exercise.register.roles.get(role)?.facesCustomers === true && exercise.world.level >= 2 && !exercise.marks.has('staffBriefed');

/** Where nobody else answers, all of it lies with the one at the desk (P15). */
const isAlone = (exercise: Exercise, role: string): boolean =>
  role === exercise.register.player.id && exercise.orders.size === 0 && exercise.world.level >= 2;
