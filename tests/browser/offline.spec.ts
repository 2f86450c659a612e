import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import type { Server } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from '@playwright/test';
import { SITE } from '../../tools/build.mjs';
import { writeServiceWorker } from '../../tools/offline.mjs';
import { createSiteServer, listen } from '../../tools/serve.mjs';
import { replayed } from './command-line.ts';
import { expect, test } from './fixtures.ts';
import { playToTheEnd } from './journey.ts';
import { Trainee } from './steps.ts';

test.use({ serviceWorkers: 'allow', contextOptions: { reducedMotion: 'reduce' } });
test.setTimeout(240_000);

/** A server of its own for each test, that can be taken away. */
async function served(root: string): Promise<{ readonly address: string; readonly end: () => Promise<void> }> {
  const server: Server = createSiteServer({ root });
  const address = await listen(server, { host: '127.0.0.1', port: 0, isFixed: true });
  return {
    address,
    end: () =>
      new Promise((done) => {
        server.close(() => done());
        server.closeAllConnections();
      }),
  };
}

/** Waits until the site lies on the device and serves the page. */
const isKept = (page: Page): Promise<void> =>
  page.evaluate(async () => {
    await navigator.serviceWorker.ready;
    if (!navigator.serviceWorker.controller)
      await new Promise<void>((done) => navigator.serviceWorker.addEventListener('controllerchange', () => done(), { once: true }));
  });

test.describe('with the network cut after the first visit', () => {
  test('a whole exercise is played, reviewed and taken home, from a page loaded without a server', async ({ page }) => {
    const site = await served(SITE);
    await page.goto(`${site.address}/`);
    await isKept(page);
    await site.end();
    const trainee = new Trainee(page);
    await page.reload();
    await trainee.chooseScenario();
    await trainee.chooseSeed('7');
    await trainee.begin();
    await playToTheEnd(trainee);
    await trainee.press('desk.debrief', page.getByRole('banner'));
    await expect(trainee.frontPage).toBeVisible();
    await trainee.reveal();
    const kept = await trainee.downloaded(() => trainee.press('review.keep.exercise'));
    expect(await replayed(kept)).toMatchObject({ identical: true });
  });
});

/** What lies on the device: databases, the kept site, settings. */
const leftOn = (page: Page) =>
  page.evaluate(async () => ({
    workers: (await navigator.serviceWorker.getRegistrations()).length,
    caches: await caches.keys(),
    databases: await indexedDB.databases(),
    settings: [...Object.keys(localStorage), ...Object.keys(sessionStorage)],
  }));
const NOTHING = { workers: 0, caches: [], databases: [], settings: [] };

test('a shared device keeps nothing of the site either once the debrief is left', async ({ page }) => {
  const site = await served(SITE);
  const trainee = new Trainee(page);
  await trainee.arrive({ shared: '1' }, `${site.address}/`);
  await isKept(page);
  await trainee.chooseScenario();
  await trainee.begin();
  await trainee.goOn(15);
  expect(await leftOn(page)).not.toEqual(NOTHING);
  await trainee.stopEarly();
  await trainee.press('review.toStart');
  await expect(page.getByRole('status').filter({ hasText: trainee.say('storage.deletedAll') })).toBeVisible();
  expect(await leftOn(page)).toEqual(NOTHING);
  await site.end();
});

test('deleting everything leaves nothing of the kept site either', async ({ page }) => {
  const site = await served(SITE);
  const trainee = new Trainee(page);
  await page.goto(`${site.address}/`);
  await isKept(page);
  await trainee.chooseScenario();
  await trainee.begin();
  await trainee.goOn(15);
  await page.reload();
  await trainee.press('storage.deleteAll');
  await trainee.press('storage.deleteAllSure');
  await expect(page.getByText(trainee.say('storage.deletedAll'))).toBeVisible();
  expect(await leftOn(page)).toEqual(NOTHING);
  await site.end();
});

test.describe('a newer version of the site', () => {
  test('is offered on the start screen, never taken during an exercise, and taken with one click', async ({ page }) => {
    const root = mkdtempSync(join(tmpdir(), 'gegenwind-site-'));
    cpSync(SITE, root, { recursive: true });
    const site = await served(root);
    await page.goto(`${site.address}/`);
    await isKept(page);
    const trainee = new Trainee(page);
    await trainee.chooseScenario();
    await trainee.begin();
    const born = await page.evaluate(() => performance.timeOrigin);

    const html = join(root, 'index.html');
    writeFileSync(html, readFileSync(html, 'utf8').replace('<title>Gegenwind</title>', '<title>Gegenwind, neu</title>'));
    writeServiceWorker(root);
    await page.evaluate(async () => {
      const registration = await navigator.serviceWorker.ready;
      await registration.update();
      while (!registration.waiting) await new Promise((done) => setTimeout(done, 50));
    });
    await trainee.goOn(15);
    expect(await page.evaluate(() => performance.timeOrigin)).toBe(born);
    expect(await page.title()).toBe('Gegenwind');

    // A page opened anew still belongs to the version on this device, until somebody takes the next one.
    await page.reload();
    expect(await page.title()).toBe('Gegenwind');
    await trainee.press('start.updateTake');
    await expect(page).toHaveTitle('Gegenwind, neu');
    await site.end();
    rmSync(root, { recursive: true, force: true });
  });

  test('does not take the parts away from a tab that still plays the version before', async ({ page, context }) => {
    const root = mkdtempSync(join(tmpdir(), 'gegenwind-site-'));
    cpSync(SITE, root, { recursive: true });
    const site = await served(root);
    await page.goto(`${site.address}/`);
    await isKept(page);
    const trainee = new Trainee(page);
    await trainee.chooseScenario();
    await trainee.begin();

    // In the next version the parts of the review have other names; those of this one are gone from the server.
    for (const file of readdirSync(join(root, 'assets'))) if (file.startsWith('debrief-screen-')) rmSync(join(root, 'assets', file));
    writeServiceWorker(root);
    const other = await context.newPage();
    await other.goto(`${site.address}/`);
    await other.evaluate(async () => {
      const registration = await navigator.serviceWorker.ready;
      await registration.update();
      while (!registration.waiting) await new Promise((done) => setTimeout(done, 50));
    });
    await other.reload();
    const before = await other.evaluate(() => performance.timeOrigin);
    await new Trainee(other).press('start.updateTake');
    await expect.poll(() => other.evaluate(() => performance.timeOrigin).catch(() => before)).not.toBe(before);

    await trainee.stopEarly();
    await expect(trainee.frontPage).toBeVisible();
    await site.end();
    rmSync(root, { recursive: true, force: true });
  });
});
