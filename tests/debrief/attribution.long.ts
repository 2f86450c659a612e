import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { importBundled } from '../../tools/bundle.mjs';
import type * as Compared from './agreement.ts';

const { agreement, measuredScenario, PLAYERS } = (await importBundled(
  'tests/debrief/agreement.ts',
  'build/test/agreement.mjs',
)) as typeof Compared;
const SEEDS = 200;
/** What is aimed at. Deletions stand in for each other, and miss it: `docs/attribution.md` says why. */
const AIM = 0.95;

describe('what a decision added and what leaving it out would change', () => {
  const scenario = measuredScenario(readFileSync(new URL('../../scenarios/warteschleife.json', import.meta.url), 'utf8'));

  it.each(PLAYERS)('[DB-15] have the same sign where both matter, and the parts add up: %s', { timeout: 1_200_000 }, (player) => {
    for (const { measure, decisions, either, both, exceptions, residual } of agreement(scenario, player, SEEDS)) {
      const share = both.length === 0 ? 1 : 1 - exceptions.length / both.length;
      console.log(
        [
          `${player}, ${measure}, ${SEEDS} seeds: ${decisions} decisions; ${decisions - either} matter in neither way, ${both.length} in both`,
          both.length === 0
            ? 'none matters in both ways'
            : `same sign ${(100 * share).toFixed(1)} % (aim ${100 * AIM} %: ${share >= AIM ? 'met' : 'missed'}); exceptions:`,
          ...exceptions.map(
            (one) => `  seed ${one.seed} ${one.decision}: added ${one.added.toFixed(1)}, left out ${one.leftOut.toFixed(1)}`,
          ),
        ].join('\n'),
      );
      expect(residual).toBeLessThan(1e-9);
      // What the deletions do to the trust of those affected matters in neither way or in one.
      if (player === 'twenty' || measure === 'posts') expect(both.length).toBeGreaterThan(500);
      if (player === 'twenty') expect(share).toBeGreaterThanOrEqual(AIM);
    }
  });
});
