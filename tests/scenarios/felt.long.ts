import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { reportOf } from '../../src/debrief/report.ts';
import { outcomeOf, weightedPoints } from '../../src/exercise/outcome.ts';
import { logOf, replay } from '../../src/exercise/replay.ts';
import type { Log } from '../../src/exercise/replay.ts';
import { setupOf } from '../../src/exercise/setup.ts';
import { bestPractice } from '../../src/policy/best-practice.ts';
import { playOut } from '../../src/policy/play.ts';
import { seedOf } from '../../src/quantity/chance.ts';
import type { PreparationId } from '../../src/scenario/firm.ts';
import { parseScenario } from '../../src/scenario/parse.ts';
import { NOT_YET_FELT, PAIRS } from './felt.ts';

const parsed = parseScenario(readFileSync(new URL('../../scenarios/warteschleife.json', import.meta.url), 'utf8'));
if (!parsed.ok) throw new Error(JSON.stringify(parsed.issues.slice(0, 10), null, 1));
const { scenario } = parsed;
const found = setupOf(scenario);
const SEEDS = Number(process.env['FELT_SEEDS'] ?? 200);
const LIMIT = 600_000;

const pointsOf = (seed: number, log: Log): number => weightedPoints(scenario, outcomeOf(replay(scenario, seedOf(seed), { log })));

/** The log of best practice in the house as found, or with one preparation more. */
function playedWell(seed: number, preparation: PreparationId | undefined): Log {
  const house = preparation === undefined ? found.house : [...found.house, preparation];
  return logOf(playOut(scenario, seedOf(seed), { policy: bestPractice, setup: { ...found, house } }));
}

/** Principles that the debrief names, with their evidence, in a run and in the same run with that choice made otherwise. */
function namedIn(seed: number, log: Log): Set<string> {
  const report = reportOf(replay(scenario, seedOf(seed), { log }));
  const findings = [...report.decisions.flatMap((decision) => decision.findings), ...report.undone];
  return new Set(findings.flatMap(({ principles }) => principles));
}

describe.each(PAIRS.filter((pair) => !NOT_YET_FELT.includes(pair.principle)))('$principle in Warteschleife: $about', ({ principle, worse, preparation }) => {
  it(
    `[${principle}] is felt in the goals in at least four of five of ${SEEDS} seeds, with the expected sign`,
    () => {
      let felt = 0;
      for (let seed = 1; seed <= SEEDS; seed++) {
        const log = playedWell(seed, preparation);
        if (pointsOf(seed, log) > pointsOf(seed, worse(scenario, log))) felt++;
      }
      console.log(`warteschleife ${principle}: felt in ${felt} of ${SEEDS} seeds`);
      expect(felt / SEEDS).toBeGreaterThanOrEqual(0.8);
    },
    LIMIT,
  );
});

describe.each(PAIRS)('$principle in Warteschleife: $about', ({ principle, worse, preparation }) => {
  it(`[${principle}] is named by the debrief`, () => {
    const log = playedWell(7, preparation);
    const named = new Set([...namedIn(7, log), ...namedIn(7, worse(scenario, log))]);
    expect(named).toContain(principle);
  });
});
