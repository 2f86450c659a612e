import { it } from 'vitest';
import { expectNewestWhole } from './damage-claims.ts';

it.each([0, 100, 200])('gives back the newest whole generation of 100 damaged stores, from seed %i on', async (from) => {
  for (let seed = from; seed < from + 100; seed++) await expectNewestWhole(seed);
});
