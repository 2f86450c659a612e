import type { Seed } from '../../src/quantity/chance.ts';
import { minuteOfWeek, type MinuteOfDay } from '../../src/quantity/clock.ts';
import { hours, minutes } from '../../src/quantity/units.ts';
import type { StormSetup } from '../../src/simulation/storm.ts';
import { run, seeds, STORM } from '../simulation/storms.ts';
import { HANNA_HOURS } from './reference/ichbinhanna.ts';
import { hoursOf, mean, quantile, sum } from './shape.ts';

/** Thursday, eight in the morning: the hour at which the table of #IchBinHanna begins. */
export const HANNA_START_HOUR = 8;

/**
 * #IchBinHanna on one platform, with the numbers found for it beforehand: R0 1.21 at an average hour, 54,000 possible posts, seeds 3.4
 * an hour fading in 24 hours, an article or broadcast on the second morning with 598 posts an hour fading in 1.24 hours.
 * The fit knew neither moods nor weights: moods are held still, a post counts as one in the mean with amplifiers, and the media,
 * whose pulse is given, are silent.
 */
export const HANNA: StormSetup = {
  ...STORM,
  horizon: hours(HANNA_HOURS.length),
  start: minuteOfWeek('thursday', (HANNA_START_HOUR * 60) as MinuteOfDay),
  platforms: [STORM.platforms[0]!],
  r0: 1.21,
  pool: 54_000,
  seedCurve: { perHour: 3.4, decay: hours(24) },
  dayCurve: { shape: 'office', exponent: 0.28 },
  newsworthiness: 0,
  exposures: [{ id: 'pulse', platform: 'short', at: minutes(22.4 * 60), postsPerHour: 598, decay: minutes(Math.round(1.24 * 60)) }],
  assumptions: { 'reproduction.arousal': 0, 'reproduction.trust': 0, 'ageing.time': 400, 'mark.ordinary': 0.984 },
};

/** The same with the mean in place of every draw. */
export const expectedHanna = (): number[] => hoursOf(run({ ...HANNA, chance: 'none' }));

/** The same with moods, ageing and weights as the game has them: nothing was fitted to that. */
export const hannaAsShipped = (): number[] => hoursOf(run({ ...HANNA, chance: 'none', assumptions: {} }));

export type Fan = { readonly low: readonly number[]; readonly middle: readonly number[]; readonly high: readonly number[] };

/** The same drawn with many seeds: nine of ten storms lie between low and high. */
export function drawnHanna(count: number): Fan {
  const drawn = seeds(count).map((seed: Seed) => hoursOf(run({ ...HANNA, seed })));
  const at = (share: number): number[] =>
    HANNA_HOURS.map((_, hour) =>
      quantile(
        drawn.map((one) => one[hour]!),
        share,
      ),
    );
  return { low: at(0.05), middle: at(0.5), high: at(0.95) };
}

/** R²: share of the ups and downs of the real storm that another series explains. */
export function explained(expected: readonly number[]): number {
  const centre = mean(HANNA_HOURS);
  const left = sum(HANNA_HOURS.map((count, hour) => (count - expected[hour]!) ** 2));
  return 1 - left / sum(HANNA_HOURS.map((count) => (count - centre) ** 2));
}
