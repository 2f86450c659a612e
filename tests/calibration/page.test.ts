import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { ROOT } from '../../tools/install.mjs';
import { exponentOf, realSizes } from './cascades.ts';
import { isMet } from './check.ts';
import { modelFingerprint } from './model-fingerprint.ts';
import { rawReport } from './raw.ts';
import { STORM_HOURS } from './reference/german-storms.ts';
import { HANNA_HOURS } from './reference/ichbinhanna.ts';
import { expectedHanna, explained } from './replay.ts';
import { quantile, shapeOf, sum } from './shape.ts';

describe('docs/validation.md', () => {
  it('was computed with the model as it is now; if not, run npm run validate and commit what it writes', () => {
    expect(readFileSync(join(ROOT, 'docs', 'validation.md'), 'utf8')).toContain(`Model: \`${modelFingerprint()}\``);
  });
});

describe('the tables of real storms', () => {
  it('are those that the design was measured on', () => {
    expect([HANNA_HOURS.length, sum(HANNA_HOURS), Math.max(...HANNA_HOURS)]).toEqual([72, 21_272, 1_069]);
    expect([STORM_HOURS.length, quantile(STORM_HOURS, 0.5)]).toEqual([14, 37]);
    expect(realSizes().length).toBe(3_333);
    expect([3, 5, 10].map((size) => Number(exponentOf(realSizes(), size).toFixed(2)))).toEqual([2.26, 2.26, 2.33]);
  });

  it('agree with the raw files where these lie beside the repository, and do without them elsewhere', () => {
    expect(rawReport(ROOT).isGood).toBe(true);
    expect(rawReport(join(ROOT, 'docs')).sentence).toContain('do not lie beside');
  });
});

describe('the measures', () => {
  it('read the form of a storm off its hours', () => {
    const shape = shapeOf([0, 1, 5, 10, 6, 3, 2, 1, 0], 0);
    expect(shape).toMatchObject({ peakHour: 3, peak: 10, aboveFifth: 5, rise: 2, decay: 4, peakShare: 10 / 28, afterPeak: 12 / 28 });
    expect(shape.half).toBeCloseTo(3.8, 9);
  });

  it('explain a series by itself in full, and by its mean not at all', () => {
    expect(explained(HANNA_HOURS)).toBe(1);
    expect(explained(HANNA_HOURS.map(() => sum(HANNA_HOURS) / 72))).toBeCloseTo(0, 9);
    expect(explained(expectedHanna())).toBeGreaterThan(0.85);
  });

  it('call a figure missed that lies outside its band', () => {
    const part = { name: 'x', band: [1, 2], unit: 'number' } as const;
    expect([0.99, 1, 2, 2.01, Number.NaN].map((value) => isMet({ ...part, value }))).toEqual([false, true, true, false, false]);
  });
});
