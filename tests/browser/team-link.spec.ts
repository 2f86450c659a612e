import type { Locator, Page } from '@playwright/test';
import jsQR from 'jsqr';
import { expect, test } from './fixtures.ts';
import { withKeyboard } from './hand.ts';
import { warteschleifeText } from './prepared.ts';
import { Trainee } from './steps.ts';

/** Reads the code off the screen as a camera would: from the pixels that are there. */
async function scanned(page: Page, code: Locator): Promise<string | undefined> {
  const picture = (await code.screenshot()).toString('base64');
  const { grey, width, height } = await page.evaluate(async (base64) => {
    const bytes = Uint8Array.from(atob(base64), (letter) => letter.charCodeAt(0));
    const image = await createImageBitmap(new Blob([bytes], { type: 'image/png' }));
    const context = new OffscreenCanvas(image.width, image.height).getContext('2d')!;
    context.drawImage(image, 0, 0);
    const { data } = context.getImageData(0, 0, image.width, image.height);
    // One letter a pixel: a list of numbers would take a minute on its way.
    let written = '';
    for (let at = 0; at < data.length; at += 4) written += (data[at]! + data[at + 1]! + data[at + 2]!) / 3 > 127 ? 'w' : 'b';
    return { grey: written, width: image.width, height: image.height };
  }, picture);
  const pixels = new Uint8ClampedArray(grey.length * 4).fill(255);
  for (let at = 0; at < grey.length; at++) if (grey[at] === 'b') pixels.fill(0, at * 4, at * 4 + 3);
  return jsQR(pixels, width, height)?.data;
}

const addressOf = (trainee: Trainee): Promise<string> =>
  trainee.page.getByRole('textbox', { name: trainee.say('link.address') }).inputValue();

for (const [language, width, height] of [
  ['de', 1920, 1080],
  ['en', 1366, 768],
  ['de', 390, 844],
] as const) {
  test(`the code on the wall leads all teams to the same storm, ${language} at ${width} px`, async ({ page, checkAccessibility }) => {
    await page.setViewportSize({ width, height });
    const trainee = new Trainee(page, { language });
    await trainee.arrive({ scenario: 'warteschleife', seed: 'Sturm & Drang 7', house: 'solid', mode: 'clock', intensity: 'mild' });
    await trainee.press('link.title');
    await expect(page.getByText(trainee.say('link.hereOnly'))).toBeVisible();
    const meet = page.getByRole('textbox', { name: trainee.say('link.meet') });
    await meet.fill('abc, 40');
    await expect(page.getByText(trainee.say('link.meetNone', { last: 29 }))).toBeVisible();
    await meet.fill('15; 6, x, 99');
    await expect(page.getByText(trainee.say('link.meetRead', { n: 2, hours: '6, 15' }))).toBeVisible();
    const address = await addressOf(trainee);
    expect(address).toMatch(/meet=6,15$/);
    const code = page.getByRole('img', { name: trainee.say('link.code', { address }) });
    for (const colorScheme of ['light', 'dark'] as const) {
      await page.emulateMedia({ colorScheme });
      expect(await scanned(page, code)).toBe(address);
      await checkAccessibility(page);
    }
    await page.emulateMedia({ media: 'print', colorScheme: 'dark' });
    expect(await scanned(page, code)).toBe(address);
    await expect(page.getByRole('heading', { name: trainee.say('briefing.goals') })).toBeHidden();
    await page.emulateMedia({ media: 'screen' });
    await page.screenshot({ path: `build/test/team-link-${width}.png` });
    const box = (await code.boundingBox())!;
    console.log(`QR code at ${width} × ${height}: ${Math.round(box.width)} px wide`);
    // A camera reads a code from ten times its width; on a wall the whole screen is two metres or more.
    expect(box.width / width).toBeGreaterThan(width > 800 ? 0.3 : 0.7);
    await page.goto('about:blank');
    await page.goto(address);
    await expect(trainee.briefing).toBeVisible();
    await trainee.press('link.title');
    expect(await addressOf(trainee)).toBe(address);
  });
}

test('the address is copied by keyboard, and a file of one’s own has none', async ({ page, context }) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  const trainee = new Trainee(page, { hand: withKeyboard(page) });
  await trainee.arrive({ scenario: 'warteschleife', seed: '7' });
  await trainee.press('link.title');
  await trainee.press('link.copy');
  await expect(page.getByRole('status').filter({ hasText: trainee.say('link.copied') })).toBeVisible();
  expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(await addressOf(trainee));
  await page.keyboard.press('Escape');
  await expect(trainee.button('link.title')).toBeFocused();
  await trainee.press('ui.back');
  await trainee.openFile('own.json', warteschleifeText());
  await expect(trainee.briefing).toBeVisible();
  await expect(trainee.button('link.title')).toBeHidden();
});

test('where the page may not copy, the address is selected and said so', async ({ page }) => {
  await page.addInitScript(() => Object.defineProperty(navigator, 'clipboard', { value: undefined }));
  const trainee = new Trainee(page);
  await trainee.arrive({ scenario: 'warteschleife', seed: '7' });
  await trainee.press('link.title');
  await trainee.press('link.copy');
  await expect(page.getByRole('status').filter({ hasText: trainee.say('link.notCopied') })).toBeVisible();
  expect(
    await page.getByRole('textbox', { name: trainee.say('link.address') }).evaluate((field) => {
      const { selectionStart, selectionEnd, value } = field as HTMLTextAreaElement;
      return value.slice(selectionStart, selectionEnd);
    }),
  ).toBe(await addressOf(trainee));
});
