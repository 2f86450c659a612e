import type { Page } from '@playwright/test';
import { expect, test } from './fixtures.ts';
import { withKeyboard, withMouse } from './hand.ts';
import { Trainee } from './steps.ts';

/** More than this nobody has to press between the address and the front page. */
const MOST_PRESSES = 8;

type Way = 'alone' | 'wait';

/** Plays the five minutes and counts what was pressed: the first answer each time, or alone at the red ink. */
async function play(trainee: Trainee, way: Way): Promise<number> {
  const { page, hand } = trainee;
  let presses = 0;
  const front = trainee.frontPage.and(page.locator('.front'));
  const question = page.getByRole('region', { name: trainee.say('desk.now') });
  const skip = trainee.button('desk.skip');
  for (;;) {
    await expect(question.getByRole('button').first().or(front).or(skip).first()).toBeVisible();
    if (await front.isVisible()) return presses;
    if (await skip.isVisible()) {
      // It may end by itself just now.
      presses += await skip.click({ timeout: 3_000 }).then(
        () => 1,
        () => 0,
      );
      await expect(skip).toBeHidden();
      continue;
    }
    const alone = question.getByRole('button', { name: trainee.say('paper.bypass') });
    const goesAlone = way === 'alone' && (await alone.count()) > 0;
    await hand.press(goesAlone ? alone.first() : question.getByRole('button').first());
    presses++;
  }
}

/** Posts in the words of the page: 'rund 3.400 → rund 2.800'. */
async function postsBeforeAndAfter(page: Page): Promise<readonly [number, number]> {
  const words = page.getByText(/\d → \D*\d/);
  await expect(words).toBeVisible();
  const [before, after] = [...((await words.textContent()) ?? '').matchAll(/\d[\d.,]*\d/g)]
    .slice(-2)
    .map(([n]) => Number(n.replace(/\D/g, '')));
  return [before ?? 0, after ?? 0];
}

async function moveEarlier(trainee: Trainee): Promise<void> {
  const { page } = trainee;
  await trainee.press('demo.ask');
  await expect(page.getByRole('heading', { name: trainee.say('demo.earlier.title') })).toBeFocused();
  await trainee.press('demo.earlier.three');
  const [before, after] = await postsBeforeAndAfter(page);
  expect(after).toBeLessThan(before);
}

/** Each language, each width and each hand with each other, two by two. */
const WAYS = [
  { language: 'de', width: 390, height: 844, by: 'mouse' },
  { language: 'de', width: 1366, height: 768, by: 'keyboard' },
  { language: 'en', width: 390, height: 844, by: 'keyboard' },
  { language: 'en', width: 1366, height: 768, by: 'mouse' },
] as const;

for (const { language, width, height, by } of WAYS) {
  test(`the five minutes in ${language} at ${width} px by ${by}`, async ({ page, checkAccessibility }) => {
    await page.setViewportSize({ width, height });
    const hand = by === 'mouse' ? withMouse(page) : withKeyboard(page);
    const trainee = new Trainee(page, { language, hand });
    await page.emulateMedia({ reducedMotion: by === 'mouse' ? 'no-preference' : 'reduce' });
    await trainee.arrive({ demo: '', seed: '7' });
    const presses = await play(trainee, by === 'mouse' ? 'alone' : 'wait');
    console.log(`demo, ${language}, ${width} px, ${by}: ${presses} presses to the front page`);
    expect(presses).toBeLessThanOrEqual(MOST_PRESSES);
    await moveEarlier(trainee);
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(width);
    await checkAccessibility(page);
  });
}

