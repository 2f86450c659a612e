import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Seed } from '../../src/quantity/chance.ts';
import { hours, minutes } from '../../src/quantity/units.ts';
import { explainHours, type HourExplained } from '../../src/simulation/attribution.ts';
import { lnRatio, logMean } from '../../src/simulation/divisia.ts';
import { applyForce, type Force } from '../../src/simulation/force.ts';
import type { StormSetup } from '../../src/simulation/storm.ts';
import { advanceWorld, beginWorld, fingerprint, retold, type World } from '../../src/simulation/world.ts';
import { anyForce, anyStorm, OUTAGE, response, run, seeds, STORM } from './storms.ts';

const sum = (values: readonly number[]): number => values.reduce((all, value) => all + value, 0);
const explain = (setup: StormSetup, forces: readonly Force[] = []): HourExplained[] => explainHours(run(setup, forces, { isTraced: true }));

/** Largest part of an hour's posts, or of its change, that is not accounted for. */
function unexplained(explained: readonly HourExplained[]): number {
  return Math.max(
    0,
    ...explained.flatMap(({ posts, parts, chance, change }) => {
      const named = [...Object.values(change.terms), ...Object.values(change.causes), change.chance];
      const moved = sum(named.map(Math.abs));
      return [
        Math.abs(sum(Object.values(parts)) + chance - posts) / Math.max(1, posts),
        Math.abs(sum(named) - change.posts) / Math.max(1, moved),
      ];
    }),
  );
}

describe('the logarithmic mean', () => {
  it('rests on a logarithm that is right for values near each other and far apart', () => {
    for (const ratio of [1, 1 + 1e-14, 1.0001, 0.97, 1.04, 1.1049, 1.106, 0.9, 2, 1e-6, 1e6])
      expect(Math.abs(lnRatio(3 * ratio, 3) - Math.log((3 * ratio) / 3))).toBeLessThan(1e-14 * Math.max(1, Math.abs(Math.log(ratio))));
  });

  it('lies between its two values, and is each of them where they are one', () => {
    const positive = fc.double({ min: 1e-9, max: 1e9, noNaN: true });
    fc.assert(
      fc.property(positive, positive, (a, b) => {
        const mean = logMean(a, b, lnRatio(a, b));
        expect(mean).toBeGreaterThanOrEqual(Math.min(a, b) * (1 - 1e-6));
        expect(mean).toBeLessThanOrEqual(Math.max(a, b) * (1 + 1e-6));
        expect(logMean(a, a, lnRatio(a, a))).toBe(a);
      }),
      { seed: 4, numRuns: 300 },
    );
    expect(logMean(2, 1, lnRatio(2, 1))).toBeCloseTo(1 / Math.LN2, 12);
  });

  it('shares a change of a product out among its factors without a residual', () => {
    const factor = fc.double({ min: 1e-3, max: 1e3, noNaN: true });
    fc.assert(
      fc.property(fc.array(fc.tuple(factor, factor), { minLength: 1, maxLength: 8 }), (pairs) => {
        const before = pairs.reduce((all, [one]) => all * one, 1);
        const after = pairs.reduce((all, [, one]) => all * one, 1);
        const mean = logMean(
          after,
          before,
          pairs.reduce((all, [a, b]) => all + Math.log(b / a), 0),
        );
        const shares = pairs.map(([a, b]) => mean * Math.log(b / a));
        expect(Math.abs(sum(shares) - (after - before))).toBeLessThanOrEqual(1e-8 * Math.max(after, before));
      }),
      { seed: 5, numRuns: 300 },
    );
  });
});

