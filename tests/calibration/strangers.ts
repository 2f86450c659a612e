import { countQuantile, streamOf, uniform, type Seed } from '../../src/quantity/chance.ts';
import { minuteOfWeekAt, type MinuteOfWeek } from '../../src/quantity/clock.ts';
import { hours as hoursToMinutes, minutes } from '../../src/quantity/units.ts';
import { postsBetween } from '../../src/simulation/measure.ts';
import { STEPS_PER_HOUR } from '../../src/simulation/plan.ts';
import type { StormSetup } from '../../src/simulation/storm.ts';
import { advanceWorld, beginWorld } from '../../src/simulation/world.ts';
import { STORM } from '../simulation/storms.ts';

/*
 * Series that the fit has never seen, made by four kinds of world that are not the fit's own: the whole stochastic public on
 * five platforms, a self-exciting process with the undivided kernel, and two families of plain curves. All chance comes
 * from the number of the series.
 */

export type Stranger = {
  readonly name: string;
  readonly start: MinuteOfWeek;
  readonly counts: Float64Array;
  readonly isShock: boolean;
  /** What it was made with, where it has such a thing. */
  readonly r0?: number;
};

/** Activity by the hour of the day as a smooth wave, lowest at four in the morning; none of the tables of the model. */
function wave(minuteOfWeek: number, depth: number): number {
  const hour = (minuteOfWeek / 60) % 24;
  const weekend = minuteOfWeek >= 5 * 1440 ? 0.85 : 1;
  return weekend * (1 + depth * Math.cos(((hour - 15) / 24) * 2 * Math.PI));
}

/** Quiet: counts are their means. What a series is made of is drawn either way. */
type Luck = { readonly isQuiet?: boolean };

