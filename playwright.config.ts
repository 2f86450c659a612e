import { fileURLToPath } from 'node:url';
import { defineConfig } from '@playwright/test';
import { CHROMIUM_ARGUMENTS, ensureChromium } from './tools/chromium.mjs';
import { FIREFOX_PREFERENCES } from './tools/firefox.mjs';

/** What is played in Firefox too. */
const IN_FIREFOX = /\/(firefox|portable)\.spec\.ts$/;

export default defineConfig({
  testDir: 'tests/browser',
  globalSetup: './tests/browser/build-first.ts',
  outputDir: 'build/test/browser',
  workers: 2,
  retries: 0,
  forbidOnly: Boolean(process.env['CI']),
  timeout: 60_000,
  // A machine that does other things as well is slow, not wrong.
  expect: { timeout: 15_000 },
  reporter: [['line']],
  use: {
    locale: 'de-DE',
    timezoneId: 'Europe/Berlin',
    // To record every press costs a third of the time: `TRACE=1 npx playwright test …` does it for one file.
    trace: process.env['TRACE'] ? 'retain-on-failure' : 'off',
    screenshot: 'only-on-failure',
    // A world that moves takes half of the machine; tests of motion ask for it.
    contextOptions: { reducedMotion: 'reduce' },
  },
  projects: [
    {
      name: 'Chromium',
      testIgnore: /\/firefox\.spec\.ts$/,
      use: {
        // A page that is kept on the device does not show what the server sends; `offline.spec.ts` allows it.
        serviceWorkers: 'block',
        launchOptions: { executablePath: ensureChromium(), args: CHROMIUM_ARGUMENTS },
      },
    },
    {
      name: 'Firefox',
      testMatch: IN_FIREFOX,
      use: {
        browserName: 'firefox',
        channel: 'moz-firefox',
        // A trace draws the page with styles that the policy refuses.
        trace: 'off',
        launchOptions: {
          executablePath: fileURLToPath(new URL('tools/firefox-bridge.mjs', import.meta.url)),
          // Reduced motion cannot be asked for by a test there.
          firefoxUserPrefs: { ...FIREFOX_PREFERENCES, 'ui.prefersReducedMotion': 1 },
        },
      },
    },
  ],
});
