import { describe, expect, it } from 'vitest';
import { consequences } from '../../src/view/consequences.ts';
import type { Features } from '../../src/scenario/features.ts';
import { begun, ENGLISH, GERMAN, WARTESCHLEIFE } from './lantern.ts';

const PLAIN: Features = { tone: 'neutral', elements: [], flaws: [], claims: [], register: 'none' };
const told = (features: Partial<Features>, kind: 'reply' | 'statement' = 'reply'): string[] =>
  consequences(begun(WARTESCHLEIFE), { features: { ...PLAIN, ...features }, kind, isPublic: true }, GERMAN).map(({ text }) => text);

describe('what a text means', () => {
  it('says that responsibility will interest the lawyers', () => {
    expect(told({ elements: ['responsibility'] })).toContain('übernimmt Verantwortung – Recht wird fragen');
  });

  it('warns of a claim that the team cannot know to be true', () => {
    expect(told({ claims: [{ fact: 'ownUpdate', stance: 'asserts' }] }).join()).toContain('behauptet etwas Unbestätigtes');
    expect(told({ claims: [{ fact: 'ownUpdate', stance: 'denies' }] }).join()).toContain('bestreitet etwas, das Sie nicht wissen');
  });

  it('knows a claim that has been confirmed meanwhile', () => {
    const exercise = begun(WARTESCHLEIFE);
    Object.assign(exercise.facts.get('ownUpdate')!, { status: 'confirmed', believed: true });
    const features: Features = { ...PLAIN, claims: [{ fact: 'ownUpdate', stance: 'asserts' }] };
    const notes = consequences(exercise, { features, kind: 'statement', isPublic: true }, ENGLISH);
    expect(notes.map(({ text }) => text).join()).toContain('says what is confirmed');
  });

  it('misses the next update in a statement and not in a reply', () => {
    expect(told({}, 'statement')).toContain('kein nächster Termin genannt');
    expect(told({}, 'reply')).not.toContain('kein nächster Termin genannt');
  });

  it('notices an address that the house does not use', () => {
    expect(told({ register: 'du' })).toContain('duzt – sonst siezt das Haus');
    expect(told({ register: 'sie' }).join()).not.toContain('siezt');
  });

  it('says no number but that of a span', () => {
    const everything = told(
      { elements: ['regret', 'responsibility', 'repair'], flaws: ['stock', 'giftInPublic'], tone: 'legalese' },
      'statement',
    );
    expect(everything.filter((text) => /\d|%/.test(text))).toEqual([]);
  });
});
