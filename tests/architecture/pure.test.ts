import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { inexactMaths } from './fences/maths.ts';
import { badSample, ROOT, type Breach } from './fences/source.ts';
import { PURE } from './fences/table.ts';

const shown = ({ file, line, text }: Breach): string => `${file}:${line} ${text}`;

/** What the type check says about a project. */
const typeErrors = (project: string): string =>
  spawnSync(process.execPath, [join(ROOT, 'node_modules/typescript/bin/tsc'), '-p', project], { cwd: ROOT, encoding: 'utf8' }).stdout;

describe('the pure folders', () => {
  it('are the same for the type check and for the table of layers', () => {
    const { include } = JSON.parse(readFileSync(join(ROOT, 'tsconfig.pure.json'), 'utf8')) as { include: string[] };
    expect(include).toEqual(PURE.map((folder) => `src/${folder}`));
  });

  it('know no name of browser or Node, even where an allowed package knows it', () => {
    const errors = typeErrors(join(badSample('pure'), 'tsconfig.json'));
    const unknown = [...errors.matchAll(/Cannot find name '(\w+)'/g)].map((match) => match[1]);
    expect(unknown).toEqual(['window', 'document', 'setTimeout', 'process', 'fetch', 'TextEncoder', 'localStorage', 'console', 'Buffer']);
    expect(errors.match(/error TS/g)).toHaveLength(unknown.length);
  });

  it('use only maths that gives the same bits on every machine', () => {
    expect(inexactMaths(ROOT).map(shown)).toEqual([]);
  });

  it('turn red at each inexact bad sample, and only in pure folders', () => {
    expect(inexactMaths(badSample('maths')).map(shown)).toEqual([
      'src/message/format.ts:2 uses **',
      'src/simulation/inexact.ts:1 uses **',
      'src/simulation/inexact.ts:4 uses **=',
      'src/simulation/inexact.ts:7 uses Math.exp',
      'src/simulation/inexact.ts:8 uses Math.log',
      'src/simulation/inexact.ts:9 uses Math.[…]',
      'src/simulation/inexact.ts:10 hands Math about',
      'src/simulation/inexact.ts:11 hands Math about',
      'src/simulation/inexact.ts:12 uses Math.random',
      'src/simulation/inexact.ts:13 uses Date',
      'src/simulation/inexact.ts:14 uses Date',
      'src/simulation/inexact.ts:14 uses Date',
      'src/simulation/inexact.ts:15 uses performance',
      'src/simulation/inexact.ts:16 uses localeCompare',
      'src/simulation/inexact.ts:17 uses toLocaleString',
      'src/simulation/inexact.ts:18 uses toLocaleUpperCase',
      'src/simulation/inexact.ts:19 uses Intl',
      'src/simulation/inexact.ts:20 uses Function',
      'src/simulation/inexact.ts:21 uses globalThis',
    ]);
  });
});
