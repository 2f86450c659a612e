import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { importBundled } from '../../tools/bundle.mjs';
import { ROOT } from '../../tools/install.mjs';
import { MISSES } from './misses.ts';
import { missesOf, page, type Validation } from './page.ts';
import type { Ordering } from './strategies.ts';
import type * as Entry from './validation.ts';

const { measured, drawings } = (await importBundled('tests/calibration/validation.ts', 'build/validate/test.mjs')) as typeof Entry;

const NOTHING: Ordering = { draws: 0, storms: 0, all: [], inStorms: [] };
/** Everything before the order of strategies, without the date and without what only the machine decides. */
const compared = (text: string): string[] =>
  text
    .slice(0, text.indexOf('## Does the order'))
    .replace(/^Computed by .*$/m, '')
    .replace(/(\| one run, [^|]*\| )\d+\.\d\d ms/g, '$1')
    .split('\n');

/** The time of a run belongs to the machine: it is shown and judged where the page is made. */
const withoutTime = (checks: Validation['checks']): Validation['checks'] =>
  checks.map((check) => (check.target === 19 ? { ...check, parts: check.parts.map((part) => ({ ...part, value: 0.5 })) } : check));

describe('the validation, computed again', () => {
  let found: Omit<Validation, 'orderings'>;
  let checks: Validation['checks'];
  beforeAll(() => {
    found = measured();
    checks = withoutTime(found.checks);
  });

  it('has all twenty targets', () => {
    expect(checks.map(({ target }) => target)).toEqual(Array.from({ length: 20 }, (_, at) => at + 1));
  });

  it('misses exactly those figures for which the page gives a reason', () => {
    expect(missesOf(checks).map(({ key }) => key)).toEqual(Object.keys(MISSES));
  });

  it('gives, figure by figure, what stands on the page; if not, run npm run validate', () => {
    const orderings = { surroundings: NOTHING, everything: NOTHING };
    const now = page({ ...found, checks, orderings }, { date: '', raw: '' });
    expect(compared(readFileSync(join(ROOT, 'docs', 'validation.md'), 'utf8'))).toEqual(compared(now));
  });

  it('draws the same pictures', () => {
    for (const [name, drawing] of Object.entries(drawings()))
      expect(readFileSync(join(ROOT, 'docs', 'validation', name), 'utf8'), name).toBe(drawing);
  });
});
