import { describe, expect, it } from 'vitest';
import { RESPONSES, type ResponseKind } from '../../src/simulation/response.ts';
import { BREEZE, mean, response, run, seeds, STORM } from './storms.ts';

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
    const storms = SEEDS.filter((seed) => run({ ...STORM, r0, seed }).peakLevel >= 3);
    const losses = storms.map((seed) => {
      const totals = [1, 3, 6, 12, 24].map((hour) => run({ ...STORM, r0, seed }, [response('fullApology', hour)]).total);
      return Math.max(...totals.map((total, at) => (at === 0 ? 0 : 1 - total / totals[at - 1]!)));
    });
    expect(losses.filter((loss) => loss > 0.005).length / losses.length).toBeLessThan(0.04);
    expect(Math.max(...losses)).toBeLessThan(0.08);
  });

  it('[SIM-10] a heavy statement in a breeze costs posts at any hour (P09)', () => {
    const calm = SEEDS.filter((seed) => run({ ...BREEZE, seed }).peakLevel <= 2);
    for (const hour of [2, 4, 8, 14]) {
      const more = calm.filter((seed) => run({ ...BREEZE, seed }, [response('fullApology', hour)]).total > run({ ...BREEZE, seed }).total);
      expect(more.length / calm.length).toBeGreaterThan(0.85);
    }
  });
});
