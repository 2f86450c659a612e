import { describe, expect, it } from 'vitest';
import { minuteOfWeek, parseClock, type MinuteOfDay } from '../../src/quantity/clock.ts';
import { RESPONSES, type ResponseKind } from '../../src/simulation/response.ts';
import type { StormSetup } from '../../src/simulation/storm.ts';
import { BREEZE, mean, response, run, seeds, STORM } from './storms.ts';

const SEEDS = seeds(200);
/** Hours of the apology, as in target 10 of the validation. */
const DENSE = [1, 2, 3, 4, 6, 8, 12, 18, 24, 30, 36];

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

  it.each([
    ['begins on a Monday evening', { start: minuteOfWeek('monday', parseClock('20:00') as MinuteOfDay) }],
    ['begins on a Friday afternoon', { start: minuteOfWeek('friday', parseClock('16:00') as MinuteOfDay) }],
    ['runs by the day of consumers', { dayCurve: { shape: 'consumer', exponent: 0.28 } }],
    ['begins on a Monday morning', {}],
    ['hangs by its reproduction number', { r0: 1.05 }],
    ['is strong', { r0: 1.3 }],
  ] as const)('[SIM-9] in the mean a later apology gives more posts where the storm %s; exceptions are told', (name, change) => {
    const storm: StormSetup = { ...STORM, ...change };
    const storms = SEEDS.filter((seed) => run({ ...storm, seed }).peakLevel >= 3);
    const totals = storms.map((seed) => DENSE.map((hour) => run({ ...storm, seed }, [response('fullApology', hour)]).total));
    const gains = totals.map((row) => Math.max(...row.slice(1).map((total, at) => 1 - total / row[at]!)));
    const saved = Math.max(0, ...totals.flatMap((row) => row.slice(1).map((total, at) => row[at]! - total)));
    const means = DENSE.map((_, at) => mean(totals.map((row) => row[at]!)));
    const share = (least: number): string => `${gains.filter((gain) => gain > least).length} of ${storms.length}`;
    console.log(
      `${name}: a later apology gives fewer posts (.5 %) in ${share(0.005)}, by more than 5 % in ${share(0.05)}, by ${saved} posts at most`,
    );
    means.slice(1).forEach((value, at) => expect(value).toBeGreaterThan(means[at]!));
    expect(gains.filter((gain) => gain > 0.005).length / storms.length).toBeLessThan(0.2);
    expect(gains.filter((gain) => gain > 0.05).length / storms.length).toBeLessThan(0.06);
  });

  it('[SIM-10] a heavy statement in a breeze costs posts at any hour (P09)', () => {
    const calm = SEEDS.filter((seed) => run({ ...BREEZE, seed }).peakLevel <= 2);
    for (const hour of [2, 4, 8, 14]) {
      const more = calm.filter((seed) => run({ ...BREEZE, seed }, [response('fullApology', hour)]).total > run({ ...BREEZE, seed }).total);
      expect(more.length / calm.length).toBeGreaterThan(0.85);
    }
  });
});
