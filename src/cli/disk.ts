import { readFileSync, statSync, writeFileSync } from 'node:fs';
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
    if (statSync(file).size <= MOST_BYTES) return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(readFileSync(file));
  } catch (error) {
    reason = reasonOf(error);
  }
  throw new Obstacle({ key: 'cli.unreadable', values: { file, reason } });
}

/** Writes a file, in place of an older one. */
export function writeText(file: string, text: string): void {
  try {
    writeFileSync(file, text);
  } catch (error) {
    throw new Obstacle({ key: 'cli.unwritable', values: { file, reason: reasonOf(error) } });
  }
}
