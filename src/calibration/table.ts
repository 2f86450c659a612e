import type { Message } from '../message/catalogue.ts';

/** What is wrong with a table, and in which line. */
export type TableIssue = { readonly line: number; readonly message: Message };

/** A line of a table that holds something; lines are counted from 1 as editors do. */
export type Row = { readonly line: number; readonly cells: readonly string[] };

export type Table = { readonly rows: readonly Row[]; readonly separator: string; readonly issue?: TableIssue };

/** Five days by the minute are 7,200 lines; more than this is no series of a storm. */
export const MOST_CHARACTERS = 4_000_000;
export const MOST_ROWS = 50_000;
const MOST_CELLS = 200;

const SEPARATORS = ['\t', ';', ','];

/**
 * Reads a table as spreadsheets write it (RFC 4180 and its German cousin): comma, semicolon or tab; quotation marks; any end of
 * line; a byte order mark; Excel's line `sep=;`. Lines that are empty or begin with # are passed over.
 */
export function readTable(text: string): Table {
  const source = text.startsWith('\ufeff') ? text.slice(1) : text;
  if (source.length > MOST_CHARACTERS) {
    return {
      rows: [],
      separator: ',',
      issue: { line: 1, message: { key: 'series.tooLarge', values: { most: MOST_CHARACTERS / 1_000_000 } } },
    };
  }
  const declared = /^sep=([,;\t])(?:\r\n|\n|\r)/.exec(source);
  const separator = declared?.[1] ?? separatorOf(source);
  return { separator, ...new Reader(source, separator).run(declared ? declared[0].length : 0) };
}

/** The separator of the first line that holds one: a tab before a semicolon before a comma, which may be a decimal one. */
function separatorOf(source: string): string {
  const bare = source.slice(0, 10_000).replace(/"[^"]*"/g, '');
  for (const line of bare.split(/\r\n|\n|\r/)) {
    if (line.startsWith('#')) continue;
    const found = SEPARATORS.find((separator) => line.includes(separator));
    if (found !== undefined) return found;
  }
  return ',';
}

class Reader {
  readonly #source: string;
  readonly #separator: string;
  readonly #rows: Row[] = [];
  #line = 1;

  constructor(source: string, separator: string) {
    this.#source = source;
    this.#separator = separator;
  }

  run(from: number): Pick<Table, 'rows' | 'issue'> {
    if (from > 0) this.#line += 1;
    for (let at = from; at < this.#source.length;) {
      const begun = this.#line;
      const [cells, next] = this.#row(at);
      at = next;
      if (next < 0) return this.#refused(begun, { key: 'series.quoteOpen' });
      if (cells.length > MOST_CELLS) return this.#refused(begun, { key: 'series.tooManyColumns', values: { most: MOST_CELLS } });
      if (cells.every((cell) => cell === '') || cells[0]!.startsWith('#')) continue;
      if (this.#rows.length >= MOST_ROWS) return this.#refused(begun, { key: 'series.tooManyRows', values: { most: MOST_ROWS } });
      this.#rows.push({ line: begun, cells });
    }
    return { rows: this.#rows };
  }

  #refused(line: number, message: Message): Pick<Table, 'rows' | 'issue'> {
    return { rows: [], issue: { line, message } };
  }

  /** The cells from here to the end of the row, and where the next one begins; negative if a quotation mark stays open. */
  #row(from: number): readonly [string[], number] {
    const cells: string[] = [];
    let at = from;
    for (;;) {
      const [cell, end] = this.#source[at] === '"' ? this.#quoted(at) : this.#plain(at);
      if (end < 0) return [cells, -1];
      if (cells.length <= MOST_CELLS) cells.push(cell.trim());
      if (this.#source[end] !== this.#separator) return [cells, this.#lineEnd(end)];
      at = end + 1;
    }
  }

  #plain(from: number): readonly [string, number] {
    let end = from;
    for (; end < this.#source.length; end++) {
      const character = this.#source[end]!;
      if (character === this.#separator || character === '\n' || character === '\r') break;
    }
    return [this.#source.slice(from, end), end];
  }

  /** A quoted cell; two quotation marks inside stand for one. What follows the closing one up to the separator is dropped. */
  #quoted(from: number): readonly [string, number] {
    let cell = '';
    for (let at = from + 1; ;) {
      const close = this.#source.indexOf('"', at);
      if (close < 0) return ['', -1];
      cell += this.#source.slice(at, close);
      if (this.#source[close + 1] !== '"') {
        this.#line += cell.split(/\r\n|\n|\r/).length - 1;
        return [cell, this.#plain(close + 1)[1]];
      }
      cell += '"';
      at = close + 2;
    }
  }

  #lineEnd(at: number): number {
    if (at >= this.#source.length) return at;
    this.#line += 1;
    return this.#source[at] === '\r' && this.#source[at + 1] === '\n' ? at + 2 : at + 1;
  }
}
