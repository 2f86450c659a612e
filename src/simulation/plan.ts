import { streamOf } from '../quantity/chance.ts';
import { exp, ln, power } from '../quantity/exact.ts';
import { STEP } from '../quantity/units.ts';
import { assume, type AssumptionName } from './assumptions.ts';
import { awakeOf, weekOf } from './day-curve.ts';
import type { ExposureForce } from './force.ts';
import { isPublic, PLATFORM_KINDS, type PlatformKind, type ResponseFamily, type SegmentKind } from './kind.ts';
import type { ResponseEffect } from './response-effect.ts';
import { effectOf, type ResponseKind } from './response.ts';
import { NEWS_TIERS, type Exposure, type StormPlatform, type StormSegment, type StormSetup } from './storm.ts';

/** Exponentials that stand for the reaction kernel, and their numbers in the table. */
export const KERNELS = 4;
const KERNEL_NUMBERS = [1, 2, 3, 4] as const;

/** Steps in an hour. */
export const STEPS_PER_HOUR = 60 / STEP;

/** What is left of a quantity after one step if it falls by the factor e in `time` minutes. */
const left = (time: number): number => exp(-STEP / time);

type Value = (name: AssumptionName) => number;

/** A setup worked out into flat tables, so that the step loop looks nothing up and makes nothing. Never changes. */
export type Plan = ReturnType<typeof tablesOf>;

/**
 * Works a setup out. Most runs are one storm with seed after seed: the plan of the last setup serves again where nothing but luck
 * differs.
 */
export function planOf(setup: StormSetup): Plan {
  if (!last || !isSameStorm(last.setup, setup)) last = { setup, plan: tablesOf(setup) };
  return last.plan;
}

let last: { readonly setup: StormSetup; readonly plan: Plan } | undefined;

/** Everything in a setup but luck. */
const FIXED = Object.keys({
  horizon: 1,
  start: 1,
  platforms: 1,
  segments: 1,
  r0: 1,
  pool: 1,
  baselinePerHour: 1,
  arousal: 1,
  trust: 1,
  responsibility: 1,
  seedCurve: 1,
  dayCurve: 1,
  newsworthiness: 1,
  cases: 1,
  exposures: 1,
  assumptions: 1,
  chance: 1,
} satisfies Record<Exclude<keyof StormSetup, 'seed' | 'reseeded'>, 1>) as readonly (keyof StormSetup)[];

const isSameStorm = (one: StormSetup, other: StormSetup): boolean => FIXED.every((key) => one[key] === other[key]);

const WEEK = 10_080;

/** Hour of the week in which each step begins, and in which the last one ends. */
const hoursOf = ({ start, horizon }: StormSetup): Uint8Array =>
  Uint8Array.from({ length: Math.ceil(horizon / STEP) + 1 }, (_, step) => Math.floor(((start + step * STEP) % WEEK) / 60));

