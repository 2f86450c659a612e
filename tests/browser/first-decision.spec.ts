import { expect, test } from './fixtures.ts';
import { Trainee } from './steps.ts';

test.use({ contextOptions: { reducedMotion: 'reduce' }, viewport: { width: 1366, height: 768 } });

/** More clicks than this from the address to a decision would need a manual. */
const CLICKS = 4;

test(`the first decision is at most ${CLICKS} clicks away, without a manual`, async ({ page }) => {
  let clicks = 0;
  const trainee = new Trainee(page);
  await trainee.arrive();
  const click = async (target: ReturnType<typeof trainee.button>): Promise<void> => {
    clicks++;
    await target.click();
  };
  await click(trainee.scenarios.first());
  await click(trainee.button('briefing.begin'));
  // The verbs say what can be done; each leads to where it is done.
  await click(trainee.button('desk.verb.ask'));
  await click(
    trainee.page
      .getByRole('region', { name: trainee.say('facts.title') })
      .getByRole('button')
      .first(),
  );
  expect(clicks).toBeLessThanOrEqual(CLICKS);
  await expect(page.getByRole('region', { name: trainee.say('desk.done') }).getByRole('listitem')).toHaveCount(1);
  expect((await trainee.saveFile()).exercise.decisions.map(({ act }) => act.type)).toEqual(['ask']);
});
