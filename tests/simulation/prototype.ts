import { countQuantile, keyOf, otherKeyOf, streamOf, unit, word, type Seed } from '../../src/quantity/chance.ts';
import { exp, ln, logistic, power } from '../../src/quantity/exact.ts';

/*
 * The equations of the model and nothing else, written down by hand for one storm that nobody answers: five platforms,
 * one body of people, flat arrays, no sources, no attribution, no events, no levels. It is the yardstick for the speed of
 * `src/simulation`, with the same exact maths and the same draws, and so gives the same storm.
 */

const HOURS = 72;
const STEPS = HOURS * 12;
const PLATFORMS = 5;
const KERNEL_TIME = [7.3, 36.9, 189, 1372.9] as const;
const KERNEL_WEIGHT = [0.4061, 0.2485, 0.1815, 0.1639] as const;
const IDS = ['short', 'community', 'pictures', 'clips', 'career'] as const;
const PACE = [1, 2, 4, 3, 5] as const;
const POOL_FACTOR = [1, 0.8, 0.6, 0.9, 0.15] as const;
const SEED_SHARE = [1, 0.1, 0.05, 0.05, 0.05] as const;
const MEDIA_SHARE = Float64Array.of(0.45, 0.3, 0.1, 0.08, 0.07);
/** Posts on the platform of the row per post on that of the column. */
// prettier-ignore
const COUPLING = Float64Array.of(
  0, .015, .008, .02, .01,
  .015, 0, .008, .01, .005,
  .008, .008, 0, .015, .002,
  .01, .004, .01, 0, .001,
  .003, .002, .001, .001, 0,
);
// prettier-ignore
const DAY = [
  .31, .18, .04, .03, .03, .07, .16, .48, 1.05, 1.95, 2.1, 1.89, 1.79, 1.91, 1.67, 1.41, 1.31, 1.41, 1.21, 1.17, 1.2, 1.04, .98, .63,
] as const;
const TIERS = ['online', 'print', 'tv'] as const;
const NEWS_RATE = Float64Array.of(1, 0.5, 0.2);
const NEWS_HEAT = Float64Array.of(30, 50, 150);
const LN_NEWS_THRESHOLD = Float64Array.of(ln(40), ln(150), ln(400));
const STREAMS = [...IDS.map((id) => `posts:${id}`), ...IDS.map((id) => `amplifiers:${id}`), ...TIERS.map((tier) => `news:${tier}`)].map(
  streamOf,
);
const AMPLIFIER_STREAM = PLATFORMS;
const NEWS_STREAM = 2 * PLATFORMS;

const QUEUE_LEFT = exp(-5 / 60);
const HEAT_LEFT = exp(-5 / 75);
const VOLUME_LEFT = exp(-5 / 180);
const SEED_LEFT = exp(-5 / 720);

export type PrototypeStorm = {
  readonly seed: Seed;
  readonly r0: number;
  readonly pool: number;
  readonly startHour: number;
  readonly baseline: number;
  readonly arousal: number;
  readonly trust: number;
  readonly responsibility: number;
};

/** What a run leaves behind, step by step. */
export type PrototypeRun = {
  readonly posts: Uint32Array;
  readonly volume: Float64Array;
  readonly arousal: Float64Array;
  readonly trust: Float64Array;
  readonly negative: Float64Array;
  readonly reproduction: Float64Array;
};

