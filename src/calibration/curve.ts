import type { MinuteOfWeek } from '../quantity/clock.ts';
import { exp } from '../quantity/exact.ts';
import { STEP } from '../quantity/units.ts';
import { assume } from '../simulation/assumptions.ts';
import { weekOf } from '../simulation/day-curve.ts';
import { STEPS_PER_HOUR } from '../simulation/plan.ts';
import type { StormSetup } from '../simulation/storm.ts';

/** Something that draws people in from an hour on and fades by the factor e in `decay` hours. */
export type Push = { readonly at: number; readonly perHour: number; readonly decay: number };

/** A storm on one platform in expected values. Times in hours since the beginning of the series. */
export type Curve = {
  readonly r0: number;
  /** Posts that the audience can give at most. */
  readonly pool: number;
  /** Exponent on the day curve, 0 … 1. */
  readonly exponent: number;
  /** Hours in which the storm loses the factor e by age. */
  readonly ageing: number;
  /** What sets it off: the seed curve, or the shock. */
  readonly trigger: Push;
  readonly pulse: Push | undefined;
};

/** What is known beforehand about the hours to be explained. */
export type Frame = { readonly hours: number; readonly start: MinuteOfWeek; readonly shape: StormSetup['dayCurve']['shape'] };

const VALUE = assume();
const KERNEL = ([1, 2, 3, 4] as const).map((k) => {
  const left = exp(-STEP / VALUE(`kernel.time.${k}`));
  return { left, gain: VALUE(`kernel.weight.${k}`) * (1 - left) };
});
const [K1, K2, K3, K4] = KERNEL as [Exponential, Exponential, Exponential, Exponential];
type Exponential = (typeof KERNEL)[number];
const CAP = VALUE('reproduction.cap');
const MINUTES_PER_WEEK = 10_080;

/**
 * SIM-2 for one platform, with expected values in place of draws: posts of each hour under
 * λ = c · [R0 · e^(-t / ageing) · s · Σ w (1-d) E + trigger + pulse]. Written for speed: a fit asks it ten thousand times.
 */
export function expectedHours({ r0, pool, exponent, ageing, trigger, pulse }: Curve, { hours, start, shape }: Frame): Float64Array {
  const week = weekOf({ shape, exponent }, VALUE);
  const older = exp(-STEP / 60 / ageing);
  const drawn = new Float64Array(hours * STEPS_PER_HOUR);
  push(drawn, trigger);
  if (pulse) push(drawn, pulse);
  const expected = new Float64Array(hours);
  let [e1, e2, e3, e4] = [0, 0, 0, 0];
  let reproduction = r0;
  let room = pool;
  for (let step = 0; step < drawn.length; step++) {
    const season = week[Math.floor(((start + step * STEP) % MINUTES_PER_WEEK) / 60)]!;
    const live = K1.gain * e1 + K2.gain * e2 + K3.gain * e3 + K4.gain * e4;
    const wanted = season * (((reproduction < CAP ? reproduction : CAP) * live * room) / pool + drawn[step]!);
    const count = wanted < room ? wanted : room;
    e1 = K1.left * e1 + count;
    e2 = K2.left * e2 + count;
    e3 = K3.left * e3 + count;
    e4 = K4.left * e4 + count;
    room -= count;
    reproduction *= older;
    expected[Math.floor(step / STEPS_PER_HOUR)]! += count;
  }
  return expected;
}

/** Below this share of its beginning a push is over. */
const OVER = 1e-6;

/** Adds a push, step by step. It may begin within a step, so that the curve changes smoothly with its beginning. */
function push(drawn: Float64Array, { at, perHour, decay }: Push): void {
  const first = Math.floor(at * STEPS_PER_HOUR);
  const covered = first + 1 - at * STEPS_PER_HOUR;
  const left = exp(-STEP / 60 / decay);
  if (first < drawn.length) drawn[first]! += (perHour / STEPS_PER_HOUR) * covered;
  const end = perHour * OVER;
  let rate = (perHour / STEPS_PER_HOUR) * exp((-covered * STEP) / 60 / decay);
  for (let step = first + 1; step < drawn.length && rate > end; step++) {
    drawn[step]! += rate;
    rate *= left;
  }
}
