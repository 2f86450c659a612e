import { openDB } from 'idb';
import type { DBSchema, IDBPDatabase, IDBPTransaction } from 'idb';
import type { ComposerRecord } from './composer-record.ts';
import type { Generation, ScenarioRecord } from './generation.ts';
import type { Found, OpenStore, Store, Writing } from './store.ts';
import { StorageRefusal, troubleOf } from './trouble.ts';

export const DATABASE = 'gegenwind';
const VERSION = 1;

interface Schema extends DBSchema {
  scenarios: { key: string; value: ScenarioRecord };
  generations: { key: [string, number]; value: Generation };
  composers: { key: [string, string]; value: ComposerRecord };
}
type Database = IDBPDatabase<Schema>;
type GenerationTransaction = IDBPTransaction<Schema, ['generations', 'scenarios'], 'readwrite'>;

/** What happens to a connection from outside. */
interface Watch {
  readonly onClosed: () => void;
  readonly onErased: () => void;
}

/**
 * The store of this origin. A connection that the browser has closed is opened anew at the next call; once another tab has
 * deleted everything, this one writes nothing more.
 */
export function browserStore(): OpenStore {
  let opening: Promise<Store> | undefined;
  let isErased = false;
  return () => {
    if (isErased) return Promise.reject(new StorageRefusal('erased'));
    const mine = (opening ??= openStore({
      onClosed: () => (opening = undefined),
      onErased: () => (isErased = true),
    }));
    mine.catch(() => {
      if (opening === mine) opening = undefined;
    });
    return mine;
  };
}

async function openStore(watch: Watch): Promise<Store> {
  if (typeof indexedDB === 'undefined' || indexedDB === null) throw new StorageRefusal('missing');
  try {
    return storeOn(await openDatabase(VERSION, watch), { mayWrite: true, watch });
  } catch (error) {
    if (troubleOf(error) !== 'newer') throw error;
    // A newer version of the game has been here: its saves can be read and handed out, and are left as they are.
    return storeOn(await openDatabase(undefined, watch), { mayWrite: false, watch });
  }
}

async function openDatabase(version: number | undefined, { onClosed, onErased }: Watch): Promise<Database> {
  const database: Database = await openDB<Schema>(DATABASE, version, {
    upgrade: (created) => {
      created.createObjectStore('scenarios', { keyPath: 'hash' });
      created.createObjectStore('generations', { keyPath: ['exercise', 'generation'] });
      created.createObjectStore('composers', { keyPath: ['exercise', 'place'] });
    },
    blocking: (_, blocked) => {
      if (blocked === null) onErased();
      database.close();
      onClosed();
    },
    terminated: onClosed,
  });
  return database;
}

interface Terms {
  readonly mayWrite: boolean;
  readonly watch: Watch;
}

function storeOn(database: Database, { mayWrite, watch }: Terms): Store {
  const writing = <Value>(write: () => Promise<Value>): Promise<Value> =>
    mayWrite ? write() : Promise.reject(new StorageRefusal('newer'));
  return {
    keep: (generation) => writing(() => keep(database, generation)),
    generations: (exercise) => generations(database, exercise),
    scenario: (hash) => database.get('scenarios', hash),
    composers: (exercise) => database.getAll('composers', allOf(exercise)),
    keepComposer: (record) => writing(() => database.put('composers', record)).then(() => undefined),
    dropComposer: (exercise, place) => writing(() => database.delete('composers', [exercise, place])),
    forget: (exercise) => writing(() => forget(database, exercise)),
    close: () => {
      database.close();
      watch.onClosed();
    },
  };
}

/** Every key of one exercise: arrays come behind numbers and texts in the order of keys. */
const allOf = (exercise: string): IDBKeyRange => IDBKeyRange.bound([exercise], [exercise, []]);

async function generations(database: Database, exercise?: string): Promise<readonly Found[]> {
  const found: Found[] = [];
  const range = exercise === undefined ? null : allOf(exercise);
  let cursor = await database.transaction('generations').store.openCursor(range);
  for (; cursor; cursor = await cursor.continue()) {
    const [id, generation] = cursor.key;
    found.push({ exercise: id, generation, value: cursor.value });
  }
  return found;
}

async function keep(database: Database, { generation, follows, spares, scenario, isStrict }: Writing): Promise<void> {
  const options = { durability: isStrict ? 'strict' : 'relaxed' } as const;
  const transaction = database.transaction(['generations', 'scenarios'], 'readwrite', options);
  // Awaited below, after what went wrong first; until then it is no failure of its own.
  transaction.done.catch(() => undefined);
  try {
    await checkNewest(transaction, generation, follows);
    if (scenario) await transaction.objectStore('scenarios').put(scenario);
    const store = transaction.objectStore('generations');
    await store.put(generation);
    for (const key of await store.getAllKeys(allOf(generation.exercise))) {
      if (key[1] !== generation.generation && !spares.includes(key[1])) await store.delete(key);
    }
  } catch (error) {
    abort(transaction);
    throw error;
  }
  await transaction.done;
}

/** Two tabs, one exercise: the one that does not know what the other has written may write no more. */
async function checkNewest(transaction: GenerationTransaction, { exercise, writer }: Generation, follows?: number): Promise<void> {
  const newest = await transaction.objectStore('generations').openCursor(allOf(exercise), 'prev');
  if (newest?.key[1] === follows) return;
  // A write that was taken for failed may have arrived after all.
  if (newest && newest.value.writer === writer) return;
  throw new StorageRefusal(newest ? 'elsewhere' : 'erased');
}

function abort(transaction: GenerationTransaction): void {
  try {
    transaction.abort();
  } catch {
    // It has ended by itself.
  }
}

async function forget(database: Database, exercise: string): Promise<void> {
  const transaction = database.transaction(['generations', 'scenarios', 'composers'], 'readwrite', { durability: 'strict' });
  await transaction.objectStore('generations').delete(allOf(exercise));
  await transaction.objectStore('composers').delete(allOf(exercise));
  const needed = new Set<unknown>();
  let rest = await transaction.objectStore('generations').openCursor();
  for (; rest; rest = await rest.continue()) needed.add(rest.value.scenario);
  for (const hash of await transaction.objectStore('scenarios').getAllKeys()) {
    if (!needed.has(hash)) await transaction.objectStore('scenarios').delete(hash);
  }
  await transaction.done;
}
