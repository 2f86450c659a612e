// Writes the service worker of a build: the list of its files, a version that changes with any of them, and the worker's text.
import { createHash } from 'node:crypto';
import { readFileSync, writeFileSync } from 'node:fs';
import { join, relative, sep } from 'node:path';
import { filesBelow } from './fingerprint.mjs';
import { ROOT } from './install.mjs';

/** Not part of what is played: the build's own notes, and the worker itself. */
const NOT_PLAYED = /^(\.vite\/|service-worker\.js$)/;

/** @param {string} folder the finished build */
export function writeServiceWorker(folder) {
  const files = filesBelow(folder)
    .map((path) => relative(folder, path).split(sep).join('/'))
    .filter((path) => !NOT_PLAYED.test(path))
    .sort();
  const text = readFileSync(join(ROOT, 'tools', 'service-worker.js'), 'utf8');
  const hash = createHash('sha256').update(text);
  for (const file of files) hash.update(file).update(readFileSync(join(folder, file)));
  const version = hash.digest('hex').slice(0, 16);
  writeFileSync(
    join(folder, 'service-worker.js'),
    `const VERSION = ${JSON.stringify(version)};\nconst FILES = ${JSON.stringify(files)};\n${text}`,
  );
}
