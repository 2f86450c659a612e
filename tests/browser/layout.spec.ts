import { expect, test } from './fixtures.ts';
import { misfits, setSpacing } from './misfits.ts';
import { stormFile } from './prepared.ts';
import { tour } from './screens.ts';
import { Trainee } from './steps.ts';

test.describe.configure({ mode: 'parallel' });
test.use({ contextOptions: { reducedMotion: 'reduce' } });
test.setTimeout(300_000);

/** Where room is scarce; the wide windows are looked at in `accessibility.spec.ts`. */
const WINDOWS = [
  { language: 'de', name: '320 px', width: 320, height: 640 },
  { language: 'en', name: '390 px', width: 390, height: 844 },
  { language: 'de', name: 'a window of 1280 × 720 px at 200 %', width: 640, height: 360 },
] as const;

for (const { language, name, width, height } of WINDOWS) {
  test(`every screen fits into ${name}, with the widest spacing too, and what is pressed can be hit (${language})`, async ({ page }) => {
    await page.setViewportSize({ width, height });
    await tour(new Trainee(page, { language }), async (screen) => {
      expect.soft(await misfits(page), screen).toEqual([]);
      await setSpacing(page, true);
      expect.soft(await misfits(page), `${screen}, with wide spacing`).toEqual([]);
      await setSpacing(page, false);
    });
  });
}

test('rows of the feed never lie over one another, not even before they were measured', async ({ page }) => {
  await page.setViewportSize({ width: 390, height: 844 });
  const trainee = new Trainee(page, { language: 'de' });
  await trainee.arrive();
  await trainee.openFile('storm.gegenwind.json', stormFile());
  await expect(trainee.clock).toBeVisible();
  await trainee.show('feed');
  const rows = page.locator('.feed-row');
  await expect.poll(() => rows.count()).toBeGreaterThan(5);
  // All in one task: no observer has had its turn between the new height and the look.
  const overlaps = await rows.evaluateAll((all) => {
    // Reduced motion gives everything a transition of next to no time, which would begin at the old height.
    for (const row of all) Object.assign((row as HTMLElement).style, { transition: 'none', paddingBottom: '90px' });
    const boxes = all.map((row) => row.getBoundingClientRect()).sort((a, b) => a.top - b.top);
    return boxes.slice(1).filter(({ top }, at) => top < boxes[at]!.bottom - 0.5).length;
  });
  expect(overlaps).toBe(0);
});

test('the desk is no pixel higher than its window, and Escape folds a menu up and leaves the focus on it', async ({ page }) => {
  await page.setViewportSize({ width: 1366, height: 768 });
  const trainee = new Trainee(page, { language: 'de' });
  await trainee.arrive();
  await trainee.openFile('storm.gegenwind.json', stormFile());
  await expect(trainee.clock).toBeVisible();
  expect(await page.evaluate(() => document.documentElement.scrollHeight - innerHeight)).toBe(0);
  const menu = page.locator('details.menu').first();
  await trainee.hand.press(menu.locator('summary'));
  await expect(menu).toHaveAttribute('open');
  await page.keyboard.press('Escape');
  await expect(menu).not.toHaveAttribute('open');
  await expect(menu.locator('summary')).toBeFocused();
  await expect(trainee.clock).toBeVisible();
});
