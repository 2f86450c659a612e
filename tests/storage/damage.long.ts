import { it } from 'vitest';
import { expectNewestWhole } from './damage-claims.ts';

it.each([1000, 1200, 1400, 1600, 1800])('gives back the newest whole generation of 200 damaged stores, from seed %i on', async (from) => {
  for (let seed = from; seed < from + 200; seed++) await expectNewestWhole(seed);
});
