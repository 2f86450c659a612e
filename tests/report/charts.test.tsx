import { renderToStaticMarkup } from 'react-dom/server';
import { describe, expect, it } from 'vitest';
import { compare } from '../../src/debrief/comparison.ts';
import { courseOf } from '../../src/debrief/curve.ts';
import { timeLedgerOf } from '../../src/debrief/time-ledger.ts';
import { say } from '../../src/message/catalogue.ts';
import { minutes } from '../../src/quantity/units.ts';
import { spread } from '../../src/report/end-labels.ts';
import { clockTicks, momentText, nights } from '../../src/report/hours.ts';
import { groupMarks } from '../../src/report/marks.ts';
import { PressChart } from '../../src/report/press-chart.tsx';
import { StormChart } from '../../src/report/storm-chart.tsx';
import { TimeChart } from '../../src/report/time-chart.tsx';
import { playedWell } from '../debrief/played.ts';

const exercise = playedWell();
const calendar = { start: exercise.start, language: 'de' } as const;
const course = courseOf(exercise);
const marks = exercise.decisions.map(({ decision: { id, at } }, nth) => ({ id, at, number: nth + 1 }));

describe('charts without a browser', () => {
  const { silence, bestPractice } = compare(exercise);
  const storm = renderToStaticMarkup(
    <StormChart
      calendar={calendar}
      courses={[
        { name: 'you', course },
        { name: 'silence', course: silence },
        { name: 'best', course: bestPractice },
      ]}
      width={680}
      marks={marks}
      cursor={3.5}
      chosen={marks[0]!.id}
    />,
  );
  const time = renderToStaticMarkup(
    <TimeChart calendar={calendar} papers={timeLedgerOf(exercise).papers} width={680} id="hatch" nameOf={(role) => role} />,
  );
  const press = renderToStaticMarkup(<PressChart calendar={calendar} course={course} />);

  it.each([
    ['storm', storm],
    ['time', time],
    ['press', press],
  ])('the %s chart has a name, finite places and no inline style', (_, markup) => {
    expect(markup).toMatch(/<svg[^>]* role="img"[^>]*><title>[^<]{10,}<\/title>/);
    expect(markup).not.toMatch(/NaN|undefined|Infinity|style=/);
  });

  it('names each line at its end and gives each a dash of its own, so that no colour is needed', () => {
    for (const key of ['review.line.you', 'review.line.silence', 'review.line.best'] as const) {
      expect(storm).toContain(`>${say({ key }, 'de')}</text>`);
    }
    const dashes = [...storm.matchAll(/class="chart-line is-(\w+)"[^>]*?(?:stroke-dasharray="([^"]*)")?(?: stroke-linejoin)/g)];
    expect(new Set(dashes.map(([, , dash]) => dash ?? 'solid')).size).toBe(3);
  });

  it('hatches the time in which nobody was there', () => {
    const away = timeLedgerOf(exercise).papers.flatMap(({ stretches }) => stretches.flatMap((stretch) => stretch.away));
    expect(time.split('fill="url(#hatch)"').length - 1).toBe(away.length);
  });
});

describe('signs on the curve', () => {
  it('never cover each other, and every decision is in exactly one', () => {
    for (const width of [240, 500, 1200]) {
      const groups = groupMarks(marks, (at) => (at / 720) * width);
      expect(groups.flatMap(({ ids }) => ids).sort()).toEqual(marks.map(({ id }) => id).sort());
      for (const [nth, { x }] of groups.entries()) {
        const before = groups[nth - 1];
        if (before) expect(x).toBeGreaterThanOrEqual(before.x + before.width);
      }
    }
  });

  it('keep names apart and inside the panel', () => {
    const labels = spread(
      [
        { key: 'a', y: 98 },
        { key: 'b', y: 99 },
        { key: 'c', y: 10 },
        { key: 'd', y: 100 },
      ],
      { apart: 14, from: 5, to: 100 },
    );
    expect(labels.map(({ key }) => key)).toEqual(['c', 'a', 'b', 'd']);
    expect(labels.map(({ y }) => y)).toEqual([10, 72, 86, 100]);
  });
});

describe('hours', () => {
  it('reads the clock of the scenario, with nights and weekdays', () => {
    // The sample begins on a Tuesday at 14:00.
    expect(momentText(calendar, minutes(90))).toBe('Di 15:30');
    expect(momentText({ ...calendar, language: 'en' }, minutes(600))).toBe('Wed 00:00');
    expect(nights(calendar, 30).map(({ from, to }) => [Math.round(from), Math.round(to)])).toEqual([[8, 16]]);
    expect(clockTicks(calendar, { hours: 12, every: 4 })).toEqual([
      { hour: 2, label: '16:00', day: 'Di' },
      { hour: 6, label: '20:00', day: undefined },
      { hour: 10, label: '00:00', day: 'Mi' },
    ]);
  });
});
