import type { Exercise } from '../exercise/start.ts';
import { courseOf, trustOfAffectedAtEnd } from './curve.ts';
import { whatIf } from './what-if.ts';

/** What a decision changed: the run as it was less the run without it. Negative posts mean it calmed. */
export interface DecisionEffect {
  readonly decision: string;
  readonly posts: number;
  readonly trust: number;
  readonly trustOfAffected: number;
  /** Later decisions that would have been impossible without it. */
  readonly enables: number;
}

/** DB-10: effect of one decision by leaving it out, on the same seed. Signs are sound; effects do not add up. */
export function effectOfDecision(exercise: Exercise, id: string): DecisionEffect {
  const you = courseOf(exercise);
  const { course, voided } = whatIf(exercise, { type: 'drop', decision: id });
  return {
    decision: id,
    posts: you.outcome.totalPosts - course.outcome.totalPosts,
    trust: you.outcome.trust - course.outcome.trust,
    trustOfAffected: trustOfAffectedAtEnd(you) - trustOfAffectedAtEnd(course),
    enables: voided.length,
  };
}
