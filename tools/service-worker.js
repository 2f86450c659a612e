// The service worker of the built site. `VERSION` and `FILES` are put in front of this text by the build (tools/offline.mjs).
// One cache for each version: a page that has begun on one version gets all its parts from it, until somebody accepts the next one.
// The version before is kept: another tab may still play it. Parts carry a hash in their name, so none is taken for another.
/* global VERSION, FILES */

const PREFIX = 'gegenwind-';
const CACHE = PREFIX + VERSION;
const scope = /** @type {ServiceWorkerGlobalScope} */ (/** @type {unknown} */ (self));
const home = new URL(scope.registration.scope);

scope.addEventListener('install', (event) => {
  // Past the browser's own cache: an old part under an old name would be kept for good.
  const requests = FILES.map((path) => new Request(new URL(path, home), { cache: 'reload' }));
  event.waitUntil(caches.open(CACHE).then((cache) => cache.addAll(requests)));
});

scope.addEventListener('activate', (event) => {
  event.waitUntil(tidy());
});

scope.addEventListener('message', ({ data }) => {
  if (data === 'take-over') void scope.skipWaiting();
});

scope.addEventListener('fetch', (event) => {
  const { request } = event;
  const path = pathOf(request);
  if (request.method !== 'GET' || path === undefined || !(FILES.includes(path) || path.startsWith('assets/'))) return;
  event.respondWith(kept(path, request));
});

/** Removes versions older than the one before, and serves the page that is open already. */
async function tidy() {
  const older = (await caches.keys()).filter((name) => name.startsWith(PREFIX) && name !== CACHE);
  await Promise.all(older.slice(0, -1).map((name) => caches.delete(name)));
  await scope.clients.claim();
}

/** The path of a request below the site; undefined elsewhere. @param {Request} request */
function pathOf(request) {
  const { origin, pathname } = new URL(request.url);
  if (origin !== home.origin || !pathname.startsWith(home.pathname)) return undefined;
  const path = pathname.slice(home.pathname.length);
  return path === '' ? 'index.html' : path;
}

/** @param {string} path @param {Request} request */
async function kept(path, request) {
  const cache = await caches.open(CACHE);
  const address = new URL(path, home);
  return (await cache.match(address)) ?? (await caches.match(address)) ?? fetch(request);
}
