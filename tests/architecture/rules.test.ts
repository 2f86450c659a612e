import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { namesOfSlowTests, ruleGaps } from './fences/rules.ts';
import { badSample, ROOT } from './fences/source.ts';

/**
 * The names of the unit tests, computed ones included: from the report of the run before where there is one, else as Vitest lists them.
 * A skipped test proves nothing.
 */
function namesOfUnitTests(): readonly string[] {
  const report = process.env['GEGENWIND_UNIT_REPORT'];
  return report === undefined ? listedNames() : namesThatRan(report);
}

type Report = {
  readonly testResults: readonly { readonly assertionResults: readonly { readonly fullName: string; readonly status: string }[] }[];
};

function namesThatRan(report: string): readonly string[] {
  const { testResults } = JSON.parse(readFileSync(report, 'utf8')) as Report;
  return testResults.flatMap(({ assertionResults }) =>
    assertionResults.filter(({ status }) => status !== 'skipped').map(({ fullName }) => fullName),
  );
}

function listedNames(): readonly string[] {
  const program = join(ROOT, 'node_modules/vitest/vitest.mjs');
  const { status, stdout, stderr } = spawnSync(process.execPath, [program, 'list', '--json', '--project', 'unit'], {
    cwd: ROOT,
    encoding: 'utf8',
    maxBuffer: 64_000_000,
  });
  expect(status, `vitest list failed: ${stderr}`).toBe(0);
  return (JSON.parse(stdout.slice(stdout.indexOf('['))) as { name: string }[]).map(({ name }) => name);
}

describe('the numbered rules', () => {
  it('are each proven by a test that quotes them, and no test quotes an unknown one', () => {
    const names = namesOfUnitTests();
    expect(names.length).toBeGreaterThan(0);
    expect(ruleGaps(ROOT, [...names, ...namesOfSlowTests(ROOT)])).toEqual({ unproven: [], unknown: [] });
  });

  it('turn red where one is unproven or unknown', () => {
    const root = badSample('rules');
    const names = ['[SIM-9] grows', '[P21] is kept', '[SC-99] is invented', '[P77] too', ...namesOfSlowTests(root)];
    expect(ruleGaps(root, names)).toEqual({ unproven: ['SC-2', 'SIM-10'], unknown: ['EX-7', 'P77', 'SC-99'] });
  });
});
