// Finds the nginx on which the documented configuration is tried, or installs it where that is possible without asking.
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { PlainFailure } from './install.mjs';
import { installPackage } from './chromium.mjs';

const PLACES = ['/usr/sbin/nginx', '/usr/bin/nginx', '/usr/local/sbin/nginx'];

const nginxPath = () => PLACES.find((place) => existsSync(place));

/** Makes sure that there is an nginx. @returns {string} its file */
export function ensureNginx() {
  const path = nginxPath();
  if (path) return path;
  installPackage('nginx-light', 'No nginx found');
  // Debian starts it at once; the tests start their own.
  spawnSync('service', ['nginx', 'stop'], { stdio: 'ignore' });
  const installed = nginxPath();
  if (installed) return installed;
  throw new PlainFailure('The test of the documented server needs nginx: install it (Debian: apt-get install nginx-light).');
}