/** All but luck. One literal names every table, as in a world (see `state.ts`), and for the same reason. */
function tablesOf(setup: StormSetup) {
  const value = assume(setup.assumptions);
  const { platforms } = setup;
  const kernelLeft = table(platforms, KERNEL_NAMES, ({ kind }, { time }) => left(value(NAMES.pace[kind]) * value(time)));
  const { segments, share, trustAtStart, arousalAtStart, loss, actsOn } = audienceOf(setup, value);
  return {
    steps: Math.ceil(setup.horizon / STEP),
    isDrawn: setup.chance !== 'none',
    hours: hoursOf(setup),
    week: weekOf(setup.dayCurve, value),
    awake: awakeOf(setup.dayCurve, value),
    isVisible: numbers(platforms, ({ kind }) => (isPublic(kind) ? 1 : 0)),
    pool: numbers(platforms, ({ kind, poolFactor }) => setup.pool * (poolFactor ?? value(NAMES.pool[kind]))),
    perPool: numbers(platforms, ({ kind, poolFactor }) => 1 / (setup.pool * (poolFactor ?? value(NAMES.pool[kind])))),
    contagion: numbers(platforms, ({ kind }) => value(NAMES.contagion[kind])),
    mediaShare: numbers(platforms, ({ kind }) => value(NAMES.media[kind])),
    seedPerStep: numbers(platforms, ({ origin, seedShare }) => (setup.seedCurve.perHour / STEPS_PER_HOUR) * (origin ? 1 : seedShare)),
    seedLeft: left(setup.seedCurve.decay),
    kernelLeft,
    kernelGain: kernelLeft.map((stays, at) => value(KERNEL_NAMES[at % KERNELS]!.weight) * (1 - stays)),
    coupling: table(platforms, platforms, (from, to) => (to === from ? 0 : value(SPILL_NAMES[from.kind][to.kind]))),
    caseShare: table(setup.cases, platforms, caseRate),
    exposures: setup.exposures.map(exposureOf),
    streams: {
      posts: platforms.map(({ id }) => streamOf(`posts:${id}`)),
      amplifiers: platforms.map(({ id }) => streamOf(`amplifiers:${id}`)),
      news: NEWS_STREAMS,
    },
    segments,
    share,
    trustAtStart,
    arousalAtStart,
    loss,
    actsOn,

    lnR0: ln(setup.r0),
    cap: value('reproduction.cap'),
    byArousal: value('reproduction.arousal'),
    byTrust: value('reproduction.trust') / 100,
    trustReference: value('reproduction.trustReference'),
    ageing: STEP / 60 / value('ageing.time'),
    queueLeft: left(value('queue.time')),
    volumeLeft: left(value('volume.memory') * 60),
    volumeGain: (1 - left(value('volume.memory') * 60)) * STEPS_PER_HOUR,
    volumeScale: value('volume.scale') * setup.baselinePerHour,
    dispersion: value('count.dispersion'),
    ordinaryMark: value('mark.ordinary'),
    amplifierChance: value('amplifier.chance'),
    amplifierLeast: value('amplifier.least'),
    amplifierTail: value('amplifier.tail'),
    amplifierMost: value('amplifier.most'),
    meanAmplified: value('amplifier.chance') * meanAmplifier(value),
    reachPerMark: value('reach.followers') * value('reach.seen'),
    arousalFloor: value('arousal.floor'),
    arousalByVolume: value('arousal.volume') / value('arousal.reference'),
    arousalPace: STEP / 60 / value('arousal.time'),
    negativeBase: value('negative.base'),
    negativeByArousal: value('negative.arousal'),
    negativeByResponsibility: value('negative.responsibility'),
    negativeByTrust: value('negative.trust') / 50,
    negativeMost: value('negative.most'),
    trustLoss: value('trust.loss') / STEPS_PER_HOUR,
    trustRecovery: value('trust.recovery') / STEPS_PER_HOUR,
    vacuumTolerance: value('vacuum.tolerance') * 60,
    vacuumArousal: value('vacuum.arousal') / STEPS_PER_HOUR,
    vacuumTrust: value('vacuum.trust') / STEPS_PER_HOUR,
    vacuumMost: value('vacuum.most'),
    vacuumVolume: value('vacuum.volume') * setup.baselinePerHour,
    wear: value('response.wear'),
    attention: value('breeze.attention'),
    publicityLeft: left(value('publicity.time') * 60),
    activeVolume: value('platform.active') * setup.baselinePerHour,

    news: newsOf(setup, value),
    levels: levelsOf(setup, value),
    effectOf: effectsBy(value),
    value,
  };
}

/** The rows of the action table as they hold in this run, each worked out once. */
function effectsBy(value: Value): (kind: ResponseKind) => ResponseEffect {
  const known = new Map<ResponseKind, ResponseEffect>();
  return (kind) => {
    const effect = known.get(kind) ?? effectOf(kind, value);
    known.set(kind, effect);
    return effect;
  };
}

const exposureOf = ({ id, at, platform, postsPerHour, decay }: Exposure): ExposureForce => ({
  type: 'exposure',
  cause: `exposure:${id}`,
  at,
  platform,
  postsPerHour,
  decay,
});

const caseRate = (source: StormSetup['cases'][number], { id }: StormPlatform): number =>
  (source.postsPerPersonHour / STEPS_PER_HOUR) * (source.platforms[id] ?? 0);

/** One number for each; several times as fast as `Float64Array.from`, and beginning a world is part of every run. */
export function numbers<Each>(of: readonly Each[], number: (each: Each, at: number) => number): Float64Array {
  const all = new Float64Array(of.length);
  for (let at = 0; at < of.length; at++) all[at] = number(of[at]!, at);
  return all;
}

/** One number for each pair, row by row. */
function table<Row, Column>(rows: readonly Row[], columns: readonly Column[], number: (row: Row, column: Column) => number): Float64Array {
  const all = new Float64Array(rows.length * columns.length);
  for (let at = 0; at < all.length; at++) all[at] = number(rows[Math.floor(at / columns.length)]!, columns[at % columns.length]!);
  return all;
}

