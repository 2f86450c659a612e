import { writeExercise } from '../../src/exercise/exercise-file.ts';
import { say } from '../../src/message/catalogue.ts';
import type { MessageKey } from '../../src/message/catalogue.ts';
import { playedWell } from '../debrief/played.ts';
import { expect, test } from './fixtures.ts';

const t = (key: MessageKey): string => say({ key }, 'de');
const exercise = playedWell();
const file = { name: 'lantern.gegenwind.json', mimeType: 'application/json', buffer: Buffer.from(writeExercise(exercise)) };

for (const colorScheme of ['light', 'dark'] as const) {
  test.describe(colorScheme, () => {
    test.use({ colorScheme });

    test('the second part of the review says why: two hours at first, any hour by keyboard, and what each decision added', async ({
      page,
      checkAccessibility,
    }) => {
      await page.goto('/');
      await page.locator('input[type=file]').setInputFiles(file);
      await page.getByRole('button', { name: t('review.you.reveal') }).click();
      const why = page.locator('#why');
      await expect(why.locator('.why-hour')).toHaveCount(2);
      await expect(why.locator('.why-bars')).toHaveCount(2);
      await why.getByLabel(t('review.why.slider')).press('ArrowRight');
      await expect(why.locator('.why-hour')).toHaveCount(1);
      await expect(why.getByRole('heading', { name: t('review.why.chosen') })).toBeVisible();
      const waterfall = why.locator('.waterfall');
      await expect(waterfall.locator('li').first()).toContainText(t('review.added.silence'));
      await expect(waterfall.locator('li').last()).toContainText(t('review.added.run'));
      await why.getByRole('button', { name: t('review.added.trustOfAffected') }).click();
      await expect(waterfall.locator('li').last()).toContainText('von 100');
      await why.getByText(t('review.added.table')).click();
      await expect(why.getByRole('region', { name: t('review.added.title') }).locator('tbody tr')).toHaveCount(
        exercise.decisions.length + 2,
      );
      await waterfall.getByRole('link').first().press('Enter');
      await expect(page.locator('.decision:focus')).toHaveCount(1);
      await checkAccessibility(page);
      await page.setViewportSize({ width: 390, height: 844 });
      expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(390);
      await page.emulateMedia({ media: 'print' });
      await expect(why.getByLabel(t('review.why.slider'))).toBeHidden();
      await expect(waterfall).toBeVisible();
    });
  });
}
