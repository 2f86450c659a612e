import type { ScaleLinear } from 'd3-scale';
import { area, curveMonotoneX, line } from 'd3-shape';
import type { CurvePoint } from '../debrief/curve.ts';
import { wholeNumber } from '../message/number.ts';
import { spread } from './end-labels.ts';
import { clockTicks, nights } from './hours.ts';
import type { Calendar } from './hours.ts';
import { INK, LINES } from './palette.ts';
import type { LineName } from './palette.ts';

/** One run in a panel: the values of its hours. */
export interface Trace {
  readonly name: LineName;
  readonly label: string;
  readonly points: readonly CurvePoint[];
}

interface PanelProps {
  readonly traces: readonly Trace[];
  readonly x: ScaleLinear<number, number>;
  readonly y: ScaleLinear<number, number>;
  readonly of: (point: CurvePoint) => number;
  readonly title: string;
  readonly calendar: Calendar;
}

const LABEL_APART = 14;
const GAP = 6;

/** A panel of lines over the hours; the first run is also filled. Each line ends in its name. */
export function LinePanel({ traces, x, y, of, title, calendar }: PanelProps) {
  const [left, right] = x.range() as [number, number];
  const [bottom, top] = y.range() as [number, number];
  // A value of an hour stands in its middle.
  const at = ({ hour }: CurvePoint): number => x(hour - 0.5);
  const path = line<CurvePoint>(at, (point) => y(of(point))).curve(curveMonotoneX);
  const filled = area<CurvePoint>(at, bottom, (point) => y(of(point))).curve(curveMonotoneX);
  const last = (points: readonly CurvePoint[]): CurvePoint | undefined => points[points.length - 1];
  const ends = traces.flatMap(({ name, points }) => (last(points) ? [{ key: name, y: y(of(last(points)!)) }] : []));
  const labels = spread(ends, { apart: LABEL_APART, from: top + 4, to: bottom });
  return (
    <g>
      {y.ticks(4).map((tick) => (
        <g key={tick}>
          <line className="chart-grid" x1={left} x2={right} y1={y(tick)} y2={y(tick)} stroke={INK.line} />
          <text className="chart-soft" x={left - GAP} y={y(tick) + 4} textAnchor="end" fontSize={11} fill={INK.soft}>
            {wholeNumber(tick, calendar.language)}
          </text>
        </g>
      ))}
      {traces[0] && (
        <path
          className={`chart-area is-${traces[0].name}`}
          d={filled([...traces[0].points]) ?? ''}
          fill={LINES[traces[0].name].stroke}
          fillOpacity={0.16}
        />
      )}
      {[...traces].reverse().map(({ name, points }) => (
        <path
          key={name}
          className={`chart-line is-${name}`}
          d={path([...points]) ?? ''}
          fill="none"
          stroke={LINES[name].stroke}
          strokeWidth={LINES[name].width}
          strokeDasharray={LINES[name].dash}
          strokeLinejoin="round"
        />
      ))}
      {traces.map(({ name, label }) => (
        <text
          key={name}
          className={`chart-name is-${name}`}
          x={right + GAP}
          y={(labels.find(({ key }) => key === name)?.y ?? top) + 4}
          fontSize={12}
          fontWeight={name === 'you' || name === 'changed' ? 700 : 500}
          fill={LINES[name].stroke}
        >
          {label}
        </text>
      ))}
      <text className="chart-title" x={left} y={top - 8} fontSize={12} fontWeight={600} fill={INK.text}>
        {title}
      </text>
    </g>
  );
}

interface StripProps {
  readonly points: readonly CurvePoint[];
  readonly x: ScaleLinear<number, number>;
  readonly y: number;
  readonly height: number;
  readonly title: string;
}

/** Darkest shade of the strongest wind; the number says the same. */
const FULL = 0.85;
const DARK = 3;

/** The wind force of every hour, one band for each stretch of equal force. */
export function LevelStrip({ points, x, y, height, title }: StripProps) {
  const bands: { level: number; from: number; to: number }[] = [];
  for (const { level, hour } of points) {
    const last = bands[bands.length - 1];
    if (last?.level === level) last.to = hour;
    else bands.push({ level, from: hour - 1, to: hour });
  }
  return (
    <g>
      <text className="chart-title" x={x.range()[0]} y={y - 6} fontSize={12} fontWeight={600} fill={INK.text}>
        {title}
      </text>
      {bands.map(({ level, from, to }) => (
        <g key={from}>
          <rect
            className="chart-band"
            x={x(from)}
            y={y}
            width={Math.max(0.5, x(to) - x(from) - 1)}
            height={height}
            fill={LINES.you.stroke}
            fillOpacity={0.06 + (FULL * level) / 6}
          />
          {x(to) - x(from) >= 12 && (
            <text
              className={level > DARK ? 'chart-on-band' : 'chart-text'}
              x={(x(from) + x(to)) / 2}
              y={y + height / 2 + 4}
              fontSize={11}
              fontWeight={600}
              textAnchor="middle"
              fill={level > DARK ? '#ffffff' : INK.text}
            >
              {level}
            </text>
          )}
        </g>
      ))}
    </g>
  );
}

interface FrameProps {
  readonly calendar: Calendar;
  readonly hours: number;
  readonly x: ScaleLinear<number, number>;
  readonly from: number;
  readonly to: number;
}

const NARROW = 14;

/** Nights as shade, and the hours of the clock below. */
export function Frame({ calendar, hours, x, from, to }: FrameProps) {
  const every = x(4) - x(0) > 44 ? 2 : x(4) - x(0) > NARROW * 2 ? 4 : 6;
  return (
    <g>
      {nights(calendar, hours).map((night) => (
        <rect
          key={night.from}
          className="chart-night"
          x={x(night.from)}
          y={from}
          width={x(night.to) - x(night.from)}
          height={to - from}
          fill={INK.night}
          fillOpacity={0.7}
        />
      ))}
      {clockTicks(calendar, { hours, every }).map(({ hour, label, day }) => (
        <g key={hour}>
          <line className="chart-grid" x1={x(hour)} x2={x(hour)} y1={to} y2={to + 4} stroke={INK.soft} />
          <text className="chart-soft" x={x(hour)} y={to + 16} fontSize={11} textAnchor="middle" fill={INK.soft}>
            {label.slice(0, 2)}
          </text>
          {day !== undefined && (
            <text className="chart-text" x={x(hour)} y={to + 30} fontSize={11} fontWeight={600} textAnchor="middle" fill={INK.text}>
              {day}
            </text>
          )}
        </g>
      ))}
    </g>
  );
}
