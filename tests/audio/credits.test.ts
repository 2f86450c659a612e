import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { SOUND_FILES } from '../../src/audio/sound-files.ts';

const assets = fileURLToPath(new URL('../../assets', import.meta.url));
const listed = [...readFileSync(join(assets, 'CREDITS.md'), 'utf8').matchAll(/^\| (\S+\.\w+) \| (.+?) \| (.+?) \|$/gm)];
const present = (readdirSync(assets, { recursive: true }) as string[])
  .filter((path) => statSync(join(assets, path)).isFile() && path !== 'CREDITS.md')
  .map((path) => path.replaceAll('\\', '/'));
const sounds = present.filter((path) => path.startsWith('sounds/'));

describe('assets/CREDITS.md', () => {
  it('lists exactly the files of the folder', () => {
    expect(listed.map(([, path]) => path).sort()).toEqual([...present].sort());
  });

  it('gives source and licence of each', () => {
    for (const [, , source, licence] of listed) {
      expect(source?.trim()).not.toBe('');
      expect(licence).toMatch(/^(MIT|CC0-1\.0|OFL-1\.1|CC-BY-\d\.\d)$/);
    }
  });
});

describe('sounds', () => {
  it('are the files that the game plays, no more and no fewer', () => {
    expect(
      Object.keys(SOUND_FILES)
        .map((name) => `sounds/${name}.ogg`)
        .sort(),
    ).toEqual(sounds.sort());
  });

  it('weigh at most 300 kB together', () => {
    const weight = sounds.reduce((sum, path) => sum + statSync(join(assets, path)).size, 0);
    expect(weight).toBeLessThanOrEqual(300_000);
  });

  it('are mono Ogg Vorbis at 22,050 samples a second', () => {
    for (const path of sounds) {
      const file = readFileSync(join(assets, path));
      expect(file.toString('latin1', 0, 4)).toBe('OggS');
      const head = file.indexOf('\x01vorbis', 0, 'latin1');
      expect([file.readUInt8(head + 11), file.readUInt32LE(head + 12)]).toEqual([1, 22_050]);
    }
  });
});
