// Runs one program of this repository as a child process.
import { spawn } from 'node:child_process';
import { ROOT } from './install.mjs';

/**
 * Runs a Node program to its end and gives its exit code; one that hangs is ended after `minutes` and counts as failed.
 * @param {readonly string[]} args the program's file and its arguments
 * @param {{ minutes?: number, env?: NodeJS.ProcessEnv, stdout?: 'inherit' | 'stderr' }} [how]
 * @returns {Promise<number>}
 */
export function runNode(args, { minutes = 10, env = process.env, stdout = 'inherit' } = {}) {
  return new Promise((resolve, reject) => {
    const child = spawn(process.execPath, args, { cwd: ROOT, env, stdio: ['ignore', stdout === 'stderr' ? 2 : 1, 2] });
    const limit = setTimeout(() => {
      process.stderr.write(`Ended after ${minutes} minutes without a result: ${args.join(' ')}\n`);
      child.kill('SIGTERM');
      setTimeout(() => child.kill('SIGKILL'), 5_000).unref();
    }, minutes * 60_000);
    child.on('error', reject);
    child.on('close', (code) => {
      clearTimeout(limit);
      resolve(code ?? 1);
    });
  });
}

/** The programs of the installed packages, by name: started directly, because `npx` costs half a second each. */
export const program = {
  knip: 'node_modules/knip/bin/knip.js',
  oxlint: 'node_modules/oxlint/bin/oxlint',
  playwright: 'node_modules/@playwright/test/cli.js',
  prettier: 'node_modules/prettier/bin/prettier.cjs',
  tsc: 'node_modules/typescript/bin/tsc',
  vite: 'node_modules/vite/bin/vite.js',
  vitest: 'node_modules/vitest/vitest.mjs',
};
