import { scaleLinear, scaleLog } from 'd3-scale';
import { area, curveStepAfter, line as curve } from 'd3-shape';
import { modelSizes, realSizes } from './cascades.ts';
import type { Ran } from './ensemble.ts';
import { HANNA_HOURS } from './reference/ichbinhanna.ts';
import { STORM_HOURS } from './reference/german-storms.ts';
import { drawnHanna, expectedHanna, explained, HANNA_START_HOUR } from './replay.ts';
import { median, quantile } from './shape.ts';
import { EDGE, legend, line, path, svgOf, text, WIDTH, xAxis, yAxis } from './svg.ts';

const DAYS = ['Thu', 'Fri', 'Sat', 'Sun'] as const;

/** #IchBinHanna beside the model: its expectation, and what chance makes of it. */
export function hannaPlot(seeds: number): string {
  const height = 400;
  const expected = expectedHanna();
  const fan = drawnHanna(seeds);
  const x = scaleLinear([0, 72], [EDGE.left, WIDTH - EDGE.right]);
  const y = scaleLinear([0, Math.ceil(Math.max(...HANNA_HOURS, ...fan.high) / 250) * 250], [height - EDGE.bottom, EDGE.top]);
  const hours = HANNA_HOURS.map((_, hour) => hour);
  const steps = (values: readonly number[]): string | null =>
    curve<number>(
      (hour) => x(hour),
      (hour) => y(values[Math.min(hour, 71)]!),
    ).curve(curveStepAfter)([...hours, 72]);
  const between = area<number>(
    (hour) => x(hour + 0.5),
    (hour) => y(fan.low[hour]!),
    (hour) => y(fan.high[hour]!),
  )(hours);
  return svgOf({
    title: '#IchBinHanna, tweets in each hour from 10 June 2021, 08:00',
    description:
      `Real counts as steps with peaks of 1,069 in hour 14 and 984 in hour 26, deep gaps at night, almost over after three days. ` +
      `The model without chance follows with R² ${explained(expected).toFixed(2)}. A band shows where nine of ten drawn storms lie.`,
    height,
    body: [
      ...yAxis({ scale: y, ticks: y.ticks(5), name: 'tweets per hour' }),
      path(between, 'fan'),
      path(steps(HANNA_HOURS), 'real line'),
      path(
        curve<number>(
          (hour) => x(hour + 0.5),
          (hour) => y(expected[hour]!),
        )(hours),
        'model line',
        'stroke-dasharray="7 4"',
      ),
      ...xAxis({ scale: x, ticks: [0, 12, 24, 36, 48, 60, 72], name: 'day and hour', words: dayAndHour }, height),
      text([WIDTH - 16, height - 8], 'counts: LaserStefan, IchbinHanna, CC BY-SA 4.0', 'text-anchor="end" style="font-size:11px"'),
      ...legend([
        ['real', 'real', 210],
        ['model', 'fitted, without chance (dashed)', 280],
        ['fan', `model: nine of ten of ${seeds} drawn storms`, 535],
      ]),
    ],
  });
}

const dayAndHour = (hour: number): string =>
  `${DAYS[Math.floor((hour + HANNA_START_HOUR) / 24)]} ${(hour + HANNA_START_HOUR) % 24 === 8 ? '08' : '20'}:00`;

