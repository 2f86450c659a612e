// The interface texts as the browser gets them: each key once for both languages, and nothing that only the command line says.
import { fileURLToPath } from 'node:url';
import { runnerImport } from 'vite';

const CATALOGUE = fileURLToPath(new URL('../src/message/catalogue.ts', import.meta.url));
/** Parts that no screen shows. */
const UNSHOWN = new Set(['cli', 'calibration']);

/** @typedef {Readonly<Record<'de' | 'en', Readonly<Record<string, Readonly<Record<string, string>>>>>>} Parts */

/** Replaces the catalogue in a build of the site: keys that stand twice cost a seventh of the first screen. */
export const catalogue = () => ({
  name: 'gegenwind:catalogue',
  apply: /** @type {const} */ ('build'),
  /** @param {string} id */
  async load(id) {
    if (id !== CATALOGUE) return null;
    const { module } = await runnerImport(CATALOGUE, { configFile: false, logLevel: 'error' });
    return lean(/** @type {Parts} */ (module.PARTS));
  },
});

/** @param {Parts} parts */
function lean({ de, en }) {
  const shown = Object.keys(en).filter((part) => !UNSHOWN.has(part));
  const keys = shown.flatMap((part) => Object.keys(en[part] ?? {}));
  const texts = (/** @type {Parts['de']} */ language) =>
    lines(shown.flatMap((part) => Object.keys(en[part] ?? {}).map((key) => language[part]?.[key] ?? '')));
  return [
    "import { format } from './format.ts';",
    `const keys = ${lines(keys)};`,
    'const table = (texts) => Object.fromEntries(keys.map((key, at) => [key, texts[at]]));',
    `const TEMPLATES = { de: table(${texts(de)}), en: table(${texts(en)}) };`,
    'export const say = ({ key, values = {} }, language) => format(TEMPLATES[language][key], values, language);',
  ].join('\n');
}

/** One string, a line for each text: without their quotes they pack better. @param {readonly string[]} texts */
function lines(texts) {
  const broken = texts.find((text) => text.includes('\n'));
  if (broken !== undefined) throw new Error(`a text of the interface has a line break: ${broken}`);
  return `${JSON.stringify(texts.join('\n'))}.split('\\n')`;
}
