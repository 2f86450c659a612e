import { bench, describe } from 'vitest';
import type { Seed } from '../../src/quantity/chance.ts';
import { fingerprint } from '../../src/simulation/world.ts';
import { OUTAGE, response, run, STORM } from './storms.ts';

let seed = 0;
const next = (): Seed => (seed++ % 1_000) as Seed;
const answered = [
  response('holdingStatement', 1),
  response('explanation', 4),
  response('fullApology', 6),
  response('correctiveAction', 12),
];
const world = run(OUTAGE);

describe('a bare storm', () => {
  bench('72 hours, 5 platforms', () => void run({ ...STORM, seed: next() }));
  bench('30 hours, 8 platforms, 7 segments', () => void run({ ...OUTAGE, seed: next() }));
  bench('30 hours, 8 platforms, 7 segments, 4 responses', () => void run({ ...OUTAGE, seed: next() }, answered));
  bench('fingerprint', () => void fingerprint(world));
});
