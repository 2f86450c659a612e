import { buildEnginePage, hashesInNode } from '../../tools/engines.mjs';
import { createSiteServer, listen } from '../../tools/serve.mjs';
import { expect, test } from './fixtures.ts';

const SEEDS = 3;

test('Chromium and Node play the same exercises to the same fingerprints, hour by hour', async ({ page }) => {
  const server = createSiteServer({ root: await buildEnginePage() });
  const address = await listen(server, { host: '127.0.0.1', port: 0, isFixed: true });
  await page.goto(`${address}/?seeds=${SEEDS}`);
  await expect(page.locator('body')).toContainText('{');
  const inChromium: unknown = JSON.parse((await page.locator('body').textContent()) ?? '');
  expect(inChromium).toEqual(await hashesInNode(SEEDS));
  expect(Object.keys(inChromium as object).length).toBeGreaterThan(0);
  server.closeAllConnections();
  server.close();
});
