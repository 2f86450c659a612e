import { expect, test } from './fixtures.ts';
import { Trainee } from './steps.ts';

test.use({ viewport: { width: 1366, height: 768 } });

test.describe('with motion', () => {
  test.use({ contextOptions: { reducedMotion: 'no-preference' } });

  test('the hours run past before the desk comes back, and can be skipped by key or click', async ({ page }) => {
    const trainee = new Trainee(page);
    await trainee.beginAt();
    const began = Date.now();
    await trainee.goOn();
    await expect(trainee.button('desk.skip')).toBeFocused();
    await expect(page.getByRole('main')).toHaveAttribute('inert', '');
    // The bar knows the end already.
    for (const told of ['.bar-clock', '.bar-wind']) await expect(page.locator(told)).toBeHidden();
    await expect(trainee.button('desk.skip')).toBeHidden({ timeout: 9_000 });
    for (const told of ['.bar-clock', '.bar-wind']) await expect(page.locator(told)).toBeVisible();
    expect(Date.now() - began).toBeGreaterThan(2_500);
    await expect(page.getByRole('main')).not.toHaveAttribute('inert');
    await trainee.goOn();
    await page.keyboard.press('Escape');
    await expect(trainee.button('desk.skip')).toBeHidden({ timeout: 1_500 });
    await trainee.goOn();
    await expect(trainee.button('desk.skip')).toBeVisible();
    const arrived = await page.locator('.bar-clock').textContent();
    await trainee.button('desk.advance').click();
    await expect(trainee.button('desk.skip')).toBeHidden({ timeout: 1_500 });
    expect(await page.locator('.bar-clock').textContent(), 'a press ends the lapse and passes no stop').toBe(arrived);
    await trainee.goOn();
    await trainee.button('desk.skip').click();
    await expect(trainee.button('desk.skip')).toBeHidden({ timeout: 1_500 });
    await expect(trainee.headline).toBeFocused();
  });
});

test.describe('with reduced motion', () => {
  test.use({ contextOptions: { reducedMotion: 'reduce' } });

  test('nothing runs past, and the world stands still', async ({ page }) => {
    const trainee = new Trainee(page);
    await trainee.beginAt();
    const world = page.locator('canvas');
    await expect(world).toBeVisible();
    await trainee.goOn();
    await expect(trainee.headline).toBeFocused();
    await expect(trainee.button('desk.skip')).toHaveCount(0);
    await page.waitForTimeout(1_500);
    const first = await world.screenshot();
    await page.waitForTimeout(1_000);
    expect((await world.screenshot()).equals(first)).toBe(true);
  });
});
