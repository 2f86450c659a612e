// Brings node_modules to what package-lock.json says. Uses nothing but Node, because it runs before anything is installed.
import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

/** The repository's folder. */
export const ROOT = fileURLToPath(new URL('..', import.meta.url));

/** A failure that its message explains fully: it is shown without a stack trace. */
export class PlainFailure extends Error {}

/**
 * Runs an entry point; a plain failure ends the process with its sentence and exit code 1.
 * @param {() => Promise<void>} main
 */
export async function runMain(main) {
  try {
    await main();
  } catch (error) {
    if (!(error instanceof PlainFailure)) throw error;
    process.stderr.write(`${error.message}\n`);
    process.exitCode = 1;
  }
}

/** Refuses a Node that is too old in one sentence, instead of a syntax error from deep inside a package. */
export function demandNode(version = process.versions.node) {
  const [major = 0, minor = 0] = version.split('.').map(Number);
  const fits = major > 22 || (major === 22 && minor >= 12) || (major === 20 && minor >= 19);
  if (!fits) throw new PlainFailure(`Gegenwind needs Node 20.19 (or 22.12) or newer; this is Node ${version}.`);
}

/**
 * Whether the packages on disk are those of the lockfile. npm writes node_modules/.package-lock.json as the last step of an
 * install, so an interrupted one counts as missing; optional packages of other platforms may be absent.
 * @param {string} root
 */
export function isInstalled(root) {
  const found = join(root, 'node_modules', '.package-lock.json');
  if (!existsSync(found)) return false;
  /** @typedef {{ version?: string, optional?: boolean, devOptional?: boolean, peer?: boolean }} Entry */
  /** @type {(file: string) => Record<string, Entry>} */
  const packagesOf = (file) => JSON.parse(readFileSync(file, 'utf8')).packages;
  const present = packagesOf(found);
  return Object.entries(packagesOf(join(root, 'package-lock.json'))).every(([path, { version, optional, devOptional }]) => {
    if (path === '') return true;
    const there = present[path];
    return there ? there.version === version : optional === true || devOptional === true;
  });
}

/**
 * Installs what is missing and says so. Messages go to stderr: stdout may belong to a program's output.
 * @param {string} root
 */
export function ensureInstalled(root = ROOT) {
  demandNode();
  if (isInstalled(root)) return;
  process.stderr.write('Installing the packages of package-lock.json (npm ci) …\n');
  const { status } = npm(['ci', '--include=dev', '--no-audit', '--no-fund', '--loglevel=error'], root);
  if (status !== 0 || !isInstalled(root)) {
    throw new PlainFailure('The packages could not be installed: `npm ci` failed with the message above.');
  }
}

/**
 * npm is started through the file that started us where there is one: on Windows `npm` is a script that spawn cannot run.
 * @param {readonly string[]} args
 * @param {string} cwd
 */
function npm(args, cwd) {
  const file = process.env['npm_execpath'];
  const [command, first] = file?.endsWith('.js') ? [process.execPath, [file]] : ['npm', []];
  return spawnSync(command, [...first, ...args], {
    cwd,
    stdio: ['ignore', 2, 2],
    shell: process.platform === 'win32' && command === 'npm',
  });
}
