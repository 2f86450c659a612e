import fc from 'fast-check';
import { it } from 'vitest';
import { claimParsed } from './fuzz-claims.ts';
import { mutation } from './mutation.ts';

it.each(Array.from({ length: 10 }, (_, at) => 1000 + at))('rejects or reads 10,000 mutated files (seed %i)', (seed) => {
  fc.assert(fc.property(mutation, claimParsed), { seed, numRuns: 10_000 });
});
