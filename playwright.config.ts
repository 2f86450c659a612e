import { defineConfig } from '@playwright/test';
import { CHROMIUM_ARGUMENTS, ensureChromium } from './tools/chromium.mjs';

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
    // A page that is kept on the device does not show what the server sends; `offline.spec.ts` allows it.
    serviceWorkers: 'block',
    timezoneId: 'Europe/Berlin',
    trace: 'retain-on-failure',
    launchOptions: { executablePath: ensureChromium(), args: CHROMIUM_ARGUMENTS },
  },
});
