import { readFile } from 'node:fs/promises';
import type { BrowserContext, Locator, Page } from '@playwright/test';
import { say, type MessageKey } from '../../src/message/catalogue.ts';
import { expect, test, watch } from './fixtures.ts';
import { onDisk, type OnDisk } from './on-disk.ts';
import { RealBrowser } from './real-browser.ts';

const t = (key: MessageKey): string => say({ key }, 'de');
const SAVED = /^Gespeichert \d\d:\d\d$/;

const button = (page: Page, key: MessageKey): Locator => page.getByRole('button', { name: t(key) });
const saved = (page: Page): Promise<void> => expect(page.getByText(SAVED)).toBeVisible();
const clock = (page: Page): Locator => page.getByRole('banner').getByRole('time');

async function begin(page: Page, site = ''): Promise<void> {
  await page.goto(`${site}/#scenario=warteschleife&seed=7&language=de`);
  await button(page, 'briefing.begin').click();
  await expect(clock(page)).toBeVisible();
}

/** Asks a department for the first fact that it can be asked for. */
async function askForFact(page: Page): Promise<void> {
  await page
    .getByRole('group', { name: t('desk.panes') })
    .getByRole('button', { name: t('desk.situation') })
    .click();
  await page
    .getByRole('region', { name: t('facts.title') })
    .getByRole('button')
    .first()
    .click();
}

async function openComposer(page: Page): Promise<Locator> {
  await button(page, 'desk.verb.statement').first().click();
  return page.getByRole('dialog').getByRole('textbox', { name: t('compose.text') });
}

/** Spoils the newest generation. */
const damage = (page: Page): Promise<void> =>
  page.evaluate(async () => {
    const answer = <Value>(request: IDBRequest<Value>): Promise<Value> =>
      new Promise((resolve) => (request.onsuccess = () => resolve(request.result)));
    const database = await answer(indexedDB.open('gegenwind'));
    const store = database.transaction('generations', 'readwrite').objectStore('generations');
    const newest = ((await answer(store.getAll())) as { text: string }[]).at(-1);
    await answer(store.put({ ...newest, text: newest?.text.slice(0, 200) }));
    database.close();
  });

/** Ways in which storage can fail from the first call on. */
const failing = {
  refuses: () => {
    indexedDB.open = () => {
      throw new DOMException('provoked', 'SecurityError');
    };
  },
  'never answers': () => {
    indexedDB.open = () => new EventTarget() as IDBOpenDBRequest;
  },
  'is missing': () => {
    Object.defineProperty(globalThis, 'indexedDB', { value: undefined });
  },
  'is full': () => {
    IDBObjectStore.prototype.put = () => {
      throw new DOMException('provoked', 'QuotaExceededError');
    };
  },
} as const;

test.describe('a killed browser', () => {
  test('goes on at the same minute with the same world, and has what was being written', async ({ site, problems }) => {
    // Two browsers are started, one after the other.
    test.slow();
    const browser = new RealBrowser();
    try {
      const before = await firstLife(await browser.start(), { site, problems });
      await browser.kill();
      await secondLife(await browser.start(), { site, problems, before });
    } finally {
      await browser.remove();
    }
    expect(problems).toEqual([]);
  });
});

interface Life {
  readonly site: string;
  readonly problems: string[];
}

const TYPED = 'Wir wissen, dass viele von Ihnen keinen Notruf absetzen können.';

async function firstLife(context: BrowserContext, { site, problems }: Life): Promise<OnDisk> {
  await watch(context, problems);
  const page = await context.newPage();
  await begin(page, site);
  await askForFact(page);
  await saved(page);
  await button(page, 'desk.advance.quarter').click();
  await askForFact(page);
  await saved(page);
  const [newest] = await onDisk(page);
  expect(newest?.decisions).toHaveLength(2);
  const field = await openComposer(page).then(async (found) => {
    await button(page, 'compose.own').click();
    return found;
  });
  await field.pressSequentially(TYPED, { delay: 20 });
  // At most one second of what was typed may be lost; a second later nothing may.
  await page.waitForTimeout(1_000);
  await field.pressSequentially(' Und', { delay: 20 });
  if (!newest) throw new Error('nothing on disk');
  return newest;
}

async function secondLife(context: BrowserContext, { site, problems, before }: Life & { readonly before: OnDisk }): Promise<void> {
  await watch(context, problems);
  const page = await context.newPage();
  await page.goto(`${site}/#language=de`);
  await button(page, 'start.continue').click();
  const start = Date.now();
  await expect(clock(page)).toBeVisible();
  expect(Date.now() - start, 'milliseconds until the desk stands again').toBeLessThan(3_000);
  await saved(page);
  const [after] = await onDisk(page);
  expect(after).toEqual({ ...before, generation: after?.generation });
  expect(after?.generation).toBeGreaterThan(before.generation);
  const field = await openComposer(page);
  expect(await field.inputValue()).toContain(TYPED);
}

