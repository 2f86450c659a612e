import { lognormalQuantile, streamOf, uniform, type Seed } from '../../src/quantity/chance.ts';
import { minuteOfWeek, type MinuteOfDay } from '../../src/quantity/clock.ts';
import { clamp } from '../../src/quantity/exact.ts';
import { hours } from '../../src/quantity/units.ts';
import type { StormSetup } from '../../src/simulation/storm.ts';
import type { World } from '../../src/simulation/world.ts';
import { run, STORM } from '../simulation/storms.ts';
import { hoursOf, shapeOf, type Shape } from './shape.ts';

/** Hours of the day at which the storms of the ensemble begin. */
const START_HOURS = [0, 4, 8, 12, 16, 20] as const;

const draw = (what: string, nth: number): number => uniform(1 as Seed, streamOf(`validation:${what}`), nth);
const between = (low: number, high: number, u: number): number => low + (high - low) * u;
const mondayAt = (hour: number): StormSetup['start'] => minuteOfWeek('monday', (hour * 60) as MinuteOfDay);

/** Storms that nobody answers: reproduction, audience and hour of the beginning drawn, everything else as in a scenario without wishes. */
export const anyScenario = (nth: number): StormSetup => ({
  ...STORM,
  seed: (nth + 1) as Seed,
  horizon: hours(96),
  start: mondayAt(START_HOURS[nth % START_HOURS.length]!),
  r0: between(1.02, 1.35, draw('r0', nth)),
  pool: clamp(lognormalQuantile(draw('pool', nth), 60_000, 0.7), 10_000, 300_000),
});

/** A television exposé at a quarter past eight: many people at once, little to pass on. */
export const anyShock = (nth: number): StormSetup => ({
  ...anyScenario(nth),
  start: minuteOfWeek('monday', (20 * 60 + 15) as MinuteOfDay),
  r0: between(0.5, 0.8, draw('r0', nth)),
  exposures: [{ id: 'tv', at: hours(0), platform: 'short', postsPerHour: 4_000, decay: hours(1) }],
});

export type Ran = { readonly world: World; readonly hourly: readonly number[]; readonly shape: Shape };

function ran(setup: StormSetup): Ran {
  const world = run(setup);
  const hourly = hoursOf(world);
  return { world, hourly, shape: shapeOf(hourly, setup.start / 60) };
}

/** All storms of the ensemble. */
export const ensemble = (count: number): Ran[] => Array.from({ length: count }, (_, nth) => ran(anyScenario(nth)));
export const shocks = (count: number): Ran[] => Array.from({ length: count }, (_, nth) => ran(anyShock(nth)));
