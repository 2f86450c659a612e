import type { ExerciseEvent, Happening, Stop } from './event.ts';
import { isManned } from './duty.ts';
import type { Exercise } from './start.ts';
import type { Minutes } from '../quantity/units.ts';

/** EX-6: writes down what happened just now. The journal is in the order of time. */
export function record(exercise: Exercise, happening: Happening, at: Minutes = exercise.now): void {
  exercise.events.push({ at, ...happening } as ExerciseEvent);
}

/** Writes an event down and lets the storyline hear of it. */
export function announce(exercise: Exercise, happening: Happening): void {
  record(exercise, happening);
  exercise.storyline?.send(happening.type);
}

type StopReason = Stop extends infer One ? (One extends { readonly at: Minutes } ? Omit<One, 'at'> : never) : never;

/**
 * Asks "Weiter" to halt here. Nobody is stopped while nobody is there; the first reason of a minute wins. A stop changes
 * nothing in the exercise: the same log gives the same storm at any speed.
 */
export function halt(exercise: Exercise, reason: StopReason): void {
  if (exercise.stop || !isManned(exercise, exercise.now)) return;
  exercise.stop = { at: exercise.now, ...reason } as Stop;
}
