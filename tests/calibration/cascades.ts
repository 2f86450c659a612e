import { streamOf, uniform, type Seed } from '../../src/quantity/chance.ts';
import { ASSUMPTIONS } from '../../src/simulation/assumptions.ts';
import { CASCADE_SIZES } from './reference/auspol.ts';
import { sum } from './shape.ts';

/*
 * The storm knows no single cascade, only attention. Here its rule is played post by post: each post has a weight as in the
 * model, and brings forth as many others as chance gives around weight × R. R is the one figure that is taken from the
 * data: so many of the real tweets were passed on at all.
 */

/** Every cascade by its size; those of the data are written as sizes too. */
export const realSizes = (): number[] => CASCADE_SIZES.flatMap(([size, cascades]) => Array.from({ length: cascades }, () => size));

const STREAMS = ['amplified', 'weight', 'offspring'].map((what) => streamOf(`cascades:${what}`));
const MOST = 20_000;

type Weights = { readonly ordinary: number; readonly chance: number; readonly least: number; readonly tail: number; readonly most: number };
const WEIGHTS: Weights = {
  ordinary: ASSUMPTIONS['mark.ordinary'].value,
  chance: ASSUMPTIONS['amplifier.chance'].value,
  least: ASSUMPTIONS['amplifier.least'].value,
  tail: ASSUMPTIONS['amplifier.tail'].value,
  most: ASSUMPTIONS['amplifier.most'].value,
};

/** R at which as many posts are passed on at all as in the data: 1 - e^(-R · weight) of nearly all. */
export function cascadeReproduction(): number {
  const sizes = realSizes();
  const unanswered = sizes.filter((size) => size === 1).length / sizes.length;
  return -Math.log(unanswered) / WEIGHTS.ordinary;
}

/** Sizes of so many cascades of the model. */
export function modelSizes(count: number): number[] {
  const reproduction = cascadeReproduction();
  let drawn = 0;
  const draw = (what: 0 | 1 | 2): number => uniform(1 as Seed, STREAMS[what]!, drawn++);
  return Array.from({ length: count }, () => {
    let waiting = 1;
    let size = 0;
    while (waiting > 0 && size < MOST) {
      waiting -= 1;
      size += 1;
      const extra = draw(0) < WEIGHTS.chance ? Math.min(WEIGHTS.most, WEIGHTS.least * draw(1) ** (-1 / WEIGHTS.tail)) : 0;
      waiting += poisson(reproduction * (WEIGHTS.ordinary + extra), draw(2));
    }
    return size;
  });
}

/** Quantile of the Poisson distribution. */
function poisson(mean: number, u: number): number {
  let probability = Math.exp(-mean);
  let reached = probability;
  let count = 0;
  while (u > reached && count < MOST) {
    count += 1;
    probability *= mean / count;
    reached += probability;
  }
  return count;
}

/** Exponent α of P(n) ∝ n^-α above a size, by maximum likelihood (Clauset, Shalizi & Newman 2009, approximation for whole numbers). */
export function exponentOf(sizes: readonly number[], from: number): number {
  const large = sizes.filter((size) => size >= from);
  return 1 + large.length / sum(large.map((size) => Math.log(size / (from - 0.5))));
}
