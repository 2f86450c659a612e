// npm run validate: figures of the storm beside figures of real ones, as a table, a page (docs/validation.md) and drawings.
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { importBundled } from './bundle.mjs';
import { ensureInstalled, PlainFailure, ROOT, runMain } from './install.mjs';

const DOCS = join(ROOT, 'docs');

await runMain(async () => {
  ensureInstalled();
  const validation = /** @type {typeof import('../tests/calibration/validation.ts')} */ (
    await importBundled('tests/calibration/validation.ts', 'build/validate/validation.mjs')
  );
  const raw = validation.rawReport(ROOT);
  process.stdout.write(`${raw.sentence}\n`);
  if (!raw.isGood) throw new PlainFailure('A table in tests/calibration/reference is wrong, or a raw file is not the one it came from.');
  const measured = validation.measured();
  process.stdout.write(validation.table(measured.checks));
  process.stdout.write('Now 500 draws of all assumptions, twice; this takes a minute or two.\n');
  const found = { ...measured, orderings: validation.ordered() };
  const date = new Date().toISOString().slice(0, 10);
  mkdirSync(join(DOCS, 'validation'), { recursive: true });
  writeFileSync(join(DOCS, 'validation.md'), validation.page(found, { date, raw: raw.sentence }));
  for (const [name, drawing] of Object.entries(validation.drawings())) writeFileSync(join(DOCS, 'validation', name), drawing);
  process.stdout.write('Wrote docs/validation.md and the drawings in docs/validation.\n');
});
