import type { Exercise } from '../exercise/start.ts';
import { outcomeOf, postsByHour } from '../exercise/outcome.ts';
import type { Outcome } from '../exercise/outcome.ts';
import { minutes, stepOf } from '../quantity/units.ts';
import { trustAfter } from '../simulation/aftermath.ts';
import { measuresAt } from '../simulation/measure.ts';

/** One hour of a storm as the debrief shows it, at its end. */
export interface CurvePoint {
  /** Hours since the start, 1 for the first. */
  readonly hour: number;
  /** Posts in this hour, all platforms. */
  readonly posts: number;
  readonly level: number;
  /** Mean trust, 0 … 100. */
  readonly trust: number;
  /** Trust of those affected, 0 … 100. */
  readonly trustOfAffected: number;
}

/** A run of the same storm, reduced to what the debrief compares. */
export interface Course {
  readonly curve: readonly CurvePoint[];
  readonly outcome: Outcome;
  readonly ending: string;
  /** Mean trust a month later if it stays calm, 0 … 100. */
  readonly trustAfterMonth: number;
  readonly worldHash: string;
}

/** Trust of those affected when the storm is over, 0 … 100. */
export const trustOfAffectedAtEnd = ({ curve, outcome }: Course): number => curve[curve.length - 1]?.trustOfAffected ?? outcome.trust;

/** Days after the end at which lasting damage is looked for. */
const MONTH = 30;

/** DB-2: the course of an exercise, hour by hour; its posts add up to those of the outcome. */
export function courseOf(exercise: Exercise): Course {
  const curve = postsByHour(exercise).map((posts, at): CurvePoint => {
    const measures = measuresAt(exercise.world, stepOf(minutes((at + 1) * 60)));
    const trustOfAffected = measures.segmentTrust.affected ?? measures.trust;
    return { hour: at + 1, posts, level: measures.level, trust: measures.trust, trustOfAffected };
  });
  return {
    curve,
    outcome: outcomeOf(exercise),
    ending: exercise.ending ?? '',
    trustAfterMonth: trustAfter(exercise.world, MONTH),
    worldHash: exercise.hourlyHashes[exercise.hourlyHashes.length - 1] ?? '',
  };
}
