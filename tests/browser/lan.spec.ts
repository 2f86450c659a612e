import { CHROMIUM_ARGUMENTS, ensureChromium } from '../../tools/chromium.mjs';
import { SITE } from '../../tools/build.mjs';
import { createSiteServer, listen } from '../../tools/serve.mjs';
import { expect, test } from './fixtures.ts';
import { Trainee } from './steps.ts';

/** A name as a machine in a seminar room has it: over http it is no secure address. */
const ROOM = 'seminar.example';
test.use({
  // The name leads to this machine; to the watch over the browser it is another one.
  // Chromium tells of a header that holds at secure addresses only.
  tolerated: [/^request to another origin: http:\/\/seminar\.example:|^console: The Cross-Origin-Opener-Policy header has been ignored/],
  contextOptions: { reducedMotion: 'reduce' },
  launchOptions: { executablePath: ensureChromium(), args: [...CHROMIUM_ARGUMENTS, `--host-resolver-rules=MAP ${ROOM} 127.0.0.1`] },
});

for (const language of ['de', 'en'] as const) {
  test(`over http in a LAN the game says what is missing, plays and saves (${language})`, async ({ page, checkAccessibility }) => {
    const server = createSiteServer({ root: SITE });
    const { port } = new URL(await listen(server, { host: '127.0.0.1', port: 0, isFixed: true }));
    const trainee = new Trainee(page, { language });
    await trainee.arrive({ seed: '7' }, `http://${ROOM}:${port}/`);
    expect(await page.evaluate(() => isSecureContext || 'serviceWorker' in navigator)).toBe(false);
    await expect(page.getByText(trainee.say('start.insecure'))).toBeVisible();
    await checkAccessibility(page);
    await trainee.chooseScenario();
    await trainee.press('link.title');
    await expect(trainee.button('link.copy')).toBeVisible();
    await expect(page.getByText(trainee.say('link.hereOnly'))).toBeHidden();
    await page.keyboard.press('Escape');
    await trainee.begin();
    await trainee.goOn(15);
    const { exercise } = await trainee.saveFile();
    expect(exercise.recorded.now).toBe(15);
    // Time that passes without a decision is on disk half a second later (docs/decisions/0005-storage.md).
    await page.waitForTimeout(1_000);
    await trainee.arrive({}, `http://${ROOM}:${port}/`);
    await trainee.hand.press(trainee.buttons('start.continue').first());
    await expect(trainee.clock).toBeVisible();
    expect((await trainee.saveFile()).exercise.recorded.worldHash).toBe(exercise.recorded.worldHash);
    server.closeAllConnections();
    server.close();
  });
}
