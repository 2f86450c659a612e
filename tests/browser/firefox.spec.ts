import { expect, test } from './fixtures.ts';
import { withMouseAndKeys } from './hand.ts';
import { Trainee } from './steps.ts';

test.use({ viewport: { width: 1366, height: 768 } });

test('in Firefox an exercise goes on at the same minute with the same world after the page was loaded anew', async ({ page }) => {
  const trainee = new Trainee(page, { hand: withMouseAndKeys(page) });
  await trainee.beginAt();
  await trainee.show('situation');
  const questions = page.getByRole('region', { name: trainee.say('facts.title') }).getByRole('button');
  for (let nth = 0; nth < 3; nth++) {
    const before = await questions.count();
    await trainee.hand.press(questions.first());
    await expect(questions).not.toHaveCount(before);
    await trainee.goOn(15);
  }
  const before = (await trainee.saveFile()).exercise;
  expect(before.decisions).toHaveLength(3);
  const minute = await trainee.clock.textContent();
  await expect(page.getByText(/^Gespeichert \d\d:\d\d$/)).toBeVisible();

  await trainee.arrive();
  await trainee.hand.press(trainee.buttons('start.continue').first());
  await expect(trainee.clock).toHaveText(minute ?? '');
  const after = (await trainee.saveFile()).exercise;
  expect(after.decisions).toEqual(before.decisions);
  expect(after.recorded).toEqual(before.recorded);
});
