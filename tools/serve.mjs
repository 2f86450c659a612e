// A static server for the built site, without packages: GET and HEAD only, nothing outside its folder, strict headers.
import { createReadStream, realpathSync, statSync } from 'node:fs';
import { createServer } from 'node:http';
import { extname, join, resolve, sep } from 'node:path';
import { HEADER_POLICY } from './csp.mjs';

const MIME = new Map([
  ['.html', 'text/html; charset=utf-8'],
  ['.js', 'text/javascript; charset=utf-8'],
  ['.mjs', 'text/javascript; charset=utf-8'],
  ['.css', 'text/css; charset=utf-8'],
  ['.json', 'application/json; charset=utf-8'],
  ['.webmanifest', 'application/manifest+json; charset=utf-8'],
  ['.txt', 'text/plain; charset=utf-8'],
  ['.md', 'text/markdown; charset=utf-8'],
  ['.svg', 'image/svg+xml'],
  ['.png', 'image/png'],
  ['.jpg', 'image/jpeg'],
  ['.webp', 'image/webp'],
  ['.avif', 'image/avif'],
  ['.ico', 'image/x-icon'],
  ['.woff2', 'font/woff2'],
  ['.wav', 'audio/wav'],
  ['.mp3', 'audio/mpeg'],
  ['.ogg', 'audio/ogg'],
  ['.opus', 'audio/ogg'],
  ['.webm', 'video/webm'],
  ['.wasm', 'application/wasm'],
]);

const HEADERS = {
  'Content-Security-Policy': HEADER_POLICY,
  'X-Content-Type-Options': 'nosniff',
  'Referrer-Policy': 'no-referrer',
  'Cross-Origin-Opener-Policy': 'same-origin',
};

/** How often the author's file is looked at, in milliseconds. */
const LOOK = 300;

/**
 * @typedef {object} Site
 * @property {string} root folder of the build
 * @property {string} [mount] path under which it is served, with slashes at both ends; `/` unless told
 * @property {string} [scenario] an author's file, served as `scenario/author.json`
 */

/**
 * The server of one site, not yet listening.
 * @param {Site} site
 */
export function createSiteServer({ root, mount = '/', scenario }) {
  const home = realpathSync(root);
  return createServer((request, response) => {
    for (const [name, value] of Object.entries(HEADERS)) response.setHeader(name, value);
    if (request.method !== 'GET' && request.method !== 'HEAD') {
      response.setHeader('Allow', 'GET, HEAD');
      return refuse(response, 405, 'Only GET and HEAD');
    }
    const path = pathBelow(mount, request.url ?? '/');
    if (path === undefined) return refuse(response, 404, 'Not found');
    if (scenario && path.startsWith('scenario/author.')) return sendScenario(request, response, { path, scenario });
    if (scenario && path === 'scenario/events') return sendChanges(request, response, scenario);
    return sendFile(request, response, { file: fileBelow(home, path), isHashed: path.startsWith('assets/') });
  });
}

/**
 * Listens, on the next free port where `port` is taken and `isFixed` does not forbid it.
 * @param {import('node:http').Server} server
 * @param {{ host: string, port: number, isFixed: boolean }} where
 * @returns {Promise<string>} the address of the server
 */
export async function listen(server, { host, port, isFixed }) {
  for (let attempt = port; ; attempt++) {
    const failure = await tryListen(server, attempt, host);
    if (failure === undefined) return addressOf(server, host);
    if (isFixed || failure.code !== 'EADDRINUSE' || attempt >= port + 50) throw failure;
  }
}

/** @returns {Promise<NodeJS.ErrnoException | undefined>} @param {import('node:http').Server} server @param {number} port @param {string} host */
function tryListen(server, port, host) {
  return new Promise((done) => {
    server.once('error', done);
    server.listen(port, host, () => {
      server.off('error', done);
      done(undefined);
    });
  });
}

/** @param {import('node:http').Server} server @param {string} host */
function addressOf(server, host) {
  const address = server.address();
  const port = typeof address === 'object' && address ? address.port : 0;
  return `http://${host.includes(':') ? `[${host}]` : host}:${port}`;
}

