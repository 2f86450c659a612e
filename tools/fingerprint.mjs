// Tells whether a build is still that of its sources.
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';

/**
 * All files below `path` (or `path` itself), sorted; missing paths give none.
 * @param {string} path
 * @returns {string[]}
 */
export function filesBelow(path) {
  if (!existsSync(path)) return [];
  if (statSync(path).isFile()) return [path];
  const entries = readdirSync(path, { withFileTypes: true }).sort((a, b) => (a.name < b.name ? -1 : 1));
  return entries.flatMap((entry) => (entry.isDirectory() ? filesBelow(join(path, entry.name)) : [join(path, entry.name)]));
}

/**
 * A digest of names, sizes and times of change: it notices deleted and older files too, which comparing the newest time does not.
 * @param {string} root
 * @param {readonly string[]} sources files and folders, relative to root
 */
export function fingerprint(root, sources) {
  const digest = createHash('sha256');
  for (const file of sources.flatMap((source) => filesBelow(join(root, source)))) {
    const { size, mtimeMs } = statSync(file);
    digest.update(`${file}\n${size}\n${mtimeMs}\n`);
  }
  return digest.digest('hex');
}

/**
 * @param {string} stamp file that keeps the fingerprint of a finished build
 * @param {string} expected
 */
export const isFresh = (stamp, expected) => existsSync(stamp) && readFileSync(stamp, 'utf8') === expected;

/**
 * @param {string} stamp
 * @param {string} value
 */
export function writeStamp(stamp, value) {
  mkdirSync(dirname(stamp), { recursive: true });
  writeFileSync(stamp, value);
}
