import type { World } from './state.ts';
import { PARTS } from './storm.ts';

/** What brought the posts of a run forth, step by step. Noted on demand only, because most runs are never asked. */
export type Trace = {
  /** Expected posts on the public platforms, by step and part. */
  readonly partsByStep: Float64Array;
};

export const newTrace = (steps: number): Trace => ({ partsByStep: new Float64Array(steps * PARTS.length) });

/** What all platforms share in one step: factors on talk that arrives, on media heat, on the seed curve. */
export type Shared = { readonly season: number; readonly arriving: number; readonly heat: number; readonly seed: number };

/** Adds one platform's expected posts of the step in hand, by part; `spread` before and `cut` after the pool ran short. */
export function noteParts(world: World, platform: number, { spread, cut, shared }: { spread: number; cut: number; shared: Shared }): void {
  const { trace, plan, queue, publicity, scratch, step } = world;
  if (!trace || plan.isVisible[platform] === 0) return;
  const { season, arriving, heat, seed } = shared;
  const parts = trace.partsByStep;
  const at = step * PARTS.length;
  parts[at]! += cut * spread;
  parts[at + 1]! += cut * arriving * queue[platform]!;
  parts[at + 2]! += cut * heat * plan.mediaShare[platform]!;
  parts[at + 3]! += cut * season * scratch.cases[platform]!;
  parts[at + 4]! += cut * season * scratch.exposures[platform]!;
  parts[at + 5]! += cut * seed * plan.seedPerStep[platform]!;
  parts[at + 6]! += cut * season * publicity[platform]!;
}
