import type { Page } from '@playwright/test';
import { expect, test } from './fixtures.ts';
import { tour } from './screens.ts';
import { Trainee } from './steps.ts';

test.describe.configure({ mode: 'parallel' });
test.use({ contextOptions: { reducedMotion: 'reduce' }, trace: 'off' });
test.setTimeout(240_000);

const SIZES = [
  { width: 390, height: 844 },
  { width: 1366, height: 768 },
  { width: 1920, height: 1080 },
];
/** WCAG 2.2 AA, 2.5.8: what is pressed is at least so large, in CSS pixels. */
const SMALLEST_TARGET = 24;

/** What does not fit: the page itself, words that are cut off, targets that are too small. */
const misfits = (page: Page): Promise<string[]> =>
  page.evaluate((smallest) => {
    const found: string[] = [];
    const { scrollWidth, clientWidth } = document.documentElement;
    if (scrollWidth > clientWidth) found.push(`the page scrolls sideways: ${scrollWidth} > ${clientWidth}`);
    const name = (element: Element): string => `${element.tagName.toLowerCase()} "${(element.textContent ?? '').trim().slice(0, 40)}"`;
    const dialog = document.querySelector('dialog[open]');
    const isSeen = (element: Element): boolean =>
      element.checkVisibility({ opacityProperty: true, visibilityProperty: true }) && !element.closest('.unseen, [inert]');
    for (const element of (dialog ?? document).querySelectorAll('button, h1, h2, h3, h4, summary, select, legend, .tag')) {
      if (!isSeen(element)) continue;
      if (element.scrollWidth > element.clientWidth + 1 && getComputedStyle(element).display !== 'inline')
        found.push(`cut off: ${name(element)}`);
      const { left, right } = element.getBoundingClientRect();
      const scrolls = element.parentElement && element.parentElement.scrollWidth > element.parentElement.clientWidth + 1;
      if (!scrolls && (left < -1 || right > clientWidth + 1)) found.push(`out of the page: ${name(element)}`);
    }
    for (const element of (dialog ?? document).querySelectorAll('button, summary, select, a[href], input:not([type=file])')) {
      if (!isSeen(element)) continue;
      const target = element instanceof HTMLInputElement ? (element.closest('label') ?? element) : element;
      const { width, height } = target.getBoundingClientRect();
      if (width > 1 && (width < smallest || height < smallest) && !element.closest('p, .skip-link'))
        found.push(`too small to hit, ${Math.round(width)} × ${Math.round(height)}: ${name(element)}`);
    }
    return [...new Set(found)];
  }, SMALLEST_TARGET);

for (const size of SIZES) {
  test(`every screen fits into ${size.width} px, and what is pressed can be hit`, async ({ page }) => {
    await page.setViewportSize(size);
    await tour(new Trainee(page), async (screen) => {
      expect.soft(await misfits(page), screen).toEqual([]);
    });
  });
}
