import { defineConfig } from '@playwright/test';
import { CHROMIUM_ARGUMENTS, ensureChromium } from '../../tools/chromium.mjs';

/** Draws the pictures of all screens; no test. */
export default defineConfig({
  testMatch: 'pictures.ts',
  globalSetup: './build-first.ts',
  outputDir: '../../build/test/pictures',
  workers: 2,
  timeout: 240_000,
  reporter: [['line']],
  use: {
    locale: 'de-DE',
    timezoneId: 'Europe/Berlin',
    launchOptions: { executablePath: ensureChromium(), args: CHROMIUM_ARGUMENTS },
  },
});
