// Counts over several test runners, from their JSON reports.
import { existsSync, readFileSync } from 'node:fs';

/** @typedef {{ passed: number, failed: number, skipped: number, skippedNames: string[] }} Tally */

/** @returns {Tally} */
export const emptyTally = () => ({ passed: 0, failed: 0, skipped: 0, skippedNames: [] });

/**
 * @param {Tally} a
 * @param {Tally} b
 * @returns {Tally}
 */
export const sum = (a, b) => ({
  passed: a.passed + b.passed,
  failed: a.failed + b.failed,
  skipped: a.skipped + b.skipped,
  skippedNames: [...a.skippedNames, ...b.skippedNames],
});

/** The closing line. @param {Tally} tally */
export const closingLine = ({ passed, failed, skipped }) => `${passed} passed, ${failed} failed, ${skipped} skipped`;

/**
 * What a runner reported. A runner that ended badly without a failed test, or without any test, counts as one failure:
 * a suite that did not run must not look like one that passed.
 * @param {{ file: string, code: number, read: (report: any) => Tally }} run
 * @returns {Tally}
 */
export function tallyOf({ file, code, read }) {
  const tally = existsSync(file) ? read(JSON.parse(readFileSync(file, 'utf8'))) : emptyTally();
  const ran = tally.passed + tally.failed + tally.skipped > 0;
  return ran && (code === 0) === (tally.failed === 0) ? tally : { ...tally, failed: Math.max(1, tally.failed) };
}

/**
 * @param {{ testResults: { status: string, assertionResults: { status: string, fullName: string }[] }[] }} report
 * @returns {Tally}
 */
export function readVitest({ testResults }) {
  const tests = testResults.flatMap((file) => file.assertionResults);
  const unread = testResults.filter((file) => file.status === 'failed' && file.assertionResults.every((test) => test.status !== 'failed'));
  const skipped = tests.filter((test) => test.status !== 'passed' && test.status !== 'failed');
  return {
    passed: tests.filter((test) => test.status === 'passed').length,
    failed: tests.filter((test) => test.status === 'failed').length + unread.length,
    skipped: skipped.length,
    skippedNames: skipped.map((test) => test.fullName),
  };
}

/**
 * A test that passed only at a second attempt counts as failed.
 * @param {{ suites?: unknown[], errors?: unknown[] }} report
 * @returns {Tally}
 */
export function readPlaywright({ suites = [], errors = [] }) {
  /** @typedef {{ title: string, specs?: { title: string, tests: { status: string }[] }[], suites?: Suite[] }} Suite */
  /** @type {(suite: Suite) => { title: string, status: string }[]} */
  const testsOf = (suite) => [
    ...(suite.specs ?? []).flatMap((spec) => spec.tests.map(({ status }) => ({ title: spec.title, status }))),
    ...(suite.suites ?? []).flatMap(testsOf),
  ];
  const tests = /** @type {Suite[]} */ (suites).flatMap(testsOf);
  const skipped = tests.filter((test) => test.status === 'skipped');
  const passed = tests.filter((test) => test.status === 'expected').length;
  return {
    passed,
    failed: tests.length - passed - skipped.length + errors.length,
    skipped: skipped.length,
    skippedNames: skipped.map((test) => test.title),
  };
}
