import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { ROOT } from './fences/source.ts';

type Entry = { readonly dev?: boolean; readonly optional?: boolean; readonly license?: string };
type Manifest = { readonly dependencies: Record<string, string>; readonly devDependencies: Record<string, string> };

const read = <T>(file: string): T => JSON.parse(readFileSync(join(ROOT, file), 'utf8')) as T;
const manifest = read<Manifest>('package.json');
const tree = Object.entries(read<{ packages: Record<string, Entry> }>('package-lock.json').packages).filter(([path]) => path !== '');

/** Licences under which a company may ship the game; OFL is for fonts. */
const SHIPPED = ['MIT', 'ISC', 'BSD-2-Clause', 'BSD-3-Clause', 'Apache-2.0', '0BSD', 'OFL-1.1'];
/** Licences of tools that stay on the developer's machine. */
const AT_HOME = [...SHIPPED, 'MPL-2.0', 'BlueOak-1.0.0', 'CC0-1.0', 'Python-2.0', 'Unlicense'];

/** Whether one of the offered licences is allowed: “(MIT OR GPL-3.0)” may be taken under MIT. */
const isAllowed = (licence: string, allowed: readonly string[]): boolean =>
  licence
    .replace(/[()]/g, '')
    .split(' OR ')
    .some((offer) => offer.split(' AND ').every((part) => allowed.includes(part)));

describe('the packages', () => {
  it('that are shipped say the same licence on disk, and one on the list', () => {
    const shipped = tree.filter(([, entry]) => !entry.dev && !entry.optional);
    expect(shipped.length).toBeGreaterThanOrEqual(Object.keys(manifest.dependencies).length);
    const bad = shipped.filter(([path]) => !isAllowed(read<{ license?: string }>(`${path}/package.json`).license ?? 'none', SHIPPED));
    expect(bad.map(([path]) => path)).toEqual([]);
  });

  it('that only build and test have a licence on the longer list', () => {
    expect(
      tree.filter(([, { license }]) => !isAllowed(license ?? 'none', AT_HOME)).map(([path, { license }]) => `${path}: ${license}`),
    ).toEqual([]);
  });

  it('that are shipped number no more than fifteen, each an exact version', () => {
    expect(Object.keys(manifest.dependencies).length).toBeLessThanOrEqual(15);
    for (const version of Object.values({ ...manifest.dependencies, ...manifest.devDependencies }))
      expect(version).toMatch(/^\d+\.\d+\.\d+$/);
  });
});
