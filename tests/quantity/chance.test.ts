import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  bijection,
  countQuantile,
  lognormalQuantile,
  normalQuantile,
  paretoQuantile,
  seedOf,
  streamOf,
  uniform,
  uniformOf,
  type Seed,
} from '../../src/quantity/chance.ts';

const SEEDS = [0, 1, 7, 42, 4_294_967_295, 123_456_789].map((seed) => seed as Seed);
const draws = (seed: Seed, stream: number, count: number): number[] => Array.from({ length: count }, (_, at) => uniform(seed, stream, at));
const mean = (values: readonly number[]): number => values.reduce((sum, value) => sum + value, 0) / values.length;

/** Correlation of two equally long series. */
function correlation(a: readonly number[], b: readonly number[]): number {
  const meanA = mean(a);
  const meanB = mean(b);
  const covariance = mean(a.map((value, at) => (value - meanA) * ((b[at] as number) - meanB)));
  return covariance / Math.sqrt(mean(a.map((value) => (value - meanA) ** 2)) * mean(b.map((value) => (value - meanB) ** 2)));
}

describe('seeds', () => {
  it('are what somebody typed: the same text, the same storm', () => {
    expect(seedOf('7')).toBe(7);
    expect(seedOf(' 7 ')).toBe(seedOf(7));
    expect(seedOf('Herbst')).toBe(seedOf('Herbst '));
    expect(seedOf('Herbst')).not.toBe(seedOf('Winter'));
    expect(seedOf('99999999999')).toBeLessThan(2 ** 32);
    expect(seedOf(-1)).toBeGreaterThanOrEqual(0);
  });
});

describe('draws', () => {
  it('are even, without memory from one index to the next', () => {
    for (const seed of SEEDS) {
      const values = draws(seed, streamOf('posts:x'), 20_000);
      expect(Math.abs(mean(values) - 0.5)).toBeLessThan(0.008);
      expect(Math.abs(mean(values.map((value) => (value - 0.5) ** 2)) - 1 / 12)).toBeLessThan(0.002);
      for (const lag of [1, 2, 12, 288]) expect(Math.abs(correlation(values.slice(lag), values.slice(0, -lag)))).toBeLessThan(0.03);
    }
  });

  it('fill every class of a histogram alike (chi-square)', () => {
    for (const seed of SEEDS) {
      const counts = new Array<number>(100).fill(0);
      for (const value of draws(seed, 3, 50_000)) counts[Math.floor(value * 100)] = (counts[Math.floor(value * 100)] as number) + 1;
      const chi = counts.reduce((sum, count) => sum + (count - 500) ** 2 / 500, 0);
      expect(chi).toBeGreaterThan(55);
      expect(chi).toBeLessThan(160);
    }
  });

  it('set each of their highest 32 bits half of the time', () => {
    for (const seed of SEEDS) {
      const counts = new Array<number>(32).fill(0);
      for (const value of draws(seed, 9, 10_000)) {
        const bits = Math.floor(value * 2 ** 32);
        for (let bit = 0; bit < 32; bit++) counts[bit] = (counts[bit] as number) + (Math.floor(bits / 2 ** bit) % 2);
      }
      for (const count of counts) expect(Math.abs(count - 5_000)).toBeLessThan(250);
    }
  });

  it('do not resemble each other across neighbouring seeds and streams', () => {
    const base = draws(5 as Seed, 100, 20_000);
    for (const [seed, stream] of [
      [6, 100],
      [5, 101],
      [4, 100],
      [5, 99],
      [100, 5],
    ] as const) {
      expect(Math.abs(correlation(base, draws(seed as Seed, stream, 20_000)))).toBeLessThan(0.03);
    }
    const acrossSeeds = Array.from({ length: 20_000 }, (_, seed) => uniform(seed as Seed, 1, 0));
    const acrossStreams = Array.from({ length: 20_000 }, (_, stream) => uniform(1 as Seed, stream, 0));
    for (const values of [acrossSeeds, acrossStreams]) {
      expect(Math.abs(mean(values) - 0.5)).toBeLessThan(0.008);
      expect(Math.abs(correlation(values.slice(1), values.slice(0, -1)))).toBeLessThan(0.03);
    }
  });

  it('flip about half of their bits when one bit of the index flips', () => {
    let flipped = 0;
    for (let at = 0; at < 2_000; at++) {
      const a = Math.floor(uniform(1 as Seed, 2, at) * 2 ** 32);
      const b = Math.floor(uniform(1 as Seed, 2, at ^ (1 << (at % 11))) * 2 ** 32);
      for (let x = (a ^ b) >>> 0; x > 0; x = Math.floor(x / 2)) flipped += x % 2;
    }
    expect(flipped / 2_000).toBeGreaterThan(15.5);
    expect(flipped / 2_000).toBeLessThan(16.5);
  });

  it('belong to the thing they are drawn for', () => {
    const stream = streamOf('approval');
    expect(uniformOf(7 as Seed, stream, 'draft-1')).toBe(uniformOf(7 as Seed, stream, 'draft-1'));
    const values = Array.from({ length: 5_000 }, (_, at) => uniformOf(7 as Seed, stream, `draft-${at}`));
    expect(new Set(values).size).toBe(5_000);
    expect(Math.abs(mean(values) - 0.5)).toBeLessThan(0.015);
    expect(Math.abs(correlation(values.slice(1), values.slice(0, -1)))).toBeLessThan(0.05);
  });

  it('stay strictly between 0 and 1', () => {
    fc.assert(
      fc.property(fc.nat(), fc.nat(), fc.nat(), (seed, stream, index) => {
        const value = uniform(seed as Seed, stream, index);
        expect(value > 0 && value < 1).toBe(true);
      }),
      { seed: 3, numRuns: 500 },
    );
  });
});

