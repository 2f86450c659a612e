import { unit, word } from '../quantity/chance.ts';
import { exp, ln, logistic } from '../quantity/exact.ts';
import { endOfStep, type World } from './state.ts';
import { NEWS_TIERS, type StormEvent } from './storm.ts';

/** Editors look every quarter of an hour. */
const STEPS_PER_LOOK = 3;
const LOOKS_PER_HOUR = 4;

/** SIM-7: media report the more, the louder the storm is against an ordinary day; less at night, and ever less of the same. */
export function report(world: World, hour: number, events: StormEvent[]): void {
  const { plan, step, news } = world;
  world.heat *= plan.news.left;
  if ((step + 1) % STEPS_PER_LOOK !== 0 || !(world.volume > 0)) return;
  const luck = (step < plan.reseededFrom ? plan.luck : plan.otherLuck).news;
  const awake = hour >= 6 && hour < 22 ? 1 : plan.news.night;
  const loudness = ln(world.volume);
  for (let tier = 0; tier < NEWS_TIERS.length; tier++) {
    const name = NEWS_TIERS[tier]!;
    const most = plan.news.rate[tier]!;
    const fresh = Math.max(0, 1 - news[name] / (plan.news.fatigue * most));
    const rate = most * plan.news.newsworthiness * logistic((loudness - plan.news.lnThreshold[tier]!) / plan.news.width) * awake * fresh;
    const chance = 1 - exp(-rate / LOOKS_PER_HOUR);
    if (unit(word(luck.first[tier]!, luck.second[tier]!, step)) >= chance) continue;
    publish(world, tier);
    events.push({ type: 'news.published', at: endOfStep(world), tier: name });
  }
}

function publish(world: World, tier: number): void {
  const { plan, segmentArousal } = world;
  world.news[NEWS_TIERS[tier]!] += 1;
  world.heat += plan.news.heat[tier]!;
  world.newsByStep[world.step * NEWS_TIERS.length + tier]! += 1;
  for (let segment = 0; segment < segmentArousal.length; segment++) {
    segmentArousal[segment] = Math.min(1, segmentArousal[segment]! + plan.news.arousal);
  }
  world.arousal = Math.min(1, world.arousal + plan.news.arousal);
}
