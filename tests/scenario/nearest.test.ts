import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { editDistance, Suggestions } from '../../src/scenario/nearest.ts';

/** The textbook definition, slow and plain. */
function distance(a: string, b: string): number {
  if (a === '' || b === '') return a.length + b.length;
  const replaced = distance(a.slice(1), b.slice(1)) + (a[0] === b[0] ? 0 : 1);
  return Math.min(replaced, distance(a.slice(1), b) + 1, distance(a, b.slice(1)) + 1);
}

describe('editDistance', () => {
  it('is the textbook distance up to its limit, and more than the limit beyond', () => {
    const word = fc.string({ unit: fc.constantFrom('a', 'b', 'c'), maxLength: 5 });
    fc.assert(
      fc.property(word, word, fc.integer({ min: 0, max: 5 }), (a, b, limit) => {
        const right = distance(a, b);
        const found = editDistance(a, b, limit);
        return right <= limit ? found === right : found > limit;
      }),
      { seed: 1, numRuns: 1000 },
    );
  });
});

describe('Suggestions', () => {
  const near = (word: string, candidates: readonly string[]): string => new Suggestions().near(word, candidates);

  it.each([
    ['reportr', 'reporter'],
    ['Reporter', 'reporter'],
    ['firm-level', 'firmLevel'],
    ['xyz', ''],
    ['', ''],
    ['r', ''],
  ])('takes "%s" for "%s"', (word, meant) => {
    expect(near(word, ['reporter', 'firmLevel', 'boss'])).toBe(meant);
  });

  it('prefers the closest', () => {
    expect(near('lab', ['lap', 'lab', 'law'])).toBe('lab');
    expect(near('lobbby', ['lobbyist', 'lobby'])).toBe('lobby');
  });

  it('runs out of patience', () => {
    const suggestions = new Suggestions();
    const many = Array.from({ length: 30_000 }, (_, at) => `candidate-${at}`);
    expect(suggestions.near('candidate-1x', many)).toBe('candidate-1');
    expect(suggestions.near('candidate-1x', many)).toBe('');
  });
});
