// npm run portable: the game as one page that opens by double-click, and the same in an archive to carry or send.
import { relative } from 'node:path';
import { ensurePortable, PORTABLE } from './build.mjs';
import { ensureInstalled, ROOT, runMain } from './install.mjs';

await runMain(async () => {
  ensureInstalled();
  await ensurePortable();
  process.stdout.write(
    `${relative(ROOT, PORTABLE.page)} opens by double-click; ${relative(ROOT, PORTABLE.archive)} is the same to carry.\n`,
  );
});
