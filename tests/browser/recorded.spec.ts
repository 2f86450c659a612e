import type { Page } from '@playwright/test';
import { GENERATION_FORMAT, sealed } from '../../src/storage/generation.ts';
import type { Generation } from '../../src/storage/generation.ts';
import { expect, test } from './fixtures.ts';
import { foreignFile } from './prepared.ts';
import { Trainee } from './steps.ts';

test.use({ contextOptions: { reducedMotion: 'reduce' }, viewport: { width: 1366, height: 768 } });

/** Every generation as it lies on disk; with rows to put there first, if any. */
const rows = (page: Page, put: readonly Generation[] = []): Promise<Generation[]> =>
  page.evaluate(async (put) => {
    const answer = <Value>(request: IDBRequest<Value>): Promise<Value> =>
      new Promise((resolve, reject) => {
        request.onsuccess = () => resolve(request.result);
        request.onerror = () => reject(request.error);
      });
    const database = await answer(indexedDB.open('gegenwind'));
    const store = database.transaction('generations', 'readwrite').objectStore('generations');
    for (const row of put) await answer(store.put(row));
    const found = (await answer(store.getAll())) as Generation[];
    database.close();
    return found;
  }, put);

const resealed = (row: Generation, change: (content: Omit<Generation, 'checksum'>) => object): Generation => {
  const { checksum: _, ...content } = row;
  return sealed({ ...content, ...change(content) }) as Generation;
};

/** An exercise on this device, of which every generation was written otherwise than this version writes. */
async function savedOtherwise(trainee: Trainee, change: (content: Omit<Generation, 'checksum'>) => object): Promise<Generation[]> {
  const { page } = trainee;
  await trainee.beginAt({ renderer: 'canvas' });
  await expect(page.getByText(/^Gespeichert \d\d:\d\d$/)).toBeVisible();
  // On the start screen nobody writes.
  await trainee.arrive();
  return rows(
    page,
    (await rows(page)).map((row) => resealed(row, change)),
  );
}

for (const language of ['de', 'en'] as const) {
  test(`a file of another engine opens with what it recorded, and is handed out to the letter (${language})`, async ({
    page,
    checkAccessibility,
  }) => {
    const trainee = new Trainee(page, { language });
    const text = foreignFile();
    const { recorded, decisions } = JSON.parse(text) as { recorded: { outcome: { maxLevel: number } }; decisions: unknown[] };
    await trainee.arrive();
    await trainee.openFile('foreign.gegenwind.json', text);
    const main = page.getByRole('main');
    await expect(main).toContainText(trainee.say('recorded.about'));
    await expect(main).toContainText('99');
    await expect(main.getByRole('definition').filter({ hasText: `${recorded.outcome.maxLevel} (` })).toBeVisible();
    await expect(main.getByRole('region', { name: trainee.say('review.decisions.title') }).getByRole('listitem')).toHaveCount(
      decisions.length,
    );
    await expect(page.getByRole('heading', { name: trainee.say('review.whatIf.title') })).toHaveCount(0);
    await checkAccessibility(page);
    expect(await trainee.downloaded(() => trainee.press('storage.asFile'))).toBe(text);
    // Nothing of it was written on this device.
    await trainee.press('review.toStart');
    await expect(trainee.scenarios).not.toHaveCount(0);
    await expect(trainee.button('start.continue')).toHaveCount(0);
  });
}

test('an exercise of another engine that lies on the device shows what it recorded, and stays as it is', async ({ page }) => {
  const trainee = new Trainee(page);
  const before = await savedOtherwise(trainee, ({ text, about }) => ({
    text: text.replace(/"engine":\d+/, '"engine":99'),
    about: { ...about, engine: 99 },
  }));
  await trainee.arrive();
  await expect(page.getByText(trainee.say('storage.condition.otherEngine'))).toBeVisible();
  await expect(trainee.buttons('start.continue')).toHaveCount(0);
  await trainee.hand.press(trainee.buttons('storage.seeRecorded'));
  await expect(page.getByRole('main')).toContainText('99');
  await expect(page.getByRole('main')).toContainText(trainee.say('recorded.noEnding'));
  expect(await trainee.downloaded(() => trainee.press('storage.asFile'))).toContain('"engine":99');
  expect(await rows(page)).toEqual(before);
});

test('an exercise that comes out otherwise when it is computed again is not played on', async ({ page }) => {
  const trainee = new Trainee(page);
  const before = await savedOtherwise(trainee, ({ text }) => ({
    text: text.replace(/"worldHash":"\w+"/, `"worldHash":"${'0'.repeat(32)}"`),
  }));
  await trainee.arrive();
  await trainee.hand.press(trainee.buttons('start.continue'));
  await expect(page.getByRole('main')).toContainText(trainee.say('recorded.differs'));
  expect(await rows(page)).toEqual(before);
});

test('an exercise of a newer format can be handed out, and nothing else', async ({ page }) => {
  const trainee = new Trainee(page);
  const before = await savedOtherwise(trainee, () => ({ format: GENERATION_FORMAT + 1 }));
  await trainee.arrive();
  await expect(page.getByText(trainee.say('storage.condition.newer'))).toBeVisible();
  await expect(trainee.buttons('start.continue')).toHaveCount(0);
  await expect(trainee.buttons('storage.seeRecorded')).toHaveCount(0);
  const handed = await trainee.downloaded(() => trainee.hand.press(trainee.buttons('storage.asFile')));
  expect(JSON.parse(handed)).toMatchObject({ kind: 'gegenwind-raw', generations: before.map((value) => ({ value })) });
  expect(await rows(page)).toEqual(before);
});

test('a device on which a newer version has saved is left alone, and play goes on', async ({ page }) => {
  const trainee = new Trainee(page);
  await trainee.arrive();
  await expect(trainee.scenarios).not.toHaveCount(0);
  await page.evaluate(
    () =>
      new Promise<void>((resolve) => {
        const opening = indexedDB.open('gegenwind', 99);
        opening.onupgradeneeded = () => {
          opening.result.createObjectStore('scenarios', { keyPath: 'hash' });
          opening.result.createObjectStore('generations', { keyPath: ['exercise', 'generation'] });
          opening.result.createObjectStore('composers', { keyPath: ['exercise', 'place'] });
        };
        opening.onsuccess = () => {
          opening.result.close();
          resolve();
        };
      }),
  );
  await trainee.beginAt({ renderer: 'canvas' });
  await trainee.press('storage.readOnly');
  await expect(trainee.dialog).toContainText(trainee.say('storage.trouble.newer'));
  expect(await rows(page)).toEqual([]);
});