/**
 * The path below the mount, decoded; nothing where it lies elsewhere or tries to leave.
 * @param {string} mount
 * @param {string} url
 */
function pathBelow(mount, url) {
  const [raw = ''] = url.split(/[?#]/, 1);
  if (!raw.startsWith(mount)) return undefined;
  try {
    const path = decodeURIComponent(raw.slice(mount.length));
    return /\0|\\|:/.test(path) || path.split('/').includes('..') ? undefined : path;
  } catch {
    return undefined;
  }
}

/**
 * The file meant by a path; a link that leads out of the folder counts as missing.
 * @param {string} home
 * @param {string} path
 */
function fileBelow(home, path) {
  try {
    const file = realpathSync(resolve(home, path === '' || path.endsWith('/') ? join(path, 'index.html') : path));
    return file.startsWith(home + sep) && statSync(file).isFile() ? file : undefined;
  } catch {
    return undefined;
  }
}

/**
 * @param {import('node:http').IncomingMessage} request
 * @param {import('node:http').ServerResponse} response
 * @param {{ file: string | undefined, isHashed: boolean }} found
 */
function sendFile(request, response, { file, isHashed }) {
  if (file === undefined) return refuse(response, 404, 'Not found');
  const tag = `"${versionOf(file)}"`;
  response.setHeader('ETag', tag);
  response.setHeader('Cache-Control', isHashed ? 'public, max-age=31536000, immutable' : 'no-cache');
  if (request.headers['if-none-match'] === tag) return void response.writeHead(304).end();
  return sendBody(request, response, file);
}

/**
 * The author's file and its version, never cached.
 * @param {import('node:http').IncomingMessage} request
 * @param {import('node:http').ServerResponse} response
 * @param {{ path: string, scenario: string }} asked
 */
function sendScenario(request, response, { path, scenario }) {
  response.setHeader('Cache-Control', 'no-store');
  const version = versionOf(scenario);
  if (version === undefined) return refuse(response, 404, 'The scenario file is missing');
  if (path === 'scenario/author.json') return sendBody(request, response, scenario);
  if (path !== 'scenario/author.version') return refuse(response, 404, 'Not found');
  return void response.writeHead(200, { 'Content-Type': 'text/plain; charset=utf-8' }).end(request.method === 'HEAD' ? undefined : version);
}

/**
 * Server-sent events: the version of the author's file at once, and at each change.
 * @param {import('node:http').IncomingMessage} request
 * @param {import('node:http').ServerResponse} response
 * @param {string} scenario
 */
function sendChanges(request, response, scenario) {
  response.writeHead(200, { 'Content-Type': 'text/event-stream; charset=utf-8', 'Cache-Control': 'no-store' });
  if (request.method === 'HEAD') return void response.end();
  /** @type {string | undefined} */
  let last;
  const tell = () => {
    const version = versionOf(scenario);
    if (version === undefined || version === last) return;
    last = version;
    response.write(`data: ${version}\n\n`);
  };
  tell();
  const timer = setInterval(tell, LOOK);
  response.on('close', () => clearInterval(timer));
}

/**
 * Time of change and size; nothing while an editor replaces the file.
 * @param {string} file
 */
function versionOf(file) {
  const found = statSync(file, { throwIfNoEntry: false });
  return found?.isFile() ? `${found.mtimeMs.toString(36)}-${found.size.toString(36)}` : undefined;
}

/**
 * @param {import('node:http').IncomingMessage} request
 * @param {import('node:http').ServerResponse} response
 * @param {string} file
 */
function sendBody(request, response, file) {
  response.setHeader('Content-Type', MIME.get(extname(file).toLowerCase()) ?? 'application/octet-stream');
  if (request.method === 'HEAD') return void response.writeHead(200, { 'Content-Length': statSync(file).size }).end();
  createReadStream(file)
    .on('error', () => response.destroy())
    .pipe(response);
}

/**
 * @param {import('node:http').ServerResponse} response
 * @param {number} status
 * @param {string} text
 */
function refuse(response, status, text) {
  response.writeHead(status, { 'Content-Type': 'text/plain; charset=utf-8', 'Cache-Control': 'no-store' }).end(`${text}\n`);
}
