import { countQuantile, unit, word } from '../quantity/chance.ts';
import { exp, power } from '../quantity/exact.ts';
import { stirredShare } from './mood.ts';
import type { Keys } from './luck.ts';
import { KERNELS, type Plan } from './plan.ts';
import { endOfStep, luckAt, type World } from './state.ts';
import type { StormEvent } from './storm.ts';
import { COLUMN, COLUMNS, noteAttention, noteChange, noteStep } from './trace.ts';

/**
 * SIM-1: what responses do to the reproduction number of each platform: the product of
 * 1 + w (M_a - 1) · heard · (1 - e^(-t / rise)) · e^(-t' / decay_a). They wear off on those who are awake (SIM-31): t' runs slower at night.
 * Good ones act in so far as the public is stirred: who has not heard of the storm is not calmed by an apology for it (P09).
 */
export function damp(world: World, awake: number): void {
  const { responses, plan, platformCount, scratch } = world;
  let everywhere = 1;
  for (let platform = 0; platform < platformCount; platform++) scratch.damping[platform] = 1;
  const stirred = stirredShare(world);
  const attention = (stirred * (1 + plan.attention)) / (stirred + plan.attention);
  const wear = 1 + plan.wear * openShare(world);
  for (let at = 0; at < responses.length; at++) {
    const response = responses[at]!;
    if (response.heard < awake) response.heard = awake;
    const built = response.heard * (1 - response.missing);
    const change = response.strength * built * response.force * (response.isGood ? attention : 1);
    if (response.isEverywhere) everywhere *= 1 + change;
    else
      for (let platform = 0; platform < platformCount; platform++) scratch.damping[platform]! *= 1 + change * response.weights[platform]!;
    if (world.trace) noteChange(world, at, change);
    response.missing *= response.missingLeft;
    response.force *= Math.max(0, 1 - (1 - response.forceLeft) * (response.wears ? wear : 1) * awake);
  }
  for (let platform = 0; platform < platformCount; platform++) scratch.damping[platform]! *= everywhere;
}

/** People still affected as a share of all who ever were; 0 if the storm has no cases. */
function openShare({ openCases, casePeople }: World): number {
  let open = 0;
  let people = 0;
  for (let source = 0; source < openCases.length; source++) {
    open += openCases[source]!;
    people += casePeople[source]!;
  }
  return people > 0 ? open / people : 0;
}

/**
 * SIM-2: posts of one step on each platform, drawn around
 * λ_p (see the equations), the additive parts of which are kept. What happens in one step is told
 * platform by platform.
 */
export function talk(world: World, season: number, events: StormEvent[]): void {
  expect(world, season);
  const { plan, step, posts, postsByStep, energy, queue, platformVolume, platformCount, isIgnited } = world;
  const { dispersion, ordinaryMark, kernelLeft, queueLeft, isVisible, isDrawn, volumeLeft, volumeGain, activeVolume } = plan;
  const { catching, expected, publicised } = world.scratch;
  const {
    posts: { first, second },
    amplifiers,
  } = luckAt(world);
  let seen = 0;
  let sum = 0;
  let stirring = 0;
  for (let p = 0; p < platformCount; p++) {
    const count = isDrawn ? countQuantile(expected[p]!, unit(word(first[p]!, second[p]!, step)), dispersion) : expected[p]!;
    const own = isDrawn && publicised[p]! > 0 ? wholeOf(world, p, publicised[p]!) : publicised[p]!;
    const all = count + own;
    let extra = 0;
    if (count > 0) extra = isDrawn ? amplified(plan, count, draw(amplifiers, p, step)) : plan.meanAmplified * count;
    if (extra > 0) noteAmplifier(world, { platform: p, extra }, events);
    // New posts become live attention, but for those about a statement of the firm: they are said once and lead nowhere.
    const mark = ordinaryMark * count + extra;
    const at = p * KERNELS;
    energy[at] = kernelLeft[at]! * energy[at]! + mark;
    energy[at + 1] = kernelLeft[at + 1]! * energy[at + 1]! + mark;
    energy[at + 2] = kernelLeft[at + 2]! * energy[at + 2]! + mark;
    energy[at + 3] = kernelLeft[at + 3]! * energy[at + 3]! + mark;
    catching[p] = count;
    postsByStep[step * platformCount + p] = all;
    posts[p]! += all;
    queue[p]! *= queueLeft;
    const volume = volumeLeft * platformVolume[p]! + volumeGain * all;
    platformVolume[p] = volume;
    if (volume > activeVolume && isIgnited[p] === 0) ignite(world, p, events);
    seen += isVisible[p]! * (mark + own);
    sum += isVisible[p]! * all;
    stirring += isVisible[p]! * count;
  }
  world.reach += seen * plan.reachPerMark;
  world.total += sum;
  world.volume = volumeLeft * world.volume + volumeGain * sum;
  world.stirring = volumeLeft * world.stirring + volumeGain * stirring;
}

/**
 * Whole posts about the firm's own statements; what is left over waits for the next step. How much is said about a word lies in its weight and
 * not in luck: else of two equal ones the later could do better by a throw of the dice. (What the rounding does to an hour, a post or so, is told
 * with its chance.)
 */
