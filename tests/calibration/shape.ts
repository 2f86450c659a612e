import { STEPS_PER_HOUR } from '../../src/simulation/plan.ts';
import type { World } from '../../src/simulation/world.ts';

/** Posts of each hour on one platform, by its place in the setup. */
export function hoursOf({ postsByStep, platformCount, step }: World, platform = 0): number[] {
  const hourly = Array.from({ length: Math.floor(step / STEPS_PER_HOUR) }, () => 0);
  for (let at = 0; at < hourly.length * STEPS_PER_HOUR; at++)
    hourly[Math.floor(at / STEPS_PER_HOUR)]! += postsByStep[at * platformCount + platform]!;
  return hourly;
}

export const sum = (values: readonly number[]): number => values.reduce((whole, value) => whole + value, 0);
export const mean = (values: readonly number[]): number => sum(values) / values.length;

/** Value below which this share of the values lies, between two values in proportion. */
export function quantile(values: readonly number[], share: number): number {
  const sorted = [...values].sort((a, b) => a - b);
  const at = share * (sorted.length - 1);
  const low = Math.floor(at);
  const next = sorted[Math.min(low + 1, sorted.length - 1)]!;
  return sorted[low]! + (at - low) * (next - sorted[low]!);
}

export const median = (values: readonly number[]): number => quantile(values, 0.5);

/** Share of the values for which something holds. */
export const shareOf = <Value>(values: readonly Value[], holds: (value: Value) => boolean): number =>
  values.filter(holds).length / values.length;

/** The form of a storm, read off its posts hour by hour. All lengths in hours. */
export type Shape = {
  readonly peakHour: number;
  readonly peak: number;
  /** From the first hour above a fifth of the peak to the last. */
  readonly aboveFifth: number;
  /** From the first hour above a tenth of the peak to the peak, and from there to the last such hour. */
  readonly rise: number;
  readonly decay: number;
  /** Until half of all posts were written. */
  readonly half: number;
  readonly peakShare: number;
  readonly afterPeak: number;
  /** Mean hour from 2 to 6 against mean hour from 11 to 21. */
  readonly nightToDay: number;
};

export function shapeOf(hourly: readonly number[], startHour: number): Shape {
  const total = sum(hourly);
  const peak = Math.max(...hourly);
  const peakHour = hourly.indexOf(peak);
  const first = (share: number): number => hourly.findIndex((posts) => posts >= share * peak);
  const last = (share: number): number => hourly.findLastIndex((posts) => posts >= share * peak);
  const during = (from: number, to: number): number => mean(hourly.filter((_, at) => within((startHour + at) % 24, from, to)));
  return {
    peakHour,
    peak,
    aboveFifth: last(0.2) - first(0.2) + 1,
    rise: peakHour - first(0.1),
    decay: last(0.1) - peakHour,
    half: halfTime(hourly, total),
    peakShare: peak / total,
    afterPeak: sum(hourly.slice(peakHour + 1)) / total,
    nightToDay: during(2, 6) / during(11, 21),
  };
}

const within = (hour: number, from: number, to: number): boolean => hour >= from && hour < to;

function halfTime(hourly: readonly number[], total: number): number {
  let before = 0;
  for (const [hour, posts] of hourly.entries()) {
    if (before + posts >= total / 2) return hour + (total / 2 - before) / posts;
    before += posts;
  }
  return hourly.length;
}
