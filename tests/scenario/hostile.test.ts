import { describe, expect, it, vi } from 'vitest';
import { scan, SCENARIO_CAPS, utf8Length } from '../../src/scenario/scan.ts';
import { issuesOf } from './changed.ts';
import { sampleText } from './sample.ts';

// A busy machine may take its time; what is measured below is computing.
vi.setConfig({ testTimeout: 60_000 });

const MOST = SCENARIO_CAPS;
const rules = (text: string): string[] => issuesOf(text).map(({ rule }) => rule);
const nested = (depth: number): string => '['.repeat(depth) + ']'.repeat(depth);

/** Milliseconds of computing that a file may cost; the clock would count what else the machine does. The best of three holds. */
const SOON = 1000;
function timed(text: string): { rules: string[]; took: number } {
  let best = { rules: [] as string[], took: Infinity };
  for (let attempt = 0; attempt < 3 && best.took >= SOON; attempt++) {
    const before = process.cpuUsage();
    const found = rules(text);
    const { user, system } = process.cpuUsage(before);
    best = { rules: found, took: Math.min(best.took, (user + system) / 1000) };
  }
  return best;
}

describe('caps', () => {
  it('[SC-1] reads no file of more than 2 MB, counted in UTF-8', () => {
    expect(rules(`{"a":"${'ä'.repeat(MOST.bytes / 2)}"}`)).toEqual(['SC-1']);
    expect(rules(`{"a":"${'x'.repeat(3_000_000)}"}`)).toEqual(['SC-1']);
    expect(rules(`{"a":"${'x'.repeat(MOST.bytes - 8)}"}`)).not.toContain('SC-1');
  });

  it('counts bytes as UTF-8 does', () => {
    for (const text of ['', 'abc', 'äöü', '€', '🏮', 'a\ud800b', '\udc00\ud800']) {
      expect(utf8Length(text)).toBe(new TextEncoder().encode(text).length);
    }
  });

  it('[SC-2] reads nothing that is nested more than 64 deep, and says where that begins', () => {
    const [issue, ...more] = issuesOf(`\n${nested(10_000)}`);
    expect(more).toEqual([]);
    expect([issue?.rule, issue?.line, issue?.column]).toEqual(['SC-2', 2, MOST.depth + 1]);
    expect(scan(nested(MOST.depth))).toEqual([]);
    expect(rules(`${'{"a":'.repeat(10_000)}1${'}'.repeat(10_000)}`)).toEqual(['SC-2']);
  });

  it('[SC-2] is not deceived by brackets inside texts', () => {
    expect(scan(`{"a": "${'['.repeat(1000)}", "b": "\\"${'{'.repeat(1000)}"}`)).toEqual([]);
  });

  it('[SC-3] reads no file of more than 20,000 values; keys are none', () => {
    const list = (length: number): string => `[${Array.from({ length }, (_, at) => at).join(',')}]`;
    expect(scan(list(MOST.values - 1))).toEqual([]);
    expect(scan(list(MOST.values)).map(({ rule }) => rule)).toEqual(['SC-3']);
    const members = (length: number): string => `{${Array.from({ length }, (_, at) => `"k${at}": "v"`).join(',')}}`;
    expect(scan(members(MOST.values - 1))).toEqual([]);
    expect(scan(members(MOST.values)).map(({ rule }) => rule)).toEqual(['SC-3']);
  });
});

describe('hostile files', () => {
  it('[SC-6] leaves the prototype of all objects alone', () => {
    const before = Object.getOwnPropertyNames(Object.prototype);
    for (const path of [
      '"__proto__": { "polluted": 1 }',
      '"constructor": { "prototype": { "polluted": 1 } }',
      '"\\u005f_proto__": { "polluted": 1 }',
    ]) {
      expect(rules(sampleText().replace('"format": 1,', `"format": 1, ${path},`))).toContain('SC-6');
      expect(rules(sampleText().replace('"labels": {', `"labels": { ${path},`))).toContain('SC-6');
    }
    expect(Object.getOwnPropertyNames(Object.prototype)).toEqual(before);
    expect(({} as { polluted?: number }).polluted).toBeUndefined();
  });

  it('[SC-7] reports half characters that hide behind an escape', () => {
    expect(rules(sampleText().replace('Mira Sand', '\\ud800 Sand'))).toEqual(['SC-7']);
    expect(rules(sampleText().replace('Mira Sand', '\ud800 Sand'))).toEqual(['SC-7']);
    expect(rules(sampleText().replace('Mira Sand', '\\u202eSand'))).toEqual(['SC-7']);
    expect(rules(sampleText().replace('Mira Sand', '\\u0000'))).toEqual(['SC-7']);
  });

  it.each([
    ['brackets without end', '['.repeat(1_900_000)],
    ['one text without end', `"${'\\"'.repeat(900_000)}`],
    ['colons', ':'.repeat(1_900_000)],
    ['a long number', '9'.repeat(1_900_000)],
    ['line breaks', '\n'.repeat(1_900_000)],
    ['a list of empty objects', `[${'{},'.repeat(19_000)}{}]`],
    ['unknown keys', `{${Array.from({ length: 19_000 }, (_, at) => `"key-number-${at}": 0`).join(',')}}`],
    ['one key over and over', `{${'"aa":0,'.repeat(19_000)}"aa":0}`],
    ['a long key', `{"${'k'.repeat(1_900_000)}": 1}`],
    ['open placeholders', sampleText().replace('Leichte Verbrennungen', '{'.repeat(500_000))],
    ['beginnings of markup', sampleText().replace('Leichte Verbrennungen', '<&'.repeat(300_000))],
  ])('are rejected soon: %s', (_, text) => {
    const { rules: found, took } = timed(text);
    expect(found.length).toBeGreaterThan(0);
    expect(took).toBeLessThan(SOON);
  });

  it('are rejected soon when thousands of names are nearly right', () => {
    const roles = Array.from({ length: 900 }, (_, at) => `{"id": "some-role-of-the-cast-${String(at).padStart(4, '0')}"}`);
    const approvers = Array.from({ length: 6000 }, (_, at) => `{"role": "some-rule-of-the-cast-${String(at).padStart(4, 'x')}"}`);
    const { rules: found, took } = timed(`{"format": 1, "cast": [${roles.join()}], "approvalChain": [${approvers.join()}]}`);
    expect(found.filter((rule) => rule === 'SC-12')).toHaveLength(6000);
    expect(took).toBeLessThan(SOON);
  });

  it('are rejected soon when a storyline has thousands of transitions that lead nowhere', () => {
    const states = Array.from({ length: 3000 }, (_, at) => `"s${at}": {"id": "i${at}", "always": "#x${at}", "on": {"hour": "t${at}"}}`);
    const text = sampleText().replace(/"storyline": \{/, `"storyline": {"states": {${states.join()}}}, "was": {`);
    const { rules: found, took } = timed(text);
    expect(found.filter((rule) => rule === 'SC-39')).toHaveLength(6000);
    expect(took).toBeLessThan(SOON);
  });
});
