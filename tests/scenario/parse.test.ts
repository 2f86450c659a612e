import { describe, expect, it } from 'vitest';
import { describeIssue, type ScenarioIssue } from '../../src/scenario/issue.ts';
import { FORMAT } from '../../src/scenario/format.ts';
import { parseScenario } from '../../src/scenario/parse.ts';
import { issuesAfter, issuesOf, issuesWith, put } from './changed.ts';
import { sampleScenario, sampleText } from './sample.ts';

const brief = ({ rule, pointer, line, column }: ScenarioIssue): [string, string, number, number] => [rule, pointer, line, column];
const found = (text: string): [string, string, number, number][] => issuesOf(text).map(brief);

describe('a file without a mistake', () => {
  it('gives the scenario, without a warning', () => {
    const parsed = parseScenario(sampleText());
    expect(parsed).toMatchObject({ ok: true, warnings: [], scenario: { format: FORMAT, meta: { slug: 'lantern' } } });
  });

  it('fills in what the file leaves out', () => {
    const scenario = sampleScenario();
    expect(scenario.situationEvery).toBe(120);
    expect(scenario.cast[1]?.onCall).toBe(false);
    expect(scenario.storm.cases[0]?.from).toBe(0);
  });

  it('may begin with a byte order mark, have Windows line ends, and be all on one line', () => {
    expect(parseScenario(`\ufeff${sampleText().replaceAll('\n', '\r\n')}`).ok).toBe(true);
    expect(parseScenario(JSON.stringify(JSON.parse(sampleText()))).ok).toBe(true);
  });

  it('is played in spite of warnings, and they are told', () => {
    const parsed = parseScenario(sampleText().replace('"hoursElapsed", "params": { "atLeast": 0 }', '"backing", "params": {}'));
    expect(parsed.ok && parsed.warnings.map(({ rule, severity }) => [rule, severity])).toEqual([['SC-41', 'warning']]);
  });
});

describe('grammar', () => {
  it.each([
    ['nothing', '', 1, 1],
    ['blanks only', ' \n\t', 1, 1],
    ['an object that is not closed', '{\n "a": {\n', 3, 1],
    ['a bracket that was not opened', '{}\n]', 2, 1],
    ['a bracket that does not fit', '{"a": [1, 2}}', 1, 12],
    ['a text that is not closed in its line', '{\n "a": "b,\n "c": 1 }', 2, 7],
    ['a tab inside a text', '{"a": "b\tc"}', 1, 9],
    ['a missing comma', '{"a": 1\n "b": 2}', 2, 2],
    ['a comma too many', '{"a": [1, 2,]}', 1, 13],
    ['a comment', '{\n  // note\n}', 2, 3],
    ['single quotation marks', "{'a': 1}", 1, 2],
    ['a second value', '{} {}', 1, 4],
    ['a number with a leading zero', '{"a": 01}', 1, 7],
    ['an escape that does not exist', '{"a": "\\x"}', 1, 8],
  ])('[SC-4] points at %s', (_, text, line, column) => {
    expect(found(text)).toEqual([['SC-4', '', line, column]]);
  });

  it('[SC-4] says what is missing and in which line the bracket was opened', () => {
    const [issue] = issuesOf('{\n "a": {\n "b": 1\n');
    expect(issue?.message).toEqual({ key: 'scenario.notClosed', values: { bracket: '{', line: 2 } });
  });

  it.each([
    ['a comma or colon', '{"a" 1}', 'scenario.commaMissing', '1'],
    ['a value', '{"a": [1,]}', 'scenario.valueMissing', ']'],
    ['a value between commas', '[1,,2]', 'scenario.valueMissing', ','],
    ['what JSON does not know', '{"a": undefined}', 'scenario.notJson', 'undefined'],
    ['the end of a value', '"a": 1', 'scenario.commaMissing', ':'],
  ])('[SC-4] tells %s that is missing or strange', (_, text, key, found) => {
    expect(issuesOf(text).map(({ message }) => message)).toEqual([{ key, values: { found } }]);
  });

  it('[SC-5] points at the second of two equal keys and names the line of the first', () => {
    const issues = issuesOf('{\n "a": 1,\n "b": 2,\n "a": 3\n}').filter(({ rule }) => rule === 'SC-5');
    expect(issues.map(brief)).toEqual([['SC-5', '/a', 4, 2]]);
    expect(issues[0]?.message.values).toEqual({ name: 'a', line: 2 });
  });

  it('[SC-5] finds equal keys that are written differently', () => {
    expect(found('{"a": 1, "\\u0061": 2}')).toContainEqual(['SC-5', '/a', 1, 10]);
  });

  it.each(['__proto__', 'constructor', 'prototype'])('[SC-6] points at the key %s', (key) => {
    const issues = issuesOf(sampleText().replace('"format": 1,', `"format": 1, "${key}": { "ok": true },`));
    expect(issues.map(brief)).toEqual([['SC-6', `/${key}`, 2, 16]]);
  });
});

