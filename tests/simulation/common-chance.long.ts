import { describe, expect, it } from 'vitest';
import { hours, stepOf } from '../../src/quantity/units.ts';
import { countQuantile } from '../../src/quantity/chance.ts';
import { explainHours } from '../../src/simulation/attribution.ts';
import { RESPONSES, type ResponseKind } from '../../src/simulation/response.ts';
import { fingerprint } from '../../src/simulation/world.ts';
import { apologies, OUTAGE, response, run, seeds, STORM } from './storms.ts';

const KINDS = Object.keys(RESPONSES) as ResponseKind[];
const SEEDS = seeds(200);

describe('common random numbers over 200 seeds', () => {
  it('[SIM-3] an action at t changes nothing before t, on any platform, and the moods no more than the posts', () => {
    for (const [at, seed] of SEEDS.entries()) {
      const setup = at % 2 === 0 ? { ...STORM, seed } : { ...OUTAGE, seed };
      const hour = 1 + (at % 24);
      const silent = run(setup);
      const acting = run(setup, [response(KINDS[at % KINDS.length]!, hour)]);
      const step = stepOf(hours(hour));
      const end = step * silent.platformCount;
      expect(acting.postsByStep.subarray(0, end)).toEqual(silent.postsByStep.subarray(0, end));
      expect(acting.trustByStep.subarray(0, step)).toEqual(silent.trustByStep.subarray(0, step));
      expect(acting.arousalByStep.subarray(0, step)).toEqual(silent.arousalByStep.subarray(0, step));
    }
  });

  it('[SIM-19] draws are monotone: with the same luck a higher expectation never gives fewer posts', () => {
    for (let luck = 0; luck < 200; luck++) {
      const u = (luck + 0.5) / 200;
      let last = 0;
      for (let mean = 0.01; mean < 3_000; mean *= 1.07) {
        const count = countQuantile(mean, u, 40);
        expect(count).toBeGreaterThanOrEqual(last);
        last = count;
      }
    }
  });

  it('[SIM-9] a later apology of equal features gives no fewer posts, in storms that reach level 3 in silence, but for two small ones', () => {
    const tried = apologies(STORM, SEEDS);
    const exceptions = tried.filter(({ isException }) => isException);
    console.log(`a later apology gave fewer posts in ${exceptions.length} of ${tried.length} storms: ${JSON.stringify(exceptions)}`);
    expect(tried.length).toBeGreaterThan(150);
    // Words wear off; what is left of a storm that was nearly over, and is pushed again, meets the fresher one (decision record 12).
    expect(exceptions.length).toBeLessThanOrEqual(2);
    for (const { gain, totals } of exceptions) {
      expect(gain).toBeLessThan(0.03);
      expect(Math.max(...totals)).toBeLessThan(2_500);
    }
    // And with fewer hours between which to slip, in one.
    const rarely = apologies(STORM, SEEDS, [1, 3, 6, 12, 24, 36]).filter(({ isException }) => isException);
    expect(rarely.length).toBeLessThanOrEqual(1);
  });

  it('[SIM-42] every hour is explained to the last post, and tracing moves nothing', () => {
    for (const seed of SEEDS) {
      const forces = [response('copyPaste', 2), response('fullApology', 5), response('legalThreat', 9)];
      const traced = run({ ...OUTAGE, seed }, forces, { isTraced: true });
      expect(fingerprint(traced)).toBe(fingerprint(run({ ...OUTAGE, seed }, forces)));
      for (const { posts, parts, chance, change } of explainHours(traced)) {
        const sum = (values: readonly number[]): number => values.reduce((all, value) => all + value, 0);
        expect(Math.abs(sum(Object.values(parts)) + chance - posts)).toBeLessThan(1e-6);
        expect(Math.abs(sum([...Object.values(change.terms), ...Object.values(change.causes), change.chance]) - change.posts)).toBeLessThan(
          1e-6,
        );
      }
    }
  });
});
