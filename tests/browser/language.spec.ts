import { replayed } from './command-line.ts';
import { expect, test } from './fixtures.ts';
import { stormFile } from './prepared.ts';
import { Trainee } from './steps.ts';

test.use({ contextOptions: { reducedMotion: 'reduce' }, viewport: { width: 1366, height: 768 } });

test('changing the language loses nothing: not the exercise, not what is open, not what has been chosen', async ({ page }) => {
  const trainee = new Trainee(page);
  await trainee.arrive();
  await trainee.openFile('storm.gegenwind.json', stormFile());
  await trainee.show('papers');
  const filter = page.getByRole('combobox').first();
  await filter.selectOption('key');
  const posts = await trainee.feed.getByRole('article').count();
  const before = await trainee.saveFile();

  await trainee.speak('en');
  await expect(page.locator('html')).toHaveAttribute('lang', 'en');
  await expect(trainee.button('desk.advance')).toBeVisible();
  await expect(trainee.button('desk.papers')).toHaveAttribute('aria-pressed', 'true');
  await expect(filter).toHaveValue('key');
  await expect(trainee.feed.getByRole('article')).toHaveCount(posts);
  const after = await trainee.saveFile();
  expect(after.text).toBe(before.text);

  await trainee.hand.press(trainee.waiting.getByRole('listitem').getByRole('button').first());
  await trainee.speak('de');
  await trainee.goOn();
  await trainee.speak('en');
  const later = await trainee.saveFile();
  expect(later.exercise.decisions.length).toBe(before.exercise.decisions.length + 1);
  expect(later.exercise.recorded.worldHash).not.toBe(before.exercise.recorded.worldHash);
  expect(await replayed(later.text)).toMatchObject({ identical: true, worldHash: later.exercise.recorded.worldHash });
});
