import { lognormalQuantile, paretoQuantile, streamOf, uniform } from '../quantity/chance.ts';
import { exp } from '../quantity/exact.ts';
import type { Step } from '../quantity/units.ts';
import type { AssumptionName } from './assumptions.ts';
import type { SegmentKind } from './kind.ts';
import { measuresAt } from './measure.ts';
import type { World } from './state.ts';

/** Which post: the `index`-th of its step on the platform at this place in the setup. */
export type PostAddress = { readonly platform: number; readonly step: Step; readonly index: number };

/** Who wrote a post and in which mood. */
export type PostAuthor = {
  readonly segment: SegmentKind;
  readonly mood: 'negative' | 'neutral' | 'supportive';
  /** How heated the post is, 0 … 1. */
  readonly heat: number;
  readonly followers: number;
};

const STREAMS = ['segment', 'mood', 'heat', 'followers'] as const;
/** Posts of one step on one platform that have draws of their own. */
const PER_STEP = 65_536;

/**
 * SIM-13: who wrote a post is a function of seed, platform, step and index, and of the public's mood in that step. It is
 * never stored; over many posts the moods have the shares that the world says.
 */
export function authorOf(world: World, address: PostAddress): PostAuthor {
  const id = world.setup.platforms[address.platform]!.id;
  const seed = address.step < world.luck.from ? world.setup.seed : world.setup.reseeded!.seed;
  const draw = (what: (typeof STREAMS)[number]): number =>
    uniform(seed, streamOf(`post.${what}:${id}`), address.step * PER_STEP + address.index);
  const { negative, supportive, arousal } = measuresAt(world, (address.step + 1) as Step);
  const at = pick(voicesOf(world), draw('segment'));
  const hostile = chanceOf(world, { table: 'hostile', mean: negative, at });
  const loyal = Math.min(1 - hostile, chanceOf(world, { table: 'loyal', mean: supportive, at }));
  const u = draw('mood');
  return {
    segment: world.plan.segments[at]!.kind,
    mood: u < hostile ? 'negative' : u < hostile + loyal ? 'supportive' : 'neutral',
    heat: (arousal + draw('heat')) / 2,
    followers: followersOf(world, draw('followers')),
  };
}

/** Share of each segment in what is written: its size times how much its people write. */
function voicesOf({ plan }: World): readonly number[] {
  const loud = plan.segments.map(({ kind }, at) => plan.share[at]! * plan.value(`voice.${kind}`));
  const whole = loud.reduce((sum, part) => sum + part, 0);
  return loud.map((part) => part / whole);
}

function pick(shares: readonly number[], u: number): number {
  let left = u;
  for (let at = 0; at < shares.length; at++) {
    left -= shares[at]!;
    if (left < 0) return at;
  }
  return shares.length - 1;
}

type Chance = { readonly table: 'hostile' | 'loyal'; readonly mean: number; readonly at: number };

/** Enough halvings for twelve digits. */
const HALVINGS = 40;

/** Chance of a mood in one segment: its odds by the table, all shifted together so that the mean over all posts is right. */
function chanceOf(world: World, { table, mean, at }: Chance): number {
  const voices = voicesOf(world);
  const odds = world.plan.segments.map(({ kind }) => world.plan.value(`${table}.${kind}` satisfies AssumptionName));
  let low = -20;
  let high = 20;
  for (let round = 0; round < HALVINGS; round++) {
    const middle = (low + high) / 2;
    const factor = exp(middle);
    const sum = odds.reduce((all, odd, segment) => all + (voices[segment]! * odd * factor) / (1 + odd * factor), 0);
    if (sum < mean) low = middle;
    else high = middle;
  }
  const odd = odds[at]! * exp(high);
  return odd / (1 + odd);
}

/** Above this quantile followers have a power-law tail. */
const TAIL_FROM = 0.99;
const MOST_FOLLOWERS = 3_000_000;

/** SIM-14: followers are lognormal with a power-law tail for the loudest hundredth. */
function followersOf({ plan }: World, u: number): number {
  const body = (at: number): number => lognormalQuantile(at, plan.value('followers.median'), plan.value('followers.sigma'));
  if (u < TAIL_FROM) return Math.round(body(u));
  return Math.round(Math.min(MOST_FOLLOWERS, paretoQuantile((u - TAIL_FROM) / (1 - TAIL_FROM), body(TAIL_FROM), plan.amplifierTail)));
}
