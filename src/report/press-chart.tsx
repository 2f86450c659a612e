import { max } from 'd3-array';
import { scaleLinear } from 'd3-scale';
import { area, curveMonotoneX } from 'd3-shape';
import type { Course, CurvePoint } from '../debrief/curve.ts';
import { say } from '../message/catalogue.ts';
import { wholeNumber } from '../message/number.ts';
import { minutes } from '../quantity/units.ts';
import { clockTicks, momentText } from './hours.ts';
import type { Calendar } from './hours.ts';

interface Props {
  readonly calendar: Calendar;
  readonly course: Course;
}

const WIDTH = 320;
const HEIGHT = 132;
const BASE = 108;
const TOP = 18;

/** The storm as a newspaper prints it: one colour, one peak, four hours of the clock. */
export function PressChart({ calendar, course: { curve } }: Props) {
  const hours = Math.max(1, curve.length);
  const x = scaleLinear([0, hours], [0, WIDTH]);
  const peak = max(curve, ({ posts }) => posts) ?? 1;
  const y = scaleLinear([0, Math.max(1, peak)], [BASE, TOP]);
  const top = curve.find(({ posts }) => posts === peak);
  const shape = area<CurvePoint>(
    ({ hour }) => x(hour - 0.5),
    BASE,
    ({ posts }) => y(posts),
  ).curve(curveMonotoneX);
  const ends = { from: momentText(calendar, minutes(0)), to: momentText(calendar, minutes(hours * 60)) };
  return (
    <svg className="press-chart" viewBox={`0 0 ${WIDTH} ${HEIGHT}`} role="img" fontFamily="inherit">
      <title>{say({ key: 'review.paper.chart', values: ends }, calendar.language)}</title>
      <path d={shape([...curve]) ?? ''} fill="currentColor" fillOpacity={0.78} />
      <line x1={0} x2={WIDTH} y1={BASE} y2={BASE} stroke="currentColor" strokeWidth={1.2} />
      {clockTicks(calendar, { hours, every: 6 }).map(({ hour, label }) => (
        <text
          key={hour}
          x={Math.max(14, Math.min(WIDTH - 14, x(hour)))}
          y={BASE + 15}
          fontSize={11}
          textAnchor="middle"
          fill="currentColor"
        >
          {label}
        </text>
      ))}
      {top && (
        <text
          x={Math.max(20, Math.min(WIDTH - 20, x(top.hour - 0.5)))}
          y={TOP - 5}
          fontSize={12}
          fontWeight={700}
          textAnchor="middle"
          fill="currentColor"
        >
          {wholeNumber(peak, calendar.language)}
        </text>
      )}
    </svg>
  );
}
