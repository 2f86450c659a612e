import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { SITE } from '../../tools/build.mjs';
import { createSiteServer, listen } from '../../tools/serve.mjs';
import { expect, test } from './fixtures.ts';
import { Trainee } from './steps.ts';

const SAMPLE = new URL('../scenario/samples/lantern.json', import.meta.url);

test("an author's file is offered, read again at each save, told when it is broken, and played", async ({ page }) => {
  const folder = await mkdtemp(join(tmpdir(), 'gegenwind-'));
  const file = join(folder, 'mine.json');
  const sample = await readFile(SAMPLE, 'utf8');
  await writeFile(file, sample);
  const server = createSiteServer({ root: SITE, scenario: file });
  const address = await listen(server, { host: '127.0.0.1', port: 0, isFixed: true });
  const trainee = new Trainee(page);
  await trainee.arrive({ scenario: 'author' }, `${address}/`);
  const mine = page.getByRole('listitem').filter({ hasText: trainee.say('start.mine') });
  await expect(mine).toBeVisible();
  const title = (await mine.getByRole('heading', { level: 3 }).textContent()) ?? '';

  await writeFile(file, sample.replaceAll(title, 'Die zweite Fassung'));
  await expect(mine.getByRole('heading', { level: 3 })).toHaveText('Die zweite Fassung');
  await expect(page.getByText(/hat sich geändert/)).toBeVisible();

  await writeFile(file, sample.replace('"hours": 12', '"hours": "twelve"'));
  await expect(trainee.issues).toContainText('/hours');
  await writeFile(file, sample);
  await expect(trainee.issues).toBeHidden();

  await trainee.hand.press(mine.getByRole('button'));
  await expect(trainee.briefing).toBeVisible();
  await trainee.begin();
  expect((await trainee.saveFile()).text).toContain(title);
  server.closeAllConnections();
  server.close();
  await rm(folder, { recursive: true });
});