/** How long storms last: fourteen real ones beside the ensemble. */
export function durationPlot(storms: readonly Ran[]): string {
  const height = 320;
  const lengths = storms.map(({ shape }) => shape.aboveFifth);
  const width = 4;
  const bins = Array.from(
    { length: 96 / width },
    (_, at) => lengths.filter((hours) => Math.floor((hours - 1) / width) === at).length / lengths.length,
  );
  const x = scaleLinear([0, 100], [EDGE.left, WIDTH - EDGE.right]);
  const y = scaleLinear([0, Math.ceil(Math.max(...bins) * 20) / 20], [height - EDGE.bottom - 46, EDGE.top]);
  const shown = STORM_HOURS.filter((hours) => hours <= 100);
  const longer = STORM_HOURS.filter((hours) => hours > 100);
  const stack = (hours: number, at: number): number => shown.slice(0, at).filter((other) => Math.abs(other - hours) < 1).length;
  const dots = shown.map(
    (hours, at) => `<circle cx="${x(hours)}" cy="${height - EDGE.bottom - 14 - 13 * stack(hours, at)}" r="5.5" class="real"/>`,
  );
  return svgOf({
    title: 'Hours that a storm stays above a fifth of its peak',
    description:
      `Model: histogram of ${lengths.length} storms, median ${median(lengths).toFixed(0)} hours, eight of ten between ` +
      `${quantile(lengths, 0.1).toFixed(0)} and ${quantile(lengths, 0.9).toFixed(0)}. Real: fourteen German storms as dots, median ` +
      `${median(STORM_HOURS)} hours; ${longer.join(', ')} hours lie outside the drawing.`,
    height,
    body: [
      ...yAxis({ scale: y, ticks: y.ticks(4), name: 'share of storms', words: (tick) => `${Math.round(100 * tick)} %` }),
      ...bins.map(
        (share, at) =>
          `<rect x="${x(at * width) + 1}" y="${y(share).toFixed(1)}" width="${x(width) - x(0) - 2}" height="${(y(0) - y(share)).toFixed(1)}" class="fan"/>`,
      ),
      line([x(median(lengths)), EDGE.top], [x(median(lengths)), y(0)], 'model line'),
      line([x(median(STORM_HOURS)), height - EDGE.bottom - 44], [x(median(STORM_HOURS)), height - EDGE.bottom], 'real line'),
      ...dots,
      text([WIDTH - EDGE.right, height - EDGE.bottom - 10], `and one of ${longer.join(', ')} h →`, 'text-anchor="end"'),
      ...xAxis({ scale: x, ticks: [0, 20, 40, 60, 80, 100], name: 'hours' }, height),
      ...legend([
        ['real', '14 German storms; line: median', 200],
        ['fan', `${lengths.length} storms of the model; line: median`, 470],
      ]),
    ],
  });
}

/** Share of cascades that reach a size, on two logarithmic axes. */
export function cascadePlot(count: number): string {
  const height = 400;
  const [real, model] = [realSizes(), modelSizes(count)];
  const least = 1 / real.length / 2;
  const x = scaleLog([1, 1_000], [EDGE.left, WIDTH - EDGE.right]);
  const y = scaleLog([least, 1], [height - EDGE.bottom, EDGE.top]);
  const sizes = Array.from({ length: 61 }, (_, at) => Math.round(10 ** (at / 20))).filter((size, at, all) => size !== all[at - 1]);
  const reached = (all: readonly number[]) => {
    const points = sizes
      .map((size) => [size, all.filter((one) => one >= size).length / all.length] as const)
      .filter(([, share]) => share > least);
    return curve<readonly [number, number]>(
      ([size]) => x(size),
      ([, share]) => y(share),
    )(points);
  };
  return svgOf({
    title: 'How many cascades reach a size',
    description:
      `Both axes logarithmic. ${real.length} retweet cascades of #auspol and ${count} of the model: half of all posts are never passed on in either, ` +
      `two of a hundred reach twenty posts. Between three and twenty the model has more, beyond about thirty posts the model has fewer large cascades than the data.`,
    height,
    body: [
      ...yAxis({ scale: y, ticks: [1, 0.1, 0.01, 0.001], name: 'share of cascades', words: (tick) => `${100 * tick} %` }),
      path(reached(real), 'real line'),
      path(reached(model), 'model line', 'stroke-dasharray="7 4"'),
      ...xAxis(
        { scale: x, ticks: [1, 2, 5, 10, 20, 50, 100, 200, 500, 1_000], name: 'posts in the cascade, the first one counted' },
        height,
      ),
      ...legend([
        ['real', `${real.length.toLocaleString('en-GB')} cascades of #auspol`, 290],
        ['model', 'the model (dashed)', 530],
      ]),
    ],
  });
}
