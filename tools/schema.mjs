// Writes docs/scenario.schema.json from the schemas in src/scenario. `--check` only compares, and fails where they differ.
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { runnerImport } from 'vite';

const ROOT = join(dirname(fileURLToPath(import.meta.url)), '..');
const FILE = join(ROOT, 'docs', 'scenario.schema.json');

// Node 20 strips no types: the module is loaded as Vite would load it.
const { module } = await runnerImport(join(ROOT, 'src', 'scenario', 'schema.ts'), { root: ROOT, configFile: false, logLevel: 'error' });
const text = `${JSON.stringify(module.scenarioSchema(), null, 2)}\n`;
const isCurrent = existsSync(FILE) && readFileSync(FILE, 'utf8') === text;

if (!isCurrent && process.argv.includes('--check')) {
  process.stderr.write('docs/scenario.schema.json is not what the code says: run "npm run schema" and commit the file.\n');
  process.exitCode = 1;
} else if (!isCurrent) {
  mkdirSync(dirname(FILE), { recursive: true });
  writeFileSync(FILE, text);
  process.stderr.write('Wrote docs/scenario.schema.json.\n');
}
