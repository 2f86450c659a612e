// npm run check: everything that is quick, in the order in which it is quickest to mend. All steps run, so that one look shows all.
// `--without-tests` leaves out what `npm test` runs anyway.
import { ensureInstalled, PlainFailure, runMain } from './install.mjs';
import { runNodeTests } from './node-tests.mjs';
import { program, runNode } from './run.mjs';

const STEPS = [
  {
    name: 'format',
    args: [program.prettier, '--check', '--cache', '--cache-location', 'build/prettier.cache', '--log-level', 'warn', '.'],
  },
  { name: 'lint', args: [program.oxlint, '--quiet'] },
  { name: 'types', args: [program.tsc, '-p', 'tsconfig.json'] },
  { name: 'types of the pure folders', args: [program.tsc, '-p', 'tsconfig.pure.json'] },
  { name: 'dead code', args: [program.knip, '--no-progress', '--no-config-hints'] },
];

/** Runs one step and says how it went. @param {string} name @param {() => Promise<boolean>} run */
async function step(name, run) {
  process.stdout.write(`— ${name}\n`);
  const start = performance.now();
  const isGood = await run();
  process.stdout.write(`  ${isGood ? 'passed' : 'FAILED'} after ${((performance.now() - start) / 1_000).toFixed(1)} s\n`);
  return isGood ? [] : [name];
}

await runMain(async () => {
  ensureInstalled();
  const failed = [];
  for (const { name, args } of STEPS) failed.push(...(await step(name, async () => (await runNode(args)) === 0)));
  if (!process.argv.includes('--without-tests'))
    failed.push(...(await step('layers, rules and fast tests', async () => (await runNodeTests()).failed === 0)));
  if (failed.length > 0) throw new PlainFailure(`The check failed: ${failed.join(', ')}.`);
  process.stdout.write('The check passed.\n');
});
