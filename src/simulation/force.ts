import { clamp, exp } from '../quantity/exact.ts';
import { STEP } from '../quantity/units.ts';
import type { Minutes } from '../quantity/units.ts';
import { forceOfMismatch } from './delivery.ts';
import type { SegmentKind } from './kind.ts';
import { averageMood } from './mood.ts';
import { KERNELS, STEPS_PER_HOUR } from './plan.ts';
import { effectOf, type ResponseKind } from './response.ts';
import type { ResponseEffect } from './response-effect.ts';
import type { World } from './state.ts';

type Caused = {
  /** Id of the decision or inject. */
  readonly cause: string;
  readonly at: Minutes;
};

/** Something is said or done in public. */
export type ResponseForce = Caused & {
  readonly type: 'response';
  readonly kind: ResponseKind;
  /** q, 0 … 1.2: see `qualityOf`. */
  readonly quality: number;
  /** g, -1 … 1: see `matchOf`. Below 0 a good response turns into justification or denial. */
  readonly match: number;
  /** r, 0 … 1: see `reachFactor`. */
  readonly reach: number;
  /** η, 0 … 1: see `speedFactor`. */
  readonly speed: number;
  /** Weight of the effect on each platform by id, those not named 0; without it 1 everywhere. */
  readonly platforms?: Readonly<Record<string, number>>;
  /** Weight of the effect on each segment, those not named 0; without it the weights of the response's family, whose mean is 1. */
  readonly segments?: Readonly<Partial<Record<SegmentKind, number>>>;
};

/** Something draws people in. */
export type ExposureForce = Caused & {
  readonly type: 'exposure';
  readonly platform: string;
  readonly postsPerHour: number;
  readonly decay: Minutes;
};

/** Closes a share of the cases that are open now, evenly over a time. */
export type ReliefForce = Caused & { readonly type: 'relief'; readonly source: string; readonly share: number; readonly over: Minutes };

/** More people are affected. */
export type CasesForce = Caused & { readonly type: 'cases'; readonly source: string; readonly people: number };

/** A bounded jump of the public's mood, of one segment or of all. */
export type ShiftForce = Caused & {
  readonly type: 'shift';
  readonly arousal?: number;
  readonly trust?: number;
  readonly responsibility?: number;
  readonly segment?: SegmentKind;
};

/** Everything that may act on the world, with the id of its cause. */
export type Force = ResponseForce | ExposureForce | ReliefForce | CasesForce | ShiftForce;

/**
 * SIM-3: an action at t changes nothing before t: it acts from the first step that begins at or after its minute. A force
 * whose minute has passed acts from the next step on.
 */
export function applyForce(world: World, force: Force): void {
  if (dueStep(force) <= world.step) return act(world, force);
  const after = world.pending.findIndex((waiting) => dueStep(waiting) > dueStep(force));
  world.pending.splice(after < 0 ? world.pending.length : after, 0, force);
}

const dueStep = ({ at }: Force): number => Math.ceil(at / STEP);

/** Lets the forces act whose minute has come, in order of minute and arrival. */
export function applyDue(world: World): void {
  while (world.pending.length > 0 && dueStep(world.pending[0]!) <= world.step) act(world, world.pending.shift()!);
}

function act(world: World, force: Force): void {
  switch (force.type) {
    case 'response':
      return respond(world, force);
    case 'exposure':
      return expose(world, force);
    case 'relief':
      return relieve(world, force);
    case 'cases':
      return affect(world, force);
    case 'shift':
      return shift(world, force);
    default:
      return force satisfies never;
  }
}

function expose(world: World, { platform, postsPerHour, decay }: ExposureForce): void {
  world.exposures.push({ platform: platformIndex(world, platform), perStep: postsPerHour / STEPS_PER_HOUR, left: exp(-STEP / decay) });
}

function relieve(world: World, { source, share, over }: ReliefForce): void {
  const at = sourceIndex(world, source);
  const steps = Math.max(1, Math.ceil(over / STEP));
  world.reliefs.push({ source: at, perStep: (world.openCases[at]! * clamp(share, 0, 1)) / steps, steps });
}

function affect(world: World, { source, people }: CasesForce): void {
  const at = sourceIndex(world, source);
  world.openCases[at]! += people;
  world.casePeople[at]! += people;
}

function shift(world: World, { arousal = 0, trust = 0, responsibility = 0, segment }: ShiftForce): void {
  const { segments } = world.plan;
  const weights = Float64Array.from(segments, ({ kind }) => (segment === undefined || kind === segment ? 1 : 0));
  changeMood(world, { arousal, trust, responsibility }, weights);
}

