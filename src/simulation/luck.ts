import { keyOf, otherKeyOf, type Seed } from '../quantity/chance.ts';
import { STEP } from '../quantity/units.ts';
import type { Plan } from './plan.ts';
import type { StormSetup } from './storm.ts';

/** Two halves of the key of a stream of draws for each platform or tier, and those that hold after a reseeding. */
export type Keys = { readonly first: Int32Array; readonly second: Int32Array };

/** The draws that a run meets: those of its seed, and from a step on those of another. */
export type Luck = ReturnType<typeof luckOf>;

/** Keys of all streams of a run. */
export function luckOf({ streams }: Plan, { seed, reseeded }: StormSetup) {
  const first = keysOf(seed, streams);
  return { first, other: reseeded ? keysOf(reseeded.seed, streams) : first, from: reseeded ? Math.ceil(reseeded.from / STEP) : Infinity };
}

const keysOf = (seed: Seed, { posts, amplifiers, news }: Plan['streams']) => ({
  posts: keys(seed, posts),
  amplifiers: keys(seed, amplifiers),
  news: keys(seed, news),
});

function keys(seed: Seed, streams: readonly number[]): Keys {
  const first = new Int32Array(streams.length);
  const second = new Int32Array(streams.length);
  for (let at = 0; at < streams.length; at++) {
    first[at] = keyOf(seed, streams[at]!);
    second[at] = otherKeyOf(seed, streams[at]!);
  }
  return { first, second };
}
