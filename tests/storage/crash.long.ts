import { it } from 'vitest';
import { checkCrash, checkTabs } from './crash-claims.ts';

it('loses no confirmed decision in 500 tabs that die on failing storage', async () => {
  for (let seed = 1_000; seed < 1_500; seed++) await checkCrash(seed);
});

it('loses no confirmed decision in 1,000 interleavings of two tabs without a lock', async () => {
  for (let seed = 1_000; seed < 2_000; seed++) await checkTabs(seed);
});