describe('the hours of a storm', () => {
  it('[SIM-42] are explained to the last post, whatever the storm and whatever is done', () => {
    fc.assert(
      fc.property(anyStorm, fc.array(anyForce, { maxLength: 12 }), (setup, forces) => {
        expect(unexplained(explain(setup, forces))).toBeLessThan(1e-6);
      }),
      { seed: 6, numRuns: 120 },
    );
  });

  it('[SIM-42] are explained also where the pool runs dry, R meets its bound, and without chance', () => {
    const forces = [response('legalThreat', 1), response('fullApology', 3)];
    const dry = { ...STORM, pool: 700, r0: 1.85, arousal: 1, trust: 5 };
    for (const setup of [dry, { ...dry, chance: 'none' as const }]) {
      const explained = explain(setup, forces);
      expect(unexplained(explained)).toBeLessThan(1e-6);
      expect(explained.some(({ change }) => change.terms.saturation < -1)).toBe(true);
      expect(explained.some(({ change }) => Math.abs(change.terms.cap) > 0.01)).toBe(true);
    }
    for (const { chance } of explain({ ...OUTAGE, chance: 'none' })) expect(Math.abs(chance)).toBeLessThan(1e-6);
  });

  it('[SIM-42] name what was done by the id of its cause, with the sign of what it does', () => {
    const causes = (kind: 'fullApology' | 'legalThreat') =>
      explain(STORM, [response(kind, 10)]).map(({ change }) => change.causes[`${kind}@10`] ?? 0);
    const [calmed, inflamed] = [causes('fullApology'), causes('legalThreat')];
    for (const values of [calmed, inflamed]) expect(sum(values.slice(0, 10).map(Math.abs))).toBe(0);
    expect(calmed[10]! + calmed[11]!).toBeLessThan(-1);
    expect(inflamed[10]! + inflamed[11]!).toBeGreaterThan(1);
    // What fades gives back what it took.
    expect(sum(calmed.slice(20))).toBeGreaterThan(0);
  });

  it('[SIM-42] name a cause whose id is the name of something that every object has', () => {
    const explained = explain(STORM, [response('fullApology', 10, { cause: 'constructor' })]);
    const plain = explain(STORM, [response('fullApology', 10)]);
    const of = (hours: readonly HourExplained[], cause: string) => hours.map(({ change }) => change.causes[cause]);
    expect(of(explained, 'constructor')).toEqual(of(plain, 'fullApology@10'));
  });

  it('[SIM-42] put the evening down to the time of day, and a closed case to the cases', () => {
    const silent = explain(OUTAGE);
    const relieved = explain(OUTAGE, [{ type: 'relief', cause: 'rollback', at: hours(4), source: 'lines', share: 1, over: hours(1) }]);
    // 15:10 and six hours on: the day ends.
    const evening = silent.slice(7, 11).map(({ change }) => change.terms);
    expect(Math.max(...evening.map(({ timeOfDay }) => timeOfDay))).toBeLessThan(0);
    const after = relieved.slice(4, 6).map(({ change }) => change.terms.cases);
    expect(sum(after)).toBeLessThan(-20);
    expect(sum(silent.slice(4, 6).map(({ change }) => change.terms.cases))).toBeGreaterThan(-1);
  });

  it('[SIM-42] tell large accounts and stirred-up talk from ordinary attention', () => {
    const loud = seeds(20).flatMap((seed) => explain({ ...STORM, seed }));
    expect(loud.some(({ change }) => change.terms.amplifiers > 20)).toBe(true);
    expect(loud.every(({ change }) => change.terms.statements === 0)).toBe(true);
    const [, next] = explain({ ...STORM, chance: 'none' }, [response('legalThreat', 1)]);
    expect(next!.change.terms.statements).toBeGreaterThan(1);
  });
});

describe('a run told again', () => {
  it('[SIM-41] is the same run bit for bit, however it was moved and whenever its forces came', () => {
    fc.assert(
      fc.property(fc.array(fc.tuple(anyForce, fc.integer({ min: 0, max: 1_700 })), { maxLength: 8 }), fc.nat(), (given, seed) => {
        const world = beginWorld({ ...OUTAGE, seed: seed as Seed });
        for (const [force, at] of [...given].sort(([, a], [, b]) => a - b)) {
          advanceWorld(world, minutes(at));
          applyForce(world, force);
        }
        advanceWorld(world, hours(29));
        const again: World = retold(world);
        expect(fingerprint(again)).toBe(fingerprint(world));
        expect(again.postsByStep).toEqual(world.postsByStep);
      }),
      { seed: 7, numRuns: 40 },
    );
  });
});
