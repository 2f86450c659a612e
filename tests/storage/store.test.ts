import { beforeEach, describe, expect, it } from 'vitest';
import { openDB } from 'idb';
import { DATABASE, browserStore } from '../../src/storage/database.ts';
import { generationOf, isSealed, scenarioRecordOf } from '../../src/storage/generation.ts';
import type { OpenStore, Writing } from '../../src/storage/store.ts';
import { troubleOf } from '../../src/storage/trouble.ts';
import { beginExercise, scenario } from './play.ts';
import { bareDatabase, freshStorage } from './memory.ts';

const record = scenarioRecordOf(scenario);
const exercise = beginExercise();

const writing = (generation: number, { id = 'one', writer = 'tab', follows = generation - 1 || undefined } = {}): Writing => ({
  generation: generationOf(exercise, { exercise: id, generation, writer, savedAt: 1, scenario: record.hash }),
  follows,
  spares: [generation - 1, generation - 2],
  scenario: record,
  isStrict: true,
});

let open: OpenStore;
beforeEach(() => {
  open = freshStorage();
});

const troubleWith = (promise: Promise<unknown>): Promise<unknown> => promise.then(() => 'none', troubleOf);

describe('the store', () => {
  it('gives back generations as they were written, with the scenario once beside them', async () => {
    const store = await open();
    await store.keep(writing(1));
    await store.keep(writing(2));
    const found = await store.generations('one');
    expect(found.map(({ generation }) => generation)).toEqual([1, 2]);
    expect(found.every(({ value }) => isSealed(value))).toBe(true);
    expect(await store.scenario(record.hash)).toEqual(record);
  });

  it('keeps the generations that it is told to keep, and those of other exercises', async () => {
    const store = await open();
    for (let generation = 1; generation <= 6; generation++) await store.keep(writing(generation));
    await store.keep(writing(1, { id: 'other' }));
    expect((await store.generations('one')).map(({ generation }) => generation)).toEqual([4, 5, 6]);
    expect(await store.generations()).toHaveLength(4);
  });

  it('refuses a writer who does not know the newest generation, and writes nothing of it', async () => {
    const store = await open();
    await store.keep(writing(1));
    await store.keep(writing(2, { writer: 'other tab' }));
    expect(await troubleWith(store.keep(writing(3, { follows: 1 })))).toBe('elsewhere');
    expect((await store.generations('one')).map(({ generation }) => generation)).toEqual([1, 2]);
  });

  it('knows a writer again whose last write was taken for failed', async () => {
    const store = await open();
    await store.keep(writing(1));
    await store.keep(writing(2));
    await store.keep(writing(3, { follows: 1 }));
    expect((await store.generations('one')).map(({ generation }) => generation)).toEqual([1, 2, 3]);
  });

  it('does not bring back what was deleted while somebody played on', async () => {
    const store = await open();
    await store.keep(writing(1));
    await store.forget('one');
    expect(await troubleWith(store.keep(writing(2)))).toBe('erased');
    expect(await store.generations()).toEqual([]);
  });

  it('deletes an exercise with its texts, and its scenario once nobody needs it', async () => {
    const store = await open();
    await store.keep(writing(1));
    await store.keep(writing(1, { id: 'other' }));
    await store.keepComposer({ exercise: 'one', place: 'statement', words: {} as never, checksum: '' });
    await store.forget('one');
    expect(await store.composers('one')).toEqual([]);
    expect(await store.scenario(record.hash)).toBeDefined();
    await store.forget('other');
    expect(await store.scenario(record.hash)).toBeUndefined();
  });

  it('writes nothing where a newer version of the game has been, and can read all the same', async () => {
    await (await open()).keep(writing(1));
    const newer = await openDB(DATABASE, 7);
    newer.close();
    const store = await browserStore()();
    expect(await store.generations('one')).toHaveLength(1);
    expect(await troubleWith(store.keep(writing(2)))).toBe('newer');
    expect(await store.generations('one')).toHaveLength(1);
  });

  it('opens a new connection after the last one was closed', async () => {
    await (await open()).keep(writing(1));
    (await open()).close();
    await (await open()).keep(writing(2));
    expect(await (await open()).generations('one')).toHaveLength(2);
  });

  it('writes nothing more in this tab once another one has deleted everything', async () => {
    await (await open()).keep(writing(1));
    const { deleteDB } = await import('idb');
    await deleteDB(DATABASE);
    expect(await troubleWith(open())).toBe('erased');
  });

  it('says so where the browser has no storage', async () => {
    const { indexedDB } = globalThis;
    Reflect.deleteProperty(globalThis, 'indexedDB');
    expect(await troubleWith(browserStore()())).toBe('missing');
    globalThis.indexedDB = indexedDB;
  });

  it('knows the errors of browsers by name, and invents nothing for others', () => {
    expect(['SecurityError', 'QuotaExceededError', 'AbortError', 'VersionError', 'toString'].map((name) => troubleOf({ name }))).toEqual([
      'refused',
      'full',
      'closed',
      'newer',
      'failed',
    ]);
    expect(troubleOf('no error at all')).toBe('failed');
  });

  it('has records that a change of any member gives away', async () => {
    const database = await bareDatabase(open);
    await (await open()).keep(writing(1));
    const value = (await database.get('generations', ['one', 1])) as Record<string, unknown>;
    expect(isSealed(value)).toBe(true);
    for (const key of Object.keys(value)) {
      expect(isSealed({ ...value, [key]: 'changed' }), key).toBe(false);
      const { [key]: _, ...rest } = value;
      expect(isSealed(rest), key).toBe(false);
    }
    database.close();
  });
});
