import fc from 'fast-check';
import { expect, it } from 'vitest';
import { claimParsed } from './fuzz-claims.ts';
import { mutation } from './mutation.ts';

it.each([1, 2, 3, 4])(
  'rejects or reads 500 mutated files, each rejection with pointer, place, rule and words (seed %i)',
  (seed) => {
    const before = Object.getOwnPropertyNames(Object.prototype);
    fc.assert(fc.property(mutation, claimParsed), { seed, numRuns: 500 });
    expect(Object.getOwnPropertyNames(Object.prototype)).toEqual(before);
  },
  120_000,
);
