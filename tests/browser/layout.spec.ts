import { expect, test } from './fixtures.ts';
import { misfits, setSpacing } from './misfits.ts';
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
