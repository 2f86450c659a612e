import { max } from 'd3-array';
import { scaleLinear } from 'd3-scale';
import type { ScaleLinear } from 'd3-scale';
import type { Course, CurvePoint } from '../debrief/curve.ts';
import { say } from '../message/catalogue.ts';
import type { MessageKey } from '../message/catalogue.ts';
import type { Calendar } from './hours.ts';
import { groupMarks } from './marks.ts';
import type { Mark, MarkGroup } from './marks.ts';
import { INK, LINES } from './palette.ts';
import type { LineName } from './palette.ts';
import { Frame, LevelStrip, LinePanel } from './storm-panels.tsx';
import type { Trace } from './storm-panels.tsx';

/** A run to draw: yours first, then what is compared with it. */
export interface DrawnCourse {
  readonly name: LineName;
  readonly course: Course;
}

export interface StormChartProps {
  readonly calendar: Calendar;
  readonly courses: readonly DrawnCourse[];
  /** Width in pixels; the words keep their size. */
  readonly width: number;
  readonly marks?: readonly Mark[];
  /** Hours since the start, where a line is drawn across. */
  readonly cursor?: number;
  /** Decision whose sign stands out. */
  readonly chosen?: string;
  readonly onChoose?: (decision: string) => void;
}

const NAMES: Readonly<Record<LineName, MessageKey>> = {
  you: 'review.line.you',
  silence: 'review.line.silence',
  best: 'review.line.best',
  prepared: 'review.line.prepared',
  changed: 'review.line.changed',
};

const LEFT = 46;
const RIGHT = 82;
const MARKS_Y = 15;
const POSTS = { from: 58, to: 228 };
const STRIP = { y: 258, height: 20 };
const TRUST = { from: 314, to: 410 };
export const STORM_CHART_HEIGHT = 450;

/** Where an hour of these runs lies in a chart of that width, in pixels; what is laid over the chart needs it too. */
export function hourScale(courses: readonly DrawnCourse[], width: number): ScaleLinear<number, number> {
  const hours = max(courses, ({ course }) => course.curve.length) ?? 1;
  return scaleLinear([0, hours], [LEFT, Math.max(LEFT + 40, width - RIGHT)]);
}

/**
 * The storm's curve: posts per hour, wind force and trust of those affected over the same hours, nights shaded, decisions
 * numbered at the top, and the same storm played otherwise beside it. One picture for screen and paper.
 */
export function StormChart({ calendar, courses, width, marks = [], cursor, chosen, onChoose }: StormChartProps) {
  const { language } = calendar;
  const x = hourScale(courses, width);
  const hours = x.domain()[1] ?? 1;
  const most = max(courses, ({ course }) => max(course.curve, ({ posts }) => posts)) ?? 1;
  const posts = scaleLinear([0, Math.max(1, most)], [POSTS.to, POSTS.from]).nice(4);
  const trust = scaleLinear([0, 100], [TRUST.to, TRUST.from]);
  const traces = courses.map(({ name, course }): Trace => ({ name, label: say({ key: NAMES[name] }, language), points: course.curve }));
  const t = (key: MessageKey): string => say({ key }, language);
  return (
    <svg
      className="chart"
      viewBox={`0 0 ${width} ${STORM_CHART_HEIGHT}`}
      width={width}
      height={STORM_CHART_HEIGHT}
      role="img"
      fontFamily="inherit"
    >
      <title>{say({ key: 'review.course.chart', values: { hours } }, language)}</title>
      <Frame calendar={calendar} hours={hours} x={x} from={POSTS.from} to={TRUST.to} />
      <LinePanel calendar={calendar} traces={traces} x={x} y={posts} of={postsOf} title={t('review.course.posts')} />
      <LevelStrip points={courses[0]?.course.curve ?? []} x={x} {...STRIP} title={t('review.course.level')} />
      <LinePanel calendar={calendar} traces={traces} x={x} y={trust} of={trustOf} title={t('review.course.trust')} />
      {cursor !== undefined && (
        <line className="chart-cursor" x1={x(cursor)} x2={x(cursor)} y1={POSTS.from} y2={TRUST.to} stroke={INK.text} strokeWidth={1.5} />
      )}
      {groupMarks(marks, (at) => x(at / 60)).map((group) => (
        <MarkSign key={group.ids[0]} group={group} isChosen={chosen !== undefined && group.ids.includes(chosen)} onChoose={onChoose} />
      ))}
    </svg>
  );
}

const postsOf = ({ posts }: CurvePoint): number => posts;
const trustOf = ({ trustOfAffected }: CurvePoint): number => trustOfAffected;

interface MarkProps {
  readonly group: MarkGroup;
  readonly isChosen: boolean;
  readonly onChoose: StormChartProps['onChoose'];
}

const SIGN_HEIGHT = 17;

function MarkSign({ group: { ids, x, width, label }, isChosen, onChoose }: MarkProps) {
  const choose = onChoose && ids[0] !== undefined ? () => onChoose(ids[0]!) : undefined;
  return (
    <g className={isChosen ? 'chart-mark is-chosen' : 'chart-mark'} onClick={choose}>
      <line
        x1={x}
        x2={x}
        y1={MARKS_Y + SIGN_HEIGHT / 2}
        y2={POSTS.to}
        stroke={isChosen ? LINES.changed.stroke : INK.soft}
        strokeWidth={isChosen ? 1.5 : 0.75}
        strokeOpacity={isChosen ? 1 : 0.45}
      />
      <rect
        x={x - SIGN_HEIGHT / 2}
        y={MARKS_Y - SIGN_HEIGHT / 2}
        width={width}
        height={SIGN_HEIGHT}
        rx={SIGN_HEIGHT / 2}
        fill={isChosen ? LINES.changed.stroke : '#ffffff'}
        stroke={isChosen ? LINES.changed.stroke : INK.soft}
      />
      <text
        x={x - SIGN_HEIGHT / 2 + width / 2}
        y={MARKS_Y + 4}
        fontSize={10.5}
        fontWeight={600}
        textAnchor="middle"
        fill={isChosen ? '#ffffff' : INK.text}
      >
        {label}
      </text>
    </g>
  );
}
