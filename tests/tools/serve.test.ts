import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { request, type IncomingMessage, type Server } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { createSiteServer, listen } from '../../tools/serve.mjs';

type Answer = { readonly status: number; readonly headers: IncomingMessage['headers']; readonly body: string };
type Ask = { readonly method?: string; readonly headers?: Record<string, string> };

let folder: string;
const servers: Server[] = [];

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'gegenwind-serve-'));
  mkdirSync(join(folder, 'site', 'assets'), { recursive: true });
  writeFileSync(join(folder, 'site', 'index.html'), '<p>start</p>');
  writeFileSync(join(folder, 'site', 'assets', 'index-a1b2.js'), 'export {};');
  writeFileSync(join(folder, 'secret.txt'), 'secret');
});

afterEach(() => {
  for (const server of servers.splice(0)) {
    server.closeAllConnections();
    server.close();
  }
  rmSync(folder, { recursive: true });
});

const serve = (more: { mount?: string; scenario?: string } = {}): Promise<string> => {
  const server = createSiteServer({ root: join(folder, 'site'), ...more });
  servers.push(server);
  return listen(server, { host: '127.0.0.1', port: 0, isFixed: true });
};

/** Asks with the path as it stands: `fetch` would tidy `..` away before it leaves. */
const ask = (address: string, path: string, { method = 'GET', headers = {} }: Ask = {}): Promise<Answer> =>
  new Promise((resolve, reject) => {
    const { hostname, port } = new URL(address);
    request({ hostname, port, path, method, headers }, (response) => {
      let body = '';
      response.setEncoding('utf8').on('data', (part: string) => (body += part));
      response.on('end', () => resolve({ status: response.statusCode ?? 0, headers: response.headers, body }));
    })
      .on('error', reject)
      .end();
  });

describe('the static server', () => {
  it('sends the page with the policy and without guessing of types', async () => {
    const { status, headers, body } = await ask(await serve(), '/');
    expect([status, body, headers['content-type']]).toEqual([200, '<p>start</p>', 'text/html; charset=utf-8']);
    expect(headers['content-security-policy']).toMatch(/^default-src 'none'; .*frame-ancestors 'self'$/);
    expect(headers['content-security-policy']).not.toContain('unsafe');
    expect(headers['x-content-type-options']).toBe('nosniff');
    expect(headers['referrer-policy']).toBe('no-referrer');
  });

  it('lets hashed files be kept for ever and asks anew for all others', async () => {
    const address = await serve();
    expect((await ask(address, '/assets/index-a1b2.js')).headers['cache-control']).toContain('immutable');
    const { headers } = await ask(address, '/index.html');
    expect(headers['cache-control']).toBe('no-cache');
    expect((await ask(address, '/index.html', { headers: { 'If-None-Match': headers.etag ?? '' } })).status).toBe(304);
  });

  it.each([
    '/../secret.txt',
    '/assets/../../secret.txt',
    '/%2e%2e/secret.txt',
    '/..%2fsecret.txt',
    '/..%5csecret.txt',
    '/assets/%2e%2e%2f%2e%2e%2fsecret.txt',
    '/%00',
    '/%',
    '/C:/secret.txt',
    '//etc/passwd',
    '/assets/',
    '/nothing',
    'secret.txt',
  ])('gives nothing outside its folder: %s', async (path) => {
    const { status, body } = await ask(await serve(), path);
    expect([400, 404]).toContain(status);
    expect(body).not.toContain('secret\n');
    expect(body).not.toBe('secret');
  });

  it('does not follow a link out of its folder', async () => {
    symlinkSync(join(folder, 'secret.txt'), join(folder, 'site', 'link.txt'));
    expect((await ask(await serve(), '/link.txt')).status).toBe(404);
  });

  it.each(['POST', 'PUT', 'DELETE', 'OPTIONS'])('refuses %s', async (method) => {
    const { status, headers } = await ask(await serve(), '/', { method });
    expect([status, headers.allow]).toEqual([405, 'GET, HEAD']);
  });

  it('answers HEAD with the length and without the page', async () => {
    const { headers, body } = await ask(await serve(), '/', { method: 'HEAD' });
    expect([headers['content-length'], body]).toEqual(['12', '']);
  });

  it('serves under a sub-path, and only there', async () => {
    const address = await serve({ mount: '/a/b/' });
    expect((await ask(address, '/a/b/')).body).toBe('<p>start</p>');
    expect((await ask(address, '/')).status).toBe(404);
  });
});

describe("an author's scenario", () => {
  it('is not there unless asked for', async () => {
    expect((await ask(await serve(), '/scenario/author.json')).status).toBe(404);
  });

  it('is served beside a version that changes with the file', async () => {
    const scenario = join(folder, 'mine.json');
    writeFileSync(scenario, '{}');
    const address = await serve({ scenario });
    const before = await ask(address, '/scenario/author.version');
    expect((await ask(address, '/scenario/author.json')).body).toBe('{}');
    writeFileSync(scenario, '{ "title": 1 }');
    expect((await ask(address, '/scenario/author.version')).body).not.toBe(before.body);
    expect(before.headers['cache-control']).toBe('no-store');
    rmSync(scenario);
    expect((await ask(address, '/scenario/author.json')).status).toBe(404);
  });

  it('announces each change to a page that listens', async () => {
    const scenario = join(folder, 'mine.json');
    writeFileSync(scenario, '{}');
    const { body } = await fetch(`${await serve({ scenario })}/scenario/events`);
    const reader = body!.pipeThrough(new TextDecoderStream()).getReader();
    const first = (await reader.read()).value;
    writeFileSync(scenario, '{ "title": 1 }');
    const second = (await reader.read()).value;
    expect(first).toMatch(/^data: \S+\n\n$/);
    expect(second).toMatch(/^data: \S+\n\n$/);
    expect(second).not.toBe(first);
    await reader.cancel();
  });
});

describe('a port that is taken', () => {
  it('is passed over where no port was asked for, and refused where one was', async () => {
    const taken = Number(new URL(await serve()).port);
    const [other, fixed] = [0, 1].map(() => createSiteServer({ root: join(folder, 'site') }));
    servers.push(other!, fixed!);
    const address = await listen(other!, { host: '127.0.0.1', port: taken, isFixed: false });
    expect(Number(new URL(address).port)).toBeGreaterThan(taken);
    await expect(listen(fixed!, { host: '127.0.0.1', port: taken, isFixed: true })).rejects.toMatchObject({ code: 'EADDRINUSE' });
  });
});
