import type { Page } from '@playwright/test';
import { replayed } from './command-line.ts';
import { expect, test } from './fixtures.ts';
import { withKeyboard } from './hand.ts';
import { playToTheEnd } from './journey.ts';
import { Trainee } from './steps.ts';

test.describe.configure({ mode: 'parallel' });
test.use({ contextOptions: { reducedMotion: 'reduce' }, viewport: { width: 1366, height: 768 } });
test.setTimeout(240_000);

/** Rows of the action table that a trainee can take on the screens. */
const ACTS = ['answer', 'argue', 'ask', 'contact', 'draft', 'endOrder', 'escalate', 'moderate', 'order', 'pledge', 'publish'].concat([
  'push',
  'remedy',
  'reply',
  'staff',
  'stop',
  'withdraw',
]);

/** From the first screen to the file that is taken home. */
async function playThrough(trainee: Trainee): Promise<void> {
  await trainee.arrive();
  await trainee.chooseScenario();
  await trainee.chooseSeed('7');
  await trainee.begin();
  const played = await playToTheEnd(trainee);
  expect(played.undone, 'what the desk never offered').toEqual([]);
  expect(played.stops, 'stops').toBeGreaterThanOrEqual(20);
  expect(played.answered, 'calls, mails and visits answered').toBeGreaterThanOrEqual(8);
  const { text, exercise } = await trainee.saveFile();
  expect(exercise.recorded).toMatchObject({ now: 30 * 60, isComplete: true });
  expect([...new Set(exercise.decisions.map(({ act }) => act.type))].sort()).toEqual(ACTS);
  const replies = exercise.decisions.filter(({ act }) => act.type === 'reply').map(({ act }) => act);
  expect(replies.map(({ wording }) => wording?.from).sort()).toEqual(['blocks', 'option', 'own']);
  expect(replies.some(({ fourEyes }) => fourEyes !== undefined)).toBe(true);
  expect(await replayed(text)).toMatchObject({ identical: true, worldHash: exercise.recorded.worldHash });
  await debrief(trainee, exercise.recorded.worldHash);
}

/** Front page, own view, the parts of the review, one decision left out, and the file. */
async function debrief(trainee: Trainee, worldHash: string): Promise<void> {
  await trainee.press('desk.debrief', trainee.page.getByRole('banner'));
  await expect(trainee.frontPage).toBeVisible();
  await trainee.reveal();
  await trainee.hand.press(trainee.buttons('review.decisions.try').first());
  await trainee.seesWhatIf();
  const kept = await trainee.downloaded(() => trainee.press('review.keep.exercise'));
  expect(await replayed(kept)).toMatchObject({ identical: true, worldHash });
}

test('a whole exercise by mouse, from the start screen to the review', async ({ page }) => {
  await playThrough(new Trainee(page));
});

/** Notes on the page whether a mouse or a finger was ever used. */
const watchPointers = (page: Page): Promise<unknown> =>
  page.addInitScript(() => {
    for (const type of ['pointerdown', 'pointermove', 'mousedown', 'mousemove', 'touchstart']) {
      addEventListener(type, () => document.documentElement.setAttribute('data-pointed', type), true);
    }
  });

test('a whole exercise by keyboard alone, in English', async ({ page }) => {
  await watchPointers(page);
  await playThrough(new Trainee(page, { hand: withKeyboard(page), language: 'en' }));
  await expect(page.locator('html')).not.toHaveAttribute('data-pointed');
});
