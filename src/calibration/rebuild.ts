import { clamp, exp, ln } from '../quantity/exact.ts';
import { minutes, type Minutes } from '../quantity/units.ts';
import type { Seed } from '../quantity/chance.ts';
import { ASSUMPTIONS } from '../simulation/assumptions.ts';
import { postsBetween } from '../simulation/measure.ts';
import { STEPS_PER_HOUR } from '../simulation/plan.ts';
import type { Exposure, StormSetup } from '../simulation/storm.ts';
import { advanceWorld, beginWorld } from '../simulation/world.ts';
import type { Curve, Frame, Push } from './curve.ts';
import type { Fit } from './fit.ts';
import { leastSquares } from './least-squares.ts';
import { DEFAULT_STORM } from './storm-defaults.ts';

/** What a scenario may hold; see `Storm` in `scenario/storm.ts`. */
export const LIMITS = {
  r0: [0.01, 1.6],
  pool: [500, 300_000],
  seed: [0, 1000],
  exposure: [0, 5000],
  decay: [5, 10_080],
  ageing: ASSUMPTIONS['ageing.time'].range,
} as const satisfies Record<string, readonly [number, number]>;

/** A storm of the whole model that plays as a series went, and what of the fit a scenario could not hold. */
export type Rebuilt = { readonly setup: StormSetup; readonly expected: Float64Array; readonly clamped: readonly (keyof typeof LIMITS)[] };

const PLATFORM = 'short';

/**
 * The same storm in the terms of a scenario. The whole model has moods that the curve has not: they follow the volume and move
 * the reproduction number. So reproduction, pool and pushes are fitted once more, on the whole model without chance; media
 * are left out, because what they did is in the pulse already.
 */
export function rebuild({ curve, frame, expected }: Fit): Rebuilt {
  const clamped = new Set<keyof typeof LIMITS>();
  const keep = (name: keyof typeof LIMITS, value: number): number => {
    const kept = clamp(value, LIMITS[name][0], LIMITS[name][1]);
    if (Math.abs(kept - value) > 1e-3 * value) clamped.add(name);
    return kept;
  };
  const played = (numbers: Float64Array): StormSetup => setupOf(scaled(curve, numbers), frame, keep);
  const weight = 1 / Math.sqrt(expected.reduce((sum, count) => sum + count * count, 1e-9));
  const found = leastSquares(
    {
      low: new Float64Array(4).fill(ln(0.25)),
      high: new Float64Array(4).fill(ln(4)),
      isFree: [true, true, true, curve.pulse !== undefined],
      residuals: (numbers) => hoursOf(played(numbers), frame.hours).map((count, hour) => weight * (count - expected[hour]!)),
    },
    new Float64Array(4),
    { rounds: 30, gain: 1e-4 },
  );
  clamped.clear();
  const setup = rounded(played(found.numbers));
  return { setup, expected: hoursOf(setup, frame.hours), clamped: [...clamped] };
}

/** The curve with reproduction, pool and pushes multiplied. */
function scaled(curve: Curve, numbers: Float64Array): Curve {
  const [r0, pool, trigger, pulse] = numbers.map(exp) as unknown as [number, number, number, number];
  const louder = (push: Push, by: number): Push => ({ ...push, perHour: push.perHour * by });
  return {
    ...curve,
    r0: curve.r0 * r0,
    pool: curve.pool * pool,
    trigger: louder(curve.trigger, trigger),
    pulse: curve.pulse && louder(curve.pulse, pulse),
  };
}

type Keep = (name: keyof typeof LIMITS, value: number) => number;

function setupOf({ r0, pool, exponent, ageing, trigger, pulse }: Curve, { start, shape }: Frame, keep: Keep): StormSetup {
  const decay = (hours: number): Minutes => minutes(Math.round(keep('decay', hours * 60)));
  const exposure = (id: string, { at, perHour, decay: fades }: Push): Exposure => ({
    id,
    platform: PLATFORM,
    at: minutes(Math.round(at * 60)),
    postsPerHour: keep('exposure', perHour),
    decay: decay(fades),
  });
  // A seed curve begins with the exercise and is bounded; what begins later, or larger, is an exposure.
  const isSeed = trigger.at === 0 && trigger.perHour <= LIMITS.seed[1];
  return {
    ...DEFAULT_STORM,
    seed: 1 as Seed,
    chance: 'none',
    start,
    platforms: [{ id: PLATFORM, kind: 'short', origin: true, seedShare: 1 }],
    r0: keep('r0', r0),
    pool: keep('pool', pool),
    seedCurve: isSeed ? { perHour: trigger.perHour, decay: decay(trigger.decay) } : { perHour: 0, decay: minutes(60) },
    dayCurve: { shape, exponent },
    newsworthiness: 0,
    exposures: [...(isSeed ? [] : [exposure('trigger', trigger)]), ...(pulse ? [exposure('pulse', pulse)] : [])],
    assumptions: { 'ageing.time': keep('ageing', ageing) },
  };
}

/** Posts of each hour. */
function hoursOf(setup: StormSetup, hours: number): Float64Array {
  const horizon = minutes(hours * 60);
  const world = beginWorld({ ...setup, horizon });
  advanceWorld(world, horizon);
  return Float64Array.from({ length: hours }, (_, hour) =>
    postsBetween(world, 0, { from: hour * STEPS_PER_HOUR, to: (hour + 1) * STEPS_PER_HOUR }),
  );
}

/** Four figures: nobody types more. */
const figures = (value: number): number => {
  let unit = 1;
  while (value > 0 && value / unit < 1000) unit /= 10;
  while (value / unit >= 10_000) unit *= 10;
  return unit < 1 ? Math.round(value / unit) / Math.round(1 / unit) : Math.round(value / unit) * unit;
};

const rounded = (setup: StormSetup): StormSetup => ({
  ...setup,
  r0: figures(setup.r0),
  pool: Math.round(setup.pool),
  seedCurve: { ...setup.seedCurve, perHour: figures(setup.seedCurve.perHour) },
  dayCurve: { ...setup.dayCurve, exponent: figures(setup.dayCurve.exponent) },
  exposures: setup.exposures.map((exposure) => ({ ...exposure, postsPerHour: figures(exposure.postsPerHour) })),
  assumptions: { 'ageing.time': figures(setup.assumptions!['ageing.time']!) },
});
