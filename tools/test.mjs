// npm test: all tests, in Node and on the production builds in real browsers, with one closing line over all runners.
import { mkdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { ensurePortable, ensureSite } from './build.mjs';
import { ensureChromium } from './chromium.mjs';
import { ensureFirefox } from './firefox.mjs';
import { ensureInstalled, PlainFailure } from './install.mjs';
import { CI, MINUTES, REPORTS, runLongTests, runNodeTests } from './node-tests.mjs';
import { program, runNode } from './run.mjs';
import { closingLine, emptyTally, readPlaywright, sum, tallyOf } from './tally.mjs';

/** Each part gives its counts, or fails as a whole with one sentence. */
const PARTS = [
  { name: 'preparation', run: prepare },
  { name: 'tests in Node', run: runNodeTests },
  { name: 'long counts in Node', run: runLongTests },
  { name: 'production builds', run: build },
  { name: 'tests in Chromium and Firefox', run: runPlaywright },
];

let total = emptyTally();
for (const { name, run } of PARTS) {
  process.stdout.write(`\n— ${name}\n`);
  try {
    total = sum(total, await run());
  } catch (error) {
    total = sum(total, { ...emptyTally(), failed: 1 });
    process.stdout.write(`${error instanceof PlainFailure ? error.message : (error instanceof Error && error.stack) || error}\n`);
    // Nothing later can say anything about this state of the tree; the counts so far still close the run.
    process.stdout.write(`Stopped at: ${name}.\n`);
    break;
  }
}
for (const name of total.skippedNames) process.stdout.write(`skipped: ${name}\n`);
process.exitCode = total.failed === 0 ? 0 : 1;
process.stdout.write(`\n${closingLine(total)}\n`);

async function prepare() {
  ensureInstalled();
  ensureChromium();
  ensureFirefox();
  rmSync(REPORTS, { recursive: true, force: true });
  mkdirSync(REPORTS, { recursive: true });
  return emptyTally();
}

async function build() {
  await ensureSite();
  await ensurePortable();
  return emptyTally();
}

async function runPlaywright() {
  const file = join(REPORTS, 'playwright.json');
  const env = { ...CI, PLAYWRIGHT_JSON_OUTPUT_NAME: file };
  const code = await runNode([program.playwright, 'test', '--reporter=line,json'], { env, minutes: MINUTES });
  return tallyOf({ file, code, read: readPlaywright });
}
