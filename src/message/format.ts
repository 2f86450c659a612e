import { hoursAndMinutes, weekdayName, type Weekday } from './duration.ts';
import type { Language } from './language.ts';
import { euros, number, percent, precisely, roughly, roundedWords } from './number.ts';

/** What a message may be filled with; a text in both languages is said in the one that is asked for. */
export type MessageValue = string | number | { readonly de: string; readonly en: string };
type Values = Readonly<Record<string, MessageValue>>;
const PLURALS: Record<Language, Intl.PluralRules> = { de: new Intl.PluralRules('de'), en: new Intl.PluralRules('en') };

/** `{n, percent}` and its like: how a value may be written. */
const STYLES = new Map<string, (value: MessageValue, language: Language) => string>([
  ['plain', (value) => String(value)],
  ['precise', (value, language) => precisely(Number(value), language)],
  ['percent', (value, language) => percent(Number(value), language)],
  ['euros', (value, language) => euros(Number(value), language)],
  ['roughly', (value, language) => roughly(Number(value), language)],
  ['share', (value, language) => roundedWords(Number(value), language)],
  ['duration', (value, language) => hoursAndMinutes(Number(value), language)],
  ['weekday', (value, language) => weekdayName(String(value) as Weekday, language)],
]);

/** Place behind the brace that closes the one at `open`. */
function closing(template: string, open: number): number {
  let depth = 0;
  for (let at = open; at < template.length; at++) {
    if (template[at] === '{') depth++;
    else if (template[at] === '}' && --depth === 0) return at + 1;
  }
  throw new RangeError(`A brace is not closed: ${template}`);
}

/** Branches of `plural` and `select`: `one {…} other {…}`. */
function branches(source: string): Map<string, string> {
  const found = new Map<string, string>();
  for (let at = 0; ;) {
    const open = source.indexOf('{', at);
    if (open < 0) return found;
    const end = closing(source, open);
    found.set(source.slice(at, open).trim(), source.slice(open + 1, end - 1));
    at = end;
  }
}

function plain(value: MessageValue, language: Language): string {
  if (typeof value === 'number') return number(value, language);
  return typeof value === 'string' ? value : value[language];
}

function filled(placeholder: string, values: Values, language: Language): string {
  const [name = '', style, ...rest] = placeholder.split(',');
  const value = Object.hasOwn(values, name.trim()) ? values[name.trim()] : undefined;
  if (value === undefined) return `{${placeholder}}`;
  if (style === undefined) return plain(value, language);
  const kind = style.trim();
  if (kind !== 'plural' && kind !== 'select') return STYLES.get(kind)?.(value, language) ?? `{${placeholder}}`;
  const options = branches(rest.join(','));
  const wanted = kind === 'plural' ? PLURALS[language].select(Number(value)) : String(value);
  const chosen = options.get(`=${String(value)}`) ?? options.get(wanted) ?? options.get('other') ?? '';
  return format(kind === 'plural' ? chosen.replaceAll('#', plain(value, language)) : chosen, values, language);
}

/**
 * Fills a template of ours: `{name}`, `{n, percent}`, `{n, plural, one {# post} other {# posts}}`, `{x, select, a {…} other {…}}`.
 * What is filled in is not read again, so braces in a value stay what they are.
 */
export function format(template: string, values: Values, language: Language): string {
  let text = '';
  for (let at = 0; ;) {
    const open = template.indexOf('{', at);
    if (open < 0) return text + template.slice(at);
    const end = closing(template, open);
    text += template.slice(at, open) + filled(template.slice(open + 1, end - 1), values, language);
    at = end;
  }
}