describe('quantiles', () => {
  it('of the normal distribution agree with the tables', () => {
    const table = [
      [0.5, 0],
      [0.975, 1.959963984540054],
      [0.99, 2.326347874040841],
      [0.25, -0.6744897501960817],
      [1e-5, -4.264890793922825],
      [1e-12, -7.034483825301131],
    ] as const;
    for (const [u, z] of table) expect(normalQuantile(u)).toBeCloseTo(z, 11);
  });

  it('is nothing where there is no mean', () => {
    for (const mean of [0, -1, Number.NaN]) for (const u of [0.01, 0.5, 0.99]) expect(countQuantile(mean, u, 40)).toBe(0);
  });

  it('of lognormal and Pareto have the stated median and tail', () => {
    expect(lognormalQuantile(0.5, 182, 1.6)).toBe(182);
    expect(paretoQuantile(0.5, 12, 1)).toBeCloseTo(24, 12);
    const values = draws(1 as Seed, 4, 50_000).map((u) => paretoQuantile(u, 1, 1.28));
    expect(values.filter((value) => value > 10).length / 50_000).toBeCloseTo(10 ** -1.28, 2);
  });

  /** Places where a series falls. */
  const falls = (series: readonly number[]): number => series.filter((value, at) => at > 0 && value < (series[at - 1] as number)).length;
  const steps = (from: number, to: number, width: number): number[] =>
    Array.from({ length: Math.ceil((to - from) / width) }, (_, at) => from + at * width);

  it.each([2, 10, 40, 75, 1_000])('of counts with dispersion %i never fall when the mean or the draw rises', (dispersion) => {
    for (const u of steps(0.005, 1, 0.01)) expect(falls(steps(0, 60, 0.05).map((mean) => countQuantile(mean, u, dispersion)))).toBe(0);
    for (const mean of [0.02, 0.4, 3, 15.9, 16, 17, 23.9, 24, 40, 300, 5_000]) {
      expect(falls(steps(0.0005, 1, 0.0005).map((u) => countQuantile(mean, u, dispersion)))).toBe(0);
    }
  });

  it('of counts never fall even far out in the tails', () => {
    for (const dispersion of [2, 40]) {
      for (const u of [1e-16, 1e-9, 1e-7, 1e-5, 1e-3, 0.999, 0.99999, 1 - 1e-9, 1 - 1e-15]) {
        expect(falls([...steps(0, 40, 0.02), ...steps(40, 3_000, 3)].map((mean) => countQuantile(mean, u, dispersion)))).toBe(0);
      }
    }
  });

  it.each([0.05, 0.7, 4, 15, 16, 20, 25, 60, 400])('of counts have mean %f and the variance of a negative binomial', (expected) => {
    const values = draws(11 as Seed, 6, 40_000).map((u) => countQuantile(expected, u, 40));
    const middle = mean(values);
    const variance = mean(values.map((value) => (value - middle) ** 2));
    const exact = expected + expected ** 2 / 40;
    expect(Math.abs(middle - expected)).toBeLessThan(5 * Math.sqrt(exact / 40_000));
    expect(variance / exact).toBeGreaterThan(0.93);
    expect(variance / exact).toBeLessThan(1.07);
  });

  it('of counts are within one post of the exact quantile where they are approximated', () => {
    let [worst, tried] = [0, 0];
    for (const mean of [16, 20, 30, 80]) {
      const odds = mean / (40 + mean);
      let probability = Math.exp(-40 * Math.log(1 + mean / 40));
      let sum = probability;
      for (let count = 0; count < 400 && sum < 0.9999; count++) {
        const before = sum;
        probability *= ((40 + count) / (count + 1)) * odds;
        sum += probability;
        const middle = (before + sum) / 2;
        if (middle <= 1e-4 || middle >= 0.9999) continue;
        worst = Math.max(worst, Math.abs(countQuantile(mean, middle, 40) - (count + 1)));
        tried++;
      }
    }
    expect(tried).toBeGreaterThan(150);
    expect(worst).toBeLessThanOrEqual(1);
  });
});

describe('a bijection', () => {
  it.each([1, 2, 3, 7, 64, 1_000, 4_097])('over %i texts uses each once before any returns', (size) => {
    for (const seed of SEEDS) {
      const used = new Set(Array.from({ length: size }, (_, at) => bijection(seed, size, at)));
      expect(used.size).toBe(size);
      expect(Math.min(...used)).toBe(0);
      expect(Math.max(...used)).toBe(size - 1);
    }
  });

  it('does not keep neighbours together, and differs from seed to seed', () => {
    const first = Array.from({ length: 1_000 }, (_, at) => bijection(1 as Seed, 1_000, at));
    const second = Array.from({ length: 1_000 }, (_, at) => bijection(2 as Seed, 1_000, at));
    expect(Math.abs(correlation(first.slice(1), first.slice(0, -1)))).toBeLessThan(0.12);
    expect(Math.abs(correlation(first, second))).toBeLessThan(0.12);
  });

  it('covers large sets as well', () => {
    const size = 3_000_000_000;
    const values = Array.from({ length: 10_000 }, (_, at) => bijection(5 as Seed, size, at));
    expect(new Set(values).size).toBe(10_000);
    for (const value of values) expect(value >= 0 && value < size).toBe(true);
  });
});