class Dice {
  readonly #seed: Seed;
  readonly #isQuiet: boolean;
  #next = 0;
  constructor(seed: number, { isQuiet = false }: Luck) {
    this.#seed = seed as Seed;
    this.#isQuiet = isQuiet;
  }
  u(): number {
    return uniform(this.#seed, streamOf('stranger'), this.#next++);
  }
  between(low: number, high: number): number {
    return low + (high - low) * this.u();
  }
  /** Even in the logarithm. */
  scale(low: number, high: number): number {
    return low * Math.exp(this.u() * Math.log(high / low));
  }
  of<Choice>(choices: readonly Choice[]): Choice {
    return choices[Math.floor(this.u() * choices.length)]!;
  }
  count(mean: number, dispersion = 1e6): number {
    if (this.#isQuiet) return mean;
    return countQuantile(mean, this.u(), dispersion);
  }
}

const startOf = (dice: Dice): MinuteOfWeek => (Math.floor(dice.between(0, 7 * 24)) * 60) as MinuteOfWeek;
const lengthOf = (dice: Dice): number => Math.floor(dice.between(24, 120));

/** The whole public on five platforms, with media, moods and luck; all that people see, summed. */
export function publicStorm(number: number, luck: Luck = {}): Stranger {
  const dice = new Dice(number, luck);
  const hours = lengthOf(dice);
  const setup: StormSetup = {
    ...STORM,
    seed: number as Seed,
    chance: luck.isQuiet ? 'none' : 'drawn',
    horizon: hoursToMinutes(hours),
    start: startOf(dice),
    r0: dice.between(1.02, 1.3),
    pool: dice.scale(10_000, 200_000),
    seedCurve: { perHour: dice.scale(4, 40), decay: hoursToMinutes(Math.round(dice.between(6, 24))) },
    dayCurve: { shape: dice.of(['office', 'consumer'] as const), exponent: dice.between(0.15, 0.45) },
    newsworthiness: dice.of([0.5, 1, 1.5]),
  };
  const world = beginWorld(setup);
  advanceWorld(world, setup.horizon);
  const counts = Float64Array.from({ length: hours }, (_, hour) =>
    setup.platforms.reduce(
      (sum, _platform, at) => sum + postsBetween(world, at, { from: hour * STEPS_PER_HOUR, to: (hour + 1) * STEPS_PER_HOUR }),
      0,
    ),
  );
  return { name: `public storm ${number}`, start: setup.start, counts, isShock: false, r0: setup.r0 };
}

/** φ(s) of SEISMIC: level up to five minutes, then falling as s^-1.242, cut at 72 hours. */
function kernelByMinute(): Float64Array {
  const kernel = Float64Array.from({ length: 72 * 60 }, (_, at) => Math.max(5, at + 0.5) ** -1.242);
  const whole = kernel.reduce((sum, part) => sum + part, 0);
  return kernel.map((part) => part / whole);
}
const KERNEL = kernelByMinute();

/** A self-exciting process minute by minute under the power-law kernel, with or without a push on the second day. */
export function selfExciting(number: number, luck: Luck = {}): Stranger {
  const dice = new Dice(10_000 + number, luck);
  const hours = lengthOf(dice);
  const start = startOf(dice);
  const r0 = dice.between(1.1, 1.35);
  const pool = dice.scale(3_000, 80_000);
  const depth = dice.between(0.1, 0.35);
  const seed = { perHour: dice.scale(10, 100), decay: dice.between(4, 16) };
  const push =
    hours > 36 && dice.u() < 0.5
      ? { at: dice.between(18, 30) * 60, perHour: pool * dice.between(0.005, 0.02), decay: dice.between(1, 4) }
      : undefined;
  const posts = new Float64Array(hours * 60);
  let total = 0;
  for (let minute = 0; minute < posts.length; minute++) {
    let live = 0;
    for (let back = Math.max(0, minute - KERNEL.length); back < minute; back++) live += posts[back]! * KERNEL[minute - back - 1]!;
    const pushed = push && minute >= push.at ? (push.perHour / 60) * Math.exp(-(minute - push.at) / 60 / push.decay) : 0;
    const seeded = (seed.perHour / 60) * Math.exp(-minute / 60 / seed.decay);
    const mean = wave(minuteOfWeekAt(start, minutes(minute)), depth) * (r0 * Math.max(0, 1 - total / pool) * live + seeded + pushed);
    posts[minute] = dice.count(mean);
    total += posts[minute]!;
  }
  const counts = Float64Array.from({ length: hours }, (_, hour) =>
    posts.subarray(hour * 60, hour * 60 + 60).reduce((sum, count) => sum + count, 0),
  );
  return { name: `self-exciting ${number}${push ? ' with a push' : ''}`, start, counts, isShock: false, r0 };
}

/** A rise and a decline drawn by hand: exponential up, power law or exponential down, under a wave of day and night. */
export function riseAndDecline(number: number, luck: Luck = {}): Stranger {
  const dice = new Dice(20_000 + number, luck);
  const hours = lengthOf(dice);
  const start = startOf(dice);
  const peak = dice.scale(30, 5_000);
  const peakAt = dice.between(4, 20);
  const rise = dice.between(1.5, 6);
  const decline = dice.of([(t: number, pace: number) => (1 + t / pace) ** -1.4, (t: number, pace: number) => Math.exp(-t / (2 * pace))]);
  const pace = dice.between(5, 15);
  const depth = dice.between(0, 0.6);
  const second =
    hours > 40 && dice.u() < 0.5
      ? { at: peakAt + dice.between(14, 26), size: dice.between(0.3, 0.8), pace: dice.between(3, 8) }
      : undefined;
  const dispersion = dice.of([1e6, 100, 40]);
  const counts = Float64Array.from({ length: hours }, (_, hour) => {
    const t = hour + 0.5;
    const first = t < peakAt ? Math.exp((t - peakAt) / rise) : decline(t - peakAt, pace);
    const again = !second || t < second.at ? 0 : second.size * Math.exp(-(t - second.at) / second.pace);
    return dice.count(peak * (first + again) * wave(minuteOfWeekAt(start, minutes(hour * 60 + 30)), depth), dispersion);
  });
  return { name: `rise and decline ${number}${second ? ' with a second wave' : ''}`, start, counts, isShock: false };
}

/** A blow from outside: all at once, then falling as (1 + t)^-1.4 or thereabouts. */
export function shock(number: number, luck: Luck = {}): Stranger {
  const dice = new Dice(30_000 + number, luck);
  const hours = lengthOf(dice);
  const start = startOf(dice);
  const peak = dice.scale(60, 5_000);
  const exponent = number % 2 === 0 ? 1.4 : dice.between(0.9, 1.7);
  const depth = dice.between(0, 0.5);
  const dispersion = dice.of([1e6, 100, 40]);
  const counts = Float64Array.from({ length: hours }, (_, hour) =>
    dice.count(peak * (1 + hour) ** -exponent * wave(minuteOfWeekAt(start, minutes(hour * 60 + 30)), depth), dispersion),
  );
  return { name: `shock ${number}`, start, counts, isShock: true };
}
