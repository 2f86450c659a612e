import { describe, expect, it } from 'vitest';
import { checkWording } from '../../src/view/wording-check.ts';

const german = (text: string, address: 'du' | 'sie' = 'sie'): string => checkWording(text, { language: 'de', address }).join(' ');

describe('the local wording check', () => {
  it.each([
    ['Sollte sich jemand verletzt fühlen, tut uns das leid.', 'Bedingte Entschuldigung'],
    ['Wir bedauern die Unannehmlichkeiten.', 'Floskel'],
    ['Wir arbeiten mit Hochdruck an einer Lösung.', 'Floskel'],
    ['Meld dich, wenn du Hilfe brauchst.', 'Du-Anrede'],
    ['Das ist FALSCH und GELOGEN!!', 'Schreien'],
  ])('has a word on %j', (text, word) => {
    expect(german(text)).toContain(word);
  });

  it('finds the formal address where the house says du, but not at the beginning of a sentence alone', () => {
    expect(german('Bitte melden Sie sich.', 'du')).toContain('Sie-Anrede');
    expect(german('Sie ist wieder da.', 'du')).toBe('');
  });

  it('has nothing against a plain sentence', () => {
    expect(german('Seit 15:10 Uhr sind viele Anschlüsse ausgefallen. Um 17 Uhr melden wir uns wieder.')).toBe('');
  });

  it('speaks English to English readers', () => {
    expect(checkWording('We apologise for any inconvenience.', { language: 'en', address: 'sie' }).join()).toContain('Stock phrase');
  });
});
