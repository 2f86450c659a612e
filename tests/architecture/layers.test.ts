import { describe, expect, it } from 'vitest';
import { layers } from './fences/layers.ts';
import { badSample, filesBelow, ROOT } from './fences/source.ts';
import { PURE, TABLE } from './fences/table.ts';

const shown = ({ file, line, text }: { file: string; line: number; text: string }): string => `${file}:${line} ${text}`;

describe('the layers', () => {
  it('hold for every import of the source', () => {
    expect(layers(ROOT).breaches.map(shown)).toEqual([]);
  });

  it('were read from every module there is', () => {
    const { modules, imports } = layers(ROOT);
    expect(modules).toBe(filesBelow(ROOT, 'src').filter((file) => /\.tsx?$/.test(file)).length);
    expect(modules).toBeGreaterThan(0);
    expect(imports).toBeGreaterThan(modules / 2);
  });

  it('have only rooms that exist, and none that leads back into itself', () => {
    for (const [name, { folders }] of Object.entries(TABLE)) {
      if (folders === 'any') continue;
      for (const folder of folders) expect(Object.keys(TABLE)).toContain(folder);
      expect(reachable(name), `${name} can reach itself`).not.toContain(name);
    }
  });

  it('keep pure folders away from all others', () => {
    for (const name of PURE) for (const folder of reachable(name)) expect(PURE).toContain(folder);
  });

  it('turn red at a bad sample of each kind', () => {
    expect(layers(badSample('layers')).breaches.map(shown).sort()).toEqual([
      'src/app/direct-phaser.ts:1 app may not import the package phaser',
      'src/game/react.tsx:1 game may not import the package react',
      'src/lost.ts:1 lies in “src”, which is not on the table of layers',
      'src/policy/knows-too-much.ts:2 src/policy/knows-too-much.ts may not import exercise/later.ts',
      'src/quantity/address.ts:1 quantity may not import exercise',
      'src/quantity/computed.ts:1 imports under a computed name',
      'src/quantity/dynamic.ts:1 quantity may not import exercise',
      'src/quantity/glob.ts:1 quantity may not import exercise',
      'src/quantity/passed-on.ts:1 quantity may not import exercise',
      'src/quantity/type-only.ts:1 quantity may not import exercise',
      'src/quantity/type-reference.ts:1 quantity may not import exercise',
      'src/quantity/upward.ts:1 quantity may not import exercise',
      'src/ui/panel.tsx:1 ui may not import game',
      'src/ui/panel.tsx:2 ui may not import tools/',
      'src/ui/panel.tsx:3 ui may not import scenarios/',
      'src/utils2/nowhere.ts:1 lies in “utils2”, which is not on the table of layers',
      'src/view/foreign-package.ts:1 view may not import the package xstate',
      'src/view/node.ts:1 view may not import the package node:fs',
    ]);
  });
});

/** Folders that a folder can reach over any number of steps. */
function reachable(name: string, found = new Set<string>()): readonly string[] {
  const folders = TABLE[name]?.folders ?? [];
  for (const folder of folders === 'any' ? [] : folders) {
    if (found.has(folder)) continue;
    found.add(folder);
    reachable(folder, found);
  }
  return [...found];
}
