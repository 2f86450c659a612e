import { expect, test } from './fixtures.ts';
import { Trainee } from './steps.ts';

test.use({ contextOptions: { reducedMotion: 'reduce' }, viewport: { width: 1920, height: 1080 } });

test('on the wall of a room: letters, large type, time to discuss that moves no clock, and a dark wall', async ({
  page,
  checkAccessibility,
}) => {
  const trainee = new Trainee(page);
  const size = (): Promise<number> => page.evaluate(() => parseFloat(getComputedStyle(document.documentElement).fontSize));
  const before = await page.goto('/').then(size);
  await trainee.beginAt({ mode: 'plenum' });
  expect(await size()).toBeGreaterThanOrEqual(before * 1.25);
  const option = page.locator('.option-button').first();
  for (let stop = 0; stop < 20 && !(await option.isVisible()); stop++) await trainee.goOn();
  await expect(page.getByRole('button', { name: /^A / })).toBeVisible();
  await expect(page.getByRole('button', { name: /^B / })).toBeVisible();
  await checkAccessibility(page);

  const stands = await trainee.clock.textContent();
  await trainee.press('plenum.discuss');
  await expect(page.getByRole('timer')).toHaveText(/^2:5\d$/);
  await expect(trainee.clock).toHaveText(stands!);
  await trainee.press('plenum.end');
  await expect(page.getByRole('timer')).toBeHidden();

  await page.getByRole('heading', { level: 2 }).first().focus();
  await page.keyboard.press('b');
  await expect(page.getByRole('dialog', { name: trainee.say('plenum.blank') })).toBeVisible();
  await checkAccessibility(page);
  await page.keyboard.press('w');
  await expect(page.getByRole('dialog')).toBeHidden();
  await expect(trainee.clock).toHaveText(stands!);
  for (const width of [1920, 1366, 390]) {
    await page.setViewportSize({ width, height: 900 });
    await expect(page.getByRole('button', { name: trainee.say('desk.advance'), exact: true }).last()).toBeInViewport();
    expect(await page.evaluate(() => document.documentElement.scrollWidth - innerWidth), `${width} px`).toBeLessThanOrEqual(0);
    await page.screenshot({ path: `build/test/plenum-${width}.png` });
  }
});
