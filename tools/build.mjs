// The three builds: the site (dist/), the page that stands alone (dist-portable/) and the command line (build/cli/), each made only when
// its sources changed.
import { existsSync, mkdirSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { fingerprint, isFresh, writeStamp } from './fingerprint.mjs';
import { PlainFailure, ROOT } from './install.mjs';
import { program, runNode } from './run.mjs';

/** The folder of the built site. */
export const SITE = join(ROOT, 'dist');
/** The game in one page, and that page in an archive. */
export const PORTABLE = {
  page: join(ROOT, 'dist-portable', 'Gegenwind.html'),
  archive: join(ROOT, 'dist-portable', 'gegenwind-portable.zip'),
};
/** The built command line. */
export const CLI = join(ROOT, 'build', 'cli', 'main.js');

const CONFIGURATION = ['package-lock.json', 'tsconfig.json', 'vite.config.ts', 'tools/build.mjs', 'tools/csp.mjs'];
const SITE_SOURCES = ['src', 'assets', 'scenarios', 'index.html', 'public', ...CONFIGURATION];
const SITE_STAMP = join(ROOT, 'build', 'site.stamp');
const PORTABLE_STAMP = join(ROOT, 'build', 'portable.stamp');
const CLI_STAMP = join(ROOT, 'build', 'cli.stamp');

/** Builds the site where it is missing or older than its sources. Progress goes to stderr. */
export async function ensureSite() {
  const now = fingerprint(ROOT, SITE_SOURCES);
  if (existsSync(join(SITE, 'index.html')) && isFresh(SITE_STAMP, now)) return;
  process.stderr.write('Building the site …\n');
  rmSync(SITE_STAMP, { force: true });
  const code = await runNode([program.vite, 'build', '--logLevel', 'warn'], { stdout: 'stderr' });
  if (code !== 0) throw new PlainFailure('The site could not be built: the message is above.');
  writeStamp(SITE_STAMP, now);
}

/** Builds the page that stands alone where it is missing or older than its sources. */
export async function ensurePortable() {
  const now = fingerprint(ROOT, [...SITE_SOURCES, 'tools/portable-page.mjs']);
  if (existsSync(PORTABLE.page) && existsSync(PORTABLE.archive) && isFresh(PORTABLE_STAMP, now)) return;
  process.stderr.write('Building the portable page …\n');
  rmSync(PORTABLE_STAMP, { force: true });
  const code = await runNode([program.vite, 'build', '--mode', 'portable', '--logLevel', 'warn'], { stdout: 'stderr' });
  if (code !== 0) throw new PlainFailure('The portable page could not be built: the message is above.');
  const { portablePage, archiveOf } = await import('./portable-page.mjs');
  const page = portablePage(join(ROOT, 'build', 'portable'));
  mkdirSync(dirname(PORTABLE.page), { recursive: true });
  writeFileSync(PORTABLE.page, page);
  writeFileSync(PORTABLE.archive, archiveOf(basename(PORTABLE.page), page));
  writeStamp(PORTABLE_STAMP, now);
}

/** Builds the command line where it is missing or older than its sources. */
export async function ensureCli() {
  const now = fingerprint(ROOT, ['src', ...CONFIGURATION]);
  if (existsSync(CLI) && isFresh(CLI_STAMP, now)) return;
  const entries = cliEntries();
  process.stderr.write('Building the command line …\n');
  rmSync(CLI_STAMP, { force: true });
  const { build } = await import('vite');
  try {
    await build(cliConfiguration(entries));
  } catch (error) {
    throw new PlainFailure(`The command line could not be built: ${error instanceof Error ? error.message : error}`);
  }
  writeStamp(CLI_STAMP, now);
}

/** `main.ts`, and each `*.worker.ts` beside it as a file of its own, so that `new URL('./x.worker.js', import.meta.url)` finds it. */
function cliEntries() {
  const folder = join(ROOT, 'src', 'cli');
  const names = existsSync(folder) ? readdirSync(folder).filter((name) => name === 'main.ts' || name.endsWith('.worker.ts')) : [];
  if (!names.includes('main.ts')) throw new PlainFailure('There is no command line to build: src/cli/main.ts is missing.');
  return Object.fromEntries(names.map((name) => [basename(name, '.ts'), join(folder, name)]));
}

/**
 * Everything is bundled into the output: reading one file starts several times faster than finding packages on disk.
 * @param {Record<string, string>} input
 * @returns {import('vite').InlineConfig}
 */
const cliConfiguration = (input) => ({
  root: ROOT,
  configFile: false,
  logLevel: 'warn',
  customLogger: stderrLogger,
  ssr: { noExternal: true },
  define: { 'process.env.NODE_ENV': '"production"' },
  build: {
    ssr: true,
    outDir: 'build/cli',
    emptyOutDir: true,
    target: 'node20',
    copyPublicDir: false,
    rolldownOptions: { input, output: { entryFileNames: '[name].js', chunkFileNames: 'chunks/[name]-[hash].js' } },
  },
});

/** @param {string} message */
const toStderr = (message) => void process.stderr.write(`${message}\n`);

/** stdout belongs to the command line's own output, so Vite may not write there. @type {import('vite').Logger} */
const stderrLogger = {
  info: () => {},
  warn: toStderr,
  warnOnce: toStderr,
  error: toStderr,
  clearScreen: () => {},
  hasErrorLogged: () => false,
  hasWarned: false,
};
