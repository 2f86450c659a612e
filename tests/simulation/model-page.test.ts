import { describe, expect, it } from 'vitest';
import { ASSUMPTIONS } from '../../src/simulation/assumptions.ts';
import { equations, modelPage } from './model-page.ts';
import { SYMBOLS } from './model-words.ts';

const PAGE = new URL('../../docs/model.md', import.meta.url);

describe('the page about the model', () => {
  it('stands in docs as the table and the comments say', async () => {
    await expect(modelPage()).toMatchFileSnapshot(PAGE.pathname);
  });

  it('explains every symbol of the equations', () => {
    // Single letters, with an index, a zero or a stroke; words are names of assumptions, or words.
    const symbols =
      equations().match(/(?<![\p{L}\p{N}_.'])(?:\p{Lu}0?|\p{Ll}0?|n⁻)(?:_(?:[a-z]{1,2}|ref|queue|media))?'?(?![\p{L}_⁻(])/gu) ?? [];
    const explained = new Set(SYMBOLS.flatMap(([names]) => names.split(', ')));
    // What the indices stand for is explained, and so is the symbol; `a` and `A` begin sentences too.
    const stem = (symbol: string): string => symbol.replace(/_.*$/, '');
    const stems = new Set([...explained].map(stem));
    const unknown = [...new Set(symbols)].filter((symbol) => !explained.has(symbol) && !stems.has(stem(symbol)));
    expect(symbols.length).toBeGreaterThan(60);
    // Euler's number, sums and products need no row.
    expect(unknown.filter((symbol) => !['e', 'Σ', 'Π'].includes(stem(symbol)))).toEqual([]);
  });

  it('names every assumption and every rule', () => {
    const page = modelPage();
    for (const name of Object.keys(ASSUMPTIONS)) if (!/^response\.\w+\.\w+$/.test(name)) expect(page).toContain(`\`${name}\``);
    for (let rule = 1; rule <= 30; rule++) expect(page, `SIM-${rule}`).toMatch(new RegExp(`\\| SIM-${rule} \\|`));
  });
});
