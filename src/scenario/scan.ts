import type { Message } from '../message/catalogue.ts';
import { lineStarts, placeAt } from './lines.ts';
import type { Finding } from './issue.ts';

/** Caps that hold before any recursive parser sees a file. */
export type Caps = { readonly bytes: number; readonly depth: number; readonly values: number };
export const SCENARIO_CAPS: Caps = { bytes: 2_000_000, depth: 64, values: 20_000 };

const BYTE_ORDER_MARK = '\ufeff';
/** A byte order mark is no part of the text; editors do not count it as a column either. */
export const withoutByteOrderMark = (text: string): string => (text.startsWith(BYTE_ORDER_MARK) ? text.slice(1) : text);

const QUOTE = 34;
const BACKSLASH = 92;
const CLOSERS = new Map([
  ['{', '}'],
  ['[', ']'],
]);

/** Bytes of a text in UTF-8. */
export function utf8Length(text: string): number {
  let bytes = 0;
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at);
    if (code < 0x80) bytes += 1;
    else if (code < 0x800) bytes += 2;
    else if (code >= 0xd800 && code < 0xdc00 && at + 1 < text.length) {
      bytes += 4;
      at += 1;
    } else bytes += 3;
  }
  return bytes;
}

class Scan {
  readonly findings: Finding[] = [];
  readonly #open: { bracket: string; at: number }[] = [];
  readonly #text: string;
  readonly #caps: Caps;
  #values = 0;
  #isTooDeep = false;
  #isTooMuch = false;
  #inWord = false;

  constructor(text: string, caps: Caps) {
    this.#text = text;
    this.#caps = caps;
  }

  run(): readonly Finding[] {
    let at = 0;
    while (at < this.#text.length && at >= 0) at = this.#next(at);
    if (this.#values > this.#caps.values) this.#tooMany(this.#text.length);
    const open = this.#open.at(-1);
    if (at >= 0 && open)
      this.#broken(this.#text.length, { key: 'scenario.notClosed', values: { bracket: open.bracket, ...this.#lineOf(open.at) } });
    return this.findings;
  }

  /** Offset to go on at; negative when the rest cannot be read. */
  #next(at: number): number {
    const character = this.#text[at]!;
    if (character === '"') {
      this.#value(at);
      return this.#stringEnd(at);
    }
    if (character === '{' || character === '[') this.#opens(character, at);
    else if (character === '}' || character === ']') return this.#closes(character, at);
    else if (character === ':') this.#values -= 1;
    else if (character > ' ' && character !== ',') {
      if (!this.#inWord) this.#value(at);
      this.#inWord = true;
      return at + 1;
    }
    this.#inWord = false;
    return at + 1;
  }

  /** Counts a value. A key counts as one until its colon comes, so the cap is exceeded for certain one value later. */
  #value(at: number): void {
    this.#values += 1;
    if (this.#values > this.#caps.values + 1) this.#tooMany(at);
  }

  #tooMany(at: number): void {
    if (this.#isTooMuch) return;
    this.#isTooMuch = true;
    this.#report('SC-3', at, { key: 'scenario.tooManyValues', values: { most: this.#caps.values } });
  }

  #opens(bracket: string, at: number): void {
    this.#value(at);
    this.#open.push({ bracket, at });
    if (this.#isTooDeep || this.#open.length <= this.#caps.depth) return;
    this.#isTooDeep = true;
    this.#report('SC-2', at, { key: 'scenario.tooDeep', values: { most: this.#caps.depth } });
  }

  #closes(bracket: string, at: number): number {
    this.#inWord = false;
    const open = this.#open.pop();
    if (open && CLOSERS.get(open.bracket) === bracket) return at + 1;
    if (!open) return this.#broken(at, { key: 'scenario.notOpened', values: { bracket } });
    return this.#broken(at, { key: 'scenario.wrongClosed', values: { bracket, opened: open.bracket, ...this.#lineOf(open.at) } });
  }

  /** Offset behind the string that begins at `start`. A line break inside means that a quotation mark is missing. */
  #stringEnd(start: number): number {
    this.#inWord = false;
    for (let at = start + 1; at < this.#text.length; at++) {
      const code = this.#text.charCodeAt(at);
      if (code === QUOTE) return at + 1;
      if (code === BACKSLASH) at += 1;
      else if (code === 10 || code === 13) return this.#broken(start, { key: 'scenario.textNotClosed' });
      else if (code < 32) return this.#broken(at, { key: 'scenario.rawControl', values: { code: code.toString(16).padStart(4, '0') } });
    }
    return this.#broken(start, { key: 'scenario.textNotClosed' });
  }

  #lineOf(at: number): { line: number } {
    return { line: placeAt(lineStarts(this.#text), at).line };
  }

  #report(rule: Finding['rule'], at: number, message: Message): void {
    this.findings.push({ pointer: '', rule, message, at });
  }

  #broken(at: number, message: Message): number {
    this.#report('SC-4', at, message);
    return -1;
  }
}

/**
 * Reads a file once from front to back, without recursion: its caps (SC-1, SC-2, SC-3), brackets and quotation marks
 * (SC-4). Behind it a recursive parser is safe.
 */
export function scan(text: string, caps: Caps = SCENARIO_CAPS): readonly Finding[] {
  // No text has fewer bytes than UTF-16 units: what is far too long is not even counted.
  const bytes = text.length > caps.bytes ? text.length : utf8Length(text);
  if (bytes > caps.bytes) {
    return [{ pointer: '', rule: 'SC-1', message: { key: 'scenario.tooLarge', values: { most: caps.bytes / 1_000_000 } }, at: 0 }];
  }
  if (text.trim() === '') return [{ pointer: '', rule: 'SC-4', message: { key: 'scenario.empty' }, at: 0 }];
  return new Scan(text, caps).run();
}
