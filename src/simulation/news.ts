import { unit, word } from '../quantity/chance.ts';
import { exp, ln, logistic } from '../quantity/exact.ts';
import { endOfStep, type World } from './state.ts';
import { NEWS_TIERS, type StormEvent } from './storm.ts';

/** Editors look every quarter of an hour. */
const STEPS_PER_LOOK = 3;
const LOOKS_PER_HOUR = 4;

/**
 * SIM-7: media report the more, the louder it is against an ordinary day; less at night, and ever less of the same. What
 * talk about the firm's own statement adds to the loudness makes an article about the statement.
 */
export function report(world: World, hour: number, events: StormEvent[]): void {
  const { plan, step } = world;
  world.heat *= plan.news.left;
  if ((step + 1) % STEPS_PER_LOOK !== 0 || !(world.volume > 0)) return;
  const { first, second } = (step < plan.reseededFrom ? plan.luck : plan.otherLuck).news;
  const awake = hour >= 6 && hour < 22 ? 1 : plan.news.night;
  const about = { storm: ln(world.stirring), all: ln(world.volume) };
  for (let tier = 0; tier < NEWS_TIERS.length; tier++) {
    const u = unit(word(first[tier]!, second[tier]!, step));
    const most = (awake * freshness(world, tier)) / LOOKS_PER_HOUR;
    // A rate is no smaller than its chance: most looks end here, without an exponential.
    if (u >= most || u >= chanceOf(world, tier, { most, loudness: about.all })) continue;
    if (u < chanceOf(world, tier, { most, loudness: about.storm })) reportStorm(world, tier);
    else reportStatement(world, tier);
    world.news[NEWS_TIERS[tier]!] += 1;
    world.newsByStep[step * NEWS_TIERS.length + tier]! += 1;
    events.push({ type: 'news.published', at: endOfStep(world), tier: NEWS_TIERS[tier]! });
  }
}

/** Highest rate of a tier per hour: it sinks with every item of the same. */
function freshness({ plan, news }: World, tier: number): number {
  const { rate, newsworthiness, fatigue } = plan.news;
  return rate[tier]! * newsworthiness * Math.max(0, 1 - news[NEWS_TIERS[tier]!] / (fatigue * rate[tier]!));
}

type Look = { readonly most: number; readonly loudness: number };

const chanceOf = ({ plan }: World, tier: number, { most, loudness }: Look): number =>
  1 - exp(-most * logistic((loudness - plan.news.lnThreshold[tier]!) / plan.news.width));

/** An article about the storm heats it. */
function reportStorm(world: World, tier: number): void {
  const { plan, segmentArousal } = world;
  world.heat += plan.news.heat[tier]!;
  for (let segment = 0; segment < segmentArousal.length; segment++) {
    segmentArousal[segment] = Math.min(1, segmentArousal[segment]! + plan.news.arousal);
  }
  world.arousal = Math.min(1, world.arousal + plan.news.arousal);
}

/** An article about a statement of the firm is talked about, but stirs nobody. */
function reportStatement({ plan, publicity }: World, tier: number): void {
  for (let platform = 0; platform < publicity.length; platform++) {
    publicity[platform]! += plan.news.heat[tier]! * plan.mediaShare[platform]! * (1 - plan.publicityLeft);
  }
}
