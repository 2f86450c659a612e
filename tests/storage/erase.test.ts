import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { openDB } from 'idb';
import { eraseEverything } from '../../src/storage/erase.ts';
import { freshStorage } from './memory.ts';

class Settings {
  [key: string]: unknown;
  removeItem(key: string): void {
    delete this[key];
  }
}

const settings = (): Settings => Object.assign(new Settings(), { 'gegenwind.preferences': '{}', 'another product': 'stays' });
const caches = new Set<string>();
beforeEach(() => {
  for (const name of ['gegenwind-v1', 'another-cache']) caches.add(name);
  Object.assign(globalThis, {
    localStorage: settings(),
    sessionStorage: settings(),
    caches: { keys: async () => [...caches], delete: async (name: string) => caches.delete(name) },
  });
});
afterEach(() => {
  for (const name of ['localStorage', 'sessionStorage', 'caches']) Reflect.deleteProperty(globalThis, name);
});

describe('deleting everything', () => {
  it('leaves no database, setting or cache of the game, and touches nothing of others on the same address', async () => {
    const open = freshStorage();
    (await open()).close();
    (await openDB('another product', 1)).close();
    expect(await eraseEverything()).toBe(true);
    expect((await indexedDB.databases()).map(({ name }) => name)).toEqual(['another product']);
    expect([Object.keys(localStorage), Object.keys(sessionStorage), [...caches]]).toEqual([
      ['another product'],
      ['another product'],
      ['another-cache'],
    ]);
  });

  it('is not kept up by another tab that has the database open', async () => {
    const open = freshStorage();
    await open();
    expect(await eraseEverything()).toBe(true);
    expect(await indexedDB.databases()).toEqual([]);
  });

  it('says so when something is left', async () => {
    freshStorage();
    const held = await openDB('gegenwind', 1);
    expect(await eraseEverything()).toBe(false);
    held.close();
  });
});
