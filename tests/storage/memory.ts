import 'fake-indexeddb/auto';
import { IDBFactory } from 'fake-indexeddb';
import { openDB } from 'idb';
import { DATABASE, browserStore } from '../../src/storage/database.ts';
import type { OpenStore, Store } from '../../src/storage/store.ts';
import type { Clock } from '../../src/storage/clock.ts';

/** An empty browser storage in memory, in place of what was there. */
export function freshStorage(): OpenStore {
  globalThis.indexedDB = new IDBFactory();
  return browserStore();
}

/** Access to the bare records behind the store, as damage has it. */
export async function bareDatabase(open: OpenStore) {
  await open();
  return openDB(DATABASE);
}

/** Names of the ways in which storage fails in tests. */
export type Fault = 'none' | 'refuses' | 'full' | 'closes' | 'writesAndForgets' | 'tears';

const domError = (name: string): DOMException => new DOMException(`provoked: ${name}`, name);

/**
 * The same store, in which each write meets a fault: refused, no room, connection broken before or after the bytes have
 * arrived, or only some of the text written before the end.
 */
export function faulty(store: Store, next: () => Fault): Store {
  return {
    ...store,
    keep: async (writing) => {
      switch (next()) {
        case 'none':
          return store.keep(writing);
        case 'refuses':
          throw domError('SecurityError');
        case 'full':
          throw domError('QuotaExceededError');
        case 'closes':
          throw domError('InvalidStateError');
        case 'writesAndForgets':
          await store.keep(writing);
          throw domError('UnknownError');
        case 'tears': {
          const { text } = writing.generation;
          await store.keep({ ...writing, generation: { ...writing.generation, text: text.slice(0, text.length >> 1) } });
          throw domError('UnknownError');
        }
      }
    },
  };
}

/** A clock that a test moves by hand. */
export class HandClock implements Clock {
  #now = 1_800_000_000_000;
  readonly #due = new Map<number, { readonly at: number; readonly ring: () => void }>();
  #ids = 0;

  readonly now = (): number => this.#now;

  readonly after = (milliseconds: number, ring: () => void): (() => void) => {
    const id = ++this.#ids;
    this.#due.set(id, { at: this.#now + milliseconds, ring });
    return () => this.#due.delete(id);
  };

  /** Lets time pass; what is due happens in its order. */
  pass(milliseconds: number): void {
    const end = this.#now + milliseconds;
    for (;;) {
      const next = [...this.#due].filter(([, { at }]) => at <= end).sort(([, a], [, b]) => a.at - b.at)[0];
      if (!next) break;
      const [id, { at, ring }] = next;
      this.#due.delete(id);
      this.#now = at;
      ring();
    }
    this.#now = end;
  }
}
