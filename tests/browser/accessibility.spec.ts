import type { Page } from '@playwright/test';
import { expect, test } from './fixtures.ts';
import { tour } from './screens.ts';
import { Trainee } from './steps.ts';

test.describe.configure({ mode: 'parallel' });
test.use({ contextOptions: { reducedMotion: 'reduce' }, trace: 'off', viewport: { width: 1366, height: 768 } });
test.setTimeout(240_000);

/** Rules that ask for colours; nothing else differs between light and dark. */
const COLOURS = ['color-contrast', 'link-in-text-block'];

/** Light or dark, once it is drawn. */
async function turn(page: Page, colorScheme: 'light' | 'dark'): Promise<void> {
  await page.emulateMedia({ colorScheme });
  await page.evaluate(() => new Promise((resolve) => requestAnimationFrame(() => setTimeout(resolve, 50))));
}

for (const language of ['de', 'en'] as const) {
  test(`no screen breaks a rule that axe can see, light or dark (${language})`, async ({ page, checkAccessibility }) => {
    const visited: string[] = [];
    await tour(new Trainee(page, { language }), async (screen) => {
      visited.push(screen);
      const complain = ({ message }: Error): void => expect.soft(message, screen).toBe('');
      await turn(page, 'light');
      await checkAccessibility(page).catch(complain);
      await turn(page, 'dark');
      await checkAccessibility(page, COLOURS).catch(complain);
    });
    expect(visited.length).toBeGreaterThanOrEqual(20);
  });
}
