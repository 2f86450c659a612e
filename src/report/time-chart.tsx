import { max, min } from 'd3-array';
import { scaleLinear } from 'd3-scale';
import type { ScaleLinear } from 'd3-scale';
import type { PaperTime, Stretch } from '../debrief/time-ledger.ts';
import { say } from '../message/catalogue.ts';
import { clockTicks } from './hours.ts';
import type { Calendar } from './hours.ts';
import { nights } from './hours.ts';
import { INK } from './palette.ts';

export interface TimeChartProps {
  readonly calendar: Calendar;
  readonly papers: readonly PaperTime[];
  readonly width: number;
  /** Unique on the page: the hatching is referred to by it. */
  readonly id: string;
  readonly nameOf: (role: string) => string;
}

const TITLE = 18;
const BAR = 24;
const ROW = TITLE + BAR + 16;
const AXIS = 34;
const EDGE = 8;
const FILLS: Readonly<Record<Stretch['phase'], string>> = { writing: '#9db8c4', approver: '#e3a184', author: '#c9d3d7', ready: '#8fc4aa' };

/** Where each paper lay: one bar a paper, one piece for each desk, hatched while nobody was there. */
export function TimeChart({ calendar, papers, width, id, nameOf }: TimeChartProps) {
  const { language } = calendar;
  const from = Math.floor((min(papers, ({ decidedAt }) => decidedAt) ?? 0) / 60);
  const to = Math.ceil((max(papers, ({ stretches }) => max(stretches, (stretch) => stretch.to)) ?? 60) / 60);
  const x = scaleLinear([from * 60, Math.max(from + 1, to) * 60], [EDGE, width - EDGE]);
  const height = papers.length * ROW + AXIS;
  const every = (to - from) * 44 > width ? ((to - from) * 22 > width ? 6 : 4) : 2;
  return (
    <svg className="chart" viewBox={`0 0 ${width} ${height}`} width={width} height={height} role="img" fontFamily="inherit">
      <title>{say({ key: 'review.time.chart' }, language)}</title>
      <defs>
        <pattern id={id} width="6" height="6" patternUnits="userSpaceOnUse" patternTransform="rotate(45)">
          <line className="chart-hatch" x1="0" y1="0" x2="0" y2="6" stroke={INK.text} strokeWidth="2" strokeOpacity="0.55" />
        </pattern>
      </defs>
      {nights(calendar, to).map((night) => (
        <Night key={night.from} x={x} {...night} height={height - AXIS} first={from} />
      ))}
      {papers.map((paper, nth) => (
        <PaperRow key={paper.draft} paper={paper} x={x} y={nth * ROW} {...{ id, nameOf, calendar, width }} />
      ))}
      {clockTicks(calendar, { hours: to, every })
        .filter(({ hour }) => hour >= from)
        .map(({ hour, label, day }) => (
          <g key={hour}>
            <text
              className="chart-soft"
              x={Math.max(14, Math.min(width - 14, x(hour * 60)))}
              y={height - 18}
              fontSize={11}
              textAnchor="middle"
              fill={INK.soft}
            >
              {label.slice(0, 2)}
            </text>
            {day !== undefined && (
              <text
                className="chart-text"
                x={Math.max(14, x(hour * 60))}
                y={height - 4}
                fontSize={11}
                fontWeight={600}
                textAnchor="middle"
                fill={INK.text}
              >
                {day}
              </text>
            )}
          </g>
        ))}
    </svg>
  );
}

function Night({
  x,
  from,
  to,
  height,
  first,
}: {
  readonly x: ScaleLinear<number, number>;
  readonly from: number;
  readonly to: number;
  readonly height: number;
  readonly first: number;
}) {
  const begin = Math.max(first, from);
  if (to <= begin) return null;
  return (
    <rect
      className="chart-night"
      x={x(begin * 60)}
      y={0}
      width={x(to * 60) - x(begin * 60)}
      height={height}
      fill={INK.night}
      fillOpacity={0.7}
    />
  );
}

interface RowProps extends Pick<TimeChartProps, 'calendar' | 'id' | 'nameOf' | 'width'> {
  readonly paper: PaperTime;
  readonly x: ScaleLinear<number, number>;
  readonly y: number;
}

const ROOM_PER_LETTER = 6.6;

function PaperRow({ paper, x, y, id, nameOf, calendar, width }: RowProps) {
  const { language } = calendar;
  const title = say({ key: `kind.${paper.kind}` }, language);
  const isOut = paper.publishedAt !== undefined;
  const [begin, end] = [x(paper.decidedAt), x(paper.stretches.at(-1)?.to ?? paper.decidedAt)];
  const isLate = begin > width * 0.6;
  return (
    <g>
      <text
        className="chart-title"
        x={isLate ? end : begin}
        y={y + TITLE - 5}
        fontSize={12}
        fontWeight={600}
        textAnchor={isLate ? 'end' : 'start'}
        fill={INK.text}
      >
        {isOut ? title : `${title} (${say({ key: 'review.time.lost' }, language)})`}
      </text>
      {paper.stretches.map((stretch) => (
        <Piece key={`${stretch.from}-${stretch.who}`} stretch={stretch} x={x} y={y + TITLE} {...{ id, nameOf }} />
      ))}
      {isOut && (
        <path className="chart-out" d={`M${x(paper.publishedAt!)} ${y + TITLE - 3}v${BAR + 6}`} stroke={INK.text} strokeWidth={2.5} />
      )}
    </g>
  );
}

function Piece({ stretch, x, y, id, nameOf }: Pick<RowProps, 'x' | 'y' | 'id' | 'nameOf'> & { readonly stretch: Stretch }) {
  const width = x(stretch.to) - x(stretch.from);
  const name = nameOf(stretch.who);
  const short = name.split(' ').at(-1) ?? name;
  const shown = [name, short].find((label) => label.length * ROOM_PER_LETTER + 6 <= width);
  return (
    <g>
      <rect
        className={`chart-piece is-${stretch.phase}`}
        x={x(stretch.from)}
        y={y}
        width={Math.max(1, width - 1)}
        height={BAR}
        fill={FILLS[stretch.phase]}
      />
      {stretch.away.map(({ from, to }) => (
        <rect key={from} x={x(from)} y={y} width={Math.max(0.5, x(to) - x(from))} height={BAR} fill={`url(#${id})`} />
      ))}
      {shown !== undefined && (
        <text className="chart-piece-name" x={x(stretch.from) + 5} y={y + BAR / 2 + 4} fontSize={11.5} fontWeight={600} fill={INK.text}>
          {shown}
        </text>
      )}
    </g>
  );
}
