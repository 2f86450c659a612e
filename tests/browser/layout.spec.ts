import { expect, test } from './fixtures.ts';
import { misfits, setSpacing } from './misfits.ts';
import { tour } from './screens.ts';
import { Trainee } from './steps.ts';

test.describe.configure({ mode: 'parallel' });
test.use({ contextOptions: { reducedMotion: 'reduce' }, trace: 'off' });
test.setTimeout(300_000);

const SIZES = [
  { name: '320 px', width: 320, height: 640 },
  { name: 'a window of 1280 × 720 px at 200 %', width: 640, height: 360 },
  { name: '390 px', width: 390, height: 844 },
  { name: '1366 px', width: 1366, height: 768 },
  { name: '1920 px', width: 1920, height: 1080 },
];
/** Where room is scarce, both languages are tried, and the widest spacing that a reader may set. */
const SCARCE = 640;

for (const { name, width, height } of SIZES) {
  for (const language of width <= SCARCE ? (['de', 'en'] as const) : (['de'] as const)) {
    test(`every screen fits into ${name}, and what is pressed can be hit (${language})`, async ({ page }) => {
      await page.setViewportSize({ width, height });
      await tour(new Trainee(page, { language }), async (screen) => {
        expect.soft(await misfits(page), screen).toEqual([]);
        if (width > SCARCE) return;
        await setSpacing(page, true);
        expect.soft(await misfits(page), `${screen}, with wide spacing`).toEqual([]);
        await setSpacing(page, false);
      });
    });
  }
}
