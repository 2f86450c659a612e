import { KERNELS, type Plan } from './plan.ts';
import type { World } from './state.ts';
import { PARTS } from './storm.ts';

/** Live attention by what it is owed to: all posts, of which large accounts that joined, and what the firm's statements stirred up. */
export const ATTENTION = ['all', 'amplifiers', 'statements'] as const;

/**
 * Columns of the notes on one platform in one step: expected posts by part, then live attention by kind, the share of the pool that has
 * not spoken yet, the part of λ for which there was room, and R before its bound.
 */
const FACTORS = PARTS.length + ATTENTION.length;
export const COLUMN = { spread: 0, attention: PARTS.length, room: FACTORS, cut: FACTORS + 1, wanted: FACTORS + 2 };
export const COLUMNS = COLUMN.wanted + 1;

/** What brought the posts of a run forth, step by step. Noted on demand only, because most runs are never asked. */
export type Trace = {
  /** Notes by step, platform and column. */
  readonly notes: Float64Array;
  /** Time of day, mean arousal and mean trust by step, as they entered into λ. */
  readonly season: Float64Array;
  readonly arousal: Float64Array;
  readonly trust: Float64Array;
  /** Change of the reproduction number by each lasting response where its weight is 1, by response and step. */
  readonly changes: Float64Array[];
  /** The live attention, as in the world, that is owed to amplifiers and to statements; undefined as long as there is none. */
  readonly energy: [amplifiers: Float64Array | undefined, statements: Float64Array | undefined];
};

export const newTrace = ({ steps }: Plan, platforms: number): Trace => ({
  notes: new Float64Array(steps * platforms * COLUMNS),
  season: new Float64Array(steps),
  arousal: new Float64Array(steps),
  trust: new Float64Array(steps),
  changes: [],
  energy: [undefined, undefined],
});

/** What all platforms share in one step: the time of day, and factors on talk that arrives, on media heat, on the seed curve. */
export type Shared = { readonly season: number; readonly arriving: number; readonly heat: number; readonly seed: number };

/**
 * Notes the step in hand: what all platforms share, and the expected posts of each by part. Their spread and its factors are noted
 * before, where they are worked out.
 */
export function noteStep(world: World, { season, arriving, heat, seed }: Shared): void {
  const { trace, plan, step, platformCount, queue, publicity, scratch } = world;
  if (!trace) return;
  const { notes, energy } = trace;
  trace.season[step] = season;
  trace.arousal[step] = world.arousal;
  trace.trust[step] = world.trust;
  for (let platform = 0; platform < platformCount; platform++) {
    const at = (step * platformCount + platform) * COLUMNS;
    const cut = notes[at + COLUMN.cut]!;
    notes[at + 1] = cut * arriving * queue[platform]!;
    notes[at + 2] = cut * heat * plan.mediaShare[platform]!;
    notes[at + 3] = cut * season * scratch.cases[platform]!;
    notes[at + 4] = cut * season * scratch.exposures[platform]!;
    notes[at + 5] = cut * seed * plan.seedPerStep[platform]!;
    notes[at + 6] = cut * season * publicity[platform]!;
    if (energy[0]) notes[at + COLUMN.attention + 1] = heard(plan, energy[0], platform);
    if (energy[1]) notes[at + COLUMN.attention + 2] = heard(plan, energy[1], platform);
  }
}

/** The part of the live attention that is owed to one kind; it fades as all of it does. */
function heard({ kernelGain, kernelLeft }: Plan, energy: Float64Array, platform: number): number {
  let sum = 0;
  for (let slot = platform * KERNELS; slot < (platform + 1) * KERNELS; slot++) {
    sum += kernelGain[slot]! * energy[slot]!;
    energy[slot]! *= kernelLeft[slot]!;
  }
  return sum;
}

/** Notes what a lasting response does to the reproduction number in the step in hand. */
export function noteChange({ trace, plan, step }: World, response: number, change: number): void {
  if (!trace) return;
  trace.changes[response] ??= new Float64Array(plan.steps);
  trace.changes[response][step] = change;
}

/** Notes attention that a large account (0) or a statement of the firm (1) has brought to a platform. */
export function noteAttention(
  { trace, energy }: World,
  platform: number,
  { kind, mark }: { readonly kind: 0 | 1; readonly mark: number },
): void {
  if (!trace) return;
  const owed = (trace.energy[kind] ??= new Float64Array(energy.length));
  for (let slot = platform * KERNELS; slot < (platform + 1) * KERNELS; slot++) owed[slot]! += mark;
}
