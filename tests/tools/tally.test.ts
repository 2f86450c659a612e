import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { closingLine, readPlaywright, readVitest, sum, tallyOf } from '../../tools/tally.mjs';

const folder = mkdtempSync(join(tmpdir(), 'gegenwind-tally-'));
afterAll(() => rmSync(folder, { recursive: true }));

const vitestReport = (statuses: readonly string[], fileStatus = 'passed') => ({
  testResults: [{ status: fileStatus, assertionResults: statuses.map((status) => ({ status, fullName: `a ${status} test` })) }],
});

const written = (report: unknown): string => {
  const file = join(folder, `${Math.floor(performance.now() * 1_000)}.json`);
  writeFileSync(file, JSON.stringify(report));
  return file;
};

describe('the closing line', () => {
  it('counts passed, failed and skipped tests over all runners', () => {
    const node = readVitest(vitestReport(['passed', 'failed', 'skipped', 'todo']));
    const browser = readPlaywright({
      suites: [
        {
          title: 'file',
          specs: [{ title: 'a', tests: [{ status: 'expected' }] }],
          suites: [{ title: 'block', specs: [{ title: 'b', tests: [{ status: 'skipped' }] }] }],
        },
      ],
    });
    expect(closingLine(sum(node, browser))).toBe('2 passed, 1 failed, 3 skipped');
    expect(sum(node, browser).skippedNames).toEqual(['a skipped test', 'a todo test', 'b']);
  });

  it('counts a file that could not be read as a failure', () => {
    expect(readVitest(vitestReport([], 'failed')).failed).toBe(1);
  });

  it('counts a browser test that passed only when repeated, and an error outside tests, as failures', () => {
    const suites = [{ title: 'file', specs: [{ title: 'a', tests: [{ status: 'flaky' }, { status: 'unexpected' }] }] }];
    expect(readPlaywright({ suites, errors: [{}] }).failed).toBe(3);
  });

  it('counts a runner without a report, without tests or with a bad end as a failure', () => {
    const file = written(vitestReport(['passed']));
    expect(tallyOf({ file: join(folder, 'missing.json'), code: 0, read: readVitest }).failed).toBe(1);
    expect(tallyOf({ file: written(vitestReport([])), code: 0, read: readVitest }).failed).toBe(1);
    expect(tallyOf({ file, code: 1, read: readVitest })).toMatchObject({ passed: 1, failed: 1 });
    expect(tallyOf({ file, code: 0, read: readVitest })).toMatchObject({ passed: 1, failed: 0 });
  });
});
