import { it } from 'vitest';
import { expectNothingLostByCrashes, expectNothingLostByTabs } from './crash-claims.ts';

it('loses no confirmed decision in 200 tabs that die on failing storage', async () => {
  for (let seed = 1_000; seed < 1_200; seed++) await expectNothingLostByCrashes(seed);
});

it('loses no confirmed decision in 400 interleavings of two tabs without a lock', async () => {
  for (let seed = 1_000; seed < 1_400; seed++) await expectNothingLostByTabs(seed);
});
