import { describe, expect, it } from 'vitest';
import { PARTS, say } from '../../src/message/catalogue.ts';
import { format } from '../../src/message/format.ts';

type Part = keyof typeof PARTS.en;
const parts = Object.keys(PARTS.en) as Part[];
const texts = (language: 'de' | 'en', part: Part): Record<string, string> => PARTS[language][part];

/** What stands in the outermost braces of a template. */
function braced(template: string): string[] {
  const found: string[] = [];
  let depth = 0;
  let from = 0;
  for (const [at, character] of [...template].entries()) {
    if (character === '{' && depth++ === 0) from = at + 1;
    if (character === '}' && --depth === 0) found.push([...template].slice(from, at).join(''));
  }
  return found;
}

/** Names of the placeholders of a template with their styles, also those inside the branches of a choice. */
function placeholders(template: string): [name: string, style: string][] {
  return braced(template).flatMap((inside) => {
    const [name = '', style = '', ...rest] = inside.split(',').map((part, at) => (at < 2 ? part.trim() : part));
    const isChoice = style === 'plural' || style === 'select';
    return [[name, style], ...(isChoice ? braced(rest.join(',')).flatMap(placeholders) : [])];
  });
}

const namesIn = (template: string): string[] => [...new Set(placeholders(template).map(([name]) => name))].sort();
const VALUE_OF: Readonly<Record<string, string | number>> = { weekday: 'monday', select: 'other' };

describe('catalogue', () => {
  it('has each key in one part only', () => {
    const keys = parts.flatMap((part) => Object.keys(PARTS.en[part]));
    expect(keys.filter((key, at) => keys.indexOf(key) !== at)).toEqual([]);
  });

  it.each(parts)('has the same keys, no empty text and the same placeholders in both languages: %s', (part) => {
    expect(Object.keys(texts('de', part)).sort()).toEqual(Object.keys(texts('en', part)).sort());
    for (const [key, english] of Object.entries(texts('en', part))) {
      const german = texts('de', part)[key] ?? '';
      expect(german.trim(), key).not.toBe('');
      expect(english.trim(), key).not.toBe('');
      expect(namesIn(german), key).toEqual(namesIn(english));
    }
  });

  it.each(parts)('has only templates whose braces close and whose styles are known: %s', (part) => {
    for (const language of ['de', 'en'] as const) {
      for (const [key, template] of Object.entries(texts(language, part))) {
        const values = Object.fromEntries(placeholders(template).map(([name, style]) => [name, VALUE_OF[style] ?? 3]));
        expect(format(template, values, language), key).not.toMatch(/[{}]/);
      }
    }
  });

  it('says a message in the language asked for', () => {
    const message = { key: 'storage.savedAt', values: { time: '14:03' } } as const;
    expect(say(message, 'de')).toBe('Gespeichert 14:03');
    expect(say(message, 'en')).toBe('Saved 14:03');
  });
});
