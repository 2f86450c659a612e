import { parseScenario } from '../../src/scenario/parse.ts';
import { expect, test } from './fixtures.ts';
import { brokenScenario, endedFile, stormFile } from './prepared.ts';
import { Trainee } from './steps.ts';

test.use({ contextOptions: { reducedMotion: 'reduce' }, viewport: { width: 1366, height: 768 } });

test('an exercise file opens at the minute at which it was saved, and is written again as it was', async ({ page }) => {
  const storm = stormFile();
  const trainee = new Trainee(page);
  await trainee.arrive();
  await trainee.openFile('storm.gegenwind.json', storm);
  await expect(trainee.clock).toHaveText('Donnerstag, 17:55');
  expect((await trainee.saveFile()).text).toBe(storm);
});

test('an exercise file that is over opens with its review', async ({ page }) => {
  const trainee = new Trainee(page);
  await trainee.arrive();
  await trainee.openFile('ended.gegenwind.json', endedFile());
  await expect(trainee.frontPage).toBeVisible();
});

test('a file can be dropped anywhere on the start screen', async ({ page }) => {
  const trainee = new Trainee(page);
  await trainee.arrive();
  await expect(trainee.scenarios).not.toHaveCount(0);
  const carried = await page.evaluateHandle((text) => {
    const transfer = new DataTransfer();
    transfer.items.add(new File([text], 'storm.gegenwind.json', { type: 'application/json' }));
    return transfer;
  }, stormFile());
  const main = page.getByRole('main');
  await main.dispatchEvent('dragover', { dataTransfer: carried });
  await expect(page.getByText(trainee.say('start.drop'))).toBeVisible();
  await main.dispatchEvent('drop', { dataTransfer: carried });
  await expect(trainee.clock).toHaveText('Donnerstag, 17:55');
});

for (const language of ['de', 'en'] as const) {
  test(`a broken scenario is told with every fault, its place and its rule (${language})`, async ({ page }) => {
    const text = brokenScenario();
    const parsed = parseScenario(text);
    const expected = parsed.ok ? [] : parsed.issues;
    expect(expected.length).toBeGreaterThanOrEqual(3);
    const trainee = new Trainee(page, { language });
    await trainee.arrive();
    await trainee.openFile('broken.json', text);
    await expect(trainee.issues.getByRole('heading')).toHaveText(trainee.say('issues.title', { n: expected.length, file: 'broken.json' }));
    const told = await trainee.issues.getByRole('listitem').allTextContents();
    expect(told).toHaveLength(expected.length);
    for (const [nth, { line, column, pointer, rule, message }] of expected.entries()) {
      expect(told[nth]).toContain(trainee.say('issues.place', { line, column }));
      expect(told[nth]).toContain(pointer);
      expect(told[nth]).toContain(rule);
      expect(told[nth]).toContain(trainee.say(message.key, message.values));
    }
  });
}

test('a cut-off exercise file is told as broken and leaves the start screen as it is', async ({ page }) => {
  const trainee = new Trainee(page);
  await trainee.arrive();
  await trainee.openFile('cut.gegenwind.json', stormFile().slice(0, -200));
  await expect(trainee.issues).toContainText(/Zeile [\d.]+, Spalte \d+/);
  await expect(trainee.scenarios).not.toHaveCount(0);
});
