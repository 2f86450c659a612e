import { describe, expect, it } from 'vitest';
import type { RuleId } from '../../src/scenario/rules.ts';
import { issuesAfter, issuesWith, put, type Spoilt } from './changed.ts';
import { sampleFile } from './sample.ts';

const pointers = (rule: RuleId, path: string, value: unknown): string[] => issuesWith(rule, path, value).map((issue) => issue.pointer);
const severities = (rule: RuleId, path: string, value: unknown): string[] => issuesWith(rule, path, value).map((issue) => issue.severity);
const text = (words: string): object => ({ de: words, en: words });

describe('ids', () => {
  it.each([
    ['roles', 'cast/1/id', 'lead'],
    ['facts', 'facts/1', { ...sampleFile().facts?.[0] }, 'facts/1/id'],
    ['options of one key post', 'keyPosts/0/options/1/id', 'care'],
    [
      'objections of the whole chain',
      'approvalChain/1/objections',
      sampleFile().approvalChain[0]?.objections?.slice(0, 1),
      'approvalChain/1/objections/0/id',
    ],
    ['posts of all kinds', 'plannedPosts/0/id', 'blister'],
    ['blocks of all slots', 'blocks/next/0/id', 'hello'],
    ['states', 'storyline/states/news/states/told/id', 'parade-talk', 'storyline/states/school/states/talking/id'],
  ])('[SC-15] says which id of the %s is taken', (_, path, value, at = path) => {
    expect(pointers('SC-15', path, value)).toContain(`/${at}`);
  });

  it('[SC-15] lets different injects have options of the same name', () => {
    expect(pointers('SC-15', 'injects/1', { ...sampleFile().injects?.[0], id: 'second' })).toEqual([]);
  });
});

describe('cast and platforms', () => {
  it('[SC-35] asks for a player, and for no second one', () => {
    expect(pointers('SC-35', 'cast/0/kind', 'team')).toEqual(['/cast']);
    expect(pointers('SC-35', 'cast/1/kind', 'player')).toEqual(['/cast/1/kind']);
  });

  it('[SC-36] asks for a platform on which the storm begins', () => {
    expect(pointers('SC-36', 'platforms/0/origin', false)).toEqual(['/platforms']);
  });

  it('[SC-37] asks for one writer of every post, in threads too', () => {
    expect(pointers('SC-37', 'keyPosts/0/voice', undefined)).toEqual(['/keyPosts/0']);
    expect(pointers('SC-37', 'keyPosts/0/author', sampleFile().crowdPosts?.[0]?.author)).toEqual(['/keyPosts/0']);
    expect(pointers('SC-37', 'crowdPosts/0/voice', 'anna')).toEqual(['/crowdPosts/0']);
    expect(pointers('SC-37', 'keyPosts/0/thread/0/author', undefined)).toEqual(['/keyPosts/0/thread/0']);
  });

  it('[SC-51] warns of a key post that nobody can answer', () => {
    expect(pointers('SC-51', 'platforms/0/account', undefined)).toEqual(['/keyPosts/0/platform']);
    expect(severities('SC-51', 'platforms/0/account', undefined)).toEqual(['warning']);
  });

  it('[SC-52] asks who an inject is from', () => {
    expect(pointers('SC-52', 'injects/0/from', {})).toEqual(['/injects/0/from']);
    expect(pointers('SC-52', 'injects/0/from', { role: 'boss' })).toEqual([]);
  });

  it('[SC-48] knows the principles from P01 to P39', () => {
    expect(pointers('SC-48', 'meta/principles', ['P01', 'P39', 'P40', 'P00'])).toEqual(['/meta/principles/2', '/meta/principles/3']);
  });
});

