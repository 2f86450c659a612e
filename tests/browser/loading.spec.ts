import { readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { gzipSync } from 'node:zlib';
import type { Page } from '@playwright/test';
import { SITE } from '../../tools/build.mjs';
import { expect, test } from './fixtures.ts';
import { Trainee } from './steps.ts';

test.use({ viewport: { width: 1366, height: 768 } });

/** Scripts as they are asked for, with their size on the wire. */
function scriptsOf(page: Page): { readonly file: string; readonly bytes: number }[] {
  const scripts: { file: string; bytes: number }[] = [];
  page.on('request', (request) => {
    if (request.resourceType() !== 'script') return;
    const file = basename(new URL(request.url()).pathname);
    scripts.push({ file, bytes: gzipSync(readFileSync(join(SITE, 'assets', file)), { level: 9 }).length });
  });
  return scripts;
}

const total = (scripts: readonly { readonly bytes: number }[]): number => scripts.reduce((sum, { bytes }) => sum + bytes, 0);

test('no more than 200 kB of script, gzipped, until the briefing can be read', async ({ page }, info) => {
  const scripts = scriptsOf(page);
  const trainee = new Trainee(page);
  await trainee.arrive();
  await expect(trainee.scenarios).not.toHaveCount(0);
  const start = total(scripts);
  await trainee.chooseScenario();
  const briefing = total(scripts);
  info.annotations.push({ type: 'script', description: `${start} bytes to the start screen, ${briefing} to the briefing` });
  expect(scripts.length).toBeGreaterThan(0);
  expect(briefing).toBeLessThanOrEqual(200_000);
});

test('the briefing is read and the desk is used while Phaser has not arrived', async ({ page }) => {
  let release: () => void = () => undefined;
  const held = new Promise<void>((resolve) => (release = resolve));
  let isAsked = false;
  await page.route(/\/start-world-[^/]*\.js$/, async (route) => {
    isAsked = true;
    await held;
    await route.continue();
  });
  const trainee = new Trainee(page);
  await trainee.beginAt();
  await expect.poll(() => isAsked).toBe(true);
  await trainee.button('desk.verb.ask').click();
  await expect(page.locator('canvas')).toHaveCount(0);
  await watchShifts(page);
  release();
  await expect(page.locator('canvas')).toBeVisible();
  await page.waitForTimeout(600);
  expect(await shifts(page)).toBe(0);
});

/** Layout shifts since the page was loaded, and all that come. */
const watchShifts = (page: Page): Promise<unknown> =>
  page.evaluate(() => {
    let sum = 0;
    const add = (entries: readonly PerformanceEntry[]): void => {
      for (const entry of entries) sum += (entry as PerformanceEntry & { readonly value: number }).value;
      document.documentElement.setAttribute('data-shift', String(sum));
    };
    const observer = new PerformanceObserver((list) => add(list.getEntries()));
    observer.observe({ type: 'layout-shift' });
    add([]);
  });

const shifts = async (page: Page): Promise<number> => Number(await page.locator('html').getAttribute('data-shift'));

test('the world is left out where a link says so, and nothing of it is fetched', async ({ page }) => {
  const fetched: string[] = [];
  page.on('request', (request) => fetched.push(request.url()));
  const trainee = new Trainee(page);
  await trainee.beginAt({ renderer: 'none' });
  await trainee.goOn();
  await page.waitForTimeout(2_000);
  await expect(page.locator('canvas')).toHaveCount(0);
  expect(fetched.filter((address) => address.includes('start-world'))).toEqual([]);
});

for (const renderer of ['canvas', 'webgl'] as const) {
  test(`the world is drawn by ${renderer} where a link says so, and is hidden from screen readers`, async ({ page }) => {
    const trainee = new Trainee(page);
    await trainee.beginAt({ renderer });
    const world = page.locator('canvas');
    await expect(world).toBeVisible();
    expect(await world.evaluate((canvas: HTMLCanvasElement) => (canvas.getContext('2d') ? 'canvas' : 'webgl'))).toBe(renderer);
    expect(await world.evaluate((canvas) => canvas.closest('[aria-hidden="true"]') !== null)).toBe(true);
    await trainee.goOn();
  });
}
