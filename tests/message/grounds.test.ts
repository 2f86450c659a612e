import { expect, it } from 'vitest';
import { GERMAN_GROUNDS } from '../../src/message/de/grounds.ts';
import { responseName } from '../../src/message/response-names.ts';
import { ASSUMPTIONS } from '../../src/simulation/assumptions.ts';

it('says in German what each value of the model rests on, and nothing that no value rests on', () => {
  const grounds = new Set(Object.values(ASSUMPTIONS).map(({ source }) => source));
  expect(new Set(Object.keys(GERMAN_GROUNDS))).toEqual(grounds);
});

it('has a name in both languages for each value of the action table', () => {
  const rows = Object.keys(ASSUMPTIONS).filter((name) => /^response\.\w+\.\w+$/.test(name));
  expect(rows.length).toBeGreaterThan(150);
  for (const language of ['de', 'en'] as const) {
    const names = rows.map((row) => responseName(row, language));
    expect(rows.filter((_, at) => names[at] === undefined)).toEqual([]);
    expect(new Set(names).size).toBe(rows.length);
  }
  expect(responseName('response.wear', 'de')).toBeUndefined();
});
