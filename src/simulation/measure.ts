import type { Minutes, Points, Step } from '../quantity/units.ts';
import { minuteOf } from '../quantity/units.ts';
import type { SegmentKind } from './kind.ts';
import { STEPS_PER_HOUR } from './plan.ts';
import type { World } from './state.ts';
import { NEWS_TIERS, type NewsTier, type StormLevel } from './storm.ts';

/** What can be measured at the beginning of a step, with all that happened before it. */
export type Measures = {
  readonly at: Minutes;
  readonly level: StormLevel;
  /** Public posts per hour with a memory of three hours; the level rests on it. */
  readonly volume: number;
  /** Public posts of the hour before. */
  readonly lastHour: number;
  /** Posts of the hour before on each platform, by id. */
  readonly platforms: Readonly<Record<string, number>>;
  /** Public posts so far. */
  readonly total: number;
  readonly arousal: number;
  readonly trust: number;
  readonly segmentTrust: Readonly<Partial<Record<SegmentKind, number>>>;
  readonly responsibility: number;
  readonly reproduction: number;
  /** Shares of what is said. */
  readonly negative: number;
  readonly neutral: number;
  readonly supportive: number;
  /** Items so far. */
  readonly news: Readonly<Record<NewsTier, number>>;
  /** Times that posts were seen so far. */
  readonly reach: number;
};

/** Measures at the beginning of a step that the world has reached. */
export function measuresAt(world: World, step: Step): Measures {
  const last = Math.min(step, world.step) - 1;
  const began = last < 0;
  const negative = began ? world.plan.negativeBase : world.negativeByStep[last]!;
  const neutral = Math.min(1 - negative, world.plan.value('neutral.share'));
  return {
    at: minuteOf((last + 1) as Step),
    level: (began ? 0 : world.levelByStep[last]!) as StormLevel,
    volume: began ? 0 : world.volumeByStep[last]!,
    ...talkBefore(world, last + 1),
    arousal: began ? world.setup.arousal : world.arousalByStep[last]!,
    trust: began ? world.setup.trust : world.trustByStep[last]!,
    segmentTrust: segmentTrustAt(world, last),
    responsibility: began ? world.setup.responsibility : world.responsibilityByStep[last]!,
    reproduction: began ? world.setup.r0 : world.reproductionByStep[last]!,
    negative,
    neutral,
    supportive: 1 - negative - neutral,
    reach: began ? 0 : world.reachByStep[last]!,
  };
}

function talkBefore(world: World, step: number): Pick<Measures, 'lastHour' | 'platforms' | 'total' | 'news'> {
  const from = Math.max(0, step - STEPS_PER_HOUR);
  const platforms = world.setup.platforms.map(({ id }, at) => [id, postsBetween(world, at, { from, to: step })] as const);
  const visible = (at: number): boolean => world.plan.isVisible[at] === 1;
  const sum = (values: readonly number[]): number => values.reduce((whole, value) => whole + value, 0);
  return {
    platforms: Object.fromEntries(platforms),
    lastHour: sum(platforms.map(([, count], at) => (visible(at) ? count : 0))),
    total: sum(platforms.map((_, at) => (visible(at) ? postsBetween(world, at, { from: 0, to: step }) : 0))),
    news: columns(NEWS_TIERS, world.newsByStep, { from: 0, to: step }),
  };
}

type Span = { readonly from: number; readonly to: number };

/** Posts on the platform with this index in the steps from … to-1. */
export function postsBetween({ postsByStep, platformCount }: World, platform: number, { from, to }: Span): number {
  let sum = 0;
  for (let step = from; step < to; step++) sum += postsByStep[step * platformCount + platform]!;
  return sum;
}

/** Sums of each column of a history over some steps. */
function columns<Name extends string>(names: readonly Name[], history: ArrayLike<number>, { from, to }: Span): Record<Name, number> {
  const sums = names.map((_, column) => {
    let sum = 0;
    for (let step = from; step < to; step++) sum += history[step * names.length + column]!;
    return sum;
  });
  return Object.fromEntries(names.map((name, column) => [name, sums[column]!])) as Record<Name, number>;
}

/** Trust of the segments after a step, by kind; several segments of one kind count by their shares. */
function segmentTrustAt(world: World, step: number): Partial<Record<SegmentKind, number>> {
  const { segments } = world.plan;
  const kinds = [...new Set(segments.map(({ kind }) => kind))];
  const trust = (at: number): number => (step < 0 ? world.plan.trustAtStart[at]! : world.segmentTrustByStep[step * segments.length + at]!);
  return Object.fromEntries(kinds.map((kind) => [kind, meanOf(world, kind, trust)]));
}

function meanOf({ plan }: World, kind: SegmentKind, of: (segment: number) => number): number {
  let sum = 0;
  let share = 0;
  plan.segments.forEach((segment, at) => {
    if (segment.kind !== kind) return;
    sum += plan.share[at]! * of(at);
    share += plan.share[at]!;
  });
  return share > 0 ? sum / share : 0;
}

/** Trust of a segment now; the mean over the audience if the storm has no such segment. */
export const segmentTrust = (world: World, kind: SegmentKind): Points =>
  (world.plan.segments.some((segment) => segment.kind === kind)
    ? meanOf(world, kind, (at) => world.segmentTrust[at]!)
    : world.trust) as Points;

/** Mean trust of a segment over all that has passed; that of the whole audience if the storm has no such segment. */
export function meanSegmentTrust(world: World, kind: SegmentKind): Points {
  const { segments } = world.plan;
  const isKnown = segments.some((segment) => segment.kind === kind);
  if (world.step === 0) return segmentTrust(world, kind);
  let sum = 0;
  for (let step = 0; step < world.step; step++) {
    sum += isKnown ? meanOf(world, kind, (at) => world.segmentTrustByStep[step * segments.length + at]!) : world.trustByStep[step]!;
  }
  return (sum / world.step) as Points;
}
