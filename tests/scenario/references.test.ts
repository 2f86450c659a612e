import { describe, expect, it } from 'vitest';
import type { RuleId } from '../../src/scenario/rules.ts';
import { issuesAfter, issuesWith, put } from './changed.ts';

const guard = (type: string, params: object): object => ({ type, params });

/** Rule, what it says, place in the sample, a value that names nothing, place of the issue. */
const CASES: readonly (readonly [RuleId, string, string, unknown, string?])[] = [
  ['SC-12', 'approver', 'approvalChain/0/role', 'lwa'],
  ['SC-12', 'deputy', 'approvalChain/1/deputy', 'lwa'],
  ['SC-16', 'role that answers for a level', 'firmLevels/0/informs', 'bos'],
  ['SC-16', 'role asked for a fact', 'facts/0/sources/0/role', 'labb'],
  ['SC-16', 'authority of a remedy', 'remedies/0/authority', 'nobody'],
  ['SC-16', 'sender of an inject', 'injects/0/from', { role: 'nobody' }, 'injects/0/from/role'],
  [
    'SC-16',
    'role of a message',
    'keyPosts/0/ifIgnored/0',
    guard('message', { from: 'bos', text: { de: 'a', en: 'a' } }),
    'keyPosts/0/ifIgnored/0/params/from',
  ],
  ['SC-17', 'platform of a key post', 'keyPosts/0/platform', 'sqare'],
  ['SC-17', 'platform of an exposure', 'storm/exposures/0/platform', 'sqare'],
  ['SC-17', 'platform of the affected', 'storm/cases/0/platforms', { square: 0.5, wires: 0.5 }, 'storm/cases/0/platforms/wires'],
  ['SC-17', 'platform of a planned post', 'plannedPosts/0/platform', 'sqare'],
  ['SC-18', 'fact of a claim', 'passages/1/features/claims/0/fact', 'short'],
  ['SC-18', 'fact of a condition', 'endings/0/when', guard('factDenied', { fact: 'short' }), 'endings/0/when/params/fact'],
  ['SC-18', 'fact of an echo', 'echoes/0/on', { asserts: 'short' }, 'echoes/0/on/asserts'],
  ['SC-18', 'fact of an objection', 'approvalChain/0/objections/0/when', { claim: 'short' }, 'approvalChain/0/objections/0/when/claim'],
  ['SC-19', 'truth in which a fact holds', 'facts/0/isTrueIn/0', 'bach'],
  ['SC-19', 'truth of a condition', 'remedies/1/refusedIf/params/is/0', 'missuse'],
  ['SC-20', 'promise of a passage', 'passages/1/features/promise', 'swapp'],
  ['SC-20', 'promise of a condition', 'endings/0/when', guard('promise', { promise: 'none', is: 'kept' }), 'endings/0/when/params/promise'],
  ['SC-21', 'remedy of a condition', 'promises/0/keptBy/params/remedy', 'exchang'],
  ['SC-21', 'remedy that a level opens', 'firmLevels/0/opens/authority/0', 'stop'],
  ['SC-22', 'inject of an action', 'storyline/states/news/states/asked/entry/0/params/inject', 'reportr'],
  ['SC-23', 'key post of an action', 'storyline/states/news/states/quiet/entry/0/params/post', 'blistr'],
  ['SC-23', 'crowd post of an action', 'storyline/states/school/states/waiting/after/120/actions/0/params/post', 'prade'],
  ['SC-24', 'voice of a key post', 'keyPosts/0/voice', 'ana'],
  ['SC-24', 'voice of an action', 'keyPosts/0/ifIgnored/0/params/voice', 'ana'],
  ['SC-25', 'source of cases', 'remedies/1/closes/0/source', 'cold-cases'],
  ['SC-25', 'source of a goal', 'goals/1/measure/source', 'cold-cases'],
  ['SC-25', 'exposure of an action', 'storyline/states/news/states/filmed/entry/0/params/exposure', 'clipp'],
  ['SC-26', 'passage of a condition', 'endings/0/when', guard('published', { text: 'word' }), 'endings/0/when/params/text'],
  ['SC-27', 'flag of a condition', 'endings/0/when', guard('flag', { flag: 'stone' }), 'endings/0/when/params/flag'],
  ['SC-29', 'level of a condition', 'endings/0/when', guard('firmLevel', { level: 'read' }), 'endings/0/when/params/level'],
  ['SC-30', 'preparation of a preset', 'house/presets/solid/0', 'agency'],
  ['SC-30', 'preparation of a condition', 'endings/0/when', guard('preparation', { has: 'agency' }), 'endings/0/when/params/has'],
  [
    'SC-53',
    'objection after which a passage is edited',
    'passages/0/edited',
    { 'no-regrets': { de: 'a', en: 'a' } },
    'passages/0/edited/no-regrets',
  ],
];

describe('references', () => {
  for (const [rule, what, path, value, at = path] of CASES) {
    it(`[${rule}] points at the ${what} that nothing has`, () => {
      const issues = issuesWith(rule, path, value);
      expect(issues.map((issue) => issue.pointer)).toEqual([`/${at}`]);
      expect(issues[0]?.severity).toBe('error');
    });
  }

  it('[SC-28] points at everybody who speaks for a segment that is not there', () => {
    const issues = issuesAfter((file) => (file['segments'] as unknown as unknown[]).splice(3, 1)).filter(({ rule }) => rule === 'SC-28');
    expect(issues.map((issue) => issue.pointer)).toEqual(['/echoes/1/segment']);
  });

  it('[SC-22] points at an option that the inject does not have', () => {
    const path = 'storyline/states/news/states/asked/on/inject.answered/0/guard/params/option';
    const issues = issuesWith('SC-22', path, 'opn');
    expect(issues.map((issue) => issue.pointer)).toEqual([`/${path}`]);
    expect(issues[0]?.message.values).toMatchObject({ near: 'open', known: 'open, no-comment' });
  });

  it('[SC-27] warns of a label for a flag that nothing sets', () => {
    const issues = issuesWith('SC-27', 'labels/stone', { de: 'Stein', en: 'Stone' });
    expect(issues.map(({ pointer, severity }) => [pointer, severity])).toEqual([['/labels/stone', 'warning']]);
  });

  it('[SC-16] suggests the id that was probably meant, and lists the known ones', () => {
    const [issue] = issuesWith('SC-16', 'firmLevels/0/informs', 'bos');
    expect(issue?.message.values).toMatchObject({ id: 'bos', near: 'boss', known: 'lead, desk, lab, law, boss' });
  });

  it('[SC-18] still checks references in a part whose shape is wrong elsewhere', () => {
    const issues = issuesAfter((file) => {
      put(file, 'passages/1/features/claims/0/fact', 'short');
      put(file, 'passages/1/minutes', 'ten');
    });
    expect(issues.map(({ rule, pointer }) => [rule, pointer])).toEqual([
      ['SC-18', '/passages/1/features/claims/0/fact'],
      ['SC-11', '/passages/1/minutes'],
    ]);
  });

  it('[SC-16] does not call a role unknown because something else is wrong with it', () => {
    expect(issuesWith('SC-16', 'cast/4/floor', 'roof')).toEqual([]);
  });
});
