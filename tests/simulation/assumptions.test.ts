import { describe, expect, it } from 'vitest';
import { ASSUMPTIONS, assume, type AssumptionName } from '../../src/simulation/assumptions.ts';
import { RESPONSES } from '../../src/simulation/response.ts';
import { matchOf } from '../../src/simulation/delivery.ts';
import { response, run, STORM } from './storms.ts';

const rows = Object.entries(ASSUMPTIONS);

describe('the table of assumptions', () => {
  it('gives every value a range that holds it, a unit and a source', () => {
    for (const [name, { value, range, unit, source }] of rows) {
      expect(value, name).toBeGreaterThanOrEqual(range[0]);
      expect(value, name).toBeLessThanOrEqual(range[1]);
      expect(unit.length, name).toBeGreaterThan(0);
      expect(source.length, name).toBeGreaterThan(10);
    }
  });

  it('[SIM-25] is where every changed value comes from; a name that is not changed keeps its value', () => {
    const value = assume({ 'trust.loss': 0.7 });
    expect(value('trust.loss')).toBe(0.7);
    expect(value('trust.recovery')).toBe(ASSUMPTIONS['trust.recovery'].value);
  });

  it('[SIM-25] no row is idle: each moves some storm', () => {
    const idle = [
      'kernel.weight.1',
      'reproduction.arousal',
      'ageing.time',
      'queue.time',
      'count.dispersion',
      'media.decay',
      'trust.loss',
      'day.office.14',
      'spill.short.community',
      'news.online.rate',
      'vacuum.arousal',
      'amplifier.tail',
      'arousal.time',
      'negative.base',
      'pace.clips',
      'pool.short',
      'contagion.short',
      'volume.memory',
      'level.hold',
      'mark.ordinary',
    ] satisfies AssumptionName[];
    const plain = run(STORM);
    for (const name of idle) {
      const changed = run({ ...STORM, assumptions: { [name]: ASSUMPTIONS[name].value * 0.8 } });
      expect([changed.total, changed.trust, changed.levelByStep.join('')], name).not.toEqual([
        plain.total,
        plain.trust,
        plain.levelByStep.join(''),
      ]);
    }
  });

  it('[SIM-25] holds the sizes of responses too, and a changed one acts', () => {
    const storm = { ...STORM, assumptions: { 'response.fullApology.trust': ASSUMPTIONS['response.fullApology.trust'].value * 2 } };
    const act = [response('fullApology', 1)];
    expect(run(storm, act).trust).toBeGreaterThan(run(STORM, act).trust);
    expect(matchOf('rebuild', 'victim', assume({ 'match.rebuild.victim': 0.1 }))).toBe(0.1);
  });

  it('has a kernel that adds up to one and follows SEISMIC', () => {
    const weights = ([1, 2, 3, 4] as const).map((k) => ASSUMPTIONS[`kernel.weight.${k}`].value);
    const times = ([1, 2, 3, 4] as const).map((k) => ASSUMPTIONS[`kernel.time.${k}`].value);
    expect(weights.reduce((sum, weight) => sum + weight, 0)).toBeCloseTo(1, 4);
    const cdf = (minutes: number): number => weights.reduce((sum, weight, at) => sum + weight * (1 - Math.exp(-minutes / times[at]!)), 0);
    // Constant to five minutes, then a power law with exponent 1.242, cut at 72 hours (Zhao et al. 2015); on the world's own steps.
    const mass = (minutes: number): number => 5 + (5 / 0.242) * (1 - (minutes / 5) ** -0.242);
    const errors = Array.from({ length: 864 }, (_, at) => 5 * (at + 1)).map(
      (minutes) => cdf(minutes) / cdf(4_320) - mass(minutes) / mass(4_320),
    );
    expect(Math.max(...errors.map(Math.abs))).toBeLessThan(0.01);
    expect(cdf(60)).toBeGreaterThan(0.55);
    expect(cdf(60)).toBeLessThan(0.7);
  });

  it('keeps every response small: a single one changes the reproduction number by at most 15 %', () => {
    for (const [kind, { reproduction, source, publicity }] of Object.entries(RESPONSES)) {
      expect(Math.abs(Math.log(reproduction)), kind).toBeLessThan(0.152);
      expect(publicity, kind).toBeLessThanOrEqual(25);
      expect(source.length, kind).toBeGreaterThan(20);
    }
  });
});
