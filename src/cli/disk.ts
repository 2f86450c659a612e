import { closeSync, openSync, readSync, writeFileSync } from 'node:fs';
import { shown } from '../scenario/found.ts';
import { Obstacle } from './command.ts';

/** No file that we read is larger; what is larger by little is refused with its place by the reader itself. */
const MOST_BYTES = 64_000_000;

const REASONS: Readonly<Record<string, string>> = {
  ENOENT: 'missing',
  ENOTDIR: 'missing',
  EISDIR: 'folder',
  EACCES: 'denied',
  EPERM: 'denied',
};

function reasonOf(error: unknown): string {
  const code = error instanceof Error && 'code' in error ? String(error.code) : '';
  return code === 'ERR_ENCODING_INVALID_ENCODED_DATA' ? 'encoding' : (REASONS[code] ?? 'other');
}

/** The text of a file. */
export function readText(file: string): string {
  let reason = 'tooLarge';
  try {
    const bytes = readBytes(file);
    if (bytes) return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);
  } catch (error) {
    reason = reasonOf(error);
  }
  throw new Obstacle({ key: 'cli.unreadable', values: { file: shown(file), reason } });
}

const CHUNK = 1 << 20;

/** All bytes, of a pipe too; nothing if there are more than anybody needs: some things that look like a file never end. */
function readBytes(file: string): Uint8Array | undefined {
  const from = openSync(file, 'r');
  try {
    const chunks: Uint8Array[] = [];
    let total = 0;
    for (;;) {
      const chunk = new Uint8Array(CHUNK);
      const read = readSync(from, chunk);
      if (read === 0) return Buffer.concat(chunks);
      total += read;
      if (total > MOST_BYTES) return undefined;
      chunks.push(chunk.subarray(0, read));
    }
  } finally {
    closeSync(from);
  }
}

/** Writes a file, in place of an older one. */
export function writeText(file: string, text: string): void {
  try {
    writeFileSync(file, text);
  } catch (error) {
    throw new Obstacle({ key: 'cli.unwritable', values: { file: shown(file), reason: reasonOf(error) } });
  }
}
