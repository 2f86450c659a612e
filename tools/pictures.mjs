// npm run pictures: every screen at three widths, drawn by the finished game, into build/pictures.
import { ensureInstalled, PlainFailure, runMain } from './install.mjs';
import { program, runNode } from './run.mjs';

await runMain(async () => {
  ensureInstalled();
  const code = await runNode([program.playwright, 'test', '--config', 'tests/browser/pictures.config.ts', ...process.argv.slice(2)]);
  if (code !== 0) throw new PlainFailure('Not all pictures could be drawn: the message is above.');
  process.stdout.write('The pictures are in build/pictures.\n');
});
