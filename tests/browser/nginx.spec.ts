import { spawn } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createServer as createHttpServer } from 'node:http';
import { createServer, type AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { say } from '../../src/message/catalogue.ts';
import { SITE } from '../../tools/build.mjs';
import { HEADER_POLICY } from '../../tools/csp.mjs';
import { ensureNginx } from '../../tools/nginx.mjs';
import { expect, test } from './fixtures.ts';
import { Trainee } from './steps.ts';

test.use({ contextOptions: { reducedMotion: 'reduce' } });

const documented = readFileSync(new URL('../../docs/deploy/nginx.conf', import.meta.url), 'utf8');

const freePort = (): Promise<number> =>
  new Promise((found) => {
    const probe = createServer().listen(0, '127.0.0.1', () => {
      const { port } = probe.address() as AddressInfo;
      probe.close(() => found(port));
    });
  });

/** Debian's nginx with the documented configuration, what it marks adapted. */
async function served(adapt: (configuration: string) => string = (same) => same) {
  const folder = mkdtempSync(join(tmpdir(), 'gegenwind-nginx-'));
  const port = await freePort();
  const ours = adapt(documented).replace('127.0.0.1:8080', `127.0.0.1:${port}`).replace('alias /srv/gegenwind/', `alias ${SITE}/`);
  const places = ['client_body', 'proxy', 'fastcgi', 'uwsgi', 'scgi'].map((kind) => `${kind}_temp_path ${folder}/${kind};`).join(' ');
  const file = join(folder, 'nginx.conf');
  writeFileSync(
    file,
    `daemon off; master_process off; pid ${folder}/pid; error_log stderr; events {}\nhttp { include /etc/nginx/mime.types; ${places}\n${ours}\n}\n`,
  );
  const server = spawn(ensureNginx(), ['-c', file, '-e', 'stderr'], { stdio: ['ignore', 'ignore', 'pipe'] });
  let said = '';
  server.stderr.on('data', (part) => (said += String(part)));
  const address = `http://127.0.0.1:${port}/gegenwind/`;
  await expect
    .poll(() =>
      fetch(address).then(
        ({ status }) => status,
        () => said || 'silent',
      ),
    )
    .toBe(200);
  return {
    address,
    end: async () => {
      const ended = new Promise((done) => server.once('exit', done));
      server.kill('SIGKILL');
      await ended;
      rmSync(folder, { recursive: true, force: true });
    },
  };
}

/** Another origin with a page that shows, in a frame, the address behind its `?`. */
async function intranet() {
  const server = createHttpServer(({ url = '' }, response) => {
    const shown = url.slice(url.indexOf('?') + 1);
    response
      .setHeader('Content-Type', 'text/html; charset=utf-8')
      .end(`<!doctype html><title>Intranet</title><iframe src="${shown}"></iframe>`);
  });
  await new Promise<void>((ready) => server.listen(0, '127.0.0.1', ready));
  const { port } = server.address() as AddressInfo;
  return { address: `http://127.0.0.1:${port}`, end: () => server.close() };
}

test('the documented nginx configuration serves the game with the headers of our own server', async ({ page }) => {
  const nginx = await served();
  const { headers } = await fetch(nginx.address);
  expect(headers.get('content-security-policy')).toBe(HEADER_POLICY);
  expect(headers.get('x-content-type-options')).toBe('nosniff');
  expect(headers.get('referrer-policy')).toBe('no-referrer');
  expect(headers.get('cross-origin-opener-policy')).toBe('same-origin');
  expect(headers.get('cache-control')).toBe('no-cache');
  expect((await fetch(nginx.address, { method: 'POST' })).status).toBe(403);
  const withoutSlash = await fetch(nginx.address.slice(0, -1), { redirect: 'manual' });
  expect([withoutSlash.status, withoutSlash.headers.get('location')]).toEqual([301, '/gegenwind/']);
  const trainee = new Trainee(page);
  await trainee.arrive({}, nginx.address);
  await trainee.chooseScenario();
  await trainee.begin();
  await trainee.goOn();
  await expect(trainee.clock).toBeVisible();
  await nginx.end();
});

test('in the frame of a page whose origin is named the game is played; in that of another it is refused', async ({ page, problems }) => {
  const host = await intranet();
  const outer = host.address;
  const open = await served((configuration) => configuration.replace("frame-ancestors 'self'", `frame-ancestors 'self' ${outer}`));
  await page.goto(`${outer}/?${open.address}`);
  const frame = page.frameLocator('iframe');
  await expect(frame.getByRole('heading', { level: 1 })).toBeVisible();
  await expect(frame.getByText(say({ key: 'start.framed' }, 'de'))).toBeVisible({ timeout: 1_000 });
  await open.end();

  const closed = await served();
  const refused = page.waitForEvent('requestfailed', (request) => request.url() === closed.address);
  await page.goto(`${outer}/?${closed.address}`);
  await refused;
  await expect(page.frameLocator('iframe').getByRole('heading', { level: 1 })).toHaveCount(0);
  await closed.end();
  host.end();
  // The refusal is what was asked for; nothing else may have gone wrong.
  const others = problems.filter((problem) => !/frame-ancestors|ERR_BLOCKED_BY_RESPONSE/.test(problem));
  expect(others).toEqual([]);
  problems.length = 0;
});
