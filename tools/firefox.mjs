// Finds the Firefox that the tests drive, or installs it where that is possible without asking.
import { existsSync } from 'node:fs';
import { PlainFailure } from './install.mjs';
import { installPackage } from './chromium.mjs';

const PLACES = ['/usr/bin/firefox-esr', '/usr/bin/firefox', '/Applications/Firefox.app/Contents/MacOS/firefox'];

/** With these Firefox shows no first-run pages and calls nobody. */
export const FIREFOX_PREFERENCES = {
  'browser.shell.checkDefaultBrowser': false,
  'datareporting.policy.dataSubmissionEnabled': false,
  'app.normandy.enabled': false,
  'app.update.enabled': false,
  'browser.aboutwelcome.enabled': false,
  'network.captive-portal-service.enabled': false,
  'network.connectivity-service.enabled': false,
  'browser.safebrowsing.malware.enabled': false,
  'browser.safebrowsing.phishing.enabled': false,
};

/** The browser's file; `FIREFOX_PATH` goes before the usual places. @returns {string | undefined} */
function firefoxPath() {
  const named = process.env['FIREFOX_PATH'];
  if (named && !existsSync(named)) throw new PlainFailure(`FIREFOX_PATH names no file: ${named}`);
  return named || PLACES.find((place) => existsSync(place));
}

/** Makes sure that there is a Firefox, through Debian's package where we may install one. @returns {string} its file */
export function ensureFirefox() {
  const path = firefoxPath();
  if (path) return path;
  installPackage('firefox-esr', 'No Firefox found');
  const installed = firefoxPath();
  if (installed) return installed;
  throw new PlainFailure(
    'The tests in Firefox need one: install it (Debian: apt-get install firefox-esr) or name its file in FIREFOX_PATH.',
  );
}