test.describe('in stillness', () => {
  test.use({ contextOptions: { reducedMotion: 'reduce' } });

  test('every beat can be reached by everybody, in both themes', async ({ page, checkAccessibility }) => {
    const trainee = new Trainee(page);
    await trainee.arrive({ demo: '', seed: '7' });
    const options = page.getByRole('region', { name: trainee.say('desk.now') }).getByRole('button');
    for (const beat of ['call', 'sentence', 'ink'] as const) {
      await expect(page.getByRole('heading', { name: trainee.say(`demo.${beat}.title`) })).toBeFocused();
      for (const colorScheme of ['light', 'dark'] as const) {
        await page.emulateMedia({ colorScheme });
        await checkAccessibility(page);
      }
      if (beat !== 'ink') await options.first().click();
    }
    await expect(page.locator('.paper-sheet del')).not.toHaveCount(0);
    await expect(page.locator('.paper-sheet ins')).toContainText('witterungsbegleiteten');
  });

  test('the answer is dragged along the curve by pointer and by keys, and the storm is computed again', async ({ page }) => {
    const trainee = new Trainee(page);
    await trainee.arrive({ demo: '', seed: '7' });
    await play(trainee, 'alone');
    await trainee.press('demo.ask');
    const grip = page.getByRole('slider', { name: trainee.say('review.whatIf.shift') });
    const minute = async (): Promise<number> => Number(await grip.getAttribute('aria-valuenow'));
    const played = await minute();
    await grip.focus();
    await page.keyboard.press('ArrowLeft');
    expect(await minute()).toBe(played - 15);
    await page.keyboard.press('PageDown');
    expect(await minute()).toBe(played - 75);
    await page.keyboard.press('Shift+ArrowRight');
    expect(await minute()).toBe(played - 15);
    await expect(grip).toHaveAttribute('aria-valuetext', /15 Min/);
    await page.keyboard.press('Home');
    expect(await minute()).toBe(Number(await grip.getAttribute('aria-valuemin')));
    await trainee.press('demo.earlier.back');
    expect(await minute()).toBe(played);
    const box = (await grip.boundingBox())!;
    await page.mouse.move(box.x + box.width / 2, box.y + 12);
    await page.mouse.down();
    await page.mouse.move(box.x + box.width / 2 - 110, box.y + 12, { steps: 8 });
    await page.mouse.up();
    const dragged = await minute();
    expect(dragged).toBeLessThan(played - 90);
    const [before, after] = await postsBeforeAndAfter(page);
    expect(after).toBeLessThan(before);
    await expect(page.locator('.chart-line.is-changed')).toHaveCount(2);
  });

  test('a lost tab begins the same storm anew; nothing of it is kept on the device', async ({ page }) => {
    const trainee = new Trainee(page);
    await trainee.arrive();
    await trainee.press('demo.offer');
    const heading = page.getByRole('heading', { name: trainee.say('demo.call.title') });
    await expect(heading).toBeVisible();
    const seed = new URLSearchParams(new URL(page.url()).hash.slice(1)).get('seed');
    expect(seed).toMatch(/^\d{4}$/);
    const before = await page.locator('.demo-posts').innerText();
    await page
      .getByRole('region', { name: trainee.say('desk.now') })
      .getByRole('button')
      .first()
      .click();
    await page.reload();
    await expect(heading).toBeVisible();
    expect(await page.locator('.demo-posts').innerText()).toBe(before);
    expect(await page.evaluate(() => indexedDB.databases())).toEqual([]);
    await trainee.press('demo.leaveDemo');
    await expect(trainee.scenarios).toHaveCount(1);
    expect(new URL(page.url()).hash).toBe('');
  });

  test('from the end one goes on to the review of these minutes, or to the whole storm', async ({ page }) => {
    const trainee = new Trainee(page);
    await trainee.arrive({ demo: '', seed: '7' });
    await play(trainee, 'alone');
    await trainee.press('demo.ask');
    await trainee.press('demo.onward.review');
    await trainee.reveal();
    await trainee.press('review.toStart');
    await trainee.press('demo.offer');
    await play(trainee, 'wait');
    await trainee.press('demo.ask');
    await page.getByRole('button', { name: /Warteschleife/ }).click();
    await expect(trainee.briefing).toBeVisible();
  });
});

test.describe('without a network', () => {
  test.use({ serviceWorkers: 'allow', contextOptions: { reducedMotion: 'reduce' } });

  test('the five minutes play on once the site has been visited', async ({ page, context }) => {
    const trainee = new Trainee(page);
    await trainee.arrive();
    await page.evaluate(() => navigator.serviceWorker.ready);
    await expect.poll(() => page.evaluate(() => caches.keys().then((keys) => keys.length))).toBeGreaterThan(0);
    await page.reload();
    await context.setOffline(true);
    await trainee.arrive({ demo: '', seed: '7' });
    await play(trainee, 'alone');
    await moveEarlier(trainee);
  });
});
