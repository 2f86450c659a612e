// npm run -s gegenwind -- ARGUMENTS: runs the command line, built first when its sources changed.
import { spawn } from 'node:child_process';
import { ensureCli, CLI } from './build.mjs';
import { ensureInstalled, runMain } from './install.mjs';

await runMain(async () => {
  ensureInstalled();
  await ensureCli();
  const child = spawn(process.execPath, [CLI, ...process.argv.slice(2)], { stdio: 'inherit' });
  process.exitCode = await new Promise((resolve, reject) => {
    child.on('error', reject);
    child.on('close', (code) => resolve(code ?? 1));
  });
});
