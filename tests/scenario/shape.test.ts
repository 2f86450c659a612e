import { describe, expect, it } from 'vitest';
import { say } from '../../src/message/catalogue.ts';
import { issuesOf, issuesWith } from './changed.ts';
import type { RuleId } from '../../src/scenario/rules.ts';
import { sampleText } from './sample.ts';

/** Pointer and English words of the issues of one rule. */
const said = (rule: RuleId, path: string, value: unknown): [string, string][] =>
  issuesWith(rule, path, value).map(({ pointer, message }) => [pointer, say(message, 'en')]);

describe('shape', () => {
  it('[SC-9] names what is missing and what it should be', () => {
    expect(said('SC-9', 'firm/name', undefined)).toEqual([['/firm', '“name” is missing. Add it: a text in quotation marks.']]);
    expect(said('SC-9', 'goals/0/measure/type', undefined)).toEqual([
      [
        '/goals/0/measure',
        '“type” is missing. Add it: a value, one of trust, cases, quotedCorrectly, strain, cost, legalRisk, calm, promises.',
      ],
    ]);
    expect(said('SC-9', 'meta/difficulty', undefined)).toEqual([
      ['/meta', '“difficulty” is missing. Add it: a value, one of tutorial, standard, hard.'],
    ]);
  });

  it('[SC-10] names unknown keys and what was probably meant', () => {
    expect(said('SC-10', 'firm/Name', 'x')).toEqual([
      [
        '/firm/Name',
        'The key “Name” is unknown here. Did you mean “name”? Possible: name, cases, english, address, business, size, hashtag.',
      ],
    ]);
    expect(said('SC-10', 'storm/zzzzzz', 1)[0]?.[1]).not.toMatch('Did you mean');
  });

  it('[SC-10] is not deceived by names that every object inherits', () => {
    expect(said('SC-10', 'firm/toString', 1).map(([pointer]) => pointer)).toEqual(['/firm/toString']);
    expect(said('SC-10', 'storyline/on', { valueOf: [] }).map(([pointer]) => pointer)).toEqual(['/storyline/on/valueOf']);
  });

  it.each<[string, string, unknown, string]>([
    ['a number for a text', 'firm/name', 5, 'Expected: a text in quotation marks. Found: the number 5.'],
    ['a text for a number', 'storm/r0', '1.1', 'Expected: a number. Found: the text “1.1”.'],
    ['a fraction for a whole number', 'hours', 1.5, 'Expected: a whole number. Found: the number 1.5.'],
    ['null for an object', 'storm', null, 'Expected: an object in braces. Found: null.'],
    ['an object for a list', 'cast', {}, 'Expected: a list in square brackets. Found: an object.'],
    ['a list for an object', 'labels', [], 'Expected: an object in braces. Found: a list.'],
    ['a text for true or false', 'platforms/0/origin', 'yes', 'Expected: true or false. Found: the text “yes”.'],
    ['a text for a condition', 'endings/0/when', 'always', 'Expected: an object in braces. Found: the text “always”.'],
  ])('[SC-11] says what is expected and what was found: %s', (_, path, value, words) => {
    expect(said('SC-11', path, value)).toEqual([[`/${path}`, words]]);
  });

  it('[SC-11] says a number that JavaScript cannot hold', () => {
    const issues = issuesOf(sampleText().replace('"r0": 1.1', '"r0": 1e999'));
    expect(issues.map(({ rule, message }) => [rule, say(message, 'en')])).toEqual([
      ['SC-11', 'Expected: a number. Found: a number that is too large.'],
    ]);
  });

  it('[SC-11] says what a transition may be', () => {
    const [issue] = said('SC-11', 'storyline/on', { hour: 5 });
    expect(issue?.[0]).toBe('/storyline/on/hour');
    expect(issue?.[1]).toMatch(/^A transition is a target .* Found: a number\.$/);
  });

  it('[SC-11] looks into the branch of a transition that fits', () => {
    const transitions = { hour: [{ target: 5 }], 'level.rose': { actions: {} } };
    expect(said('SC-11', 'storyline/on', transitions).map(([pointer]) => pointer)).toEqual([
      '/storyline/on/hour/0/target',
      '/storyline/on/level.rose/actions',
    ]);
  });

  it.each<[string, string, unknown, RegExp]>([
    ['a number that is too small', 'hours', 0, /at least 1; found: 0/],
    ['a number that is too large', 'hours', 169, /at most 168; found: 169/],
    ['a list that is too short', 'goals', [], /at least 1 entry/],
    ['a text that is empty', 'firm/name', '', /at least 1 character;/],
    ['a text that is too long', 'firm/name', 'x'.repeat(81), /at most 80 characters; “x{40}…” is longer/],
    ['an id', 'cast/4/id', 'Boss', /“Boss” is no id/],
    ['a time of day', 'start/time', '25:00', /“25:00” is no time of day. Write it as 08:30/],
    ['a principle', 'meta/principles/0', 'P1', /“P1” is no principle/],
  ])('[SC-13] says the limit: %s', (_, path, value, words) => {
    const issues = said('SC-13', path, value);
    expect(issues.map(([pointer]) => pointer)).toEqual([`/${path}`]);
    expect(issues[0]?.[1]).toMatch(words);
  });

  it('[SC-13] points at keys that do not have their form', () => {
    expect(said('SC-13', 'labels', { Flag: { de: 'a', en: 'a' } })[0]?.[0]).toBe('/labels/Flag');
    expect(said('SC-13', 'storyline/after', { soon: '.news' })[0]).toEqual([
      '/storyline/after/soon',
      '“soon” is no number of minutes. Write whole minutes as 1 to 99999.',
    ]);
  });

  it.each<[string, string, unknown, RegExp]>([
    ['a weekday', 'start/weekday', 'Tuesday', /^“Tuesday” is not possible here. Did you mean “tuesday”\? Possible: monday,/],
    ['an element', 'passages/0/features/elements', ['apology'], /^“apology” is not possible here. Possible: regret,/],
    ['a condition', 'endings/0/when', { type: 'hourElapsed', params: {} }, /Did you mean “hoursElapsed”\?/],
    ['an action', 'keyPosts/0/ifIgnored/0/type', 'voices', /Did you mean “voice”\?/],
    ['a tag that is no text', 'endings/0/when', { type: 7, params: {} }, /^“7” is not possible here/],
  ])('[SC-14] lists what is possible: %s', (_, path, value, words) => {
    const issues = said('SC-14', path, value);
    expect(issues).toHaveLength(1);
    expect(issues[0]?.[1]).toMatch(words);
  });

  it('[SC-14] never shows what would disturb the message', () => {
    expect(said('SC-14', 'start/weekday', 'a\u202eb\u0007\nc')[0]?.[1]).toMatch(/^“a\ufffdb\ufffd\ufffdc”/);
  });

  it('[SC-10] names events of the storyline that do not exist', () => {
    const [issue] = said('SC-10', 'storyline/on', { 'level.raised': '.news' });
    expect(issue?.[0]).toBe('/storyline/on/level.raised');
    expect(issue?.[1]).toMatch(/Possible: hour, reply\.published/);
  });
});
