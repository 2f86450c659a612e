import { describe, expect, it } from 'vitest';
import { fill, wordsOf } from '../../src/scenario/text-fill.ts';
import { sampleScenario } from './sample.ts';

const { firm } = sampleScenario();
const text = (de: string, en = de): { de: string; en: string } => ({ de, en });

describe('fill', () => {
  it('declines the firm in German and says it in English', () => {
    const all = text(
      '{firm}: wegen {firm.gen}, mit {firm.dat}, gegen {firm.acc}',
      '{firm}: {firm.gen} lanterns, by {firm.dat}, against {firm.acc}',
    );
    expect(fill(all, 'de', { firm })).toBe('Lichtwerk: wegen des Lichtwerks, mit dem Lichtwerk, gegen das Lichtwerk');
    expect(fill(all, 'en', { firm })).toBe('Lichtwerk: Lichtwerk’s lanterns, by Lichtwerk, against Lichtwerk');
  });

  it.each([
    ['{firm.nom} schweigt.', 'Das Lichtwerk schweigt.'],
    ['Still. {firm.nom} schweigt.', 'Still. Das Lichtwerk schweigt.'],
    ['„{firm.nom} schweigt.“', '„Das Lichtwerk schweigt.“'],
    ['Zeile\n{firm.nom} schweigt.', 'Zeile\nDas Lichtwerk schweigt.'],
    ['Heute schweigt {firm.nom}.', 'Heute schweigt das Lichtwerk.'],
    ['Nur „{firm.nom}“ schweigt.', 'Nur „das Lichtwerk“ schweigt.'],
  ])('begins sentences with a capital: %s', (words, filled) => {
    expect(fill(text(words), 'de', { firm })).toBe(filled);
  });

  it('fills in hashtag, player and quote, and shows a gap for what is not given', () => {
    expect(fill(text('{hashtag} {player} „{quote}“'), 'de', { firm, player: 'Mira', quote: 'Es tut uns leid.' })).toBe(
      '#Lichtwerk Mira „Es tut uns leid.“',
    );
    expect(fill(text('{player}'), 'de', { firm })).toBe('…');
  });

  it('does not read again what it has filled in', () => {
    const quote = '{firm} {quote} $& \\1';
    expect(fill(text('{quote}{quote}'), 'de', { firm, quote })).toBe(quote + quote);
  });

  it('leaves braces that are no placeholder as they are', () => {
    expect(fill(text('a { b } c { {firm} }'), 'de', { firm })).toBe('a { b } c { Lichtwerk }');
  });
});

describe('wordsOf', () => {
  const words = { de: 'laut', en: 'loud', milder: { de: 'leise', en: 'quiet' } };
  it('takes the milder wording at low intensity, where there is one', () => {
    expect(fill(wordsOf(words, 'mild'), 'de', { firm })).toBe('leise');
    expect(fill(wordsOf(words, 'full'), 'en', { firm })).toBe('loud');
    expect(fill(wordsOf({ de: 'laut', en: 'loud' }, 'mild'), 'en', { firm })).toBe('loud');
  });
});