test.describe('a second tab', () => {
  for (const hasLocks of [true, false]) {
    test(`may only look, ${hasLocks ? 'by lock' : 'by asking'}, and plays once the first one is closed`, async ({ context, page }) => {
      if (!hasLocks) await context.addInitScript(() => Object.defineProperty(Navigator.prototype, 'locks', { value: undefined }));
      await begin(page);
      await saved(page);
      const second = await context.newPage();
      await second.goto('/#language=de');
      await button(second, 'start.continue').click();
      await expect(second.getByRole('button', { name: t('storage.readOnly') })).toBeVisible();
      const minute = await clock(second).textContent();
      await second.getByRole('button', { name: t('desk.advance'), exact: true }).click();
      expect(await clock(second).textContent()).toBe(minute);
      await second.getByRole('button', { name: t('storage.readOnly') }).click();
      await expect(second.getByText(t('storage.trouble.elsewhere'))).toBeVisible();
      await page.close();
      await second.reload();
      await button(second, 'start.continue').click();
      await saved(second);
    });
  }
});

test.describe('storage that fails', () => {
  for (const [how, script] of Object.entries(failing)) {
    test(`is told within a second where it ${how}; play and the file go on`, async ({ page }) => {
      await page.addInitScript(script);
      await begin(page);
      await expect(page.getByRole('button', { name: t('storage.notSaved') })).toBeVisible({ timeout: 1_000 });
      await askForFact(page);
      await page.getByRole('button', { name: t('desk.advance'), exact: true }).click();
      await page.keyboard.press('Escape');
      await page.getByRole('button', { name: t('storage.notSaved') }).click();
      const download = page.waitForEvent('download');
      await page
        .getByRole('dialog')
        .getByRole('button', { name: t('storage.asFile') })
        .click();
      const file = JSON.parse(await readFile(await (await download).path(), 'utf8')) as { decisions: unknown[] };
      expect(file.decisions).toHaveLength(1);
    });
  }
});

test.describe('what lies on the device', () => {
  test('goes on from the newest whole state when the last one is damaged, and says so', async ({ page, checkAccessibility }) => {
    await begin(page);
    await askForFact(page);
    await saved(page);
    await askForFact(page);
    await saved(page);
    await expect.poll(async () => (await onDisk(page))[0]?.decisions.length).toBe(2);
    await damage(page);
    await page.goto('about:blank');
    await page.goto('/#language=de');
    await expect(page.getByText(/Der letzte Stand ist beschädigt/)).toBeVisible();
    await checkAccessibility(page);
    const download = page.waitForEvent('download');
    await button(page, 'storage.rest').click();
    expect(await readFile(await (await download).path(), 'utf8')).toContain('gegenwind-raw');
    await button(page, 'start.continue').click();
    await saved(page);
    expect((await onDisk(page))[0]?.decisions).toHaveLength(1);
  });

  test('can be taken away as a file that opens again', async ({ page }) => {
    await begin(page);
    await askForFact(page);
    await saved(page);
    const [before] = await onDisk(page);
    await page.goto('about:blank');
    await page.goto('/#language=de');
    const download = page.waitForEvent('download');
    await button(page, 'storage.asFile').click();
    const text = await readFile(await (await download).path());
    await page.getByLabel(t('start.pick')).setInputFiles({ name: 'exercise.gegenwind.json', mimeType: 'application/json', buffer: text });
    await saved(page);
    const [after] = (await onDisk(page)).filter(({ exercise }) => exercise !== before?.exercise);
    expect(after?.worldHash).toBe(before?.worldHash);
  });

  test('is gone after everything was deleted, and the game can be played again', async ({ page }) => {
    await begin(page);
    await saved(page);
    await page.getByRole('button', { name: 'English' }).click();
    await page.getByRole('button', { name: 'Deutsch' }).click();
    await page.goto('about:blank');
    await page.goto('/#language=de');
    await button(page, 'storage.deleteAll').click();
    await button(page, 'storage.deleteAllSure').click();
    await expect(page.getByText(t('storage.deletedAll'))).toBeVisible();
    const left = await page.evaluate(async () => ({
      databases: await indexedDB.databases(),
      settings: [...Object.keys(localStorage), ...Object.keys(sessionStorage)],
      caches: await caches.keys(),
    }));
    expect(left).toEqual({ databases: [], settings: [], caches: [] });
    await page.goto('about:blank');
    await begin(page);
    await saved(page);
  });
});
