import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readSeries, type Series } from '../../src/calibration/series.ts';
import { MOST_CHARACTERS } from '../../src/calibration/table.ts';
import { parseTimestamp } from '../../src/calibration/timestamp.ts';
import { windowOf, type Window } from '../../src/calibration/window.ts';
import { say } from '../../src/message/catalogue.ts';

const read = (text: string): Series => {
  const reading = readSeries(text);
  if (!reading.ok) throw new Error(JSON.stringify(reading.issues));
  return reading.series;
};
const refusal = (text: string): string => {
  const reading = readSeries(text);
  if (reading.ok) throw new Error('was read');
  return reading.issues.map(({ line, message }) => `${line} ${message.key}`).join('; ');
};
const cut = (series: Series, wanted: Parameters<typeof windowOf>[1] = {}): Window => {
  const window = windowOf(series, wanted);
  if ('refused' in window) throw new Error(window.refused.key);
  return window;
};

const HOURS = Array.from({ length: 30 }, (_, hour) => hour);
const time = (hour: number, minute = 0): string =>
  `2021-06-${String(10 + Math.floor(hour / 24)).padStart(2, '0')}T${String(hour % 24).padStart(2, '0')}:${String(minute).padStart(2, '0')}`;
const lines = (line: (hour: number) => string): string[] => HOURS.map(line);
const EXPECTED = HOURS.map((hour) => 10 + hour);