describe('texts', () => {
  it.each([
    ['an unknown placeholder', 'contentNote/de', 'Alle lieben {firma}.', 'firm'],
    ['a case that does not exist', 'contentNote/en', 'All love {firm.abl}.', 'firm.acc'],
    ['a placeholder with a blank', 'echoes/0/text/de', '{ quote }', ''],
  ])('[SC-31] points at %s', (_, path, value, near) => {
    const issues = issuesWith('SC-31', path, value);
    expect(issues.map((issue) => issue.pointer)).toEqual([`/${path}`]);
    if (near) expect(issues[0]?.message.values).toMatchObject({ near: expect.stringContaining('firm') as string });
  });

  it('[SC-31] lets the player be quoted in echoes and on front pages only', () => {
    expect(pointers('SC-31', 'endings/0/text', text('„{quote}“'))).toEqual(['/endings/0/text/de', '/endings/0/text/en']);
    expect(pointers('SC-31', 'endings/0/frontPage/headline', text('„{quote}“'))).toEqual([]);
    expect(pointers('SC-31', 'endings/0/frontPage/withoutQuote/de', '„{quote}“')).toEqual(['/endings/0/frontPage/withoutQuote/de']);
    expect(pointers('SC-31', 'echoes/2/text/milder', text('„{quote}“'))).toEqual([]);
  });

  it.each(['Nur {firm', 'Nur firm}', '}{', 'Ein {{firm}} Text'])('[SC-32] points at a brace without its partner: %s', (words) => {
    expect(pointers('SC-32', 'contentNote/de', words)).toEqual(['/contentNote/de']);
  });

  it.each(['<b>laut</b>', '<script>', 'a</p>', '<!-- x -->', 'Tom &amp; Jerry', '&#60;', '<img src=x>'])(
    '[SC-33] points at markup: %s',
    (words) => {
      expect(pointers('SC-33', 'contentNote/de', words)).toEqual(['/contentNote/de']);
    },
  );

  it.each(['Ich <3 Laternen', '1 < 2', 'Tom & Jerry', 'a && b;'])('[SC-33] leaves plain words alone: %s', (words) => {
    expect(pointers('SC-33', 'contentNote/de', words)).toEqual([]);
  });

  it.each([
    ['a turn of direction', 'abc\u202edef', 'U+202E'],
    ['NUL', 'abc\u0000', 'U+0000'],
    ['a control character', 'abc\u0085', 'U+0085'],
    ['half a character', 'abc\ud800', 'U+D800'],
    ['an isolate', '\u2066x\u2069', 'U+2066'],
  ])('[SC-7] points at %s', (_, words, code) => {
    const issues = issuesWith('SC-7', 'cast/0/name', words);
    expect(issues.map(({ pointer, message }) => [pointer, message.values])).toEqual([['/cast/0/name', { code }]]);
  });

  it('[SC-7] allows line breaks, emoji and joined emoji', () => {
    expect(pointers('SC-7', 'contentNote/de', 'Zeile\nZeile 🏮 👩‍👧')).toEqual([]);
  });

  it('[SC-7] looks at keys too', () => {
    expect(pointers('SC-7', 'labels/a\u202eb', text('x'))).toEqual(['/labels/a\u202eb']);
  });

  it('[SC-44] warns of a post that was written twice, however it is spelt', () => {
    const words = sampleFile().keyPosts?.[0]?.text.de.toUpperCase();
    expect(pointers('SC-44', 'crowdPosts/0/text/de', words)).toEqual(['/crowdPosts/0/text/de']);
    expect(severities('SC-44', 'crowdPosts/0/text/de', words)).toEqual(['warning']);
    expect(pointers('SC-44', 'chatter/lists/close/1/de', 'Wir warten.')).toEqual(['/chatter/lists/close/3/de']);
  });
});

describe('numbers', () => {
  it.each([
    ['goals', 'goals/0/weight', 0.6, 'goals'],
    ['segments', 'segments/0/share', 0.3, 'segments'],
    ['platforms', 'platforms/0/share', 0.5, 'platforms'],
    ['platforms of the affected', 'storm/cases/0/platforms/wire', 0.1, 'storm/cases/0/platforms'],
  ])('[SC-34] adds up the shares of the %s', (_, path, value, at) => {
    expect(pointers('SC-34', path, value)).toEqual([`/${at}`]);
  });

  it('[SC-34] tolerates a hundredth, and asks for a truth that can be drawn', () => {
    expect(pointers('SC-34', 'platforms/0/share', 0.71)).toEqual([]);
    expect(pointers('SC-34', 'platforms/0/share', 0.72)).toEqual(['/platforms']);
    expect(pointers('SC-34', 'truths', [{ id: 'one', weight: 0, label: text('x') }])).toEqual(['/truths']);
  });

  it.each([
    ['a planned post', 'plannedPosts/0/at', 721, 'error'],
    ['an exposure', 'storm/exposures/0/at', 721, 'error'],
    ['open cases', 'storm/cases/0/from', 721, 'error'],
    ['a fact', 'facts/0/sources/0/knows', 721, 'warning'],
    ['a promise', 'promises/0/within', 721, 'warning'],
  ])('[SC-42] compares the time of %s with the horizon', (_, path, value, severity) => {
    expect(pointers('SC-42', path, value)).toEqual([`/${path}`]);
    expect(severities('SC-42', path, value)).toEqual([severity]);
    expect(pointers('SC-42', path, 720)).toEqual([]);
  });

  it('[SC-42] compares delays of the storyline and hours of conditions', () => {
    expect(pointers('SC-42', 'storyline/states/news/states/quiet/after', { '800': 'asked' })).toEqual([
      '/storyline/states/news/states/quiet/after/800',
    ]);
    const late = { type: 'hoursElapsed', params: { atLeast: 13 } };
    expect(pointers('SC-42', 'endings/0/when', late)).toEqual(['/endings/0/when/params/atLeast']);
  });

  it('[SC-49] points at ranges in which nothing lies', () => {
    expect(pointers('SC-49', 'endings/0/when', { type: 'levelIs', params: { atLeast: 3, below: 3 } })).toEqual(['/endings/0/when/params']);
    expect(pointers('SC-49', 'endings/0/when', { type: 'levelIs', params: { atLeast: 3, below: 4 } })).toEqual([]);
    expect(pointers('SC-49', 'meta/playMinutes', { from: 20, to: 10 })).toEqual(['/meta/playMinutes']);
  });
});

