import { clamp, exp } from '../quantity/exact.ts';
import { Fingerprint } from '../quantity/hash.ts';
import { STEP } from '../quantity/units.ts';
import { forceOfMismatch } from './delivery.ts';
import type { ResponseForce } from './force.ts';
import { hear } from './mood.ts';
import { KERNELS, numbers } from './plan.ts';
import type { ResponseKind } from './response.ts';
import type { ResponseEffect } from './response-effect.ts';
import { hourOfWeek, type World } from './state.ts';
import { noteAttention } from './trace.ts';

/**
 * SIM-9: good responses act by quality × speed × reach × match; with a match below zero they fall into the row of their
 * opposite. Bad ones act in full, whoever writes them and whenever: only their reach counts.
 */
export function respond(world: World, force: ResponseForce): void {
  const { effectOf } = world.plan;
  const meant = effectOf(force.kind);
  const isMismatch = meant.good && force.match < 0;
  const kind = isMismatch ? forceOfMismatch(force.kind) : force.kind;
  const effect = isMismatch ? effectOf(kind) : meant;
  const wanted = effect.good ? force.quality * force.speed * force.reach * force.match : force.reach * (isMismatch ? -force.match : 1);
  const scale = Math.min(wanted, roomFor(world, { kind, isGood: effect.good }));
  const weights = numbers(world.setup.platforms, ({ id }) => (force.platforms ? (force.platforms[id] ?? 0) : 1));
  publicise(world, { effect, weights, reach: force.reach });
  last(world, { kind, effect, weights, scale, cause: force.cause });
  const { trust, responsibility, arousalWhenCalm = effect.arousal } = effect;
  world.unheard.push({
    change: {
      arousal: between(arousalWhenCalm, effect.arousal, furyOf(world)) * scale,
      trust: trust * scale,
      responsibility: responsibility * scale,
    },
    weights: segmentWeights(world, force, effect),
    heard: 0,
  });
  hear(world, world.plan.awake[hourOfWeek(world) % 24]!);
  if (effect.breaksSilence) world.silence = 0;
}

/** How furious the public is: 0 while it is calm, 1 from fury on. */
function furyOf({ plan, arousal }: World): number {
  const calm = plan.value('response.calm');
  return clamp((arousal - calm) / (plan.value('response.furious') - calm), 0, 1);
}

const between = (calm: number, furious: number, fury: number): number => calm + (furious - calm) * fury;

const segmentWeights = ({ plan }: World, { segments }: ResponseForce, { family }: ResponseEffect): Float64Array =>
  segments ? numbers(plan.segments, ({ kind }) => segments[kind] ?? 0) : plan.actsOn(family);

/**
 * SIM-26: saying the same again adds only what has faded of it. All good responses of one kind together are worth one that
 * is complete; bad ones add up a while longer.
 */
function roomFor({ plan, responses }: World, { kind, isGood }: { readonly kind: ResponseKind; readonly isGood: boolean }): number {
  const most = plan.value(isGood ? 'response.mostGood' : 'response.mostBad');
  const acting = responses.reduce((sum, response) => sum + (response.kind === kind ? response.scale * response.force : 0), 0);
  return Math.max(0, most - acting);
}

type Lasting = {
  readonly kind: ResponseKind;
  readonly effect: ResponseEffect;
  readonly weights: Float64Array;
  readonly scale: number;
  readonly cause: string;
};

/** Holds nothing between calls. */
const PRINT = new Fingerprint();

/** The part of a response that lasts: it builds up (bad ones faster) and fades. */
function last(world: World, { kind, effect, weights, scale, cause }: Lasting): void {
  const { value } = world.plan;
  const { reproductionWhenCalm = effect.reproduction } = effect;
  const reproduction = between(reproductionWhenCalm, effect.reproduction, furyOf(world));
  if (reproduction === 1) return;
  const strength = (reproduction - 1) * scale;
  world.responses.push({
    cause,
    kind,
    print: PRINT.clear().text(cause).text(kind).numbers([scale, strength]).doubles(weights).words(),
    scale,
    strength,
    weights,
    isEverywhere: weights.every((weight) => weight === 1),
    isGood: effect.good,
    wears: effect.good && effect.isDeed !== true,
    missing: 1,
    heard: 0,
    missingLeft: exp(-STEP / 60 / value(effect.good ? 'response.riseGood' : 'response.riseBad')),
    force: 1,
    forceLeft: exp(-STEP / 60 / effect.decay),
  });
}

type Publicity = { readonly effect: ResponseEffect; readonly weights: Float64Array; readonly reach: number };

/**
 * SIM-10: a statement is itself an event. It brings exposures at once, and talk about it among those who are not yet involved,
 * the more, the heavier it is. Such talk is heard and counted but not catching. In a storm it is lost in the noise; in a
 * breeze it is what makes the matter known (P09).
 */
function publicise(world: World, { effect, weights, reach }: Publicity): void {
  const { plan, energy, posts } = world;
  const audience = weights.map((weight, platform) => weight * plan.pool[platform]! * plan.isVisible[platform]!);
  const whole = audience.reduce((sum, part) => sum + part, 0);
  if (!(whole > 0)) return;
  world.isPublicised = true;
  const talk = plan.value('publicity.posts') * world.setup.baselinePerHour * effect.weight * reach;
  for (let platform = 0; platform < audience.length; platform++) {
    const part = audience[platform]! / whole;
    const uninvolved = Math.max(0, 1 - posts[platform]! / plan.pool[platform]!);
    world.publicity[platform]! += talk * part * uninvolved * (1 - plan.publicityLeft);
    const spark = effect.publicity * part + (effect.reseed ?? 0) * posts[platform]!;
    for (let kernel = 0; kernel < KERNELS; kernel++) energy[platform * KERNELS + kernel]! += spark;
    if (world.trace && spark > 0) noteAttention(world, platform, { kind: 1, mark: spark });
  }
}
