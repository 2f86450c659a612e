import { readFile } from 'node:fs/promises';
import { writeExercise } from '../../src/exercise/exercise-file.ts';
import { readExercise } from '../../src/exercise/exercise-file.ts';
import { say } from '../../src/message/catalogue.ts';
import type { MessageKey } from '../../src/message/catalogue.ts';
import { FIRST_WORD, playedBy } from '../debrief/played.ts';
import { expect, test } from './fixtures.ts';

const t = (key: MessageKey): string => say({ key }, 'de');
const exercise = playedBy([
  [5, FIRST_WORD],
  [120, { type: 'publish', draft: 'draft:first-word@5' }],
]);
const file = { name: 'lantern.gegenwind.json', mimeType: 'application/json', buffer: Buffer.from(writeExercise(exercise)) };

test.beforeEach(async ({ page }) => {
  await page.goto('/');
  await page.locator('input[type=file]').setInputFiles(file);
  await page.getByRole('button', { name: t('review.you.reveal') }).click();
  await expect(page.getByRole('heading', { name: t('review.parts.title') })).toBeVisible();
});

test('a finished exercise opens at its front page; leaving a decision out lists what became impossible', async ({
  page,
  checkAccessibility,
}) => {
  await expect(page.locator('.front')).toContainText('melden uns bis 16 Uhr');
  await page
    .getByRole('button', { name: t('review.decisions.try') })
    .first()
    .click();
  await expect(page.locator('.voided li')).toHaveCount(1);
  await expect(page.locator('.voided')).toContainText(t('voided.unknownObject'));
  await page.getByRole('button', { name: t('review.whatIf.move') }).click();
  await page.getByLabel(t('review.whatIf.shift')).press('ArrowRight');
  await expect(page.getByText(/15 Minuten später/)).toBeVisible();
  await checkAccessibility(page);
});

test('the exercise file and the hourly figures can be kept, and the file opens again as the same exercise', async ({ page }) => {
  const names: string[] = [];
  const keep = async (name: string): Promise<string> => {
    const [download] = await Promise.all([page.waitForEvent('download'), page.getByRole('button', { name }).click()]);
    names.push(download.suggestedFilename());
    return readFile(await download.path(), 'utf8');
  };
  expect(readExercise(await keep(t('review.keep.exercise')))).toEqual(readExercise(writeExercise(exercise)));
  const table = await keep(t('review.keep.csv'));
  expect(table.startsWith('\uFEFF"Stunde";"Zeit";')).toBe(true);
  expect(table.trim().split('\r\n')).toHaveLength(exercise.scenario.hours + 1);
  const stem = `${exercise.scenario.meta.slug}-${exercise.seed}-${Math.floor(exercise.now / 60)}h`;
  expect(names).toEqual([`${stem}.gegenwind.json`, `${stem}.csv`]);
});

test('what somebody thinks of their own exercise goes into no file, stays nowhere, and changes no figure', async ({ page }) => {
  const keep = async (name: MessageKey): Promise<string> => {
    const [download] = await Promise.all([page.waitForEvent('download'), page.getByRole('button', { name: t(name) }).click()]);
    return readFile(await download.path(), 'utf8');
  };
  const files = async (): Promise<string[]> => [await keep('review.keep.exercise'), await keep('review.keep.csv')];
  const points = (): Promise<unknown> =>
    page.locator('rect.goal-points').evaluateAll((bars) => bars.map((bar) => bar.getAttribute('width')));
  const before = { files: await files(), points: await points() };
  const answers = page.locator('.own-goals select');
  expect(await answers.count()).toBeGreaterThan(0);
  for (const answer of await answers.all()) await answer.selectOption('4');
  expect({ files: await files(), points: await points() }).toEqual(before);
  await page.goto('about:blank');
  await page.goto('/');
  await page.locator('input[type=file]').setInputFiles(file);
  await expect(answers.first()).toBeVisible();
  for (const answer of await answers.all()) await expect(answer).toHaveValue('');
  await page.getByRole('button', { name: t('review.you.reveal') }).click();
  expect(await points()).toEqual(before.points);
});

test('the review fits a phone and a sheet of paper', async ({ page }) => {
  await page.setViewportSize({ width: 390, height: 844 });
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(390);
  await page.emulateMedia({ media: 'print' });
  await expect(page.locator('.review-contents')).toBeHidden();
  await expect(page.locator('#what-if')).toBeHidden();
  await expect(page.getByRole('heading', { name: t('review.practice.title') })).toBeVisible();
  const paper = await page.pdf({ preferCSSPageSize: true });
  // A4 in points, on every page.
  const sheets = paper.toString('latin1').match(/\/MediaBox\s*\[[^\]]*\]/g) ?? [];
  expect(sheets.length).toBeGreaterThan(1);
  for (const sheet of sheets) expect(sheet).toMatch(/\[0 0 59[45][.\d]* 84[12][.\d]*\]/);
});

test('the second run begins the same storm in a better house', async ({ page }) => {
  await page
    .getByRole('button', { name: /Gleicher Sturm/ })
    .last()
    .click();
  await expect(page.getByRole('button', { name: t('desk.advance'), exact: true }).first()).toBeVisible();
});
