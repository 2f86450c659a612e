// npm run check: everything that is quick, in the order in which it is quickest to mend. All steps run, so that one look shows all.
import { ensureInstalled, PlainFailure, runMain } from './install.mjs';
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
  {
    name: 'layers, rules and fast tests',
    args: [program.vitest, 'run', '--project', 'unit', '--project', 'architecture', '--reporter', 'dot'],
  },
];

await runMain(async () => {
  ensureInstalled();
  const failed = [];
  for (const { name, args } of STEPS) {
    process.stdout.write(`— ${name}\n`);
    const start = performance.now();
    // CI keeps Vitest from writing missing snapshots and from passing over `.only`.
    const code = await runNode(args, { env: { ...process.env, CI: 'true' } });
    process.stdout.write(`  ${code === 0 ? 'passed' : 'FAILED'} after ${((performance.now() - start) / 1_000).toFixed(1)} s\n`);
    if (code !== 0) failed.push(name);
  }
  if (failed.length > 0) throw new PlainFailure(`The check failed: ${failed.join(', ')}.`);
  process.stdout.write('The check passed.\n');
});
