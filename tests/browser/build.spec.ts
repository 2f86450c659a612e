import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { parseScenario } from '../../src/scenario/parse.ts';
import { scenarioHash } from '../../src/scenario/scenario-hash.ts';
import { SITE } from '../../tools/build.mjs';
import { createSiteServer, listen } from '../../tools/serve.mjs';
import { expect, test } from './fixtures.ts';

const SCENARIOS = new URL('../../scenarios/', import.meta.url);

type Chunk = { readonly file: string; readonly isEntry?: boolean; readonly imports?: readonly string[]; readonly css?: readonly string[] };

const html = readFileSync(join(SITE, 'index.html'), 'utf8');
const manifest = JSON.parse(readFileSync(join(SITE, '.vite', 'manifest.json'), 'utf8')) as Record<string, Chunk>;

/** The files of script that must arrive before the first screen: the entry and all it imports at once. */
function firstScripts(): readonly string[] {
  const found = new Set<string>();
  const enter = (key: string): void => {
    const chunk = manifest[key];
    if (!chunk || found.has(chunk.file)) return;
    found.add(chunk.file);
    for (const next of chunk.imports ?? []) enter(next);
  };
  for (const [key, chunk] of Object.entries(manifest)) if (chunk.isEntry) enter(key);
  return [...found];
}

const content = (file: string): string => readFileSync(join(SITE, file), 'utf8');

test.describe('the build', () => {
  test('needs no more than 200 kB of gzipped script for the first screen', () => {
    const bytes = firstScripts().reduce((total, file) => total + gzipSync(content(file), { level: 9 }).length, 0);
    expect(bytes).toBeGreaterThan(0);
    expect(bytes).toBeLessThanOrEqual(200_000);
  });

  test('leaves Phaser and Howler to chunks that are loaded later', () => {
    const first = firstScripts().map(content).join('');
    expect(first).not.toMatch(/Phaser v\d|TextureManager|howlerGlobal|HowlerGlobal/);
  });

  test('carries each scenario as it was read from its file, so that the browser need not check it', () => {
    const shipped = readdirSync(join(SITE, 'assets')).filter((file) => file.endsWith('.json'));
    const files = readdirSync(SCENARIOS).filter((file) => file.endsWith('.json'));
    expect(shipped.length).toBe(files.length);
    for (const file of files) {
      const parsed = parseScenario(readFileSync(new URL(file, SCENARIOS), 'utf8'));
      const scenario = JSON.parse(content(`assets/${shipped.find((name) => name.startsWith(file.slice(0, -'.json'.length)))}`)) as object;
      expect(parsed).toEqual({ ok: true, scenario, warnings: [] });
      expect(scenarioHash(scenario)).toBe(parsed.ok && scenarioHash(parsed.scenario));
    }
  });

  test('has relative addresses only, and nothing inline that the policy would refuse', () => {
    expect([...html.matchAll(/(?:src|href)="([^"]*)"/g)].map((match) => match[1])).toEqual(
      expect.arrayContaining([expect.stringMatching(/^\.\/assets\/.*\.js$/)]),
    );
    expect(html).not.toMatch(/(?:src|href)="(?:\/|\w+:)/);
    expect(html).not.toMatch(/<script(?![^>]*\bsrc=)|<style|\sstyle=|\son\w+=/);
    expect(html).toContain('http-equiv="Content-Security-Policy"');
  });

  test('runs under a sub-path, without an error and without a foreign request', async ({ page }) => {
    const server = createSiteServer({ root: SITE, mount: '/courses/2026/gegenwind/' });
    const address = await listen(server, { host: '127.0.0.1', port: 0, isFixed: true });
    await page.goto(`${address}/courses/2026/gegenwind/`);
    await expect(page.locator('#app')).not.toBeEmpty();
    await page.waitForLoadState('networkidle');
    server.closeAllConnections();
    server.close();
  });
});
