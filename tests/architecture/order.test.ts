import { describe, expect, it } from 'vitest';
import { barrels, drawers, foreignAddresses, longFiles, privateNames } from './fences/order.ts';
import { badSample, ROOT, type Breach } from './fences/source.ts';

const shown = ({ file, line, text }: Breach): string => `${file}:${line} ${text}`;

describe('the source', () => {
  it('has no drawers', () => {
    expect(drawers(ROOT).map(shown)).toEqual([]);
    expect(drawers(badSample('order')).map(({ file }) => file)).toEqual(['src/ui/helpers/text.ts', 'src/ui/utils.ts']);
  });

  it('has no barrels', () => {
    expect(barrels(ROOT).map(shown)).toEqual([]);
    expect(barrels(badSample('order')).map(({ file }) => file)).toEqual([
      'src/view/again.ts',
      'src/view/everything.ts',
      'src/view/index.ts',
    ]);
  });

  it('has no file of more than 300 lines', () => {
    expect(longFiles(ROOT).map(shown)).toEqual([]);
    expect(longFiles(badSample('order')).map(({ file }) => file)).toEqual(['src/game/long.ts']);
  });

  it('names no address outside the game, except to cite it in a comment', () => {
    expect(foreignAddresses(ROOT).map(shown)).toEqual([]);
    expect(foreignAddresses(badSample('order')).map(shown)).toEqual([
      'src/ui/foreign.tsx:3 names the address https://example.org/pixel.gif',
      'src/ui/foreign.tsx:4 names the address wss://example.org/…',
      'src/ui/foreign.tsx:5 names the address //example.org/frame.png',
      'src/ui/foreign.css:1 fetches https://example.org/font.css',
      'src/ui/foreign.css:2 fetches //example.org/a.png',
      'src/ui/foreign.tsx:5 fetches //example.org/frame.png',
      'src/ui/foreign.tsx:6 fetches https://example.org/commented.js',
    ]);
  });
});

describe('the repository', () => {
  it('names no package registry and no path of one machine', () => {
    expect(privateNames(ROOT).map(shown)).toEqual([]);
    expect(privateNames(badSample('private')).map(shown)).toEqual([
      'lock.json:1 names a package registry',
      'notes.md:1 names a package registry',
      'notes.md:2 names a path of one machine',
      'notes.md:3 names a path of one machine',
      'notes.md:4 names a path of one machine',
      'notes.md:5 names a path of one machine',
    ]);
  });
});
