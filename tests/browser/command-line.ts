import { execFile } from 'node:child_process';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { CLI, ensureCli } from '../../tools/build.mjs';

/** What the command line says of an exercise file that it computes again. */
export async function replayed(text: string): Promise<{ readonly worldHash: string; readonly identical: boolean }> {
  await ensureCli();
  const folder = await mkdtemp(join(tmpdir(), 'gegenwind-'));
  try {
    const file = join(folder, 'exercise.gegenwind.json');
    await writeFile(file, text);
    const { stdout } = await promisify(execFile)(process.execPath, [CLI, 'replay', file, '--json']);
    return JSON.parse(stdout) as { worldHash: string; identical: boolean };
  } finally {
    await rm(folder, { recursive: true });
  }
}