function wholeOf({ unsaid }: World, platform: number, expected: number): number {
  const due = unsaid[platform]! + expected;
  const whole = Math.floor(due);
  unsaid[platform] = due - whole;
  return whole;
}

type Amplifier = { readonly platform: number; readonly extra: number };

function noteAmplifier(world: World, { platform, extra }: Amplifier, events: StormEvent[]): void {
  if (world.plan.isDrawn) events.push(amplifierAt(world, platform, extra));
  if (world.trace) noteAttention(world, platform, { kind: 0, mark: extra });
}

/** The storm has reached a platform. */
function ignite(world: World, platform: number, events: StormEvent[]): void {
  world.isIgnited[platform] = 1;
  events.push({ type: 'platform.ignited', at: endOfStep(world), platform: world.setup.platforms[platform]!.id });
}

const draw = (keys: Keys, at: number, step: number): number => unit(word(keys.first[at]!, keys.second[at]!, step));

/** Fills in λ of each platform. */
function expect(world: World, season: number): void {
  const { plan, step, posts, queue, publicity, scratch, platformCount } = world;
  const { pool, perPool, contagion, mediaShare, seedPerStep, cap } = plan;
  const { damping, cases, exposures, expected, publicised } = scratch;
  const notes = world.trace?.notes;
  const base = baseReproduction(world);
  const arriving = season * (1 - plan.queueLeft);
  const heat = season * (1 - plan.news.left) * world.heat;
  const seed = season * world.seedLevel;
  let felt = 0;
  let offspring = 0;
  for (let p = 0; p < platformCount; p++) {
    const inner = liveAttention(world, p);
    const room = Math.max(0, pool[p]! - posts[p]!);
    const wanted = base * damping[p]!;
    const rate = Math.min(cap, wanted) * contagion[p]! * room * perPool[p]!;
    felt += inner;
    offspring += inner * rate;
    const spread = season * rate * inner;
    const sources = season * (cases[p]! + exposures[p]!) + seed * seedPerStep[p]!;
    const catching = spread + arriving * queue[p]! + heat * mediaShare[p]! + sources;
    const own = season * publicity[p]!;
    // All parts are cut alike where the pool is too small for them.
    const cut = catching + own > room ? room / (catching + own) : 1;
    expected[p] = cut * catching;
    publicised[p] = cut * own;
    if (notes) {
      const at = (step * platformCount + p) * COLUMNS;
      notes[at + COLUMN.spread] = cut * spread;
      notes[at + COLUMN.attention] = inner;
      notes[at + COLUMN.room] = room * perPool[p]!;
      notes[at + COLUMN.cut] = cut;
      notes[at + COLUMN.wanted] = wanted;
    }
  }
  if (notes) noteStep(world, { season, arriving, heat, seed });
  world.reproduction = felt > 0 ? offspring / felt : base;
}

/** Σ w (1-d) E: posts that past posts would bring forth in this step if each brought forth one in all. */
function liveAttention({ energy, plan }: World, platform: number): number {
  const gain = plan.kernelGain;
  const at = platform * KERNELS;
  return gain[at]! * energy[at]! + gain[at + 1]! * energy[at + 1]! + gain[at + 2]! * energy[at + 2]! + gain[at + 3]! * energy[at + 3]!;
}

/** R before saturation and responses: R0 · exp(.7 (A - .5) - .35 (T - 60) / 100) · e^(-t / 160 h). */
const baseReproduction = ({ plan, arousal, trust, step }: World): number =>
  exp(plan.lnR0 + plan.byArousal * (arousal - 0.5) - plan.byTrust * (trust - plan.trustReference) - plan.ageing * step);

const amplifierAt = (world: World, platform: number, extra: number): StormEvent => ({
  type: 'amplifier.joined',
  at: endOfStep(world),
  platform: world.setup.platforms[platform]!.id,
  reach: Math.round(extra * world.plan.reachPerMark),
});

/** Weight of the amplifier among so many posts, usually 0: the draw that decides also says how large. */
function amplified(plan: Plan, count: number, u: number): number {
  const mean = plan.amplifierChance * count;
  if (u >= mean) return 0;
  const chance = 1 - exp(-mean);
  if (u >= chance) return 0;
  return Math.min(plan.amplifierMost, plan.amplifierLeast * power(chance / u, 1 / plan.amplifierTail));
}

/** Talk sets out for other platforms. */
export function carry(world: World, season: number): void {
  const { plan, platformCount, queue } = world;
  const { coupling } = plan;
  const { catching } = world.scratch;
  for (let from = 0; from < platformCount; from++) {
    const posts = catching[from]!;
    // Most platforms are silent in most steps of a night.
    if (posts === 0) continue;
    for (let to = 0; to < platformCount; to++) queue[to]! += coupling[from * platformCount + to]! * posts;
  }
  if (world.isPublicised) fadePublicity(world, season);
  world.seedLevel *= plan.seedLeft;
}

/** As fast as it is talked about: what nobody talks about at night is news in the morning, and each statement gets the talk that it is worth. */
function fadePublicity({ publicity, plan }: World, season: number): void {
  const left = 1 - (1 - plan.publicityLeft) * season;
  for (let platform = 0; platform < publicity.length; platform++) publicity[platform]! *= left;
}
