import type { z } from 'zod';
import type { RecordedShape } from './file-shape.ts';
import { fingerprintOf } from './fingerprint.ts';
import { outcomeOf } from './outcome.ts';
import type { Exercise } from './start.ts';

/** What came out when the exercise was played: it stands as it was, whatever a later engine makes of the log. */
export type Recorded = z.output<typeof RecordedShape>;

/** Who played: `policy` names a player made of rules. */
export interface Played {
  readonly policy?: string;
}

/** The results of an exercise as it stands. */
export function recordedOf(exercise: Exercise, { policy }: Played = {}): Recorded {
  return {
    now: exercise.now,
    isComplete: exercise.ending !== undefined,
    ...(exercise.ending === undefined ? {} : { ending: exercise.ending }),
    hours: Math.round((exercise.now / 60) * 100) / 100,
    ...(policy === undefined ? {} : { policy }),
    outcome: outcomeOf(exercise),
    worldHash: fingerprintOf(exercise),
    hourlyHashes: [...exercise.hourlyHashes],
  };
}
