import type { Page } from '@playwright/test';
import { expect, test } from './fixtures.ts';
import { misfits } from './misfits.ts';
import { personal } from './personal.ts';
import { tour } from './screens.ts';
import { Trainee } from './steps.ts';

test.describe.configure({ mode: 'parallel' });
test.use({ contextOptions: { reducedMotion: 'reduce' } });
test.setTimeout(240_000);

/** Rules that ask for colours; nothing else differs between light and dark. */
const COLOURS = ['color-contrast', 'link-in-text-block'];

/** Light or dark, once it is drawn. */
async function turn(page: Page, colorScheme: 'light' | 'dark'): Promise<void> {
  await page.emulateMedia({ colorScheme });
  await page.evaluate(async () => {
    for (let frame = 0; frame < 3; frame++) await new Promise(requestAnimationFrame);
    await new Promise((resolve) => setTimeout(resolve, 150));
  });
}

// A tour takes a minute: wide windows, and what a screen asks of people, are looked at on the way; narrow windows in `layout.spec.ts`.
const WINDOWS = [
  { language: 'de', name: '1366 px', width: 1366, height: 768 },
  { language: 'en', name: '1920 px', width: 1920, height: 1080 },
] as const;

for (const { language, name, width, height } of WINDOWS) {
  test(`no screen breaks a rule that axe can see, light or dark, asks for personal details, or ranks anybody; every screen fits into ${name} (${language})`, async ({
    page,
    checkAccessibility,
  }) => {
    await page.setViewportSize({ width, height });
    const visited: string[] = [];
    await tour(new Trainee(page, { language }), async (screen) => {
      visited.push(screen);
      const complain = ({ message }: Error): void => expect.soft(message, screen).toBe('');
      await turn(page, 'light');
      await checkAccessibility(page).catch(complain);
      await turn(page, 'dark');
      await checkAccessibility(page, COLOURS).catch(complain);
      expect.soft(await misfits(page), screen).toEqual([]);
      expect.soft(await personal(page), screen).toEqual([]);
    });
    expect(visited.length).toBeGreaterThanOrEqual(20);
  });
}
