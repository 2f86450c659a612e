import { minutes } from '../quantity/units.ts';
import { applyForce, type Force } from '../simulation/force.ts';
import { postsBetween } from '../simulation/measure.ts';
import { STEPS_PER_HOUR } from '../simulation/plan.ts';
import type { StormSetup } from '../simulation/storm.ts';
import { advanceWorld, beginWorld, type World } from '../simulation/world.ts';

/** A storm and what is done about it; the seed is the setup's. */
export type Played = { readonly setup: StormSetup; readonly forces: readonly Force[] };

/** Posts of an hour on one platform over many seeds: of ten storms one has fewer than p10, and one more than p90. */
export type Spread = { readonly p10: number; readonly p50: number; readonly p90: number };

/** One hour of many storms: posts within it, level and trust at its end. Hour 0 is the first. */
export type HourOfStorms = {
  readonly hour: number;
  /** Median over the seeds; of an even number the lower middle one, so that it is a level. */
  readonly level: number;
  /** Median over the seeds. */
  readonly trust: number;
  readonly platforms: Readonly<Record<string, Spread>>;
};

/** A quantile as anybody writes it: interpolation leaves digits behind that mean nothing. */
const share = (sorted: Float64Array, at: number): number => Math.round(1e6 * quantile(sorted, at)) / 1e6;

const spread = (sorted: Float64Array): Spread => ({ p10: share(sorted, 0.1), p50: share(sorted, 0.5), p90: share(sorted, 0.9) });

/** Many storms: hour by hour, and all posts of all hours and platforms. */
export type Ensemble = { readonly hours: readonly HourOfStorms[]; readonly total: Spread };

/** Plays all of them and tells each hour, and the whole, by quantiles. */
export function ensemble(storms: readonly Played[], hours: number): Ensemble {
  const columns = storms[0]!.setup.platforms.map(({ id }) => id);
  const worlds = storms.map((storm) => figuresOf(played(storm), hours, columns.length));
  const over = (figure: (figures: Figures) => number): Float64Array => Float64Array.from(worlds, figure).sort();
  const byHour = Array.from({ length: hours }, (_, hour) => ({
    hour,
    level: lowerMedian(over(({ level }) => level[hour]!)),
    trust: quantile(
      over(({ trust }) => trust[hour]!),
      0.5,
    ),
    platforms: Object.fromEntries(columns.map((id, at) => [id, spread(over(({ posts }) => posts[hour * columns.length + at]!))])),
  }));
  return { hours: byHour, total: spread(over(({ posts }) => posts.reduce((sum, n) => sum + n, 0))) };
}

function played({ setup, forces }: Played): World {
  const world = beginWorld(setup);
  for (const force of forces) applyForce(world, force);
  advanceWorld(world, setup.horizon);
  return world;
}

type Figures = { readonly level: Float64Array; readonly trust: Float64Array; readonly posts: Float64Array };

/** The hourly figures of a world: so that two hundred worlds need not be kept. */
function figuresOf(world: World, hours: number, platforms: number): Figures {
  const posts = new Float64Array(hours * platforms);
  const level = new Float64Array(hours);
  const trust = new Float64Array(hours);
  for (let hour = 0; hour < hours; hour++) {
    const span = { from: hour * STEPS_PER_HOUR, to: (hour + 1) * STEPS_PER_HOUR };
    for (let at = 0; at < platforms; at++) posts[hour * platforms + at] = postsBetween(world, at, span);
    level[hour] = world.levelByStep[span.to - 1]!;
    trust[hour] = world.trustByStep[span.to - 1]!;
  }
  return { level, trust, posts };
}

const lowerMedian = (sorted: Float64Array): number => sorted[Math.floor((sorted.length - 1) / 2)]!;

/** Quantile of sorted values, between two of them in proportion. */
export function quantile(sorted: Float64Array, share: number): number {
  const at = share * (sorted.length - 1);
  const below = Math.floor(at);
  const above = Math.min(sorted.length - 1, below + 1);
  return sorted[below]! + (at - below) * (sorted[above]! - sorted[below]!);
}

/** The setup cut or lengthened to whole hours. */
export const lasting = (setup: StormSetup, hours: number): StormSetup => ({ ...setup, horizon: minutes(hours * 60) });
