import { deleteDB } from 'idb';
import { DATABASE } from './database.ts';

/** How long other tabs have to let go of the database. */
const PATIENCE = 900;
/** Everything that the game leaves in a browser begins with this. */
const OURS = 'gegenwind';

/**
 * Deletes everything that the game has left in this browser: databases, settings, and the site that
 * was kept for playing without a network. Other tabs notice and write
 * nothing more. Tells whether nothing is left now.
 */
export async function eraseEverything(): Promise<boolean> {
  await dismissWorkers();
  const isGone = await Promise.all([eraseDatabases(), eraseCaches(), Promise.resolve(eraseSettings())]);
  return isGone.every(Boolean);
}

async function eraseDatabases(): Promise<boolean> {
  if (typeof indexedDB === 'undefined' || indexedDB === null) return true;
  try {
    const found = (await indexedDB.databases?.()) ?? [];
    const names = new Set([DATABASE, ...found.flatMap(({ name }) => (name?.startsWith(OURS) ? [name] : []))]);
    const late = new Promise<boolean>((resolve) => setTimeout(() => resolve(false), PATIENCE));
    return await Promise.race([Promise.all([...names].map((name) => deleteDB(name))).then(() => true), late]);
  } catch {
    return false;
  }
}

/** First of all: a worker that still serves this site would fill its cache again. Those of other sites at this address stay. */
async function dismissWorkers(): Promise<void> {
  if (typeof navigator === 'undefined' || !('serviceWorker' in navigator)) return;
  try {
    const home = new URL('.', document.baseURI).href;
    const found = await navigator.serviceWorker.getRegistrations();
    await Promise.all(found.filter(({ scope }) => scope === home).map((one) => one.unregister()));
  } catch {
    // Where workers are refused there is none.
  }
}

async function eraseCaches(): Promise<boolean> {
  if (typeof caches === 'undefined') return true;
  try {
    const names = (await caches.keys()).filter((name) => name.startsWith(OURS));
    await Promise.all(names.map((name) => caches.delete(name)));
    return true;
  } catch {
    return false;
  }
}

function eraseSettings(): boolean {
  try {
    for (const area of [localStorage, sessionStorage]) {
      for (const key of Object.keys(area)) if (key.startsWith(OURS)) area.removeItem(key);
    }
    return true;
  } catch {
    // Where settings cannot be reached none could be left.
    return true;
  }
}
