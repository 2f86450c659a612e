import { useRef } from 'react';
import type { KeyboardEvent, PointerEvent } from 'react';
import { minutes } from '../../quantity/units.ts';
import type { Minutes } from '../../quantity/units.ts';
import { momentText } from '../../report/hours.ts';
import type { Calendar } from '../../report/hours.ts';
import { StormChart, hourScale } from '../../report/storm-chart.tsx';
import type { DrawnCourse } from '../../report/storm-chart.tsx';
import { useSay } from '../reader.tsx';
import { useWidth } from './use-width.ts';
import './decision-curve.css';

/** A decision that can be moved in time: when it was taken, and how far it may go. */
export interface MovableDecision {
  readonly id: string;
  readonly number: number;
  readonly at: Minutes;
  readonly earliest: number;
  readonly latest: number;
}

interface Props {
  readonly calendar: Calendar;
  readonly courses: readonly DrawnCourse[];
  readonly decision: MovableDecision;
  /** Where it stands now. */
  readonly to: number;
  readonly onMove: (to: number) => void;
}

const QUARTER = 15;
const HOUR = 60;
/** A drag rests at every so many minutes. */
const NOTCH = 5;

/** The storm's curve with one decision on it that can be dragged along, by pointer or by arrow keys. */
export function DecisionCurve({ calendar, courses, decision, to, onMove }: Props) {
  const t = useSay();
  const [frame, width] = useWidth();
  const grip = useRef<number>(undefined);
  const x = hourScale(courses, width);
  const { at, earliest, latest, number } = decision;
  const move = (minute: number): void => onMove(Math.min(latest, Math.max(earliest, minute)));
  const minuteAt = (clientX: number): number => x.invert(clientX - (frame.current?.getBoundingClientRect().left ?? 0)) * HOUR;
  const take = (event: PointerEvent<HTMLElement>): void => {
    event.currentTarget.setPointerCapture(event.pointerId);
    grip.current = minuteAt(event.clientX) - to;
  };
  const drag = ({ clientX }: PointerEvent): void => {
    if (grip.current !== undefined) move(Math.round((minuteAt(clientX) - grip.current) / NOTCH) * NOTCH);
  };
  const letGo = (): void => {
    grip.current = undefined;
  };
  const press = (event: KeyboardEvent): void => {
    const next = movedBy(event, { to, earliest, latest });
    if (next === undefined) return;
    event.preventDefault();
    move(next);
  };
  return (
    <div className="decision-curve" ref={frame}>
      <StormChart calendar={calendar} courses={courses} width={width} marks={to === at ? [] : [{ id: '', at, number }]} />
      <div
        className="curve-grip"
        style={{ left: x(to / HOUR) }}
        role="slider"
        tabIndex={0}
        aria-label={t('review.whatIf.shift')}
        aria-valuemin={earliest}
        aria-valuemax={latest}
        aria-valuenow={to}
        aria-valuetext={shiftWords(t, { from: at, to, time: momentText(calendar, minutes(to)) })}
        onPointerDown={take}
        onPointerMove={drag}
        onPointerUp={letGo}
        onPointerCancel={letGo}
        onKeyDown={press}
      >
        <span className="curve-grip-sign number" aria-hidden="true">
          ‹ {number} ›
        </span>
      </div>
    </div>
  );
}

interface Shift {
  readonly from: number;
  readonly to: number;
  readonly time: string;
}

/** 'drei Stunden früher: Do 14:28'. */
export const shiftWords = (t: ReturnType<typeof useSay>, { from, to, time }: Shift): string =>
  t(to === from ? 'review.whatIf.same' : to < from ? 'review.whatIf.earlier' : 'review.whatIf.later', { n: Math.abs(to - from), time });

type Reach = Pick<MovableDecision, 'earliest' | 'latest'> & { readonly to: number };

/** A quarter of an hour by arrow, an hour by page or with shift, the ends by Home and End. */
function movedBy({ key, shiftKey }: KeyboardEvent, { to, earliest, latest }: Reach): number | undefined {
  const step = shiftKey ? HOUR : QUARTER;
  switch (key) {
    case 'ArrowLeft':
    case 'ArrowDown':
      return to - step;
    case 'ArrowRight':
    case 'ArrowUp':
      return to + step;
    case 'PageDown':
      return to - HOUR;
    case 'PageUp':
      return to + HOUR;
    case 'Home':
      return earliest;
    case 'End':
      return latest;
    default:
      return undefined;
  }
}
