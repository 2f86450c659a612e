import { isList, isObject } from './json.ts';

const LONGEST = 40;

/** Kind of a value as authors know it; the catalogue has a word for each. */
export function kindOf(value: unknown): string {
  if (value === null) return 'null';
  if (isList(value)) return 'array';
  if (isObject(value)) return 'object';
  if (typeof value === 'number' && !Number.isFinite(value)) return 'infinity';
  return typeof value;
}

/** Whether a character would disturb the line in which it is shown: controls, turns of direction, half characters. */
export function isHarmful(code: number): boolean {
  if (code < 32) return code !== 9 && code !== 10;
  if (code >= 0x7f && code <= 0x9f) return true;
  if (code >= 0xd800 && code <= 0xdfff) return true;
  if (code >= 0x202a && code <= 0x202e) return true;
  if (code >= 0x2066 && code <= 0x2069) return true;
  return code === 0x61c || code === 0x200e || code === 0x200f || code === 0x2028 || code === 0x2029 || code === 0xfeff;
}

/** A text without characters that would disturb: what players write themselves is shown like this. */
export function cleaned(text: string): string {
  let safe = '';
  for (const character of text) if (!isHarmful(character.codePointAt(0) as number)) safe += character;
  return safe;
}

/** Text of a file as it may be shown in a message: short, on one line, without harmful characters. */
export function shown(text: string): string {
  let safe = '';
  let count = 0;
  for (const character of text) {
    if (++count > LONGEST) return `${safe}…`;
    const code = character.codePointAt(0) as number;
    safe += isHarmful(code) || code < 32 ? '\ufffd' : character;
  }
  return safe;
}

/** A value of a file as it may be shown in a message. */
export function shownValue(value: unknown): string {
  if (typeof value === 'string') return shown(value);
  return isList(value) ? '[…]' : isObject(value) ? '{…}' : String(value);
}

const MOST = 12;
/** A list of names for a message, cut where nobody would read on. */
export function shownList(values: Iterable<string>): string {
  const some: string[] = [];
  for (const value of values) {
    if (some.length === MOST) return `${some.join(', ')}, …`;
    some.push(shown(value));
  }
  return some.join(', ');
}
