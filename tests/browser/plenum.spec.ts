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

for (const [width, height] of [
  [1280, 720],
  [1366, 768],
  [1920, 1080],
] as const) {
  test(`the wall shows the call and every option at once at ${width} × ${height}`, async ({ page, checkAccessibility }) => {
    await page.setViewportSize({ width, height });
    const trainee = new Trainee(page);
    await trainee.beginAt({ mode: 'plenum' });
    const option = page.locator('.option-button').first();
    for (let stop = 0; stop < 20 && !(await option.isVisible()); stop++) await trainee.goOn();
    const call = trainee.waiting.first();
    await expect(call.getByRole('button')).toHaveCount(4);
    await expect(call.getByRole('heading')).toBeInViewport({ ratio: 1 });
    await expect(call.getByRole('paragraph').last()).toBeInViewport({ ratio: 1 });
    for (const letter of ['A', 'B', 'C', 'D']) {
      await expect(call.getByRole('button', { name: new RegExp(`^${letter} `) })).toBeInViewport({ ratio: 1 });
    }
    // The bar keeps what a room needs, and holds it.
    await expect(page.getByRole('group', { name: trainee.say('ui.language') })).toBeHidden();
    await expect(page.getByRole('button', { name: trainee.say('desk.advance'), exact: true })).toBeInViewport({ ratio: 1 });
    await checkAccessibility(page);
    await page.screenshot({ path: `build/test/plenum-call-${width}.png` });

    // Everything else is one tab away, and nothing of it is cut.
    const tabs = page.getByRole('navigation', { name: trainee.say('desk.panes') });
    await trainee.press('desk.feed', tabs);
    await expect(trainee.feed).toBeVisible();
    await expect(trainee.button('desk.team', page.getByRole('group', { name: trainee.say('desk.panes') }))).toBeInViewport({ ratio: 1 });
    await trainee.press('desk.now', tabs);
    await option.click();
    await expect(tabs).toBeHidden();
    await expect(trainee.feed).toBeVisible();
    await page.screenshot({ path: `build/test/plenum-desk-${width}.png` });
  });
}
