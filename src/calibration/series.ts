import { shown } from '../scenario/found.ts';
import { columnsOf, isClock, namesOf, withWholeTimes, type Named } from './columns.ts';
import { readTable, type Row, type TableIssue } from './table.ts';
import { parseTimestamp, type Timestamp } from './timestamp.ts';

/** Counts at regular times. */
export type Series = {
  /** Minutes from the first row; `NaN` where a count is left empty. Each row covers `step` minutes from there on. */
  readonly rows: readonly { readonly at: number; readonly count: number }[];
  readonly step: number;
  /** When the first row is, if the file says. */
  readonly first: Timestamp | undefined;
  /** Hour of the first row in a file that counts hours. */
  readonly firstHour: number;
  /** Rows that the step leads one to expect and that are not there, and counts left empty. */
  readonly missing: number;
  /** The columns that were read, by name or number. */
  readonly columns: Named;
};

export type SeriesReading =
  | { readonly ok: true; readonly series: Series }
  /** What is wrong, and how much more of it there is. */
  | { readonly ok: false; readonly issues: readonly TableIssue[]; readonly more: number };

/** Nobody reads more complaints than these at once. */
const MOST_ISSUES = 5;
const FEWEST_ROWS = 12;

/** Reads a series of counts. Never throws: what is wrong is told with its line and what to do. */
export function readSeries(text: string): SeriesReading {
  const table = readTable(text);
  if (table.issue) return faulty([table.issue]);
  if (table.rows.length === 0) return refused(1, { key: 'series.empty' });
  const rows = withWholeTimes(table.rows);
  const columns = columnsOf(rows);
  if (!columns) return refused(rows[0]!.line, { key: 'series.noColumns' });
  const body = rows.slice(columns.hasHeader ? 1 : 0);
  const issues: TableIssue[] = [];
  const read = body.flatMap((row) => readRow(row, columns, issues));
  issues.push(...thousands(body, columns.count));
  if (issues.length === 0 && read.length < FEWEST_ROWS) {
    issues.push({
      line: table.rows.at(-1)?.line ?? 1,
      message: { key: 'series.tooShort', values: { found: read.length, least: FEWEST_ROWS } },
    });
  }
  return issues.length > 0 ? faulty(issues) : regular(read, namesOf(rows, columns));
}

const faulty = (issues: readonly TableIssue[]): SeriesReading => ({
  ok: false,
  issues: issues.slice(0, MOST_ISSUES),
  more: Math.max(0, issues.length - MOST_ISSUES),
});

const GROUPED = /^[1-9]\d{0,2}[.,]\d{3}$/;
const UP_TO_999 = /^\d{1,3}$/;

/**
 * '1.234' is a little more than one, or a thousand as spreadsheets write it. Where all else is whole and below a thousand it is the
 * second, and read as the first it would turn the highest hours into the lowest.
 */
function thousands(body: readonly Row[], count: number): readonly TableIssue[] {
  const written = body.map(({ line, cells }) => ({ line, cell: cells[count] ?? '' })).filter(({ cell }) => !BLANK.test(cell));
  const grouped = written.filter(({ cell }) => GROUPED.test(cell));
  const isMixed = grouped.length < written.length && written.every(({ cell }) => GROUPED.test(cell) || UP_TO_999.test(cell));
  return isMixed ? grouped.map(({ line, cell }) => noCount(line, cell)) : [];
}

const noCount = (line: number, cell: string): TableIssue => ({
  line,
  message: { key: 'series.noCount', values: { found: shown(cell) } },
});

type Read = { readonly line: number; readonly at: number; readonly count: number; readonly stamp: Timestamp | undefined };

function readRow({ line, cells }: Row, { time, count }: { time: number; count: number }, issues: TableIssue[]): Read[] {
  const written = cells[time] ?? '';
  const stamp = parseTimestamp(written);
  const at = stamp ? stamp.wall - (stamp.offset ?? 0) : hoursOf(written) * 60;
  const posts = countOf(cells[count] ?? '');
  if (at !== at) {
    issues.push({ line, message: { key: isClock(written) ? 'series.noDate' : 'series.noTime', values: { found: shown(written) } } });
  }
  if (posts === undefined) issues.push(noCount(line, cells[count] ?? ''));
  return at === at && posts !== undefined ? [{ line, at, count: posts, stamp }] : [];
}

const NUMBER = /^\d{1,12}(?:[.,]\d{1,12})?$/;
const MOST_POSTS = 1e8;
const BLANK = /^(?:|na|n\/a|nan|null|-|–)$/i;

/** A number with a decimal point or comma; NaN if it is none. */
const hoursOf = (text: string): number => (NUMBER.test(text) ? Number(text.replace(',', '.')) : NaN);

/** A count; NaN if it is left empty; nothing if it is no count. */
function countOf(text: string): number | undefined {
  if (BLANK.test(text)) return NaN;
  const count = hoursOf(text);
  return count <= MOST_POSTS ? count : undefined;
}

/** Part of the step by which a written time may be off: hours are often rounded to two digits. */
const LOOSE = 0.15;
const LONGEST_STEP = 60;

function regular(read: readonly Read[], columns: Named): SeriesReading {
  const [first] = read as [Read];
  const mixed = read.find(
    ({ stamp }) =>
      (stamp === undefined) !== (first.stamp === undefined) || (stamp?.offset === undefined) !== (first.stamp?.offset === undefined),
  );
  if (mixed) return refused(mixed.line, { key: 'series.mixedTimes' });
  const gaps = read.slice(1).map(({ at }, before) => at - read[before]!.at);
  const back = gaps.findIndex((gap) => gap <= 0);
  if (back >= 0) return refused(read[back + 1]!.line, { key: 'series.notAscending' });
  const usual = [...gaps].sort((a, b) => a - b)[Math.floor(gaps.length / 2)]!;
  const odd = gaps.findIndex((gap) => gap / usual < 1 - LOOSE || Math.abs(gap / usual - Math.round(gap / usual)) > LOOSE);
  if (odd >= 0) return refused(read[odd + 1]!.line, { key: 'series.irregular', values: { step: usual } });
  const places = [0];
  for (const gap of gaps) places.push(places.at(-1)! + Math.round(gap / usual));
  const last = places.at(-1)!;
  const exact = (read.at(-1)!.at - first.at) / last;
  const step = Math.abs(exact - Math.round(exact)) < 0.02 * exact ? Math.round(exact) : exact;
  if (step > LONGEST_STEP) return refused(read[1]!.line, { key: 'series.stepTooLong', values: { step } });
  const rows = read.map(({ count }, at) => ({ at: places[at]! * step, count }));
  const missing = last + 1 - rows.filter(({ count }) => count === count).length;
  return { ok: true, series: { rows, step, first: first.stamp, firstHour: first.at / 60, missing, columns } };
}

const refused = (line: number, message: TableIssue['message']): SeriesReading => faulty([{ line, message }]);
