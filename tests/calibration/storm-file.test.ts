import { describe, expect, it } from 'vitest';
import { DEFAULT_STORM } from '../../src/calibration/storm-defaults.ts';
import { ensemble, quantile } from '../../src/calibration/ensemble.ts';
import { readStorm } from '../../src/calibration/storm-file.ts';
import type { Seed } from '../../src/quantity/chance.ts';
import { speedFactor } from '../../src/simulation/delivery.ts';
import { minutes } from '../../src/quantity/units.ts';

const read = (file: unknown) => {
  const reading = readStorm(typeof file === 'string' ? file : JSON.stringify(file, null, 1));
  if (!reading.ok) throw new Error(JSON.stringify(reading.issues));
  return reading;
};
const issues = (file: unknown): string[] => {
  const reading = readStorm(JSON.stringify(file, null, 1));
  return reading.ok ? [] : reading.issues.map(({ pointer, line, rule }) => `${line} ${pointer} ${rule}`);
};

describe('a storm given as parameters', () => {
  it('is the model’s own where nothing is said', () => {
    expect(read({})).toEqual({ ok: true, setup: DEFAULT_STORM, forces: [] });
  });

  it('takes any part of a scenario’s storm, in its names and units', () => {
    const { setup } = read({ r0: 1.25, pool: 30_000, seed: { perHour: 9, decay: 600 }, hours: 48, newsworthiness: 0, trust: 50 });
    expect(setup).toEqual({
      ...DEFAULT_STORM,
      r0: 1.25,
      pool: 30_000,
      seedCurve: { perHour: 9, decay: 600 },
      horizon: 2880,
      newsworthiness: 0,
      trust: 50,
    });
  });

  it.each([
    ['Mon 08:00', 480],
    ['monday 8:00', 480],
    ['Do 15:10', 3 * 1440 + 910],
    ['Sonntag, 00:00', 6 * 1440],
    ['Sun 23:55', 6 * 1440 + 1435],
  ])('begins on %s', (start, minute) => {
    expect(read({ start }).setup.start).toBe(minute);
    expect(read({ start: { weekday: 'tuesday', time: '00:00' } }).setup.start).toBe(1440);
  });

  it('takes actions by the hour, as fast as their hour allows, and forces by the minute', () => {
    const { forces } = read({
      cases: [{ id: 'lines', people: 10, postsPerPersonHour: 0.01, platforms: { short: 1 } }],
      actions: [{ hour: 4, kind: 'fullApology' }],
      forces: [{ type: 'relief', at: 90, source: 'lines', share: 1, over: 60 }],
    });
    const speed = speedFactor({ at: minutes(240), detectedAt: minutes(0) });
    expect(forces).toEqual([
      { type: 'response', cause: 'action:0', kind: 'fullApology', at: 240, quality: 1, match: 1, reach: 0.7, speed },
      { type: 'relief', cause: 'force:0', at: 90, source: 'lines', share: 1, over: 60 },
    ]);
  });

  it.each([
    [{ r0: 9 }, '2 /r0 SC-13'],
    [{ r0: 'much' }, '2 /r0 SC-11'],
    [{ rO: 1 }, '2 /rO SC-10'],
    [{ start: 'someday' }, '2 /start SC-13'],
    [{ start: 'Mon 25:00' }, '2 /start SC-13'],
    [{ start: 480 }, '2 /start SC-13'],
    [{ seed: { perHour: 3 } }, '2 /seed SC-9'],
    [{ assumptions: { 'ageing.tim': 100 } }, '3 /assumptions/ageing.tim SC-10'],
    [{ seed: { perHour: 4, decay: 60 }, seedCurve: { perHour: 5, decay: 60 } }, '6 /seedCurve SC-5'],
    [{ platforms: [{ id: 'a', kind: 'short', origin: true, share: 1, seedShare: 0.5 }] }, '8 /platforms/0/seedShare SC-5'],
    [{ assumptions: { 'ageing.time': 1 } }, '3 /assumptions/ageing.time SC-13'],
    [{ platforms: [{ id: 'a', kind: 'short' }] }, '2 /platforms SC-36'],
    [{ exposures: [{ id: 'tv', platform: 'nowhere', postsPerHour: 3, decay: 60 }] }, '5 /exposures/0/platform SC-17'],
    [{ forces: [{ type: 'relief', at: 0, source: 'none', share: 1, over: 1 }] }, '6 /forces/0/source SC-25'],
    [{ actions: [{ hour: 1, kind: 'prayer' }] }, '5 /actions/0/kind SC-14'],
    [[], '1  SC-11'],
  ])('is refused with pointer, line and rule: %j', (file, issue) => {
    expect(issues(file)).toContain(issue);
  });

  it('tells all that is wrong, in the order of the file', () => {
    expect(issues({ r0: 9, pool: 1, trust: -1 })).toEqual(['2 /r0 SC-13', '3 /pool SC-13', '4 /trust SC-13']);
  });
});

describe('many storms', () => {
  const storms = (file: unknown, seeds: number) => {
    const { setup, forces } = read(file);
    return Array.from({ length: seeds }, (_, at) => ({ setup: { ...setup, seed: (at + 1) as Seed }, forces }));
  };

  it('are told hour by hour in quantiles that lie in order', () => {
    const { hours: found, total } = ensemble(storms({ r0: 1.2, hours: 36 }, 40), 36);
    expect(total.p10 < total.p50 && total.p50 < total.p90).toBe(true);
    expect(found.map(({ hour }) => hour)).toEqual(Array.from({ length: 36 }, (_, hour) => hour));
    for (const { level, trust, platforms } of found) {
      expect(Number.isInteger(level)).toBe(true);
      expect(trust).toBeGreaterThan(0);
      expect(Object.keys(platforms)).toEqual(['short', 'community', 'pictures', 'clips', 'career']);
      for (const { p10, p50, p90 } of Object.values(platforms)) expect(p10 <= p50 && p50 <= p90).toBe(true);
    }
  });

  it('are not changed before something is done, and are smaller after an apology', () => {
    const without = ensemble(storms({ r0: 1.2 }, 60), 72);
    const done = ensemble(storms({ r0: 1.2, actions: [{ hour: 5, kind: 'fullApology' }] }, 60), 72);
    expect(done.hours.slice(0, 5)).toEqual(without.hours.slice(0, 5));
    const onShort = ({ hours }: typeof done): number => hours.reduce((sum, { platforms }) => sum + platforms['short']!.p50, 0);
    expect(onShort(done)).toBeLessThan(0.8 * onShort(without));
    expect(done.total.p50).toBeLessThan(0.8 * without.total.p50);
  });

  it('add up, hour by hour and platform by platform, to all posts', () => {
    const { hours, total } = ensemble(storms({ r0: 1.2, hours: 24 }, 1), 24);
    const sum = hours.reduce((all, { platforms }) => all + Object.values(platforms).reduce((few, { p50 }) => few + p50, 0), 0);
    expect(total).toEqual({ p10: sum, p50: sum, p90: sum });
  });

  it('take quantiles in proportion between two values', () => {
    expect(quantile(Float64Array.of(0, 10), 0.25)).toBe(2.5);
    expect(quantile(Float64Array.of(7), 0.9)).toBe(7);
  });
});
