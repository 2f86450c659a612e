import { expect, it } from 'vitest';
import { seedOf } from '../../src/quantity/chance.ts';
import { fingerprintOf } from '../../src/exercise/fingerprint.ts';
import { replay } from '../../src/exercise/replay.ts';
import { setupOf } from '../../src/exercise/setup.ts';
import { sampleScenario } from '../scenario/sample.ts';

it('[EX-1] gives the same exercise for the same scenario, seed and log', () => {
  const scenario = sampleScenario();
  const log = { setup: setupOf(scenario), decisions: [] };
  const first = replay(scenario, seedOf(7), { log });
  const second = replay(scenario, seedOf(7), { log });
  expect(first.ending).toBeDefined();
  expect(second.hourlyHashes).toEqual(first.hourlyHashes);
  expect(fingerprintOf(second)).toBe(fingerprintOf(first));
  expect(replay(scenario, seedOf(8), { log }).hourlyHashes).not.toEqual(first.hourlyHashes);
});
