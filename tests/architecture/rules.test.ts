import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { namesOfBrowserTests, ruleGaps } from './fences/rules.ts';
import { badSample, ROOT } from './fences/source.ts';

/** The names of all Vitest tests, computed ones included: that is why they are listed by Vitest and not read from the source. */
function namesOfTests(): readonly string[] {
  const arguments_ = [join(ROOT, 'node_modules/vitest/vitest.mjs'), 'list', '--json', '--project', 'unit', '--project', 'nightly'];
  const { status, stdout, stderr } = spawnSync(process.execPath, arguments_, { cwd: ROOT, encoding: 'utf8', maxBuffer: 64_000_000 });
  expect(status, `vitest list failed: ${stderr}`).toBe(0);
  return (JSON.parse(stdout.slice(stdout.indexOf('['))) as { name: string }[]).map(({ name }) => name);
}

describe('the numbered rules', () => {
  it('are each proven by a test that quotes them, and no test quotes an unknown one', () => {
    const names = namesOfTests();
    expect(names.length).toBeGreaterThan(0);
    expect(ruleGaps(ROOT, [...names, ...namesOfBrowserTests(ROOT)])).toEqual({ unproven: [], unknown: [] });
  });

  it('turn red where one is unproven or unknown', () => {
    const root = badSample('rules');
    const names = ['[SIM-9] grows', '[P21] is kept', '[SC-99] is invented', '[P77] too', ...namesOfBrowserTests(root)];
    expect(ruleGaps(root, names)).toEqual({ unproven: ['SC-2', 'SIM-10'], unknown: ['EX-7', 'P77', 'SC-99'] });
  });
});
