import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';

const START = fileURLToPath(new URL('../../tools/start.mjs', import.meta.url));

const start = (...args: string[]) => spawnSync(process.execPath, [START, ...args], { encoding: 'utf8' });

describe('npm start', () => {
  it.each([
    [['--port', 'eighty'], '--port needs a number from 0 to 65535, not “eighty”.\n'],
    [['--port', '70000'], '--port needs a number from 0 to 65535, not “70000”.\n'],
    [['--scenario', '/missing.json'], 'There is no scenario file at /missing.json.\n'],
  ])('refuses %j with one sentence', (args, sentence) => {
    const { status, stdout, stderr } = start(...args);
    expect([status, stdout, stderr]).toEqual([1, '', sentence]);
  });

  it('shows its options when asked, and when it does not know one', () => {
    expect(start('--help').stdout).toContain('--scenario FILE');
    expect(start('--prot', '80')).toMatchObject({ status: 1, stderr: expect.stringContaining('--port N') });
  });
});
