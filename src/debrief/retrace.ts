import { passTo } from '../exercise/advance.ts';
import { decide } from '../exercise/decide.ts';
import type { DecisionRecord, Exercise } from '../exercise/start.ts';
import { start } from '../exercise/start.ts';
import { logOf, replay } from '../exercise/replay.ts';

/** A decision of the log, with the exercise as it stood just before it was taken. */
export interface Moment {
  readonly record: DecisionRecord;
  readonly before: Exercise;
}

/** Goes through an exercise once more and halts before each decision. `before` goes on with the walk: read it at once. */
export function* retrace(exercise: Exercise): Generator<Moment> {
  const before = start(exercise.scenario, exercise.seed, exercise.setup);
  for (const record of exercise.decisions) {
    passTo(before, record.decision.at);
    yield { record, before };
    decide(before, record.decision);
  }
}

/** The exercise just before one of its decisions. */
export function beforeDecision(exercise: Exercise, id: string): Exercise | undefined {
  for (const { record, before } of retrace(exercise)) if (record.decision.id === id) return before;
  return undefined;
}

/**
 * DB-11: an exercise that was left early, with the rest as it would have come without any further decision; what has ended
 * stays as it is. Only whole exercises can be compared.
 */
export const played = (exercise: Exercise): Exercise =>
  exercise.ending === undefined ? replay(exercise.scenario, exercise.seed, { log: logOf(exercise) }) : exercise;
