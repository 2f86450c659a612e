import type { Locator } from '@playwright/test';
import { readExercise, writeExercise } from '../../src/exercise/exercise-file.ts';
import { logOf, replay } from '../../src/exercise/replay.ts';
import { FIRST_WORD, playedBy } from '../debrief/played.ts';
import { expect, test } from './fixtures.ts';
import { withKeyboard } from './hand.ts';
import { Trainee } from './steps.ts';

test.use({ contextOptions: { reducedMotion: 'reduce' } });

/** What a saved exercise assumes otherwise. */
const assumedIn = (text: string): unknown => {
  const read = readExercise(text);
  return read.ok ? read.file.log.setup.assumptions : read.issues;
};

/** The assumption with this title in the dialog. */
const rowOf = (trainee: Trainee, title: string): Locator =>
  trainee.dialog.getByRole('listitem').filter({ has: trainee.page.getByRole('heading', { name: title }) });

for (const language of ['de', 'en'] as const) {
  const decimal = (text: string): string => (language === 'de' ? text.replace('.', ',') : text);

  test(`a trainer changes an assumption by keyboard and finds it in briefing, debrief and file (${language})`, async ({
    page,
    checkAccessibility,
  }) => {
    const trainee = new Trainee(page, { language, hand: withKeyboard(page) });
    await trainee.arrive({ scenario: 'warteschleife', seed: '7', assume: 'made.up:3,speed.time:90' });
    await expect(trainee.briefing).toBeVisible();
    await trainee.press('options.more');
    await trainee.press('assume.open');
    const loss = rowOf(trainee, trainee.say('assume.name.trust.loss'));
    const field = loss.getByRole('textbox');
    await expect(field).toHaveValue(decimal('0.55'));
    // Out of range: said, and not taken.
    await trainee.hand.write(field, '9');
    await expect(loss.getByText(trainee.say('assume.outOfRange', { low: 0.3, high: 0.8, value: 0.55 }))).toBeVisible();
    await expect(loss.getByText(trainee.say('assume.isChanged'))).toBeHidden();
    await checkAccessibility(page);
    await trainee.hand.write(field, decimal('0.4'));
    await expect(loss.getByText(trainee.say('assume.isChanged'))).toBeVisible();
    await expect(field).toHaveAttribute('aria-invalid', 'false');
    // The slider, and back.
    const patience = rowOf(trainee, trainee.say('assume.name.vacuum.tolerance'));
    await patience.getByRole('slider').focus();
    await page.keyboard.press('End');
    await expect(patience.getByRole('textbox')).toHaveValue('6');
    await expect(trainee.dialog.getByText(trainee.say('assume.changed', { n: 2 }))).toBeVisible();
    await trainee.press('assume.reset', patience);
    await expect(patience.getByRole('textbox')).toHaveValue('3');
    // Any of the others by its name.
    await trainee.dialog.getByRole('searchbox').fill('tv threshold');
    await expect(trainee.dialog.getByRole('heading', { name: 'news.tv.threshold' })).toBeVisible();
    await checkAccessibility(page);
    await trainee.press('assume.done', trainee.dialog);
    const changed = trainee.say('assume.changed', { n: 1 });
    await expect(page.getByText(changed)).toBeVisible();
    await trainee.press('options.more');
    await checkAccessibility(page);
    await trainee.begin();
    await trainee.goOn(15);
    expect(assumedIn((await trainee.saveFile()).text)).toEqual({ 'trust.loss': 0.4 });
    await trainee.stopEarly();
    await expect(page.getByText(changed)).toBeVisible();
    const fromTo = { name: trainee.say('assume.name.trust.loss'), from: 0.55, to: 0.4 };
    await expect(page.getByText(trainee.say('assume.fromTo', fromTo))).toBeVisible();
    await page.emulateMedia({ media: 'print' });
    await expect(page.getByText(trainee.say('assume.fromTo', fromTo))).toBeVisible();
    await page.emulateMedia({ media: 'screen' });
    await trainee.reveal();
    expect(assumedIn(await trainee.downloaded(() => trainee.press('review.keep.exercise')))).toEqual({ 'trust.loss': 0.4 });
  });
}

test('a decision whose promise was broken says so beside what leaving it out would change', async ({ page }) => {
  const trainee = new Trainee(page);
  await trainee.arrive();
  await trainee.openFile('lantern.gegenwind.json', writeExercise(playedBy([[5, { type: 'pledge', promise: 'swap' }]])));
  await trainee.reveal();
  await expect(page.locator('.decision-aside').getByText(trainee.say('review.added.broken'))).toBeVisible();
});

test('the debrief says whether the lesson holds under another assumption', async ({ page, checkAccessibility }) => {
  const played = playedBy([
    [5, FIRST_WORD],
    [120, { type: 'publish', draft: 'draft:first-word@5' }],
  ]);
  const log = logOf(played);
  const assuming = { ...log, setup: { ...log.setup, assumptions: { 'trust.loss': 0.4 } } };
  const trainee = new Trainee(page);
  await trainee.arrive();
  await trainee.openFile('lantern.gegenwind.json', writeExercise(replay(played.scenario, played.seed, { log: assuming })));
  await trainee.reveal();
  await page.getByLabel(trainee.say('lesson.choose'), { exact: true }).selectOption('trust.loss');
  const table = page.getByRole('region', { name: trainee.say('lesson.title') }).getByRole('row');
  await expect(table).toHaveCount(4);
  for (const [at, key, value] of [
    [1, 'lesson.low', 0.3],
    [2, 'lesson.played', 0.4],
    [3, 'lesson.high', 0.8],
  ] as const) {
    await expect(table.nth(at)).toContainText(trainee.say(key, { value }));
  }
  await expect(page.getByText(/^Beiträge: Das Ergebnis/)).toBeVisible();
  await expect(page.getByText(/^Vertrauen der Betroffenen: Das Ergebnis/)).toBeVisible();
  await checkAccessibility(page);
  // Nobody threatened anybody: three equal lines would prove nothing.
  await page.getByLabel(trainee.say('lesson.choose'), { exact: true }).selectOption('response.legalThreat.reproduction');
  await expect(page.getByText(trainee.say('lesson.idle'))).toBeVisible();
  await expect(table).toHaveCount(0);
});