describe('posts and chatter', () => {
  it('[SC-43] warns when all answers are the same but for their words', () => {
    const same = sampleFile().keyPosts?.[0]?.options.map((option) => ({ ...option, features: {}, does: [] }));
    expect(pointers('SC-43', 'keyPosts/0/options', same)).toEqual(['/keyPosts/0/options']);
  });

  it('[SC-45] points at a list that is not there and warns of one that is not used', () => {
    const issues = issuesWith('SC-45', 'chatter/lines/0/pieces/0/list', 'openr');
    expect(issues.map(({ pointer, severity }) => [pointer, severity])).toEqual([
      ['/chatter/lists/opener', 'warning'],
      ['/chatter/lines/0/pieces/0/list', 'error'],
    ]);
  });

  it('[SC-46] counts what the chatter can say in each mood', () => {
    const issues = issuesAfter((file) => {
      const matter: unknown = file['chatter']?.['lists']?.['matter'];
      if (Array.isArray(matter)) matter.splice(2);
    });
    const thin = issues.filter(({ rule }) => rule === 'SC-46');
    expect(thin.map(({ severity, message }) => [severity, message.values?.['mood'], message.values?.['posts']])).toEqual(
      ['angry', 'worried', 'mocking', 'factual', 'supportive'].map((mood) => ['warning', mood, 128]),
    );
  });

  it('[SC-47] wants account names that are names and differ', () => {
    expect(pointers('SC-47', 'chatter/names/3', 'ahorn')).toEqual(['/chatter/names/3']);
    expect(severities('SC-47', 'chatter/names/3', 'ahorn')).toEqual(['warning']);
    expect(severities('SC-47', 'chatter/names/3', ' ')).toEqual(['error']);
  });

  it.each([
    ['inject', 'storyline/states/news/states/asked/entry', '/injects/0/id'],
    ['key post', 'storyline/states/news/states/quiet/entry', '/keyPosts/0/id'],
    ['exposure', 'storyline/states/news/states/filmed/entry', '/storm/exposures/0/id'],
    ['crowd post', 'storyline/states/school/states/waiting/after', '/crowdPosts/0/id'],
  ])('[SC-50] warns of an %s that nothing brings about', (_, path, at) => {
    expect(pointers('SC-50', path, undefined)).toEqual([at]);
  });

  it('[SC-50] counts an exposure with a time as brought about', () => {
    const issues = issuesAfter((file: Spoilt) => {
      put(file, 'storyline/states/news/states/filmed/entry', []);
      put(file, 'storm/exposures/0/at', 60);
    });
    expect(issues.map(({ rule }) => rule)).not.toContain('SC-50');
  });
});

describe('endings', () => {
  const always = { type: 'hoursElapsed', params: {} };
  const open = { type: 'backing', params: {} };
  it.each([
    ['an open condition', open, 1],
    ['a bound that can fail', { type: 'levelIs', params: { below: 6 } }, 1],
    ['a part that is open', { type: 'and', params: { guards: [always, open] } }, 1],
    ['the opposite of what is certain', { type: 'not', params: { guard: always } }, 1],
    ['a choice with a certain part', { type: 'or', params: { guards: [open, always] } }, 0],
    ['a bound that is never reached', { type: 'levelIs', params: { below: 7 } }, 0],
    ['the opposite of what cannot be', { type: 'not', params: { guard: { type: 'trust', params: { atLeast: 101 } } } }, 0],
  ])('[SC-41] asks whether the last ending always holds: %s', (_, when, count) => {
    expect(pointers('SC-41', 'endings/1/when', when)).toEqual(count ? ['/endings/1/when'] : []);
  });
});
