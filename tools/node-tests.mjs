// The tests in Node: first those of the product, then the fences, which look at the names of the tests that ran.
import { mkdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { filesBelow } from './fingerprint.mjs';
import { ROOT } from './install.mjs';
import { program, runNode } from './run.mjs';
import { emptyTally, readVitest, sum, tallyOf } from './tally.mjs';

/** Folder of the runners' reports. */
export const REPORTS = join(ROOT, 'build', 'test');

/** CI keeps Vitest from writing missing snapshots and from passing over `.only`. */
export const CI = { ...process.env, CI: 'true' };

/** Long enough for a machine that does other things as well: a limit ends what hangs, it measures nothing. */
export const MINUTES = 30;

/** Runs unit tests and fences. */
export async function runNodeTests() {
  mkdirSync(REPORTS, { recursive: true });
  const unit = await runProject('unit', CI);
  const fences = await runProject('architecture', { ...CI, GEGENWIND_UNIT_REPORT: reportOf('unit') });
  return sum(unit, fences);
}

/** Runs the counts over many seeds; there may be none. */
export async function runLongTests() {
  if (!filesBelow(join(ROOT, 'tests')).some((file) => file.endsWith('.long.ts'))) return emptyTally();
  return runProject('long', CI);
}

/** @param {string} project */
const reportOf = (project) => join(REPORTS, `${project}.json`);

/** @param {string} project @param {NodeJS.ProcessEnv} env */
async function runProject(project, env) {
  const file = reportOf(project);
  rmSync(file, { force: true });
  const reporters = ['--reporter=dot', '--reporter=json', `--outputFile.json=${file}`];
  const code = await runNode([program.vitest, 'run', '--project', project, ...reporters], { env, minutes: MINUTES });
  return tallyOf({ file, code, read: readVitest });
}
