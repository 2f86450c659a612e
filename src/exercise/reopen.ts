import type { Opened } from './exercise-file.ts';
import { fingerprintOf } from './fingerprint.ts';
import type { Recorded } from './recorded.ts';
import { replay } from './replay.ts';
import type { Exercise } from './start.ts';

/** An exercise that was computed again from its file. */
export interface Reopened {
  readonly exercise: Exercise;
  /** Whether every hourly hash and the final one are those that were recorded. */
  readonly identical: boolean;
}

/**
 * EX-19: plays the log of a file up to the recorded minute and tells whether it gave the same; it may then be played on.
 * Nothing comes back for a file of another engine: computed again, it would be another exercise.
 */
export function reopen({ file, scenario }: Opened): Reopened | undefined {
  if (!file.isRecomputable) return undefined;
  const exercise = replay(scenario, file.seed, { log: file.log, to: file.recorded.now });
  exercise.stop ??= { at: exercise.now, reason: 'asked' };
  return { exercise, identical: isAsRecorded(exercise, file.recorded) };
}

const isAsRecorded = (exercise: Exercise, { now, ending, hourlyHashes, worldHash }: Recorded): boolean =>
  exercise.now === now &&
  exercise.ending === ending &&
  exercise.hourlyHashes.length === hourlyHashes.length &&
  exercise.hourlyHashes.every((hash, hour) => hash === hourlyHashes[hour]) &&
  fingerprintOf(exercise) === worldHash;