describe('places', () => {
  it('counts columns in UTF-16 units and lines by any line end', () => {
    expect(found('{"🏮": 1,\r\n"x" 2}')).toEqual([['SC-4', '', 2, 5]]);
    expect(found('{"a": 1,\r"x" 2}')).toEqual([['SC-4', '', 2, 5]]);
  });

  it('escapes pointers', () => {
    expect(issuesWith('SC-10', 'a~b|c', 1).map(({ pointer }) => pointer)).toEqual(['/a~0b|c']);
    expect(issuesAfter((file) => void (file['a/b'] = 1 as never)).map(({ pointer }) => pointer)).toEqual(['/a~1b']);
  });

  it('shows keys where the key is meant, and values where the value is', () => {
    const text = sampleText().replace('"hours": 12', '"hours": "12"').replace('"start":', '"begin": 1,\n  "start":');
    const issues = issuesOf(text);
    const lines = text.split('\n');
    const at = (issue: ScenarioIssue | undefined): string => lines[(issue?.line ?? 0) - 1]?.slice((issue?.column ?? 0) - 1) ?? '';
    expect(at(issues.find(({ pointer }) => pointer === '/begin'))).toMatch(/^"begin": 1/);
    expect(at(issues.find(({ pointer }) => pointer === '/hours'))).toMatch(/^"12"/);
  });

  it('lists everything that is wrong, in order of place', () => {
    const issues = issuesAfter((file) => {
      put(file, 'hours', 0);
      put(file, 'goals/0/weight', 5);
      put(file, 'endings/0/title', 'Ende');
      put(file, 'cast/0/kind', 'boss');
    });
    const places = issues.map(({ line, column }) => line * 1e6 + column);
    expect(places).toEqual(places.toSorted((a, b) => a - b));
    expect(issues.map(({ rule, pointer }) => [rule, pointer])).toEqual([
      ['SC-13', '/hours'],
      ['SC-13', '/goals/0/weight'],
      ['SC-35', '/cast'],
      ['SC-14', '/cast/0/kind'],
      ['SC-11', '/endings/0/title'],
    ]);
  });
});

describe('format number', () => {
  it('[SC-8] does not read a newer format, and says which it is', () => {
    const issues = issuesOf(sampleText().replace('"format": 1', '"format": 2').replace('"hours"', '"hors"'));
    expect(issues.map(brief)).toEqual([['SC-8', '/format', 2, 13]]);
    expect(issues[0]?.message).toEqual({ key: 'scenario.newerFormat', values: { found: 2, newest: 1 } });
  });

  it.each([['"1"'], ['0'], ['0.5'], ['null']])('[SC-8] asks for the format number instead of %s, and reads on', (format) => {
    const issues = issuesOf(sampleText().replace('"format": 1', `"format": ${format}`).replace('"hours"', '"hors"'));
    expect(issues.map(({ rule }) => rule)).toEqual(['SC-9', 'SC-8', 'SC-10']);
  });

  it('[SC-8] asks for a format number that is missing', () => {
    expect(issuesWith('SC-8', 'format', undefined).map(brief)).toEqual([['SC-8', '', 1, 1]]);
  });
});

describe('describeIssue', () => {
  it('says place, severity and rule in both languages', () => {
    const [issue] = issuesOf('{\n "a": [1 2] }');
    expect(describeIssue(issue!, 'de')).toBe(
      'Zeile 2, Spalte 10: Vor „2“ fehlt etwas: ein Komma, oder ein Doppelpunkt nach einem Schlüssel. [SC-4]',
    );
    const [warning] = issuesWith('SC-41', 'endings/1/when', { type: 'backing', params: {} });
    expect(describeIssue(warning!, 'en')).toMatch(/^Line \d+, column \d+ \(warning\): It is not certain .* \[SC-41\]$/);
  });
});
