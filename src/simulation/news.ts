import { unit, word } from '../quantity/chance.ts';
import { exp, ln, logistic } from '../quantity/exact.ts';
import { endOfStep, luckAt, type World } from './state.ts';
import { NEWS_TIERS, type NewsItem, type StormEvent } from './storm.ts';

/** Editors look every quarter of an hour. */
const STEPS_PER_LOOK = 3;
const LOOKS_PER_HOUR = 4;

/** Sizes up to which an article is a few lines, and from which it leads: a quarter of all each. */
const NOTE = 0.5;
const LEAD = 1.5;

/**
 * SIM-7: media report the more, the louder it is against an ordinary day; less at night, and ever less of the same. What
 * talk about the firm's own statement adds to the loudness makes an article about the statement.
 */
export function report(world: World, hour: number, events: StormEvent[]): void {
  const { plan, step } = world;
  world.heat *= plan.news.left;
  if ((step + 1) % STEPS_PER_LOOK !== 0 || !(world.volume > 0)) return;
  const awake = hour >= 6 && hour < 22 ? 1 : plan.news.night;
  for (let tier = 0; tier < NEWS_TIERS.length; tier++) {
    if (plan.isDrawn) drawReport(world, { tier, awake }, events);
    else meanReport(world, { tier, awake }, events);
  }
}

/** A tier, and how much of it is at work at this hour, 0 … 1. */
type Look = { readonly tier: number; readonly awake: number };

/**
 * One draw decides whether there is an article, and how large it is: the farther the matter is over the line, the larger. So a storm that is
 * a little louder has a little more of an article, and not one more out of nothing.
 */
function drawReport(world: World, look: Look, events: StormEvent[]): void {
  const { step, plan, volume, stirring } = world;
  const { first, second } = luckAt(world).news;
  const u = unit(word(first[look.tier]!, second[look.tier]!, step));
  // A rate is no smaller than its chance, and that of a fresh tier the largest: most looks end at one of these, without an exponential.
  if (volume === stirring && u >= (look.awake * plan.news.most[look.tier]!) / LOOKS_PER_HOUR) return;
  const most = mostOf(world, look);
  const aboutStorm = chanceOf(world, look.tier, { most, volume: stirring });
  const all = volume === stirring ? aboutStorm : chanceOf(world, look.tier, { most, volume });
  const size = u < aboutStorm ? 2 * (1 - u / aboutStorm) : 0;
  if (size > 0) reportStorm(world, look.tier, size);
  if (all > aboutStorm) reportStatement(world, look.tier, all - aboutStorm);
  if (u < all) count(world, { tier: look.tier, items: 1, item: itemOf(size) }, events);
}

const itemOf = (size: number): NewsItem => (size === 0 ? 'response' : size < NOTE ? 'note' : size > LEAD ? 'lead' : 'article');

/** Without chance an article is written in part, by its chance. */
function meanReport(world: World, look: Look, events: StormEvent[]): void {
  const most = mostOf(world, look);
  const all = chanceOf(world, look.tier, { most, volume: world.volume });
  const aboutStorm = Math.min(all, chanceOf(world, look.tier, { most, volume: world.stirring }));
  reportStorm(world, look.tier, aboutStorm);
  reportStatement(world, look.tier, all - aboutStorm);
  count(world, { tier: look.tier, items: all, item: 'article' }, events);
}

type Counted = { readonly tier: number; readonly items: number; readonly item: NewsItem };

function count(world: World, { tier, items, item }: Counted, events: StormEvent[]): void {
  const name = NEWS_TIERS[tier]!;
  const before = Math.floor(world.news[name]);
  world.news[name] += items;
  if (Math.floor(world.news[name]) === before) return;
  world.newsByStep[world.step * NEWS_TIERS.length + tier]! += 1;
  events.push({ type: 'news.published', at: endOfStep(world), tier: name, item });
}

/** How often a tier reports in this look at the very most: less, the more of the same it has had. */
function mostOf({ plan, coverage }: World, { tier, awake }: Look): number {
  const { rate, most, fatigue } = plan.news;
  return (awake * (most[tier]! * Math.max(0, 1 - coverage[tier]! / (fatigue * rate[tier]!)))) / LOOKS_PER_HOUR;
}

/** Chance of an article in this look at a loudness in posts per hour. */
const chanceOf = ({ plan }: World, tier: number, { most, volume }: { readonly most: number; readonly volume: number }): number =>
  1 - exp(-most * logistic((ln(volume) - plan.news.lnThreshold[tier]!) / plan.news.width));

/** An article about the storm heats it, by its size. */
function reportStorm(world: World, tier: number, size: number): void {
  const { plan, segmentArousal } = world;
  world.coverage[tier]! += size;
  world.heat += plan.news.heat[tier]! * size;
  const arousal = plan.news.arousal * size;
  for (let segment = 0; segment < segmentArousal.length; segment++) {
    segmentArousal[segment] = Math.min(1, segmentArousal[segment]! + arousal);
  }
  world.arousal = Math.min(1, world.arousal + arousal);
}

/** What media make of a statement of the firm, in articles, is talked about, but stirs nobody. Like the talk itself it owes nothing to luck. */
function reportStatement(world: World, tier: number, size: number): void {
  const { plan, publicity } = world;
  world.coverage[tier]! += size;
  world.isPublicised = true;
  for (let platform = 0; platform < publicity.length; platform++) {
    publicity[platform]! += plan.news.heat[tier]! * size * plan.mediaShare[platform]! * (1 - plan.publicityLeft);
  }
}
