import { describe, expect, it } from 'vitest';
import { format } from '../../src/message/format.ts';

describe('format', () => {
  it('fills in names and leaves a missing one visible', () => {
    expect(format('{a} and {b}', { a: 'one' }, 'en')).toBe('one and {b}');
  });

  it('writes numbers as the language does, and bare when asked', () => {
    expect(format('{n}', { n: 38000.5 }, 'de')).toBe('38.000,5');
    expect(format('{n}', { n: 38000.5 }, 'en')).toBe('38,000.5');
    expect(format('{n, plain}', { n: 38000 }, 'de')).toBe('38000');
  });

  it('chooses the plural branch, an exact one first', () => {
    const template = '{n, plural, =0 {no post} one {# post} other {# posts by {who}}}';
    expect(format(template, { n: 0, who: 'B' }, 'en')).toBe('no post');
    expect(format(template, { n: 1, who: 'B' }, 'en')).toBe('1 post');
    expect(format(template, { n: 1200, who: 'B' }, 'en')).toBe('1,200 posts by B');
  });

  it('chooses a branch by word', () => {
    const template = 'a {x, select, tv {broadcast} other {report on {day, weekday}}}';
    expect(format(template, { x: 'tv', day: 'friday' }, 'en')).toBe('a broadcast');
    expect(format(template, { x: 'print', day: 'friday' }, 'en')).toBe('a report on Friday');
  });

  it('does not read again what it has filled in', () => {
    expect(format('{a}{b}', { a: '{b}', b: '{n, plural, other {x}}' }, 'de')).toBe('{b}{n, plural, other {x}}');
  });

  it('says a text of both languages in the one asked for', () => {
    expect(format('{title}', { title: { de: 'Anruf', en: 'Call' } }, 'de')).toBe('Anruf');
    expect(format('{title}', { title: { de: 'Anruf', en: 'Call' } }, 'en')).toBe('Call');
  });

  it('does not stumble over names of the object prototype', () => {
    expect(format('{toString} {constructor}', {}, 'en')).toBe('{toString} {constructor}');
    expect(format('{n, constructor}', { n: 1 }, 'en')).toBe('{n, constructor}');
  });
});