describe('a series of counts', () => {
  it.each([
    ['commas and a header', ['time,tweets', ...lines((h) => `${time(h)},${10 + h}`)].join('\n')],
    ['no header', lines((h) => `${time(h)},${10 + h}`).join('\n')],
    ['semicolons, decimal commas and CRLF', ['Zeit;Anzahl', ...lines((h) => `${time(h)};${10 + h},0`)].join('\r\n')],
    ['tabs', ['time\tcount', ...lines((h) => `${time(h)}\t${10 + h}`)].join('\n')],
    ['a byte order mark and old line ends', `\ufeff${['time,count', ...lines((h) => `${time(h)},${10 + h}`)].join('\r')}`],
    ['quotation marks', ['"time","count"', ...lines((h) => `"${time(h)}","${10 + h}"`)].join('\n')],
    ['further columns, in another order', ['id,text,count,when', ...lines((h) => `${h},"a, ""b""\nc",${10 + h},${time(h)}`)].join('\n')],
    ['an offset', ['time,count', ...lines((h) => `${time(h)}+02:00,${10 + h}`)].join('\n')],
    ['German dates', ['Datum;Beiträge', ...lines((h) => `${10 + Math.floor(h / 24)}.06.2021 ${h % 24}:00;${10 + h}`)].join('\n')],
    ['Excel’s first line', ['sep=;', 'time;count', ...lines((h) => `${time(h)};${10 + h}`)].join('\n')],
    ['empty lines and remarks', ['# from the archive', '', 'time,count', ...lines((h) => `${time(h)},${10 + h}`), '', ''].join('\n')],
  ])('is read with %s', (_, text) => {
    const window = cut(read(text));
    expect([...window.observed]).toEqual(EXPECTED);
    expect(window.start).toBe(3 * 1440);
  });

  it.each([
    ['whole hours', (h: number) => h, 1],
    ['half hours', (h: number) => h / 2, 2],
    ['ten minutes, rounded', (h: number) => Number((h / 6).toFixed(2)), 6],
    ['a quarter with a decimal comma', (h: number) => String(h / 4).replace('.', ','), 4],
  ])('counts hours in steps of %s', (_, hour, perHour) => {
    const text = ['hour;count', ...Array.from({ length: 30 * perHour }, (_row, at) => `${hour(at)};2`)].join('\n');
    const window = cut(read(text));
    expect(window.start).toBeUndefined();
    expect(window.observed.length).toBe(30);
    for (const count of window.observed) expect(count).toBeCloseTo(2 * perHour, 6);
  });

  it('sums steps of five minutes to hours, from the minute that is asked for', () => {
    const rows = Array.from({ length: 40 * 12 }, (_, at) => `${time(Math.floor(at / 12), (at % 12) * 5)},1`);
    const window = cut(read(rows.join('\n')), { from: '2021-06-10T08:10', hours: 24 });
    expect([...window.observed]).toEqual(new Array(24).fill(12));
    expect(window.start).toBe(3 * 1440 + 490);
  });

  it('treats rows that are missing as unknown, scales hours that are half known, and counts both', () => {
    const rows = Array.from({ length: 30 * 6 }, (_, at) => `${time(Math.floor(at / 6), (at % 6) * 10)},5`);
    const kept = rows.filter((_, at) => !(at >= 60 && at < 66) && at !== 100).map((row, at) => (at === 3 ? row.replace(/5$/, '') : row));
    const series = read(kept.join('\n'));
    expect(series.missing).toBe(8);
    const window = cut(series);
    expect(window.missing).toBe(1);
    expect(window.observed[10]).toBeNaN();
    expect(window.observed[16]).toBeCloseTo(30, 9);
    expect(window.observed[0]).toBeCloseTo(30, 9);
  });

  it('is told by the clock where the first row of hours is, or begins at an hour', () => {
    const series = read(lines((h) => `${h},${10 + h}`).join('\n'));
    expect(cut(series, { from: '2021-06-12T14:00' })).toMatchObject({ start: 5 * 1440 + 840, cut: 'none' });
    expect([...cut(series, { from: '10' }).observed]).toEqual(EXPECTED.slice(10));
  });

  it.each([
    ['2 series.noTime', ['time,count', 'soon,3', ...lines((h) => `${time(h)},1`)]],
    ['3 series.noCount', ['time,count', ...lines((h) => `${time(h)},${h === 1 ? '-4' : 1}`)]],
    ['3 series.noCount', ['time,count', ...lines((h) => `${time(h)},${h === 1 ? '999999999999' : 1}`)]],
    ['3 series.noCount', ['Zeit;Anzahl', ...lines((h) => `${time(h)};${h === 1 ? '1.234' : 900 + h}`)]],
    ['4 series.notAscending', ['time,count', ...lines((h) => `${time(h === 2 ? 1 : h)},1`)]],
    ['6 series.irregular', ['time,count', ...lines((h) => `${time(h, h === 4 ? 25 : 0)},1`)]],
    ['2 series.stepTooLong', lines((h) => `${h * 24},1`)],
    ['5 series.mixedTimes', lines((h) => (h === 4 ? '4,1' : `${time(h)},1`))],
    ['3 series.tooShort', ['time,count', `${time(0)},1`, `${time(1)},1`]],
    ['1 series.noColumns', ['just words', 'and more']],
    ['1 series.empty', ['']],
    ['1 series.tooShort', ['time,count']],
    ['2 series.noDate', ['time,count', ...lines((h) => `${h % 24}:00,${h}`)].slice(0, 2).concat(lines((h) => `${time(h)},1`))],
    ['2 series.quoteOpen', ['time,count', `"${time(0)},1`]],
    ['1 series.tooLarge', ['x'.repeat(MOST_CHARACTERS + 1)]],
    ['1 series.tooManyColumns', [','.repeat(500)]],
    ['50001 series.tooManyRows', Array.from({ length: 50_002 }, (_, at) => `${at},1`)],
  ])('is refused with the line and what to do: %s', (issue, rows) => {
    expect(refusal(rows.join('\n'))).toBe(issue);
  });

  it('takes a point before three digits as a decimal one where other counts have fractions too', () => {
    const series = read(['time,count', ...lines((h) => `${time(h)},${h === 1 ? '1.234' : '3.5'}`)].join('\n'));
    expect(series.rows[1]?.count).toBe(1.234);
    const means = read(['time,count', ...lines((h) => `${time(h)},${(2 + h / 7).toFixed(3)}`)].join('\n'));
    expect(means.rows[0]?.count).toBe(2);
  });

  it.each([
    ['Zeit;Twitter;Facebook', { time: 'Zeit', count: 'Twitter', passedOver: ['Facebook'] }],
    ['Plattform;Stunde;Anzahl', { time: 'Stunde', count: 'Anzahl', passedOver: ['Plattform'] }],
    ['', { time: '1', count: '2', passedOver: ['3'] }],
  ])('says which columns it has read: %s', (header, columns) => {
    const first = columns.time === 'Stunde' ? ['x', '', '3'] : ['', '3', '7'];
    const rows = lines((h) => first.map((cell) => (cell === '' ? String(h) : cell)).join(';'));
    expect(read([...(header === '' ? [] : [header]), ...rows].join('\n')).columns).toEqual(columns);
  });

  it('tells no more than five faults at once, and how many more there are', () => {
    const faulty = ['time,count', ...lines(() => 'x,y')].join('\n');
    expect(refusal(faulty).split('; ').length).toBe(5);
    expect(readSeries(faulty)).toMatchObject({ ok: false, more: 2 * lines(() => '').length - 5 });
  });

  it.each([
    ['German', (day: number, hour: number) => `${day}.11.2026;${hour}:00`],
    ['ISO', (day: number, hour: number) => `2026-11-${day};${String(hour).padStart(2, '0')}:00:00`],
  ])('joins a day and a time of day in two columns (%s)', (_, written) => {
    const rows = lines((h) => `${written(24 + Math.floor(h / 24), h % 24)};${h}`);
    const series = read(['Tag;Uhrzeit;Anzahl', ...rows].join('\n'));
    expect([series.step, series.rows.length, series.rows.at(-1)!.count]).toEqual([60, rows.length, rows.length - 1]);
    expect(series.first).toEqual(parseTimestamp('2026-11-24T00:00'));
  });

  it.each([
    ['series.fromUnreadable', { from: 'yesterday' }],
    ['series.fromOutside', { from: '2021-06-09T23:00' }],
    ['series.fromOutside', { from: '2031-06-09T23:00' }],
    ['series.tooFewHours', { from: '2021-06-11T00:00' }],
  ])('has no window where there is none: %s', (key, wanted) => {
    const window = windowOf(read(lines((h) => `${time(h)},1`).join('\n')), wanted);
    const refused = 'refused' in window ? window.refused : undefined;
    expect(refused?.key).toBe(key);
    expect(say(refused!, 'de')).not.toContain('{');
  });

  it('says when it is shorter than was asked, or longer than a week', () => {
    expect(cut(read(lines((h) => `${h},3`).join('\n')), { hours: 72 })).toMatchObject({ cut: 'short' });
    const long = cut(read(Array.from({ length: 400 }, (_, h) => `${h},3`).join('\n')));
    expect(long).toMatchObject({ cut: 'long' });
    expect(long.observed.length).toBe(168);
  });

  it('never throws, whatever a file holds', () => {
    const cell = fc.oneof(fc.string(), fc.constantFrom('"', '1', '2021-06-10T08:00', ',', ';', '\n', '\r', '\ufeff', '1e9', '-1'));
    fc.assert(
      fc.property(fc.array(cell, { maxLength: 60 }), (cells) => {
        expect(typeof readSeries(cells.join(','))['ok']).toBe('boolean');
        expect(typeof readSeries(cells.join('\n'))['ok']).toBe('boolean');
      }),
      { seed: 20, numRuns: 300 },
    );
  });
});

describe('a time', () => {
  it.each([
    ['1970-01-01T00:00', 0, undefined],
    ['2021-06-10T08:00', 27_055_200, undefined],
    ['2024-02-29 12:30:30', 28_486_830.5, undefined],
    ['2021-06-10T08:00+02:00', 27_055_200, 120],
    ['2021-06-10T08:00Z', 27_055_200, 0],
    ['10.6.2021 8:00', 27_055_200, undefined],
  ])('%s is read', (text, wall, offset) => {
    expect(parseTimestamp(text)).toEqual({ wall, offset });
  });

  it.each(['2021-02-29T00:00', '2021-13-01T00:00', '2021-06-10T24:00', '2021-06-10T08:60', 'T08:00', '08:00', '2021-06-10T08:00+99:00'])(
    '%s is none',
    (text) => expect(parseTimestamp(text)).toBeUndefined(),
  );
});
