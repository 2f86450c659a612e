import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { test } from './fixtures.ts';
import { tour } from './screens.ts';
import { Trainee } from './steps.ts';

const FOLDER = fileURLToPath(new URL('../../build/pictures', import.meta.url));
const SIZES = [
  { width: 390, height: 844 },
  { width: 1366, height: 768 },
  { width: 1920, height: 1080 },
];
/** In English only what stands for the rest. */
const IN_ENGLISH: readonly string[] = ['briefing', 'desk'];
/** The world has come in and stands still. */
const SETTLED = 900;

test.use({ contextOptions: { reducedMotion: 'reduce' }, colorScheme: 'light' });

for (const viewport of SIZES) {
  test.describe(`${viewport.width} px`, () => {
    test.use({ viewport });
    for (const language of ['de', 'en'] as const) {
      test(`pictures of every screen (${language})`, async ({ page }) => {
        await tour(new Trainee(page, { language }), async (screen) => {
          if (language === 'en' && !IN_ENGLISH.includes(screen)) return;
          await page.waitForTimeout(SETTLED);
          const path = join(FOLDER, `${screen}-${viewport.width}-${language}.png`);
          await page.screenshot({ path, fullPage: /^(start|briefing|issues|review)/.test(screen) && !screen.includes('settings') });
        });
      });
    }
  });
}
