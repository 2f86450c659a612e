import { spawn, type ChildProcess } from 'node:child_process';
import { createServer } from 'node:net';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect, test } from './fixtures.ts';

const ROOT = fileURLToPath(new URL('../..', import.meta.url));
const SAMPLE = 'tests/scenario/samples/lantern.json';

const running: ChildProcess[] = [];
test.afterEach(() => {
  for (const child of running.splice(0)) child.kill();
});

/** What `npm start` prints, until it prints an address or ends. */
function started(...args: string[]): Promise<{ readonly lines: readonly string[]; readonly code: number | null }> {
  const child = spawn(process.execPath, [join(ROOT, 'tools/start.mjs'), '--no-build', ...args], {
    cwd: ROOT,
    env: { ...process.env, INIT_CWD: ROOT },
  });
  running.push(child);
  let output = '';
  return new Promise((resolve) => {
    const finish = (): void => resolve({ lines: output.trim().split('\n'), code: child.exitCode });
    child.stderr.on('data', (part) => (output += part));
    child.stdout.on('data', (part) => {
      output += part;
      if (/^http:.*\n/m.test(output)) finish();
    });
    child.on('close', finish);
  });
}

test.describe('npm start', () => {
  test('prints an address on a line of its own, and the page is there', async ({ page }) => {
    const { lines } = await started('--port', '0');
    expect(lines.at(-1)).toMatch(/^http:\/\/127\.0\.0\.1:\d+\/$/);
    const response = await page.goto(lines.at(-1) ?? '');
    expect(response?.headers()['content-security-policy']).toContain("default-src 'none'");
    await expect(page.locator('#app')).not.toBeEmpty();
  });

  test('refuses a port that is taken, with one sentence', async ({ site }) => {
    const { port } = new URL(site);
    expect(await started('--port', port)).toEqual({
      lines: [`Port ${port} on 127.0.0.1 is taken: choose another with --port, or leave the option out.`],
      code: 1,
    });
  });

  test('takes the next free port where its own is taken, and warns that saves belong to the old address', async () => {
    const holder = createServer();
    // Somebody else may hold it already: that is as good.
    await new Promise<void>((held) => holder.once('error', () => held()).listen(4173, '127.0.0.1', () => held()));
    const { lines } = await started();
    holder.close();
    expect(lines.join('\n')).toContain(
      'Port 4173 is taken. Exercises saved in the browser belong to its address and are not seen at this one.',
    );
    expect(lines.at(-1)).toMatch(/^http:\/\/127\.0\.0\.1:(?!4173\/)\d+\/$/);
  });

  test("offers an author's file, and prints the address that opens it", async ({ request }) => {
    const { lines } = await started('--port', '0', '--scenario', SAMPLE);
    const address = lines.at(-1) ?? '';
    expect(address).toMatch(/#scenario=author$/);
    expect(await (await request.get(new URL('scenario/author.json', address).href)).json()).toHaveProperty('meta');
    expect(await (await request.get(new URL('scenario/author.version', address).href)).text()).toMatch(/^[\w.]+-\w+$/);
  });
});
