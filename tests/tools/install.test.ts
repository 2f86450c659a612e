import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { fingerprint, isFresh, writeStamp } from '../../tools/fingerprint.mjs';
import { demandNode, isInstalled } from '../../tools/install.mjs';

let root: string;
beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'gegenwind-install-'));
  mkdirSync(join(root, 'node_modules'));
});
afterEach(() => rmSync(root, { recursive: true }));

const write = (file: string, packages: object): void => writeFileSync(join(root, file), JSON.stringify({ packages }));

describe('what is installed', () => {
  const wanted = { '': {}, 'node_modules/a': { version: '1.0.0' }, 'node_modules/a-for-macs': { version: '1.0.0', optional: true } };

  it('is complete when every package has the version of the lockfile; those of other platforms may be absent', () => {
    write('package-lock.json', wanted);
    write('node_modules/.package-lock.json', { 'node_modules/a': { version: '1.0.0' } });
    expect(isInstalled(root)).toBe(true);
  });

  it.each([
    ['another version', { 'node_modules/a': { version: '0.9.0' } }],
    ['a missing package', {}],
    ['another version of an optional one', { 'node_modules/a': { version: '1.0.0' }, 'node_modules/a-for-macs': { version: '0.9.0' } }],
  ])('is stale with %s', (_, present) => {
    write('package-lock.json', wanted);
    write('node_modules/.package-lock.json', present);
    expect(isInstalled(root)).toBe(false);
  });

  it('is missing where npm did not finish', () => {
    write('package-lock.json', wanted);
    expect(isInstalled(root)).toBe(false);
  });
});

describe('the version of Node', () => {
  it.each(['20.19.0', '20.20.2', '22.12.0', '24.0.0'])('may be %s', (version) => {
    expect(() => demandNode(version)).not.toThrow();
  });

  it.each(['18.20.0', '20.18.3', '21.7.0', '22.11.0'])('may not be %s, which one sentence says', (version) => {
    expect(() => demandNode(version)).toThrow(/^Gegenwind needs Node 20\.19 .* this is Node [\d.]+\.$/);
  });
});

describe('a build', () => {
  it('is fresh until a source is changed, added or deleted', () => {
    const stamp = join(root, 'build', 'site.stamp');
    const file = join(root, 'src', 'a.ts');
    mkdirSync(join(root, 'src'));
    writeFileSync(file, '1');
    const now = () => fingerprint(root, ['src', 'missing']);
    writeStamp(stamp, now());
    expect(isFresh(stamp, now())).toBe(true);
    writeFileSync(join(root, 'src', 'b.ts'), '2');
    expect(isFresh(stamp, now())).toBe(false);
    rmSync(join(root, 'src', 'b.ts'));
    expect(isFresh(stamp, now())).toBe(true);
    writeFileSync(file, '12');
    expect(isFresh(stamp, now())).toBe(false);
    rmSync(file);
    expect(isFresh(stamp, now())).toBe(false);
  });
});
