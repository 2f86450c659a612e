import { keyOf, otherKeyOf, seedOf, streamOf, word } from '../../src/quantity/chance.ts';

/** Picks one of several, the same ones for the same seed. */
export type Pick = <Value>(values: readonly Value[]) => Value;

/** A source of picks for one seed of a fixed list. */
export function picksOf(seed: number): Pick {
  const stream = streamOf('storage');
  const [key, other] = [keyOf(seedOf(seed), stream), otherKeyOf(seedOf(seed), stream)];
  let nth = 0;
  return (values) => values[word(key, other, nth++) % values.length]!;
}
