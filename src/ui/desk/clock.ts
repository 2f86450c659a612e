import { useCallback, useEffect, useEffectEvent, useRef, useState } from 'react';
import type { Session } from '../session.ts';
import { minutesIn } from './pace.ts';
import type { Speed } from './pace.ts';

/** Real milliseconds between two looks at the clock. */
const TICK = 250;

export interface Clock {
  readonly isRunning: boolean;
  /** Running, but standing still because something is open. */
  readonly isHeld: boolean;
  readonly speed: Speed;
  readonly setSpeed: (speed: Speed) => void;
  readonly toggle: () => void;
  readonly pause: () => void;
}

interface Watch {
  /** Whether the composer, a dialog or the time-lapse lies over the desk. */
  readonly isHeld: boolean;
  /** Something asks for the player. */
  readonly onStop: () => void;
}

/** The clock that runs by itself; it stands still while an inject, the composer or a dialog is open. */
export function useClock(session: Session, { isHeld: isCovered, onStop }: Watch): Clock {
  const [isRunning, setRunning] = useState(session.exercise.setup.mode === 'clock');
  const [speed, setSpeed] = useState<Speed>(1);
  const carried = useRef(0);
  const { isOnDuty } = session.choices;
  const isHeld = isCovered || (isOnDuty && hasCall(session));
  const tick = useEffectEvent(() => {
    // A dialog of a part that the desk does not know of holds the clock too.
    if (document.querySelector('dialog[open]')) return;
    carried.current += minutesIn(TICK, { speed, isOnDuty });
    const whole = Math.floor(carried.current);
    if (whole < 1) return;
    carried.current -= whole;
    if (session.tick(whole)) onStop();
  });
  useEffect(() => {
    if (!isRunning || isHeld || session.isOver || session.isReadOnly) return;
    const timer = setInterval(tick, TICK);
    return () => clearInterval(timer);
  }, [isRunning, isHeld, session, session.isOver, session.isReadOnly]);
  const toggle = useCallback(() => {
    setRunning((is) => {
      if (!is) session.turnPage();
      return !is;
    });
  }, [session]);
  const pause = useCallback(() => setRunning(false), []);
  return { isRunning, isHeld: isRunning && isHeld, speed, setSpeed, toggle, pause };
}

/** Whether somebody is on the phone or in the door: time does not pass while they are listened to. */
const hasCall = ({ exercise }: Session): boolean =>
  [...exercise.injects.values()].some(({ inject, state }) => state === 'open' && exercise.register.injects.get(inject)?.urgent === true);
