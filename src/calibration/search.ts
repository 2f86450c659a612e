import { ln } from '../quantity/exact.ts';
import { assume } from '../simulation/assumptions.ts';
import { expectedHours, type Curve, type Frame } from './curve.ts';
import { leastSquares } from './least-squares.ts';
import { curveOf, numbersOf, PLACES, SIZE } from './numbers.ts';

const VALUE = assume();

/** Posts in each hour of a window; NaN where nothing is known. */
export type Observed = Float64Array;

export type Question = {
  readonly observed: Observed;
  /** Day curves and hours of the week that come into question; all have the length of the window. */
  readonly frames: readonly Frame[];
  /** Set off from outside, and not able to carry itself. */
  readonly isShock: boolean;
};

/** A curve on the way to the best one. */
export type Candidate = { readonly curve: Curve; readonly frame: Frame; readonly misfit: number };

/** Weight of small hours: 1 all hours alike, as chance has it; 0 the squares of posts, which the largest hours rule. */
export type Care = { readonly forSmall: number; readonly rounds: number; readonly gain?: number };

/** Improves a curve until nothing is gained any more. The misfit is a weighted 1 - R², of counts and of their square roots. */
export function improve(target: Target, { curve, frame }: Pick<Candidate, 'curve' | 'frame'>, care: Care): Candidate {
  const hasPulse = curve.pulse !== undefined;
  const stays = (place: number): boolean =>
    (!hasPulse && place >= PLACES.pulseAt) || (place === PLACES.triggerAt && curve.trigger.at === 0);
  const problem = {
    ...target.bounds,
    isFree: Array.from({ length: SIZE }, (_, place) => !stays(place)),
    residuals: (numbers: Float64Array) => {
      const residuals = target.residuals(expectedHours(curveOf(numbers, hasPulse), frame), care.forSmall);
      lean(residuals.subarray(residuals.length - LEANS), numbers, target.usual);
      return residuals;
    },
  };
  const { numbers, squares } = leastSquares(problem, numbersOf(curve), care);
  return { curve: curveOf(numbers, hasPulse), frame, misfit: squares };
}

/** Numbers that an improvement of this curve may change. */
export const freedom = ({ trigger, pulse }: Curve): number => SIZE - (pulse ? 0 : 3) - (trigger.at === 0 ? 1 : 0);

/** What is to be met, worked out once. */
export type Target = ReturnType<typeof targetOf>;

/** A count on the scale on which chance scatters small and large ones alike (Anscombe). */
export const stable = (count: number): number => Math.sqrt(count + 0.375);

export function targetOf({ observed, isShock }: Question) {
  const known = [...observed.keys()].filter((hour) => observed[hour] === observed[hour]);
  const counts = Float64Array.from(known, (hour) => observed[hour]!);
  const roots = counts.map(stable);
  const perCount = 1 / Math.sqrt(spread(counts));
  const perRoot = 1 / Math.sqrt(spread(roots));
  const total = counts.reduce((sum, count) => sum + count, 0);
  const peak = counts.reduce((most, count) => Math.max(most, count), 0);
  return {
    known,
    total,
    peak,
    bounds: boundsOf({ total, peak, hours: observed.length, isShock }),
    usual: usualFor(total, isShock),
    /** Distances of both kinds, so that the sum of their squares is the misfit. */
    residuals: (expected: Float64Array, forSmall: number): Float64Array => {
      const both = new Float64Array(2 * known.length + LEANS);
      const large = Math.sqrt(1 - forSmall) * perCount;
      const small = Math.sqrt(forSmall) * perRoot;
      for (let at = 0; at < known.length; at++) {
        const count = expected[known[at]!]!;
        both[2 * at] = large * (count - counts[at]!);
        both[2 * at + 1] = small * (stable(count) - roots[at]!);
      }
      return both;
    },
  };
}

/** What a number usually is, and how far off is nothing strange; in the search's own scale. */
type Usual = { readonly place: number; readonly value: number; readonly width: number };
const LEANS = 6;
/** A number that is one width off costs as much as half a thousandth of R². */
const LEAN = 5e-4;

/**
 * Reproduction, pool, ageing and seed can stand in for each other. Where a series does not tell them apart they stay near what
 * the model takes them to be; where it does, this weighs next to nothing.
 */
const usualFor = (total: number, isShock: boolean): readonly Usual[] => [
  { place: PLACES.r0, value: ln(isShock ? 0.7 : 1.15), width: 0.2 },
  { place: PLACES.pool, value: ln(4 * total), width: 1.5 },
  { place: PLACES.exponent, value: 0.28, width: 0.3 },
  { place: PLACES.ageing, value: ln(VALUE('ageing.time')), width: 0.7 },
  { place: PLACES.triggerDecay, value: ln(isShock ? 2 : 12), width: 1 },
  { place: PLACES.pulseDecay, value: ln(VALUE('media.decay') / 60), width: 0.7 },
];

function lean(residuals: Float64Array, numbers: Float64Array, usual: readonly Usual[]): void {
  usual.forEach(({ place, value, width }, at) => (residuals[at] = (Math.sqrt(LEAN) * (numbers[place]! - value)) / width));
}

function spread(values: Float64Array): number {
  const mean = values.reduce((sum, value) => sum + value, 0) / values.length;
  return Math.max(
    1e-9,
    values.reduce((sum, value) => sum + (value - mean) * (value - mean), 0),
  );
}

type Size = { readonly total: number; readonly peak: number; readonly hours: number; readonly isShock: boolean };

/** Where a curve may lie, in the order of its numbers. A shock does not carry itself and fades within a day. */
function boundsOf({ total, peak, hours, isShock }: Size) {
  const rate = ln(peak * 20 + 10);
  const last = hours - 1;
  return {
    low: Float64Array.of(ln(0.05), ln(Math.max(20, total * 1.02)), 0, ln(48), 0, ln(0.01), ln(isShock ? 0.1 : 0.25), 0, ln(0.01), ln(0.25)),
    high: Float64Array.from(
      [ln(isShock ? 0.98 : 1.6), ln(Math.max(1000, total * 30)), 1, ln(400)].concat(
        [last, rate, ln(isShock ? 24 : 168)],
        [last, rate, ln(24)],
      ),
    ),
  };
}
