import { holds } from './conditions.ts';
import { record } from './journal.ts';
import type { Exercise } from './start.ts';

/** Ends the exercise: the first ending whose condition holds is told. */
export function conclude(exercise: Exercise): void {
  if (exercise.ending !== undefined) return;
  const { endings } = exercise.scenario;
  const ending = endings.find(({ when }) => holds(exercise, when)) ?? endings[endings.length - 1]!;
  exercise.ending = ending.id;
  exercise.stop = { at: exercise.now, reason: 'end' };
  record(exercise, { type: 'exercise.ended', ending: ending.id });
}