function changeMood(world: World, change: Pick<ResponseEffect, 'arousal' | 'trust' | 'responsibility'>, weights: Float64Array): void {
  for (let segment = 0; segment < weights.length; segment++) {
    world.segmentArousal[segment] = clamp(world.segmentArousal[segment]! + change.arousal * weights[segment]!, 0, 1);
    world.segmentTrust[segment] = clamp(world.segmentTrust[segment]! + change.trust * weights[segment]!, 0, 100);
  }
  world.responsibility = clamp(world.responsibility + change.responsibility, 0, 1);
  averageMood(world);
}

/**
 * SIM-9: good responses act by quality × speed × reach × match; with a match below zero they fall into the row of their
 * opposite. Bad ones act in full, whoever writes them and whenever: only their reach counts.
 */
function respond(world: World, force: ResponseForce): void {
  const meant = effectOf(force.kind);
  const isMismatch = meant.good && force.match < 0;
  const effect = isMismatch ? effectOf(forceOfMismatch(force.kind)) : meant;
  const scale = effect.good ? force.quality * force.speed * force.reach * force.match : force.reach * (isMismatch ? -force.match : 1);
  const weights = Float64Array.from(world.setup.platforms, ({ id }) => (force.platforms ? (force.platforms[id] ?? 0) : 1));
  publicise(world, { effect, weights, reach: force.reach });
  last(world, { effect, weights, scale, cause: force.cause });
  const { arousal, trust, responsibility } = effect;
  changeMood(
    world,
    { arousal: arousal * scale, trust: trust * scale, responsibility: responsibility * scale },
    segmentWeights(world, force, effect),
  );
  if (effect.breaksSilence) world.silence = 0;
}

const segmentWeights = ({ plan }: World, { segments }: ResponseForce, { family }: ResponseEffect): Float64Array =>
  segments ? Float64Array.from(plan.segments, ({ kind }) => segments[kind] ?? 0) : plan.actsOn(family);

type Lasting = { readonly effect: ResponseEffect; readonly weights: Float64Array; readonly scale: number; readonly cause: string };

/** The part of a response that lasts: it builds up (bad ones faster) and fades. */
function last(world: World, { effect, weights, scale, cause }: Lasting): void {
  const { value } = world.plan;
  const isCalm = world.arousal < CALM;
  const reproduction = isCalm ? (effect.reproductionWhenCalm ?? effect.reproduction) : effect.reproduction;
  if (reproduction === 1) return;
  world.responses.push({
    cause,
    strength: (reproduction - 1) * scale,
    weights,
    isGood: effect.good,
    wears: effect.good && effect.isDeed !== true,
    missing: 1,
    missingLeft: exp(-STEP / 60 / value(effect.good ? 'response.riseGood' : 'response.riseBad')),
    force: 1,
    forceLeft: exp(-STEP / 60 / effect.decay),
  });
}

/** Mean arousal from which explanation calms more (Herhausen et al. 2019). */
const CALM = 0.6;

type Publicity = { readonly effect: ResponseEffect; readonly weights: Float64Array; readonly reach: number };

/**
 * SIM-10: a statement is itself an event. It brings exposures at once, and talk about it among those who are not yet involved,
 * the more, the heavier it is. Such talk is heard and counted but not catching. In a storm it is lost in the noise; in a
 * breeze it is what makes the matter known (P09).
 */
function publicise(world: World, { effect, weights, reach }: Publicity): void {
  const { plan, energy, posts } = world;
  const audience = Float64Array.from(weights, (weight, platform) => weight * plan.pool[platform]! * plan.isVisible[platform]!);
  const whole = audience.reduce((sum, part) => sum + part, 0);
  if (!(whole > 0)) return;
  const talk = plan.value('publicity.posts') * world.setup.baselinePerHour * effect.weight * reach;
  for (let platform = 0; platform < audience.length; platform++) {
    const part = audience[platform]! / whole;
    const uninvolved = Math.max(0, 1 - posts[platform]! / plan.pool[platform]!);
    world.publicity[platform]! += talk * part * uninvolved * (1 - plan.publicityLeft);
    const spark = effect.publicity * part + (effect.reseed ?? 0) * posts[platform]!;
    for (let kernel = 0; kernel < KERNELS; kernel++) energy[platform * KERNELS + kernel]! += spark;
  }
}

function platformIndex({ setup }: World, id: string): number {
  const at = setup.platforms.findIndex((platform) => platform.id === id);
  if (at < 0) throw new RangeError(`no platform ${id} in this storm`);
  return at;
}

function sourceIndex({ setup }: World, id: string): number {
  const at = setup.cases.findIndex((source) => source.id === id);
  if (at < 0) throw new RangeError(`no cases ${id} in this storm`);
  return at;
}
