import { useEffect, useRef, useState } from 'react';
import { useSay } from '../reader.tsx';
import type { Session } from '../session.ts';
import './plenum.css';

/** Whether one projector shows the exercise to a room that decides together. */
export const isPlenum = ({ exercise }: Session): boolean => exercise.setup.mode === 'plenum';

/** A, B, C …: what a room calls the options; nothing where one person plays. */
export function Letter({ session, nth }: { readonly session: Session; readonly nth: number }) {
  return isPlenum(session) ? <span className="option-letter">{String.fromCharCode(65 + (nth % 26))}</span> : null;
}

/** Everything larger, for those in the last row, as long as the exercise is on the wall. */
export function usePlenumSize(session: Session): void {
  const isOn = isPlenum(session);
  useEffect(() => {
    if (!isOn) return;
    document.documentElement.classList.add('is-plenum');
    return () => document.documentElement.classList.remove('is-plenum');
  }, [isOn]);
}

const MINUTES = [1, 2, 3, 5, 10] as const;
const SECOND = 1_000;

/** Time for discussion, which the clock of the exercise knows nothing of. */
export function DiscussionTimer() {
  const t = useSay();
  const [minutes, setMinutes] = useState(3);
  const [endsAt, setEndsAt] = useState<number>();
  const [left, setLeft] = useState(0);
  useEffect(() => {
    if (endsAt === undefined) return;
    const look = (): void => setLeft(Math.max(0, Math.ceil((endsAt - performance.now()) / SECOND)));
    look();
    const timer = setInterval(look, SECOND / 4);
    return () => clearInterval(timer);
  }, [endsAt]);
  if (endsAt === undefined) {
    return (
      <span className="discussion">
        <select
          className="clock-speed"
          aria-label={t('plenum.minutes')}
          value={minutes}
          onChange={({ target }) => setMinutes(Number(target.value))}
        >
          {MINUTES.map((one) => (
            <option key={one} value={one}>
              {t('plenum.span', { n: one })}
            </option>
          ))}
        </select>
        <button type="button" className="button is-small on-bar" onClick={() => setEndsAt(performance.now() + minutes * 60 * SECOND)}>
          {t('plenum.discuss')}
        </button>
      </span>
    );
  }
  return (
    <span className="discussion">
      <span role="timer" aria-label={t('plenum.left')} className={left === 0 ? 'discussion-left number is-over' : 'discussion-left number'}>
        {left === 0 ? t('plenum.over') : `${Math.floor(left / 60)}:${String(left % 60).padStart(2, '0')}`}
      </span>
      <button type="button" className="button is-small on-bar" onClick={() => setEndsAt(undefined)}>
        {t('plenum.end')}
      </button>
    </span>
  );
}

/** A dark wall, so that the room looks at each other; any key or click brings the exercise back. */
export function BlankWall({ onShow }: { readonly onShow: () => void }) {
  const t = useSay();
  const button = useRef<HTMLButtonElement>(null);
  useEffect(() => {
    const before = document.activeElement;
    button.current?.focus();
    const show = (event: KeyboardEvent): void => {
      // The key that has darkened the wall may still be held down.
      if (event.repeat) return;
      event.preventDefault();
      onShow();
    };
    document.addEventListener('keydown', show);
    return () => {
      document.removeEventListener('keydown', show);
      if (before instanceof HTMLElement) before.focus();
    };
  }, [onShow]);
  return (
    <div className="blank-wall" role="dialog" aria-modal="true" aria-label={t('plenum.blank')}>
      <button ref={button} type="button" className="blank-show" onClick={onShow}>
        {t('plenum.show')}
      </button>
    </div>
  );
}
