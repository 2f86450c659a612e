import { readdirSync, readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { RULES } from '../../src/scenario/rules.ts';

const FOLDER = new URL('.', import.meta.url);
const numbersIn = (source: string): string[] => source.match(/\bSC-\d+\b/g) ?? [];

it('every rule is proven by a test, and no test speaks of a rule that does not exist', () => {
  const tests = readdirSync(FOLDER).filter((name) => name.endsWith('.test.ts') && name !== 'rule-numbers.test.ts');
  const proven = new Set(tests.flatMap((name) => numbersIn(readFileSync(new URL(name, FOLDER), 'utf8'))));
  expect([...proven].sort()).toEqual(Object.keys(RULES).sort());
});

it('every rule is used by the code, and none is used that does not exist', () => {
  const folders = ['../../src/scenario/', '../../src/scenario/checks/'].map((path) => new URL(path, import.meta.url));
  const sources = folders.flatMap((folder) =>
    readdirSync(folder)
      .filter((name) => name.endsWith('.ts') && name !== 'rules.ts')
      .map((name) => readFileSync(new URL(name, folder), 'utf8')),
  );
  const used = new Set(sources.flatMap((source) => source.match(/'SC-\d+'/g) ?? []).map((quoted) => quoted.slice(1, -1)));
  expect([...used].sort()).toEqual(Object.keys(RULES).sort());
});