const byKind = <Name extends string>(name: Name): Record<PlatformKind, `${Name}.${PlatformKind}`> =>
  Object.fromEntries(PLATFORM_KINDS.map((kind) => [kind, `${name}.${kind}`])) as Record<PlatformKind, `${Name}.${PlatformKind}`>;
/** Names of the values, made once. */
const NAMES = { pool: byKind('pool'), contagion: byKind('contagion'), media: byKind('media'), pace: byKind('pace') };
const SPILL_NAMES = Object.fromEntries(PLATFORM_KINDS.map((from) => [from, byKind(`spill.${from}`)])) as Record<
  PlatformKind,
  Record<PlatformKind, `spill.${PlatformKind}.${PlatformKind}`>
>;
const KERNEL_NAMES = KERNEL_NUMBERS.map((k) => ({ time: `kernel.time.${k}`, weight: `kernel.weight.${k}` }) as const);

/** Without segments the audience is one body of onlookers. */
const segmentsOf = ({ segments, trust, arousal }: StormSetup): readonly StormSegment[] =>
  segments.some(({ share }) => share > 0) ? segments : [{ kind: 'onlookers', share: 1, trust, arousal }];

function audienceOf(setup: StormSetup, value: Value) {
  const segments = segmentsOf(setup);
  const total = segments.reduce((sum, { share }) => sum + share, 0);
  const share = numbers(segments, (segment) => segment.share / total);
  const mean = (of: (segment: StormSegment, at: number) => number): number =>
    segments.reduce((sum, segment, at) => sum + of(segment, at) * share[at]!, 0);
  const trustShift = setup.trust - mean(({ trust }) => trust);
  const arousalShift = setup.arousal - mean(({ arousal }) => arousal);
  const scaled = (of: (kind: SegmentKind) => number): Float64Array => {
    const whole = mean(({ kind }) => of(kind));
    return numbers(segments, ({ kind }) => (whole > 0 ? of(kind) / whole : 1));
  };
  return {
    segments,
    share,
    trustAtStart: numbers(segments, ({ trust }) => within(trust + trustShift, 100)),
    arousalAtStart: numbers(segments, ({ arousal }) => within(arousal + arousalShift, 1)),
    loss: scaled((kind) => value(`loss.${kind}`)),
    /** Effect of a family of responses on each segment; the mean over the audience is 1. */
    actsOn: actsBy((family) => scaled((kind) => value(`acts.${family}.${kind}`))),
  };
}

/** Weights of each family on the segments, each worked out once. */
function actsBy(weights: (family: ResponseFamily) => Float64Array): (family: ResponseFamily) => Float64Array {
  const known = new Map<ResponseFamily, Float64Array>();
  return (family) => {
    const found = known.get(family) ?? weights(family);
    known.set(family, found);
    return found;
  };
}

const within = (value: number, most: number): number => Math.max(0, Math.min(most, value));

const NEWS_STREAMS = NEWS_TIERS.map((tier) => streamOf(`news:${tier}`));

/** Mean weight of an amplifier: of a Pareto distribution that is cut at its upper end. */
function meanAmplifier(value: Value): number {
  const least = value('amplifier.least');
  const excess = value('amplifier.tail') - 1;
  return least + (least / excess) * (1 - power(least / value('amplifier.most'), excess));
}

function newsOf(setup: StormSetup, value: Value) {
  return {
    left: left(value('media.decay')),
    width: value('news.width'),
    night: value('news.night'),
    fatigue: value('news.fatigue'),
    arousal: value('news.arousal'),
    rate: numbers(NEWS_TIERS, (tier) => value(`news.${tier}.rate`)),
    /** Items per hour of a tier that has not reported yet, and to which it is loud enough. */
    most: numbers(NEWS_TIERS, (tier) => value(`news.${tier}.rate`) * setup.newsworthiness),
    lnThreshold: numbers(NEWS_TIERS, (tier) => ln(value(`news.${tier}.threshold`) * setup.baselinePerHour)),
    heat: numbers(NEWS_TIERS, (tier) => value(`news.${tier}.heat`)),
  };
}

function levelsOf(setup: StormSetup, value: Value) {
  const volume = ([1, 2, 3, 4, 5, 6] as const).map((level) => value(`level.${level}.volume`) * setup.baselinePerHour);
  return {
    volume: Float64Array.from([0, ...volume]),
    online3: value('level.3.online'),
    platforms3: value('level.3.platforms'),
    online4: value('level.4.online'),
    negative5: value('level.5.negative'),
    items5: value('level.5.items'),
    negative6: value('level.6.negative'),
    items6: value('level.6.items'),
    arousal6: value('level.6.arousal'),
    hold: value('level.hold') * 60,
  };
}
