// The scenarios that come with the product, as the browser gets them: checked when the site is built, so that no visitor waits for it.
import { readdirSync, readFileSync, realpathSync } from 'node:fs';
import { basename } from 'node:path';
import { fileURLToPath } from 'node:url';
import { normalizePath, runnerImport } from 'vite';

const FOLDER = realpathSync(fileURLToPath(new URL('../scenarios', import.meta.url)));
const PARSE = fileURLToPath(new URL('../src/scenario/parse.ts', import.meta.url));

/** Replaces each scenario file in a build by what was read from it; a faulty one ends the build. @param {{ isOnePage: boolean }} shape */
export function scenarios({ isOnePage }) {
  /** @type {Set<string>} */
  const replaced = new Set();
  return {
    name: 'gegenwind:scenarios',
    apply: /** @type {const} */ ('build'),
    enforce: /** @type {const} */ ('pre'),
    /** @this {{ emitFile: (file: { type: 'asset', name: string, source: string }) => string }} @param {string} id */
    async load(id) {
      const [file = '', query] = id.split('?');
      if (query !== 'url' || !normalizePath(file).startsWith(`${normalizePath(FOLDER)}/`)) return null;
      replaced.add(basename(file));
      const source = JSON.stringify(await read(file));
      if (isOnePage) return `export default ${JSON.stringify(`data:application/json;base64,${Buffer.from(source).toString('base64')}`)}`;
      return `export default import.meta.ROLLUP_FILE_URL_${this.emitFile({ type: 'asset', name: basename(file), source })}`;
    },
    /** The browser does not check what comes with the product: none may slip through. */
    buildEnd() {
      const missing = readdirSync(FOLDER).filter((file) => file.endsWith('.json') && !replaced.has(file));
      if (missing.length > 0) throw new Error(`shipped unread: ${missing.join(', ')}`);
    },
  };
}

/** @param {string} file */
async function read(file) {
  const { module } = await runnerImport(PARSE, { configFile: false, logLevel: 'error' });
  const parsed = /** @type {typeof import('../src/scenario/parse.ts')} */ (module).parseScenario(readFileSync(file, 'utf8'));
  if (!parsed.ok) throw new Error(`${file}: ${parsed.issues.map(({ rule, pointer }) => `${rule} ${pointer}`).join(', ')}`);
  return parsed.scenario;
}
