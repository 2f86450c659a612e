import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { readExercise, writeExercise } from '../../src/exercise/exercise-file.ts';
import { reopen } from '../../src/exercise/reopen.ts';
import { setupOf } from '../../src/exercise/setup.ts';
import { playOut } from '../../src/policy/play.ts';
import { POLICIES } from '../../src/policy/policies.ts';
import { canonicalJson } from '../../src/quantity/hash.ts';
import { seedOf } from '../../src/quantity/chance.ts';
import { parseScenario } from '../../src/scenario/parse.ts';

const SCENARIOS = ['../../scenarios/warteschleife.json', '../../scenarios/im-regen.json', '../scenario/samples/lantern.json'];

/** The same JSON with the members of every object the other way round. */
const turned = (value: unknown): unknown => {
  if (Array.isArray(value)) return value.map(turned);
  if (value === null || typeof value !== 'object') return value;
  return Object.fromEntries(
    Object.entries(value)
      .toReversed()
      .map(([key, member]) => [key, turned(member)]),
  );
};

describe('an exercise file', () => {
  it.each(SCENARIOS)('[EX-30] gives the same exercise whatever the order of its members: %s', (path) => {
    const parsed = parseScenario(readFileSync(new URL(path, import.meta.url), 'utf8'));
    if (!parsed.ok) throw new Error(path);
    const { scenario } = parsed;
    const text = writeExercise(playOut(scenario, seedOf(7), { policy: POLICIES['best-practice'], setup: setupOf(scenario) }));
    for (const same of [canonicalJson(JSON.parse(text)), JSON.stringify(turned(JSON.parse(text)))]) {
      const read = readExercise(same);
      if (!read.ok) throw new Error(path);
      expect(reopen(read)?.identical).toBe(true);
    }
  });
});
