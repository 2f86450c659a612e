// npm run nightly: what takes too long for every change. Says plainly what it could not do.
import { createHash } from 'node:crypto';
import { mkdirSync, readFileSync, rmSync } from 'node:fs';
import { join, relative } from 'node:path';
import { ensureSite } from './build.mjs';
import { filesBelow } from './fingerprint.mjs';
import { differences, hashesInFirefox, hashesInNode } from './engines.mjs';
import { ensureFirefox } from './firefox.mjs';
import { ensureInstalled, PlainFailure, ROOT, runMain } from './install.mjs';
import { program, runNode } from './run.mjs';
import { closingLine, emptyTally, readPlaywright, readVitest, sum, tallyOf } from './tally.mjs';

const SEEDS = 50;

/** One more passed, failed or skipped. @param {'passed' | 'failed' | 'skipped'} how @param {string} sentence */
function noted(how, sentence) {
  process.stdout.write(`${how}: ${sentence}\n`);
  return { ...emptyTally(), [how]: 1 };
}

async function deepCounts() {
  const file = join(ROOT, 'build', 'test', 'nightly.json');
  mkdirSync(join(ROOT, 'build', 'test'), { recursive: true });
  rmSync(file, { force: true });
  if (!filesBelow(join(ROOT, 'tests')).some((path) => path.endsWith('.nightly.ts')))
    return noted('skipped', 'there are no deep counts (tests/**/*.nightly.ts)');
  const args = [program.vitest, 'run', '--project', 'nightly', '--reporter=verbose', '--reporter=json', `--outputFile.json=${file}`];
  const code = await runNode(args, { minutes: 120, env: { ...process.env, CI: 'true' } });
  return tallyOf({ file, code, read: readVitest });
}

/** Twice the kills of the browser that every change waits for. */
async function browserIsKilled() {
  const file = join(ROOT, 'build', 'test', 'nightly-kills.json');
  mkdirSync(join(ROOT, 'build', 'test'), { recursive: true });
  rmSync(file, { force: true });
  await ensureSite();
  const env = { ...process.env, CI: 'true', KILLS_PER_PROFILE: '50', PLAYWRIGHT_JSON_OUTPUT_NAME: file };
  const code = await runNode([program.playwright, 'test', 'kill.spec.ts', '--reporter=line,json'], { env, minutes: 60 });
  return tallyOf({ file, code, read: readPlaywright });
}

/** Same scenario, seed and policy: the same fingerprints in Firefox as in Node. */
async function firefoxAgrees() {
  const firefox = ensureFirefox();
  const node = await hashesInNode(SEEDS);
  const other = await hashesInFirefox(firefox, { seeds: SEEDS, minutes: 20 });
  const different = differences(node, other);
  if (different.length === 0) return noted('passed', `Firefox and Node agree in ${Object.keys(node).length} exercises, hour by hour`);
  return noted('failed', `Firefox and Node differ in ${different.length} exercises, first in ${different[0]}`);
}

/** Two builds of the same sources are the same bytes. */
async function buildIsReproducible() {
  const [first, second] = [await builtTo('build/nightly/first'), await builtTo('build/nightly/second')];
  return first === second ? noted('passed', 'two builds are equal byte by byte') : noted('failed', 'two builds of the same sources differ');
}

/** @param {string} folder */
async function builtTo(folder) {
  const code = await runNode([program.vite, 'build', '--logLevel', 'warn', '--outDir', folder, '--emptyOutDir']);
  if (code !== 0) throw new PlainFailure('The site could not be built: the message is above.');
  const digest = createHash('sha256');
  for (const file of filesBelow(join(ROOT, folder))) digest.update(relative(join(ROOT, folder), file)).update(readFileSync(file));
  return digest.digest('hex');
}

await runMain(async () => {
  ensureInstalled();
  let total = emptyTally();
  for (const step of [deepCounts, browserIsKilled, firefoxAgrees, buildIsReproducible]) {
    try {
      total = sum(total, await step());
    } catch (error) {
      total = sum(
        total,
        noted('failed', error instanceof PlainFailure ? error.message : String(error instanceof Error ? error.stack : error)),
      );
    }
  }
  process.stdout.write('not tested: WebKit (Safari), because no WebKit runs here\n');
  for (const name of total.skippedNames) process.stdout.write(`skipped: ${name}\n`);
  process.exitCode = total.failed === 0 ? 0 : 1;
  process.stdout.write(`\n${closingLine(total)}\n`);
});
