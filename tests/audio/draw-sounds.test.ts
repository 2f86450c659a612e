import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { BED_SOUNDS } from '../../src/audio/bed.ts';
import { SOUND_FILES } from '../../src/audio/sound-files.ts';

const tool = fileURLToPath(new URL('../../tools/draw-sounds.mjs', import.meta.url));
let folder = '';
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'sounds-'));
  execFileSync(process.execPath, [tool, '--wav', folder], { stdio: 'ignore' });
}, 60_000);
afterAll(() => rmSync(folder, { recursive: true, force: true }));

function samplesOf(name: string): number[] {
  const file = readFileSync(join(folder, `${name}.wav`));
  return Array.from({ length: (file.length - 44) / 2 }, (_, at) => file.readInt16LE(44 + at * 2) / 32_768);
}

const loudest = (samples: readonly number[]): number => samples.reduce((most, value) => Math.max(most, Math.abs(value)), 0);
const mean = (samples: readonly number[]): number => Math.sqrt(samples.reduce((sum, value) => sum + value * value, 0) / samples.length);

describe('drawn sounds', () => {
  it.each(Object.keys(SOUND_FILES))('%s is heard and does not clip', (name) => {
    const samples = samplesOf(name);
    expect(loudest(samples)).toBeGreaterThan(0.25);
    expect(loudest(samples)).toBeLessThan(0.75);
    expect(mean(samples)).toBeGreaterThan(0.03);
  });

  it.each(Object.keys(BED_SOUNDS))('%s goes on without a click where it begins again', (name) => {
    const samples = samplesOf(name);
    const steps = samples.slice(1).map((value, at) => Math.abs(value - (samples[at] ?? 0)));
    const seam = Math.abs((samples[0] ?? 0) - (samples.at(-1) ?? 0));
    expect(seam).toBeLessThan(loudest(steps));
  });

  it.each(Object.keys(SOUND_FILES).filter((name) => !(name in BED_SOUNDS)))('%s begins and ends in silence', (name) => {
    const samples = samplesOf(name);
    expect(Math.abs(samples[0] ?? 1)).toBeLessThan(0.01);
    expect(loudest(samples.slice(-40))).toBeLessThan(0.01);
  });
});
