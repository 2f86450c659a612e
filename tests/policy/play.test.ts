import { describe, expect, it } from 'vitest';
import { logOf, replay } from '../../src/exercise/replay.ts';
import { setupOf } from '../../src/exercise/setup.ts';
import { playOut } from '../../src/policy/play.ts';
import { POLICIES } from '../../src/policy/policies.ts';
import { seedOf } from '../../src/quantity/chance.ts';
import { sampleScenario } from '../scenario/sample.ts';

const scenario = sampleScenario();
const setup = setupOf(scenario);

describe.each(Object.entries(POLICIES))('%s', (_, policy) => {
  it.each([1, 7, 42])('plays seed %i to an ending, and its log replays to the same exercise', (seed) => {
    const played = playOut(scenario, seedOf(seed), { policy, setup });
    expect(played.ending).toBeDefined();
    expect(replay(scenario, seedOf(seed), { log: logOf(played) }).hourlyHashes).toEqual(played.hourlyHashes);
  });

  it('takes no decision that is void', () => {
    const played = playOut(scenario, seedOf(3), { policy, setup });
    expect(played.decisions.filter(({ isVoid }) => isVoid)).toEqual([]);
  });
});

it('best practice decides a good deal and silence nothing', () => {
  const count = (policy: keyof typeof POLICIES): number =>
    playOut(scenario, seedOf(5), { policy: POLICIES[policy], setup }).decisions.length;
  expect(count('silence')).toBe(0);
  expect(count('best-practice')).toBeGreaterThan(4);
});
