#!/usr/bin/env node
/**
 * Draws every sound of the game from noise and sines and writes it to assets/sounds. Nothing is recorded, nothing is foreign.
 *
 *   node tools/draw-sounds.mjs               needs `oggenc` (package vorbis-tools)
 *   node tools/draw-sounds.mjs --wav FOLDER  writes WAV files elsewhere, to listen to or to measure; needs nothing
 */
import { execFileSync } from 'node:child_process';
import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import * as office from './draw-sounds-office.mjs';
import { wav } from './draw-sounds-synthesis.mjs';
import * as weather from './draw-sounds-weather.mjs';

/** Quality of each file for the encoder: noise needs little, bells need more. @type {Readonly<Record<string, number>>} */
const QUALITY = { breeze: 0, gale: 0, rain: 0, murmur: 0, thunder: 1, relief: 3, telephone: 3, notification: 3 };

const root = join(dirname(fileURLToPath(import.meta.url)), '..');
const [option, folder] = process.argv.slice(2);
const target = option === '--wav' && folder ? folder : join(root, 'assets', 'sounds');

mkdirSync(target, { recursive: true });
for (const [name, sound] of Object.entries({ ...weather, ...office })) {
  const file = wav(sound());
  if (option === '--wav') writeFileSync(join(target, `${name}.wav`), file);
  else
    execFileSync(
      'oggenc',
      ['--quiet', '--serial', '1', '--quality', String(QUALITY[name] ?? 2), '--output', join(target, `${name}.ogg`), '-'],
      { input: file },
    );
  process.stderr.write(`${name}\n`);
}
