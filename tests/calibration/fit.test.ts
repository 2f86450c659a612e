import { describe, expect, it } from 'vitest';
import { ensemble } from '../../src/calibration/ensemble.ts';
import { explained, fit } from '../../src/calibration/fit.ts';
import { framesAt } from '../../src/calibration/frames.ts';
import { rebuild } from '../../src/calibration/rebuild.ts';
import { readStorm } from '../../src/calibration/storm-file.ts';
import { stormPart } from '../../src/calibration/storm-part.ts';
import { explain } from '../../src/calibration/workbench.ts';
import type { Seed } from '../../src/quantity/chance.ts';
import { run, STORM } from '../simulation/storms.ts';
import { fingerprintOf } from './print.ts';
import { HANNA, HANNA_START } from './hanna.ts';
import { hoursOf } from './shape.ts';
import { riseAndDecline, selfExciting, shock, type Stranger } from './strangers.ts';

const fitted = ({ counts, start, isShock }: Pick<Stranger, 'counts' | 'start' | 'isShock'>) =>
  fit({ observed: counts, frames: framesAt(start, counts.length), isShock });
const hanna = fitted({ counts: HANNA, start: HANNA_START, isShock: false });

describe('a fit', () => {
  it('explains #IchBinHanna, with its reproduction number and its pulse on the second morning', () => {
    expect(hanna.r2).toBeGreaterThan(0.92);
    expect(hanna.r2).toBeCloseTo(explained(HANNA, hanna.expected), 12);
    expect(hanna.curve.r0).toBeGreaterThan(1.1);
    expect(hanna.curve.r0).toBeLessThan(1.35);
    expect(hanna.curve.pulse!.at).toBeGreaterThan(20);
    expect(hanna.curve.pulse!.at).toBeLessThan(25);
    const peak = hanna.expected.indexOf(Math.max(...hanna.expected));
    expect(Math.min(Math.abs(peak - 14), Math.abs(peak - 25))).toBeLessThanOrEqual(4);
  });

  it('gives the same bits whenever it is made', () => {
    expect(fingerprintOf(fitted({ counts: HANNA, start: HANNA_START, isShock: false }))).toBe(fingerprintOf(hanna));
  });

  it('does not read what is unknown', () => {
    const counts = HANNA.map((count, hour) => (hour % 9 === 4 ? NaN : count));
    const found = fitted({ counts, start: HANNA_START, isShock: false });
    expect(found.r2).toBeGreaterThan(0.9);
    expect(explained(HANNA, found.expected)).toBeGreaterThan(0.9);
  });

  it.each([0.9, 1.1])('sees no second push in a storm of the model that has none, nor where nothing was counted (R0 %d)', (r0) => {
    const storm = run({ ...STORM, r0, newsworthiness: 0, platforms: [STORM.platforms[0]!], chance: 'none' });
    const counts = Float64Array.from(hoursOf(storm));
    const found = fitted({ counts, start: STORM.start, isShock: false });
    expect(found.curve.pulse).toBeUndefined();
    expect(Math.abs(found.curve.r0 - r0)).toBeLessThan(0.07);
    const gapped = fitted({
      counts: counts.map((count, hour) => (hour >= 20 && hour < 26 ? NaN : count)),
      start: STORM.start,
      isShock: false,
    });
    expect(gapped.curve.pulse).toBeUndefined();
    expect(explained(counts, gapped.expected)).toBeGreaterThan(0.99);
  });

  it.each([1, 4, 8])('finds the reproduction number of self-exciting process %i within a quarter', (number) => {
    const stranger = selfExciting(number, { isQuiet: true });
    const found = fitted(stranger);
    expect(found.r2).toBeGreaterThan(0.95);
    expect(Math.abs(found.curve.r0 - stranger.r0!)).toBeLessThan(0.25);
  });

  it.each([1, 2, 3])('takes shock %i for one: it does not carry itself and is loudest at once', (number) => {
    const found = fitted(shock(number));
    expect(found.r2).toBeGreaterThan(0.97);
    expect(found.curve.r0).toBeLessThan(1);
    expect(found.expected.indexOf(Math.max(...found.expected))).toBeLessThanOrEqual(1);
  });

  it.each([1])('finds the hour of the day from the nights where no clock is told: rise and decline %i', (number) => {
    const { counts } = riseAndDecline(number);
    const { fit: found } = explain({ observed: counts, start: undefined, missing: 0, cut: 'none' }, false);
    expect(found.r2).toBeGreaterThan(0.93);
  });
});

describe('the storm that is rebuilt from a fit', () => {
  const { setup, expected, clamped } = rebuild(hanna);

  it('plays the series on the whole model as well as the fit does', () => {
    expect(explained(HANNA, expected)).toBeGreaterThan(0.9);
    expect(clamped).toEqual([]);
  });

  it('is read back as it was written, and a storm like it is among what its seeds play', () => {
    const read = readStorm(JSON.stringify(stormPart(setup, 72)));
    if (!read.ok) throw new Error(JSON.stringify(read.issues));
    const { chance: _chance, horizon: _horizon, ...same } = setup;
    expect(read.setup).toMatchObject(same);
    const storms = Array.from({ length: 100 }, (_, at) => ({ setup: { ...read.setup, seed: (at + 1) as Seed }, forces: [] }));
    const { hours } = ensemble(storms, 72);
    const within = [...HANNA].filter((count, hour) => {
      const { p10, p90 } = hours[hour]!.platforms['short']!;
      return count >= p10 / 2 && count <= p90 * 2;
    });
    expect(within.length / 72).toBeGreaterThan(0.8);
    expect(
      explained(
        HANNA,
        Float64Array.from(hours, ({ platforms }) => platforms['short']!.p50),
      ),
    ).toBeGreaterThan(0.7);
  });

  it('is brought within what a scenario holds, and says so', () => {
    const loud = HANNA.map((count) => count * 60);
    const large = rebuild(fitted({ counts: loud, start: HANNA_START, isShock: false }));
    expect(large.clamped).toContain('pool');
    expect(large.setup.pool).toBe(300_000);
  });
});
