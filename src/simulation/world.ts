import { canonicalJson, Fingerprint } from '../quantity/hash.ts';
import { minuteOf, STEP } from '../quantity/units.ts';
import type { Minutes } from '../quantity/units.ts';
import { applyForce, type Force } from './force.ts';
import { newWorld, type World } from './state.ts';
import { stir } from './step.ts';
import { NEWS_TIERS, type StormEvent, type StormSetup } from './storm.ts';

export type { World };

/** The public before the first post. Traced, the run notes where its posts come from, and is the same run. */
export function beginWorld(setup: StormSetup, { isTraced = false } = {}): World {
  const world = newWorld(setup, isTraced);
  const exposures = world.pending.splice(0);
  for (const exposure of exposures) applyForce(world, exposure);
  world.received.length = 0;
  return world;
}

/** SIM-41: the same run once more, traced: bit for bit the same world, with the notes of what brought its posts forth. */
export function retold(world: World): World {
  const again = beginWorld(world.setup, { isTraced: true });
  for (const { step, force } of world.received) {
    advanceWorld(again, minuteOf(step));
    applyForce(again, force);
  }
  advanceWorld(again, minuteOf(world.step));
  return again;
}

/**
 * SIM-11: moves the world on by whole steps, up to the minute `to` but never past the horizon; in how many calls makes no
 * difference. Gives what happened, in order.
 */
export function advanceWorld(world: World, to: Minutes): StormEvent[] {
  const events: StormEvent[] = [];
  const end = Math.min(world.plan.steps, Math.floor(to / STEP));
  while (world.step < end) stir(world, events);
  return events;
}

/** Hold nothing between calls. */
const FOLD = new Fingerprint();
const SCALARS = new Float64Array(17);
const LEFT = new Float64Array(3);

/** SIM-12: 32 hexadecimal digits over everything on which the future depends. Equal worlds have equal fingerprints. */
export function fingerprint(world: World): string {
  const fold = FOLD.clear();
  fold.row(scalarsOf(world));
  fold.doubles(world.energy).doubles(world.posts).doubles(world.queue).doubles(world.platformVolume).numbers(world.isIgnited);
  fold.doubles(world.publicity).doubles(world.unsaid).doubles(world.coverage).doubles(world.openCases).doubles(world.casePeople);
  fold.doubles(world.segmentTrust).doubles(world.segmentArousal);
  fold.numbers(NEWS_TIERS.map((tier) => world.news[tier]));
  for (const { source, perStep, steps } of world.reliefs) fold.numbers([source, perStep, steps]);
  for (const { platform, perStep, left } of world.exposures) fold.numbers([platform, perStep, left]);
  for (const { print, missing, force, heard } of world.responses) {
    LEFT[0] = missing;
    LEFT[1] = force;
    LEFT[2] = heard;
    fold.digest(print).row(LEFT);
  }
  for (const { change, weights, heard } of world.unheard) {
    fold.numbers([change.arousal, change.trust, change.responsibility, heard]).doubles(weights);
  }
  for (const force of world.pending) fold.text(textOf(force));
  return fold.hex();
}

/** Scalars on which the future depends. Each by its name, not in a loop over names: a number that is looked up so is put on the heap. */
function scalarsOf(world: World): Float64Array {
  let at = 0;
  SCALARS[at++] = world.step;
  SCALARS[at++] = world.seedLevel;
  SCALARS[at++] = world.volume;
  SCALARS[at++] = world.stirring;
  SCALARS[at++] = world.heat;
  SCALARS[at++] = world.trust;
  SCALARS[at++] = world.arousal;
  SCALARS[at++] = world.responsibility;
  SCALARS[at++] = world.negative;
  SCALARS[at++] = world.reproduction;
  SCALARS[at++] = world.silence;
  SCALARS[at++] = world.drifted;
  SCALARS[at++] = world.level;
  SCALARS[at++] = world.peakLevel;
  SCALARS[at++] = world.belowFor;
  SCALARS[at++] = world.total;
  SCALARS[at++] = world.reach;
  return SCALARS;
}

/** Pending forces as texts, which are asked for hour by hour until they act. */
const texts = new WeakMap<Force, string>();

function textOf(force: Force): string {
  const known = texts.get(force) ?? canonicalJson(force);
  texts.set(force, known);
  return known;
}
