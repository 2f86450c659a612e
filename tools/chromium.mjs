// Finds the Chromium that the tests drive, or installs it where that is possible without asking.
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { PlainFailure } from './install.mjs';

const PLACES = ['/usr/bin/chromium', '/usr/bin/chromium-browser', '/usr/bin/google-chrome-stable', '/usr/bin/google-chrome'];

/** The browser's file; `CHROMIUM_PATH` goes before the usual places. @returns {string | undefined} */
export function chromiumPath() {
  const named = process.env['CHROMIUM_PATH'];
  if (named && !existsSync(named)) throw new PlainFailure(`CHROMIUM_PATH names no file: ${named}`);
  return named || PLACES.find((place) => existsSync(place));
}

/** Arguments with which Chromium stays quiet on the network and runs as root in a container. */
export const CHROMIUM_ARGUMENTS = [
  '--no-sandbox',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

/** Makes sure that there is a Chromium, through Debian's package where we may install one. */
export function ensureChromium() {
  const path = chromiumPath();
  if (path) return path;
  installPackage('chromium', 'No Chromium found');
  const installed = chromiumPath();
  if (installed) return installed;
  throw new PlainFailure(
    'The browser tests need Chromium: install it (Debian: apt-get install chromium) or name its file in CHROMIUM_PATH.',
  );
}

/** Installs one of Debian's packages where we may. @param {string} name @param {string} why */
export function installPackage(name, why) {
  const privileged = installer();
  if (!privileged) return;
  process.stderr.write(`${why}; installing Debian's package (apt-get install -y ${name}) …\n`);
  run([...privileged, 'apt-get', 'update', '-qq']);
  run([...privileged, 'apt-get', 'install', '-y', '-qq', name]);
}

/** The command prefix that may install packages, or nothing where we may not. @returns {string[] | undefined} */
function installer() {
  if (spawnSync('apt-get', ['--version'], { stdio: 'ignore' }).status !== 0) return undefined;
  if (process.getuid?.() === 0) return [];
  return spawnSync('sudo', ['-n', 'true'], { stdio: 'ignore' }).status === 0 ? ['sudo', '-n'] : undefined;
}

/** @param {string[]} command */
function run([file = '', ...args]) {
  spawnSync(file, args, { stdio: ['ignore', 2, 2], env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' } });
}
