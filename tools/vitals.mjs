// npm run vitals: how soon the finished game paints and answers on a machine four times as slow. Fails over a promised limit.
import { cpus } from 'node:os';
import { ensureInstalled, PlainFailure, runMain } from './install.mjs';
import { program, runNode } from './run.mjs';

await runMain(async () => {
  ensureInstalled();
  process.stdout.write(
    `${new Date().toISOString().slice(0, 10)}, ${cpus().length} × ${cpus()[0]?.model ?? 'unknown'}, Chromium, CPU throttled 4×\n`,
  );
  const args = [program.playwright, 'test', '--config', 'tests/browser/vitals.config.ts', ...process.argv.slice(2)];
  const code = await runNode(args, { minutes: 25 });
  if (code !== 0) throw new PlainFailure('A promise was not kept, or could not be measured: the message is above.');
});
