import { STEP } from '../quantity/units.ts';
import { endOfStep, type World } from './state.ts';
import type { StormEvent, StormLevel } from './storm.ts';

/** SIM-8: the level rises at once, and falls one step only after two hours below. */
export function turnLevel(world: World, events: StormEvent[]): void {
  const reached = levelReached(world);
  if (reached >= world.level) world.belowFor = 0;
  else world.belowFor += STEP;
  if (reached > world.level) turn(world, reached, events);
  else if (world.belowFor >= world.plan.levels.hold) turn(world, (world.level - 1) as StormLevel, events);
}

function turn(world: World, to: StormLevel, events: StormEvent[]): void {
  const from = world.level;
  world.level = to;
  world.belowFor = 0;
  if (to > world.peakLevel) world.peakLevel = to;
  events.push({ type: to > from ? 'level.rose' : 'level.fell', at: endOfStep(world), from, to });
}

/** The highest level whose conditions hold now. */
function levelReached(world: World): StormLevel {
  const { volume, negative, arousal, news, plan } = world;
  const { levels } = plan;
  let loudness = 0;
  while (loudness < 6 && volume > levels.volume[loudness + 1]!) loudness++;
  if (loudness >= 6 && negative > levels.negative6 && news.print + news.tv >= levels.items6 && arousal > levels.arousal6) return 6;
  if (loudness >= 5 && negative > levels.negative5 && news.online + news.print >= levels.items5) return 5;
  if (loudness >= 4 && news.online >= levels.online4) return 4;
  if (loudness >= 3 && (news.online >= levels.online3 || activePlatforms(world) >= levels.platforms3)) return 3;
  return Math.min(2, loudness) as StormLevel;
}

/** Public platforms on which the storm is alive. */
function activePlatforms({ platformVolume, platformCount, plan }: World): number {
  let active = 0;
  for (let platform = 0; platform < platformCount; platform++) {
    if (plan.isVisible[platform] === 1 && platformVolume[platform]! > plan.activeVolume) active += 1;
  }
  return active;
}
