import type { Row } from './table.ts';
import { parseTimestamp } from './timestamp.ts';

/** Which columns of a table count. */
export type Columns = { readonly hasHeader: boolean; readonly time: number; readonly count: number };

const TIME_NAME = /time|zeit|dat(?:e|um)|hour|stunde|^[th]$/i;
const COUNT_NAME = /count|anzahl|zahl|posts?|tweets?|beitr|mention|erw.hnung|volum|menge|total|summe|treffer|hits|value|wert|^n$/i;

const isTime = (cell: string): boolean => parseTimestamp(cell) !== undefined || isNumber(cell);
const isNumber = (cell: string): boolean => /^\d+(?:[.,]\d+)?$/.test(cell);

/** Rows that are looked at: one of them may be faulty, and is to be told as such. */
const SAMPLED = 20;

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
  return time < 0 || count < 0 || sample.length === 0 ? undefined : { hasHeader, time, count };
}

const firstFound = (...places: readonly number[]): number => places.find((place) => place >= 0) ?? -1;
