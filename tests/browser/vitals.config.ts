import { defineConfig } from '@playwright/test';
import { CHROMIUM_ARGUMENTS, ensureChromium } from '../../tools/chromium.mjs';

/** Measures how soon the finished game answers; alone on its machine, so no part of the tests. */
export default defineConfig({
  testMatch: 'vitals.ts',
  globalSetup: './build-first.ts',
  outputDir: '../../build/test/vitals',
  workers: 1,
  reporter: [['line']],
  expect: { timeout: 30_000 },
  use: {
    locale: 'de-DE',
    timezoneId: 'Europe/Berlin',
    actionTimeout: 30_000,
    launchOptions: { executablePath: ensureChromium(), args: CHROMIUM_ARGUMENTS },
  },
});
