import { readdirSync, readFileSync } from 'node:fs';
import { beforeAll, describe, expect, it } from 'vitest';
import { outcomeOf, weightedPoints } from '../../src/exercise/outcome.ts';
import type { Outcome } from '../../src/exercise/outcome.ts';
import { setupOf } from '../../src/exercise/setup.ts';
import { playOut } from '../../src/policy/play.ts';
import { POLICIES } from '../../src/policy/policies.ts';
import type { PolicyName } from '../../src/policy/policies.ts';
import { seedOf } from '../../src/quantity/chance.ts';
import { parseScenario } from '../../src/scenario/parse.ts';
import type { Scenario } from '../../src/scenario/format.ts';

const FOLDER = new URL('../../scenarios/', import.meta.url);
const SEEDS = 200;

function scenarioOf(file: string): Scenario {
  const parsed = parseScenario(readFileSync(new URL(file, FOLDER), 'utf8'));
  if (!parsed.ok) throw new Error(JSON.stringify(parsed.issues.slice(0, 5)));
  return parsed.scenario;
}

const files = readdirSync(FOLDER).filter((file) => file.endsWith('.json'));

describe.each(files)('%s in paired seeds', (file) => {
  const scenario = scenarioOf(file);
  const setup = setupOf(scenario);
  const play = (policy: PolicyName, seed: number): Outcome =>
    outcomeOf(playOut(scenario, seedOf(seed), { policy: POLICIES[policy], setup }));
  const seeds = [...Array(SEEDS).keys()].map((nth) => nth + 1);
  const runOf = (seed: number): Readonly<Record<'silence' | 'best' | 'deleted', Outcome>> => ({
    silence: play('silence', seed),
    best: play('best-practice', seed),
    deleted: play('delete-all', seed),
  });
  const runs: ReturnType<typeof runOf>[] = [];
  beforeAll(() => {
    for (const seed of seeds) runs.push(runOf(seed));
  });
  const points = (outcome: Outcome): number => weightedPoints(scenario, outcome);
  const shareOf = (holds: (run: (typeof runs)[number]) => boolean): number => runs.filter(holds).length / runs.length;

  it('best practice is at least level with silence in nine of ten', () => {
    const share = shareOf(({ best, silence }) => points(best) >= points(silence));
    const fewer = shareOf(({ best, silence }) => best.totalPosts <= silence.totalPosts);
    console.log(`${file}: best practice ≥ silence by goals ${share}, by fewer posts ${fewer} (${SEEDS} seeds)`);
    expect(share).toBeGreaterThanOrEqual(0.9);
    expect(fewer).toBeGreaterThanOrEqual(0.9);
  });

  it('taking everything down loses to both in nine of ten', () => {
    const toSilence = shareOf(({ deleted, silence }) => points(deleted) < points(silence));
    const toBest = shareOf(({ deleted, best }) => points(deleted) < points(best));
    console.log(`${file}: delete-all loses to silence ${toSilence}, to best practice ${toBest} (${SEEDS} seeds)`);
    expect(toSilence).toBeGreaterThanOrEqual(0.9);
    expect(toBest).toBeGreaterThanOrEqual(0.9);
  });
});
