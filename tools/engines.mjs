// Lets several JavaScript engines play the same exercises, to compare their fingerprints bit by bit.
import { spawn } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { FIREFOX_PREFERENCES } from './firefox.mjs';
import { PlainFailure, ROOT } from './install.mjs';
import { createSiteServer, listen } from './serve.mjs';

const SOURCES = join(ROOT, 'tests', 'browser');
const NODE = join(ROOT, 'build', 'engines', 'node');

/** @typedef {Record<string, string>} Hashes fingerprints by scenario, policy and seed */

/** Builds the page for browsers; gives its folder. */
export const buildEnginePage = () => buildPage({ source: 'engine', name: 'page' });

/**
 * Builds a page out of `page.ts` in a folder of the browser tests; gives the folder that holds it.
 * @param {{ source: string, name: string }} page
 */
export async function buildPage({ source, name }) {
  const folder = join(ROOT, 'build', 'engines', name);
  await bundle(join(source, 'page.ts'), { outDir: folder });
  writeFileSync(
    join(folder, 'index.html'),
    '<!doctype html><html lang="en"><link rel="icon" href="data:,"><title>page</title><body><script type="module" src="page.js"></script></body></html>',
  );
  return folder;
}

/** What Node computes. @param {number} seeds @returns {Promise<Hashes>} */
export async function hashesInNode(seeds) {
  await bundle(join('engine', 'world-hashes.ts'), { outDir: NODE, ssr: true });
  const { worldHashes } = await import(pathToFileURL(join(NODE, 'world-hashes.js')).href);
  return worldHashes(seeds);
}

/** @param {string} entry @param {import('vite').BuildOptions} where */
async function bundle(entry, where) {
  const { build } = await import('vite');
  await build({
    root: ROOT,
    base: './',
    configFile: false,
    logLevel: 'error',
    ssr: { noExternal: true },
    build: {
      ...where,
      emptyOutDir: true,
      target: 'es2022',
      modulePreload: { polyfill: false },
      rolldownOptions: { input: join(SOURCES, entry), output: { entryFileNames: '[name].js' }, preserveEntrySignatures: 'strict' },
    },
  });
}

/**
 * What Firefox computes. It is opened without a window and sends its result back, because Playwright drives only a Firefox of its own.
 * @param {string} firefox
 * @param {{ seeds: number, minutes: number }} how
 * @returns {Promise<Hashes>}
 */
export async function hashesInFirefox(firefox, { seeds, minutes }) {
  const profile = mkdtempSync(join(tmpdir(), 'gegenwind-firefox-'));
  const preferences = Object.entries(FIREFOX_PREFERENCES);
  writeFileSync(join(profile, 'user.js'), preferences.map(([name, value]) => `user_pref('${name}', ${value});\n`).join(''));
  const { server, result } = receiver(createSiteServer({ root: await buildEnginePage() }));
  const address = await listen(server, { host: '127.0.0.1', port: 0, isFixed: true });
  const child = spawn(firefox, ['--headless', '--no-remote', '--profile', profile, `${address}/?seeds=${seeds}&report`], {
    stdio: 'ignore',
  });
  try {
    return await Promise.race([result, failure(child, minutes)]);
  } finally {
    const isGone = child.exitCode !== null;
    child.kill('SIGKILL');
    if (!isGone) await new Promise((resolve) => child.once('close', resolve));
    server.closeAllConnections();
    server.close();
    rmSync(profile, { recursive: true, force: true, maxRetries: 5 });
  }
}

/** A server in front of a site that also takes the result of the page. @param {import('node:http').Server} site */
function receiver(site) {
  /** @type {(hashes: Hashes) => void} */
  let accept;
  /** @type {Promise<Hashes>} */
  const result = new Promise((resolve) => (accept = resolve));
  const server = createServer((request, response) => {
    if (request.method !== 'POST') return void site.emit('request', request, response);
    let body = '';
    request.setEncoding('utf8').on('data', (part) => (body += part));
    request.on('end', () => {
      response.end();
      accept(JSON.parse(body));
    });
  });
  return { server, result };
}

/** @param {import('node:child_process').ChildProcess} child @param {number} minutes @returns {Promise<never>} */
const failure = (child, minutes) =>
  new Promise((_, reject) => {
    child.once('error', () => reject(new PlainFailure('Firefox could not be started.')));
    child.once('close', () => reject(new PlainFailure('Firefox ended before it gave a result.')));
    setTimeout(() => reject(new PlainFailure(`Firefox gave no result within ${minutes} minutes.`)), minutes * 60_000).unref();
  });

/** The exercises in which two engines differ. @param {Hashes} a @param {Hashes} b */
export const differences = (a, b) => [...new Set([...Object.keys(a), ...Object.keys(b)])].filter((key) => a[key] !== b[key]);
