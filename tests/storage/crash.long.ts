import { it } from 'vitest';
import { expectNothingLostByCrashes, expectNothingLostByTabs } from './crash-claims.ts';

it('loses no confirmed decision in 500 tabs that die on failing storage', async () => {
  for (let seed = 1_000; seed < 1_500; seed++) await expectNothingLostByCrashes(seed);
});

it('loses no confirmed decision in 1,000 interleavings of two tabs without a lock', async () => {
  for (let seed = 1_000; seed < 2_000; seed++) await expectNothingLostByTabs(seed);
});
