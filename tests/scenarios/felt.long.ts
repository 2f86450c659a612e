import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { reportOf } from '../../src/debrief/report.ts';
import { outcomeOf, weightedPoints } from '../../src/exercise/outcome.ts';
import { logOf, replay } from '../../src/exercise/replay.ts';
import { setupOf } from '../../src/exercise/setup.ts';
import type { Exercise } from '../../src/exercise/start.ts';
import { bestPractice } from '../../src/policy/best-practice.ts';
import { playOut } from '../../src/policy/play.ts';
import { seedOf } from '../../src/quantity/chance.ts';
import { parseScenario } from '../../src/scenario/parse.ts';
import { alarmedAt, MONITORING, PAIRS } from './felt.ts';

const parsed = parseScenario(readFileSync(new URL('../../scenarios/warteschleife.json', import.meta.url), 'utf8'));
if (!parsed.ok) throw new Error(JSON.stringify(parsed.issues.slice(0, 10), null, 1));
const { scenario } = parsed;
const found = setupOf(scenario);
const SEEDS = Number(process.env['FELT_SEEDS'] ?? 200);
const LIMIT = 600_000;

const pointsOf = (exercise: Exercise): number => weightedPoints(scenario, outcomeOf(exercise));

/** Nine hours of sign-off cost too few points in the mean to show in four of five seeds; the ending turns in nearly all. */
const FELT_IN_THE_ENDING = 'P21';

/** A principle is felt where the story ends worse without it (endings stand in order), or ends alike with fewer points. */
function isWorse(bad: Exercise, good: Exercise): boolean {
  const place = ({ ending }: Exercise): number => scenario.endings.findIndex(({ id }) => id === ending);
  return place(bad) === place(good) ? pointsOf(bad) < pointsOf(good) : place(bad) > place(good);
}

/** Best practice in the house as found, played once for each seed. */
const played: Exercise[] = [];
const playedWell = (seed: number): Exercise => (played[seed] ??= playOut(scenario, seedOf(seed), { policy: bestPractice, setup: found }));

/** Principles that the debrief names, with their evidence, in an exercise. */
function namedIn(exercise: Exercise): Set<string> {
  const report = reportOf(exercise);
  const findings = [...report.decisions.flatMap((decision) => decision.findings), ...report.undone];
  return new Set(findings.flatMap(({ principles }) => principles));
}

describe.each(PAIRS)('$principle in Warteschleife: $about', ({ principle, worse }) => {
  it(
    `[${principle}] is felt in the ending or the goals in at least four of five of ${SEEDS} seeds, with the expected sign`,
    () => {
      let felt = 0;
      let inGoals = 0;
      let posts = 0;
      for (let seed = 1; seed <= SEEDS; seed++) {
        const good = playedWell(seed);
        const bad = replay(scenario, good.seed, { log: worse(scenario, logOf(good)) });
        if (isWorse(bad, good)) felt++;
        if (pointsOf(good) > pointsOf(bad)) inGoals++;
        posts += (outcomeOf(bad).totalPosts - outcomeOf(good).totalPosts) / SEEDS;
      }
      console.log(`warteschleife ${principle}: felt in ${felt} of ${SEEDS} seeds, in the goals alone in ${inGoals}; ${posts.toFixed(0)} posts more in the mean`);
      expect(felt / SEEDS).toBeGreaterThanOrEqual(0.8);
      // What goals show and what the story tells are two claims: the weaker one is no way around the stronger.
      if (principle !== FELT_IN_THE_ENDING) expect(inGoals / SEEDS).toBeGreaterThanOrEqual(0.8);
    },
    LIMIT,
  );

  it(`[${principle}] is named by the debrief`, () => {
    const good = playedWell(7);
    const bad = replay(scenario, good.seed, { log: worse(scenario, logOf(good)) });
    expect(new Set([...namedIn(good), ...namedIn(bad)])).toContain(principle);
  });
});

describe('P16 in Warteschleife: live figures against figures of an hour ago', () => {
  it(
    `[P16] is felt in how soon the house is alarmed in at least four of five of ${SEEDS} seeds, and named by the debrief`,
    () => {
      let felt = 0;
      let inGoals = 0;
      for (let seed = 1; seed <= SEEDS; seed++) {
        const blind = playedWell(seed);
        const setup = { ...found, house: [...found.house, MONITORING] };
        const seeing = playOut(scenario, seedOf(seed), { policy: bestPractice, setup });
        if (alarmedAt(seeing) < alarmedAt(blind)) felt++;
        if (pointsOf(seeing) > pointsOf(blind)) inGoals++;
      }
      console.log(`warteschleife P16: alarmed sooner in ${felt} of ${SEEDS} seeds, in the goals in ${inGoals}`);
      expect(felt / SEEDS).toBeGreaterThanOrEqual(0.8);
      expect(namedIn(playedWell(7))).toContain('P16');
    },
    LIMIT,
  );
});
