import { it } from 'vitest';
import { expectNothingLostByCrashes, expectNothingLostByTabs } from './crash-claims.ts';

it('loses no confirmed decision in 100 tabs that die on failing storage', async () => {
  for (let seed = 0; seed < 100; seed++) await expectNothingLostByCrashes(seed);
});

it('loses no confirmed decision in 100 interleavings of two tabs without a lock', async () => {
  for (let seed = 0; seed < 100; seed++) await expectNothingLostByTabs(seed);
});
