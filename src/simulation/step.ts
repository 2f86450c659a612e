import { minuteOf } from '../quantity/units.ts';
import { applyDue } from './force.ts';
import { turnLevel } from './level.ts';
import { feel } from './mood.ts';
import { report } from './news.ts';
import { closeCases, gatherSources } from './sources.ts';
import { carry, damp, talk } from './spread.ts';
import type { World } from './state.ts';
import type { StormEvent } from './storm.ts';

const WEEK = 10_080;

/** Moves the world by one step of five minutes. Nothing is made here but events. */
export function stir(world: World, events: StormEvent[]): void {
  // Most steps have nothing due, nothing said and nothing relieved; asking here is cheaper than calling in vain.
  if (world.pending.length > 0) applyDue(world);
  const hour = Math.floor(((world.setup.start + minuteOf(world.step)) % WEEK) / 60);
  if (world.responses.length > 0) damp(world);
  if (world.openCases.length > 0 || world.exposures.length > 0) gatherSources(world);
  talk(world, world.plan.week[hour]!, events);
  carry(world, events);
  feel(world);
  report(world, hour % 24, events);
  turnLevel(world, events);
  if (world.reliefs.length > 0) closeCases(world, events);
  record(world);
  world.step = (world.step + 1) as World['step'];
}

/** Writes the step in hand into the history. */
function record(world: World): void {
  const { step, platformCount, scratch, segmentTrust } = world;
  for (let platform = 0; platform < platformCount; platform++)
    world.postsByStep[step * platformCount + platform] = scratch.counts[platform]!;
  for (let segment = 0; segment < segmentTrust.length; segment++) {
    world.segmentTrustByStep[step * segmentTrust.length + segment] = segmentTrust[segment]!;
  }
  world.levelByStep[step] = world.level;
  world.volumeByStep[step] = world.volume;
  world.arousalByStep[step] = world.arousal;
  world.trustByStep[step] = world.trust;
  world.responsibilityByStep[step] = world.responsibility;
  world.negativeByStep[step] = world.negative;
  world.reproductionByStep[step] = world.reproduction;
  world.reachByStep[step] = world.reach;
}
