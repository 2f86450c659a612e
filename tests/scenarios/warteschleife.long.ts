import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { replay } from '../../src/exercise/replay.ts';
import { setupOf } from '../../src/exercise/setup.ts';
import { seedOf } from '../../src/quantity/chance.ts';
import { parseScenario } from '../../src/scenario/parse.ts';

const text = readFileSync(new URL('../../scenarios/warteschleife.json', import.meta.url), 'utf8');
const parsed = parseScenario(text);
if (!parsed.ok) throw new Error(JSON.stringify(parsed.issues.slice(0, 10), null, 1));
const { scenario } = parsed;
const setup = setupOf(scenario);

describe('Warteschleife', () => {
  it('becomes a strong wind or a storm (level 4 or 5) with nobody acting, in at least four of five of 500 seeds', () => {
    const levels = [...Array(500).keys()].map(
      (nth) => replay(scenario, seedOf(nth + 1), { log: { setup, decisions: [] } }).world.peakLevel,
    );
    const shares = [0, 1, 2, 3, 4, 5, 6].map((level) => levels.filter((one) => one === level).length / levels.length);
    console.log(`warteschleife, silence, 500 seeds: share by highest level 0–6: ${shares.join(' ')}`);
    expect(shares[4]! + shares[5]!).toBeGreaterThanOrEqual(0.8);
  });
});
