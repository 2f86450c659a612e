import { describe, expect, it } from 'vitest';
import { RESPONSES, type ResponseKind } from '../../src/simulation/response.ts';
import { apologies, APOLOGY_HOURS, BREEZE, mean, OTHER_STORMS, response, run, seeds, STORM } from './storms.ts';

const SEEDS = seeds(200);

describe('responses over 200 seeds', () => {
  it('[SIM-1] every kind moves the talk the way the action table says', () => {
    const silent = mean(SEEDS.map((seed) => run({ ...STORM, seed }).total));
    for (const [kind, { good, reproduction }] of Object.entries(RESPONSES)) {
      const acted = mean(SEEDS.map((seed) => run({ ...STORM, seed }, [response(kind as ResponseKind, 4)]).total));
      expect(Math.sign(acted - silent), kind).toBe(reproduction === 1 ? 0 : good ? -1 : 1);
    }
  });

  it.each([1.05, 1.18, 1.3])('[SIM-9] a later apology gives no fewer posts at R0 %f, in 96 of 100 storms', (r0) => {
    const tried = apologies({ ...STORM, r0 }, SEEDS, [1, 3, 6, 12, 24]);
    expect(tried.filter(({ isException }) => isException).length / tried.length).toBeLessThan(0.04);
    expect(Math.max(...tried.map(({ gain }) => gain))).toBeLessThan(0.08);
  });

  it.each([['is that of target 10', STORM], ...OTHER_STORMS] as const)(
    '[SIM-9] in the mean a later apology gives more posts where the storm %s; exceptions are told',
    (name, storm) => {
      const tried = apologies(storm, SEEDS);
      const share = (least: number): string => `${tried.filter(({ gain }) => gain > least).length} of ${tried.length}`;
      console.log(`${name}: a later apology gives fewer posts (.5 %) in ${share(0.005)}, by more than 5 % in ${share(0.05)}`);
      const means = APOLOGY_HOURS.map((_, at) => mean(tried.map(({ totals }) => totals[at]!)));
      means.slice(1).forEach((value, at) => expect(value).toBeGreaterThan(means[at]!));
      expect(tried.filter(({ gain }) => gain > 0.005).length / tried.length).toBeLessThan(0.2);
      expect(tried.filter(({ gain }) => gain > 0.05).length / tried.length).toBeLessThan(0.06);
    },
  );

  it('[SIM-10] a heavy statement in a breeze costs posts at any hour (P09)', () => {
    const calm = SEEDS.filter((seed) => run({ ...BREEZE, seed }).peakLevel <= 2);
    for (const hour of [2, 4, 8, 14]) {
      const more = calm.filter((seed) => run({ ...BREEZE, seed }, [response('fullApology', hour)]).total > run({ ...BREEZE, seed }).total);
      expect(more.length / calm.length).toBeGreaterThan(0.85);
    }
  });
});
