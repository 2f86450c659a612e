import { describe, expect, it } from 'vitest';
import { asItLay } from '../../src/debrief/as-it-lay.ts';
import { FIRST, played, publicationOf, scenario, warnings } from './im-regen.ts';

describe('Im Regen', () => {
  it('is sound, without a single warning', () => {
    expect(warnings).toEqual([]);
  });

  it('can be told in both languages with the same sentences, so that the red pen strikes the same', () => {
    const count = (text: string): number => text.split(/(?<=[.!?…])\s+/u).length;
    for (const { text } of scenario.passages) expect(count(text.en)).toBe(count(text.de));
  });

  it('has four endings that can be reached', () => {
    const endingOf = (sentence: string, ink: 'alone' | 'accept') => played(7, { ...FIRST, sentence, ink }).ending;
    expect(endingOf('sorryPlain', 'alone')).toBe('said');
    expect(endingOf('sorryPlain', 'accept')).toBe('worded');
    expect(endingOf('holdClean', 'alone')).toBe('held');
    expect(endingOf('sorryBut', 'alone')).toBe('silent');
  });

  it('[DB-15] tells in which words and with whose blessing a paper would have gone out at another minute', () => {
    const waited = played(7, { ...FIRST, ink: 'accept' });
    const { act, at } = publicationOf(waited)!;
    const draft = 'draft' in act ? act.draft : '';
    expect(asItLay(waited, draft, at)).toEqual({ isSigned: true, isOwnWording: false });
    expect(asItLay(waited, draft, at - 30)).toEqual({ isSigned: false, isOwnWording: false });
    expect(asItLay(waited, draft, at - 180)).toEqual({ isSigned: false, isOwnWording: true });
    const alone = played(7);
    expect(asItLay(alone, draft, publicationOf(alone)!.at)).toEqual({ isSigned: false, isOwnWording: true });
  });
});