/** Runs the storm for 72 hours. */
export function runPrototype(storm: PrototypeStorm): PrototypeRun {
  const { seed, r0, baseline: b, arousal: arousalAtStart, trust: trustAtStart, responsibility } = storm;
  const keys = Int32Array.from(STREAMS, (stream) => keyOf(seed, stream));
  const otherKeys = Int32Array.from(STREAMS, (stream) => otherKeyOf(seed, stream));
  const left = new Float64Array(PLATFORMS * 4);
  const gain = new Float64Array(PLATFORMS * 4);
  const pool = new Float64Array(PLATFORMS);
  for (let p = 0; p < PLATFORMS; p++) {
    pool[p] = storm.pool * POOL_FACTOR[p]!;
    for (let k = 0; k < 4; k++) {
      left[p * 4 + k] = exp(-5 / (PACE[p]! * KERNEL_TIME[k]!));
      gain[p * 4 + k] = KERNEL_WEIGHT[k]! * (1 - left[p * 4 + k]!);
    }
  }
  const season = dayCurve();
  const lnR0 = ln(r0);

  const energy = new Float64Array(PLATFORMS * 4);
  const sum = new Float64Array(PLATFORMS);
  const queue = new Float64Array(PLATFORMS);
  const counts = new Float64Array(PLATFORMS);
  const coverage = new Float64Array(3);
  const result = emptyRun();
  let heat = 0;
  let volume = 0;
  let arousal = arousalAtStart;
  let trust = trustAtStart;
  let silence = 0;
  let drifted = 0;
  let seeding = 4 / 12;

  for (let t = 0; t < STEPS; t++) {
    const hour = (storm.startHour + Math.floor(t / 12)) % 24;
    const c = season[hour]!;
    const r = Math.min(1.9, exp(lnR0 + 0.7 * (arousal - 0.5) - (0.35 * (trust - 60)) / 100 - t / 1920));
    let all = 0;
    for (let p = 0; p < PLATFORMS; p++) {
      const at = p * 4;
      const live =
        gain[at]! * energy[at]! + gain[at + 1]! * energy[at + 1]! + gain[at + 2]! * energy[at + 2]! + gain[at + 3]! * energy[at + 3]!;
      const room = Math.max(0, 1 - sum[p]! / pool[p]!);
      const lambda =
        c * (r * room * live + seeding * SEED_SHARE[p]! + (1 - QUEUE_LEFT) * queue[p]! + (1 - HEAT_LEFT) * heat * MEDIA_SHARE[p]!);
      const n = countQuantile(lambda, unit(word(keys[p]!, otherKeys[p]!, t)), 40);
      const mark = 0.97 * n + amplifier(n, unit(word(keys[AMPLIFIER_STREAM + p]!, otherKeys[AMPLIFIER_STREAM + p]!, t)));
      energy[at] = left[at]! * energy[at]! + mark;
      energy[at + 1] = left[at + 1]! * energy[at + 1]! + mark;
      energy[at + 2] = left[at + 2]! * energy[at + 2]! + mark;
      energy[at + 3] = left[at + 3]! * energy[at + 3]! + mark;
      counts[p] = n;
      sum[p]! += n;
      all += n;
      result.posts[t * PLATFORMS + p] = n;
    }
    for (let p = 0; p < PLATFORMS; p++) {
      let arriving = QUEUE_LEFT * queue[p]!;
      for (let q = 0; q < PLATFORMS; q++) arriving += COUPLING[p * PLATFORMS + q]! * counts[q]!;
      queue[p] = arriving;
    }
    volume = VOLUME_LEFT * volume + (1 - VOLUME_LEFT) * 12 * all;
    seeding *= SEED_LEFT;

    const stirred = volume / (volume + 60 * b);
    const isLoud = volume > 4 * b;
    if (isLoud) silence += 5;
    const vacuum = isLoud && silence > 180 && drifted < 0.08 ? 1 : 0;
    const negative = Math.min(0.95, 0.35 + 0.45 * arousal + 0.25 * responsibility * stirred - (0.15 * (trust - 50)) / 50);
    arousal = Math.min(1, arousal + (0.12 + 0.55 * (arousalAtStart / 0.62) * stirred - arousal) / 168 + (vacuum * 0.006) / 12);
    const loss = 0.55 * responsibility * stirred * negative - 0.02 * (trustAtStart - trust) * (1 - stirred) + vacuum * 0.12;
    trust = Math.max(0, trust - loss / 12);
    drifted += (vacuum * 0.006) / 12;

    heat *= HEAT_LEFT;
    if (t % 3 === 2 && volume > 0) {
      for (let j = 0; j < 3; j++) {
        const u = unit(word(keys[NEWS_STREAM + j]!, otherKeys[NEWS_STREAM + j]!, t));
        const most = ((hour >= 6 && hour < 22 ? 1 : 0.08) * NEWS_RATE[j]! * Math.max(0, 1 - coverage[j]! / (22 * NEWS_RATE[j]!))) / 4;
        if (u >= most) continue;
        const chance = 1 - exp(-most * logistic((ln(volume / b) - LN_NEWS_THRESHOLD[j]!) / 0.5));
        if (u >= chance) continue;
        const size = 2 * (1 - u / chance);
        heat += NEWS_HEAT[j]! * size;
        arousal = Math.min(1, arousal + 0.01 * size);
        coverage[j]! += size;
      }
    }
    result.volume[t] = volume;
    result.arousal[t] = arousal;
    result.trust[t] = trust;
    result.negative[t] = negative;
    result.reproduction[t] = r;
  }
  return result;
}

function emptyRun(): PrototypeRun {
  return {
    posts: new Uint32Array(STEPS * PLATFORMS),
    volume: new Float64Array(STEPS),
    arousal: new Float64Array(STEPS),
    trust: new Float64Array(STEPS),
    negative: new Float64Array(STEPS),
    reproduction: new Float64Array(STEPS),
  };
}

function dayCurve(): Float64Array {
  const curve = Float64Array.from(DAY, (value) => power(value, 0.28));
  const mean = curve.reduce((whole, value) => whole + value, 0) / 24;
  return curve.map((value) => value / mean);
}

/** Weight of a rare amplifier among n posts, usually 0: the draw that decides also says how large. */
function amplifier(n: number, u: number): number {
  if (u >= 4e-4 * n) return 0;
  const chance = 1 - exp(-4e-4 * n);
  return u >= chance ? 0 : Math.min(400, 12 * power(chance / u, 1 / 1.28));
}
