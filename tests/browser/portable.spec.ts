import { readFileSync } from 'node:fs';
import { pathToFileURL } from 'node:url';
import { unzipSync } from 'fflate';
import type { Page } from '@playwright/test';
import { ensurePortable, PORTABLE } from '../../tools/build.mjs';
import { replayed } from './command-line.ts';
import { expect, test } from './fixtures.ts';
import { withMouseAndKeys } from './hand.ts';
import { playToTheEnd } from './journey.ts';
import { stormFile } from './prepared.ts';
import { Trainee } from './steps.ts';

test.use({ contextOptions: { reducedMotion: 'reduce' }, viewport: { width: 1366, height: 768 } });
test.setTimeout(120_000);

const ADDRESS = pathToFileURL(PORTABLE.page).href;
/** One of each kind: something asked, something written, something answered in each way to find words. */
const DEEDS = ['asks for a fact', 'hands in a holding statement', 'answers a post from blocks', 'answers a post in own words', 'publishes'];

test.beforeAll(ensurePortable);

const trainee = (page: Page): Trainee => new Trainee(page, { hand: withMouseAndKeys(page) });

test('opened from a disk, the page plays a whole exercise with world and sound, and saves it as a file', async ({ page }) => {
  const asked: string[] = [];
  page.context().on('request', (request) => asked.push(request.url()));
  const player = trainee(page);
  await player.arrive({}, ADDRESS);
  await expect(page.getByText(player.say('start.portable'))).toBeVisible();
  await player.chooseScenario();
  await player.chooseSeed('7');
  await player.begin();
  await expect(page.locator('canvas')).toBeVisible();
  await player.turnSoundOn();
  const played = await playToTheEnd(player, DEEDS);
  expect(played.undone, 'what the desk never offered').toEqual([]);
  const { text, exercise } = await player.saveFile();
  expect(exercise.seed).toBe(7);
  expect(exercise.recorded).toMatchObject({ now: 30 * 60, isComplete: true });
  expect(await replayed(text)).toMatchObject({ identical: true, worldHash: exercise.recorded.worldHash });
  await review(player);
  expect(asked.filter((address) => !address.startsWith(ADDRESS) && !/^(about|data|blob):/.test(address))).toEqual([]);
});

/** The review, with a storm that the worker of the page computes once more. */
async function review(player: Trainee): Promise<void> {
  const { page } = player;
  await player.press('desk.debrief', page.getByRole('banner'));
  await expect(player.frontPage).toBeVisible();
  await player.reveal();
  await player.hand.press(player.buttons('review.decisions.try').first());
  await player.seesWhatIf();
  expect(page.workers(), 'the storm was computed beside the page').toHaveLength(1);
}

test('opened from a disk, the page opens a file, goes on where it was when it is loaded anew, and deletes what it kept', async ({
  page,
}) => {
  const player = trainee(page);
  await player.arrive({}, ADDRESS);
  const storm = stormFile();
  await player.openFile('storm.gegenwind.json', storm);
  await expect(player.clock).toHaveText('Donnerstag, 17:55');
  expect((await player.saveFile()).text).toBe(storm);
  await player.arrive({ scenario: 'warteschleife', seed: '7' }, ADDRESS);
  await player.begin();
  await player.goOn(15);
  // A decision is on disk before it counts as saved; time alone may be lost for half a second.
  await player.show('situation');
  await player.hand.press(
    page
      .getByRole('region', { name: player.say('facts.title') })
      .getByRole('button')
      .first(),
  );
  const minute = (await player.clock.textContent()) ?? '';
  await expect(page.getByText(/^Gespeichert \d\d:\d\d$/)).toBeVisible();
  await player.arrive({}, ADDRESS);
  await player.hand.press(player.buttons('start.continue').first());
  await expect(player.clock).toHaveText(minute);
  await player.arrive({}, ADDRESS);
  await player.press('storage.deleteAll');
  await player.press('storage.deleteAllSure');
  await expect(page.getByText(player.say('storage.deletedAll'))).toBeVisible();
});

test('the page carries the strictest policy and nothing with an address', () => {
  const html = readFileSync(PORTABLE.page, 'utf8');
  const policy = /http-equiv="Content-Security-Policy" content="([^"]*)"/.exec(html)?.[1] ?? '';
  expect(policy).toContain("default-src 'none'");
  expect(policy).toContain("require-trusted-types-for 'script'");
  expect(policy).not.toMatch(/unsafe|https?:|\*|'self'/);
  const outside = html.replaceAll(/(<script[^>]*>|<style>).*?(<\/script>|<\/style>)/gs, '$1$2');
  expect(outside.length).toBeLessThan(3_000);
  expect(outside).not.toMatch(/\ssrc=|href="(?!data:)/);
});

test('the archive holds the page and nothing else', () => {
  const files = unzipSync(readFileSync(PORTABLE.archive));
  expect(Object.keys(files)).toEqual(['Gegenwind.html']);
  expect(Buffer.from(files['Gegenwind.html'] ?? []).equals(readFileSync(PORTABLE.page))).toBe(true);
});
