import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { compare } from '../../src/debrief/comparison.ts';
import { courseOf } from '../../src/debrief/curve.ts';
import { logOf, replay } from '../../src/exercise/replay.ts';
import { csvOf } from '../../src/report/csv.ts';
import { hourlyTable } from '../../src/report/hourly-table.ts';
import { playedWell, scenario } from '../debrief/played.ts';

describe('hourly figures', () => {
  it('[DB-13] are those of the replayed log, hour by hour', () => {
    const exercise = playedWell();
    const { silence } = compare(exercise);
    const { head, rows } = hourlyTable({
      calendar: { start: exercise.start, language: 'en' },
      you: courseOf(exercise),
      others: [{ name: 'silence', course: silence }],
      decided: new Map([[1, 'first word']]),
    });
    const again = courseOf(replay(scenario, exercise.seed, { log: logOf(exercise) }));
    expect(rows.every((row) => row.length === head.length)).toBe(true);
    expect(rows.map((row) => row[2])).toEqual(again.curve.map(({ posts }) => posts));
    expect(rows.map((row) => row[5])).toEqual(again.curve.map(({ trustOfAffected }) => Math.round(trustOfAffected)));
    expect(rows.map((row) => row[6])).toEqual(rows.map((_, hour) => silence.curve[hour]?.posts ?? ''));
    expect(rows[0]!.at(-1)).toBe('first word');
  });
});

/** Reads a table as a spreadsheet does: quotes, semicolons, line ends. */
function cells(csv: string): string[] {
  return [...csv.slice(1).matchAll(/(?:"((?:[^"]|"")*)"|([^;\r\n"]*))(?:;|\r\n)/g)].map(([, quoted, bare]) =>
    (quoted ?? bare ?? '').replaceAll('""', '"'),
  );
}

describe('a table for a spreadsheet', () => {
  it('[DB-14] has a byte order mark, semicolons and quoted texts', () => {
    expect(csvOf([['Stunde', 'Ö "zwei"; drei', 4]])).toBe('\uFEFF"Stunde";"Ö ""zwei""; drei";4\r\n');
  });

  it.each(['=1+1', '+49', '-2', '@cmd', '\t=1', ' =HYPERLINK("x")', '\u00A0=1', '|calc', '%0A'])(
    '[DB-14] lets no cell be taken for a formula: %j',
    (text) => {
      expect(cells(csvOf([[text]]))).toEqual([`'${text}`]);
    },
  );

  it('[DB-14] keeps any text whole, apart from the mark against formulas', () => {
    const texts = fc.array(fc.string({ unit: 'binary' }), { minLength: 1, maxLength: 5 });
    fc.assert(
      fc.property(texts, (row) => {
        for (const [nth, cell] of cells(csvOf([row])).entries()) {
          expect([row[nth], `'${row[nth]}`]).toContain(cell);
          expect(cell).not.toMatch(/^\s*[=+\-@]/u);
        }
      }),
      { seed: 14, numRuns: 500 },
    );
  });
});
