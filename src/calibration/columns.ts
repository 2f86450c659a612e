import type { Row } from './table.ts';
import { parseTimestamp } from './timestamp.ts';

/** Which columns of a table count. */
export type Columns = { readonly hasHeader: boolean; readonly time: number; readonly count: number };

const TIME_NAME = /time|zeit|dat(?:e|um)|hour|stunde|^[th]$/i;
const COUNT_NAME = /count|anzahl|zahl|posts?|tweets?|beitr|mention|erw.hnung|volum|menge|total|summe|treffer|hits|value|wert|^n$/i;

const DATE = /^(?:\d{4}-\d\d-\d\d|\d\d?\.\d\d?\.\d{4})$/;
const CLOCK = /^\d\d?:\d\d(?::\d\d)?$/;

/** A time of day without a day. */
export const isClock = (cell: string): boolean => CLOCK.test(cell);

const isTime = (cell: string): boolean => parseTimestamp(cell) !== undefined || isNumber(cell) || isClock(cell);
const isNumber = (cell: string): boolean => /^\d+(?:[.,]\d+)?$/.test(cell);

/** Rows that are looked at: one of them may be faulty, and is to be told as such. */
const SAMPLED = 20;

/** What the columns that count are called, or which they are, and those that are passed over. */
export type Named = { readonly time: string; readonly count: string; readonly passedOver: readonly string[] };

export function namesOf(rows: readonly Row[], { hasHeader, time, count }: Columns): Named {
  const all = rows[0]!.cells.map((cell, at) => (hasHeader && cell.trim() !== '' ? cell.trim() : String(at + 1)));
  return { time: all[time]!, count: all[count]!, passedOver: all.filter((_, at) => at !== time && at !== count) };
}

/** Whether a column says by its name that it counts something; one without a name says nothing to the contrary. */
export const isCountName = (name: string): boolean => COUNT_NAME.test(name) || isNumber(name);

/** Finds the columns by their names, else by what stands in them: the first that holds times, and the first other that holds numbers. */
export function columnsOf(rows: readonly Row[]): Columns | undefined {
  const [first] = rows;
  if (!first || first.cells.length < 2) return undefined;
  const hasHeader = !first.cells.some(isTime);
  const sample = rows.slice(hasHeader ? 1 : 0, SAMPLED);
  const names = hasHeader ? first.cells : [];
  const find = (fits: (at: number) => boolean): number => first.cells.findIndex((_, at) => fits(at));
  const holds = (fits: (cell: string) => boolean, at: number): boolean => sample.some(({ cells }) => fits(cells[at] ?? ''));
  // `posts_per_hour` is no column of hours.
  const isNamed = (at: number): boolean => TIME_NAME.test(names[at] ?? '') && !COUNT_NAME.test(names[at] ?? '');
  const time = firstFound(
    find((at) => holds((cell) => parseTimestamp(cell) !== undefined, at)),
    find((at) => isNamed(at) && holds(isTime, at)),
    find(isNamed),
    find((at) => holds(isTime, at)),
  );
  const count = firstFound(
    find((at) => at !== time && COUNT_NAME.test(names[at] ?? '')),
    find((at) => at !== time && holds(isNumber, at)),
    first.cells.length === 2 ? 1 - time : -1,
  );
  return time < 0 || count < 0 ? undefined : { hasHeader, time, count };
}

/** Rows in which a day and its time of day, where they stand in two columns, stand in that of the day. */
export function withWholeTimes(rows: readonly Row[]): readonly Row[] {
  const sample = rows.slice(0, SAMPLED);
  const columnOf = (form: RegExp): number =>
    sample[0]!.cells.findIndex((_, at) => sample.filter(({ cells }) => form.test(cells[at] ?? '')).length > sample.length / 2);
  const [day, clock] = [columnOf(DATE), columnOf(CLOCK)];
  if (day < 0 || clock < 0) return rows;
  return rows.map(({ line, cells }) => {
    const time = cells[clock] ?? '';
    const whole = isClock(time) ? `${cells[day]} ${time.padStart(time.length < 6 ? 5 : 8, '0')}` : `${cells[day]} ${time}`;
    return { line, cells: cells.flatMap((cell, at) => (at === clock ? [] : [at === day ? whole : cell])) };
  });
}

const firstFound = (...places: readonly number[]): number => places.find((place) => place >= 0) ?? -1;
