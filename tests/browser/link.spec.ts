import { expect, test } from './fixtures.ts';
import { Trainee } from './steps.ts';

test.use({ contextOptions: { reducedMotion: 'reduce' } });

test('a link opens the briefing as the trainer has set it, and the clock waits at the meeting points for the word', async ({
  page,
  checkAccessibility,
}) => {
  const trainee = new Trainee(page);
  await trainee.arrive({ scenario: 'warteschleife', seed: '7', meet: '1,6' });
  await expect(page.getByText(trainee.say('options.meetingsAbout', { hours: '1, 6' }))).toBeVisible();
  await trainee.begin();
  const meeting = page.getByRole('heading', { name: trainee.say('stop.meeting', { n: 1 }) });
  for (let stop = 0; stop < 20 && !(await meeting.isVisible()); stop++) await trainee.goOn();
  await expect(meeting).toBeVisible();
  await expect(trainee.clock).toHaveText(/16:10/);
  await checkAccessibility(page);
  const bar = page.getByRole('banner');
  const on = bar.getByRole('button', { name: trainee.say('desk.advance') });
  for (const button of await on.all()) await expect(button).toBeDisabled();
  await expect(on.last()).toHaveAccessibleDescription(trainee.say('desk.advance.held'));
  await page.screenshot({ path: 'build/test/meeting.png' });
  await on.last().click({ force: true });
  await expect(page.getByText(trainee.say('desk.advance.held'))).toBeAttached();
  await expect(meeting).toBeFocused();
  await expect(trainee.clock).toHaveText(/16:10/);
  await trainee.press('desk.meetingOver');
  await expect(meeting).toBeHidden();
  for (const button of await on.all()) await expect(button).toBeEnabled();
  await trainee.goOn();
  await expect(trainee.clock).not.toHaveText(/16:10/);
});

test('on a shared device nothing is left once the debrief is left', async ({ page, checkAccessibility }) => {
  const trainee = new Trainee(page);
  await trainee.arrive({ shared: '1' });
  await trainee.press('ui.settings');
  await expect(page.getByRole('checkbox', { name: trainee.say('ui.shared') })).toBeChecked();
  await checkAccessibility(page);
  await page.keyboard.press('Escape');
  await trainee.chooseScenario();
  await expect(page.getByText(trainee.say('briefing.shared'))).toBeVisible();
  await trainee.begin();
  await trainee.goOn(15);
  await trainee.stopEarly();
  await expect(page.getByText(trainee.say('review.shared'))).toBeVisible();
  await trainee.press('review.toStart');
  await expect(page.getByRole('status').filter({ hasText: trainee.say('storage.deletedAll') })).toBeVisible();
  const left = await page.evaluate(async () => ({
    databases: await indexedDB.databases(),
    settings: [...Object.keys(localStorage), ...Object.keys(sessionStorage)],
    caches: await caches.keys(),
  }));
  expect(left).toEqual({ databases: [], settings: [], caches: [] });
});

test('a link opened in a page already there is followed, but never during an exercise', async ({ page, checkAccessibility }) => {
  const trainee = new Trainee(page);
  const change = (hash: string): Promise<void> => page.evaluate((to) => void (location.hash = to), hash);
  await trainee.arrive();
  await expect(trainee.scenarios.first()).toBeVisible();
  await change('language=de&scenario=wartescheife');
  await expect(page.getByRole('status').filter({ hasText: trainee.say('start.unknown') })).toBeVisible();
  await checkAccessibility(page);
  await change('language=en&scenario=Warte Schleife');
  trainee.language = 'en';
  await expect(page.getByRole('status').filter({ hasText: trainee.say('start.unknown') })).toBeVisible();
  await change('language=de&scenario=warteschleife&seed=7');
  trainee.language = 'de';
  await expect(trainee.briefing).toBeVisible();
  await change('language=de&scenario=warteschleife&seed=8&meet=1');
  await expect(page.getByText(trainee.say('options.meetingsAbout', { hours: '1' }))).toBeVisible();
  await trainee.begin();
  const stands = await trainee.clock.textContent();
  await page.evaluate(() => document.body.setAttribute('data-same-page', ''));
  await change('demo');
  await change('scenario=warteschleife&seed=9');
  await trainee.goOn(15);
  await expect(trainee.clock).not.toHaveText(stands!);
  await expect(page.locator('body[data-same-page]')).toBeVisible();
});
