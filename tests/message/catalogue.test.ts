import { describe, expect, it } from 'vitest';
import { PARTS, say } from '../../src/message/catalogue.ts';
import { format } from '../../src/message/format.ts';

type Part = keyof typeof PARTS.en;
const parts = Object.keys(PARTS.en) as Part[];
const texts = (language: 'de' | 'en', part: Part): Record<string, string> => PARTS[language][part];

/** Names of the placeholders of a template, nested ones too. */
function placeholders(template: string): string[] {
  return [...template.matchAll(/\{(\w+)(?=[,}])/g)].map((match) => match[1]!).sort();
}

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
      expect([...new Set(placeholders(german))], key).toEqual([...new Set(placeholders(english))]);
    }
  });

  it.each(parts)('has only templates whose braces close and whose styles are known: %s', (part) => {
    for (const language of ['de', 'en'] as const) {
      for (const [key, template] of Object.entries(texts(language, part))) {
        const values = Object.fromEntries(placeholders(template).map((name) => [name, 3]));
        const weekdays = Object.fromEntries([...template.matchAll(/\{(\w+), weekday\}/g)].map((match) => [match[1]!, 'monday']));
        expect(format(template, { ...values, ...weekdays }, language), key).not.toMatch(/[{}]/);
      }
    }
  });

  it('says a message in the language asked for', () => {
    const message = { key: 'storage.savedAt', values: { time: '14:03' } } as const;
    expect(say(message, 'de')).toBe('Gespeichert 14:03');
    expect(say(message, 'en')).toBe('Saved 14:03');
  });
});
