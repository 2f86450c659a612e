import { countQuantile, unit, word } from '../quantity/chance.ts';
import { exp, power } from '../quantity/exact.ts';
import { stirredShare } from './mood.ts';
import { KERNELS, type Keys, type Plan } from './plan.ts';
import { endOfStep, type World } from './state.ts';
import type { StormEvent } from './storm.ts';

/**
 * SIM-1: what responses do to the reproduction number of each platform: Π (1 + (M - 1) · (1 - e^(-t/ℓ)) · e^(-t/τ)).
 * Good ones act in so far as the public is stirred: who has not heard of the storm is not calmed by an apology for it (P09).
 */
export function damp(world: World): void {
  const { responses, plan, platformCount, scratch } = world;
  for (let platform = 0; platform < platformCount; platform++) scratch.damping[platform] = 1;
  if (responses.length === 0) return;
  const stirred = stirredShare(world);
  const attention = (stirred * (1 + plan.attention)) / (stirred + plan.attention);
  const wear = 1 + plan.wear * openShare(world);
  for (let at = 0; at < responses.length; at++) {
    const response = responses[at]!;
    const change = response.strength * (1 - response.missing) * response.force * (response.isGood ? attention : 1);
    for (let platform = 0; platform < platformCount; platform++) scratch.damping[platform]! *= 1 + change * response.weights[platform]!;
    response.missing *= response.missingLeft;
    response.force *= response.wears ? Math.max(0, 1 - (1 - response.forceLeft) * wear) : response.forceLeft;
  }
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
 * λ = c · [R · s · Σ w (1-d) E + (1-d) X + (1-d) M μ + sources], the additive parts of which are kept.
 */
export function talk(world: World, season: number, events: StormEvent[]): void {
  expect(world, season);
  const { plan, step, scratch } = world;
  const { posts, publicity, amplifiers } = step < plan.reseededFrom ? plan.luck : plan.otherLuck;
  const { counts, catching, expected, publicised } = scratch;
  for (let platform = 0; platform < counts.length; platform++) {
    const count = countQuantile(expected[platform]!, draw(posts, platform, step), plan.dispersion);
    const extra = amplified(plan, count, draw(amplifiers, platform, step));
    catching[platform] = count;
    counts[platform] = count;
    if (publicised[platform]! > 0)
      counts[platform] = count + countQuantile(publicised[platform]!, draw(publicity, platform, step), plan.dispersion);
    ignite(world, platform, extra);
    if (extra > 0) events.push(amplifierAt(world, platform, extra));
  }
}

const draw = (keys: Keys, at: number, step: number): number => unit(word(keys.first[at]!, keys.second[at]!, step));

/** Fills in λ of each platform and its parts. */
function expect(world: World, season: number): void {
  const { plan, energy, posts, queue, publicity, scratch, platformCount } = world;
  const { kernelGain, pool, contagion, isVisible } = plan;
  const { flow, parts, damping } = scratch;
  const base = baseReproduction(world);
  const arriving = season * (1 - plan.queueLeft);
  const heat = season * (1 - plan.news.left) * world.heat;
  const seed = season * world.seedLevel;
  let felt = 0;
  let offspring = 0;
  for (let part = 0; part < parts.length; part++) parts[part] = 0;
  for (let p = 0; p < platformCount; p++) {
    const at = p * KERNELS;
    const inner =
      kernelGain[at]! * energy[at]! +
      kernelGain[at + 1]! * energy[at + 1]! +
      kernelGain[at + 2]! * energy[at + 2]! +
      kernelGain[at + 3]! * energy[at + 3]!;
    const room = Math.max(0, pool[p]! - posts[p]!);
    const rate = (Math.min(plan.cap, base * damping[p]!) * contagion[p]! * room) / pool[p]!;
    felt += inner;
    offspring += inner * rate;
    flow[0] = season * rate * inner;
    flow[1] = arriving * queue[p]!;
    flow[2] = heat * plan.mediaShare[p]!;
    flow[3] = season * scratch.cases[p]!;
    flow[4] = season * scratch.exposures[p]!;
    flow[5] = seed * plan.seedPerStep[p]!;
    flow[6] = season * publicity[p]!;
    const sum = flow[0] + flow[1] + flow[2] + flow[3] + flow[4] + flow[5] + flow[6];
    // All parts are cut alike where the pool is too small for them.
    const cut = sum > room ? room / sum : 1;
    if (isVisible[p] === 1) for (let part = 0; part < parts.length; part++) parts[part]! += cut * flow[part]!;
    scratch.expected[p] = cut * (sum - flow[6]);
    scratch.publicised[p] = cut * flow[6];
  }
  world.reproduction = felt > 0 ? offspring / felt : base;
}

/** R before saturation and responses: R0 · exp(.7 (A - .5) - .35 (T - 60) / 100) · e^(-t / 160 h). */
const baseReproduction = ({ plan, arousal, trust, step }: World): number =>
  exp(plan.lnR0 + plan.byArousal * (arousal - 0.5) - plan.byTrust * (trust - plan.trustReference) - plan.ageing * step);

/** New posts become live attention, but for those about a statement of the firm: they are said once and lead nowhere. */
function ignite(world: World, platform: number, extra: number): void {
  const { plan, scratch, energy } = world;
  const mark = plan.ordinaryMark * scratch.catching[platform]! + extra;
  const end = platform * KERNELS + KERNELS;
  for (let at = platform * KERNELS; at < end; at++) energy[at] = plan.kernelLeft[at]! * energy[at]! + mark;
  world.posts[platform]! += scratch.counts[platform]!;
  if (plan.isVisible[platform] === 1) world.reach += (mark + scratch.counts[platform]! - scratch.catching[platform]!) * plan.reachPerMark;
}

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

/** Talk sets out for other platforms, and the memories of volume move on. */
export function carry(world: World, events: StormEvent[]): void {
  const { plan, platformCount, queue, platformVolume, publicity } = world;
  const { counts, catching } = world.scratch;
  let sum = 0;
  let stirring = 0;
  for (let to = 0; to < platformCount; to++) {
    let arriving = plan.queueLeft * queue[to]!;
    for (let from = 0; from < platformCount; from++) arriving += plan.coupling[to * platformCount + from]! * catching[from]!;
    queue[to] = arriving;
    publicity[to]! *= plan.publicityLeft;
    platformVolume[to] = plan.volumeLeft * platformVolume[to]! + plan.volumeGain * counts[to]!;
    if (world.isIgnited[to] === 0 && platformVolume[to]! > plan.activeVolume) {
      world.isIgnited[to] = 1;
      events.push({ type: 'platform.ignited', at: endOfStep(world), platform: world.setup.platforms[to]!.id });
    }
    if (plan.isVisible[to] === 0) continue;
    sum += counts[to]!;
    stirring += catching[to]!;
  }
  world.total += sum;
  world.volume = plan.volumeLeft * world.volume + plan.volumeGain * sum;
  world.stirring = plan.volumeLeft * world.stirring + plan.volumeGain * stirring;
  world.seedLevel *= plan.seedLeft;
}
