import { useCallback, useEffect, useRef, useState } from 'react';
import type { Session } from '../session.ts';

/** Speeds of the running clock. */
export const SPEEDS = [0.5, 1, 2, 4] as const;
export type Speed = (typeof SPEEDS)[number];
/** Real seconds that one exercise hour takes at single speed; ½× to 4× makes 10 to 80 seconds of it. */
const SECONDS_PER_HOUR = 40;
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

/** The clock that runs by itself; it stands still while an inject, the composer or a dialog is open. */
export function useClock(session: Session, { isHeld: isCovered }: { readonly isHeld: boolean }): Clock {
  const [isRunning, setRunning] = useState(session.exercise.setup.mode === 'clock');
  const [speed, setSpeed] = useState<Speed>(1);
  const carried = useRef(0);
  const hasCall = [...session.exercise.injects.values()].some(
    ({ inject, state }) => state === 'open' && session.exercise.register.injects.get(inject)?.urgent === true,
  );
  const isHeld = isCovered || (hasCall && session.choices.isOnDuty);
  useEffect(() => {
    if (!isRunning || isHeld || session.isOver) return;
    const timer = setInterval(() => {
      carried.current += (TICK / 1000) * (60 / SECONDS_PER_HOUR) * speed;
      const whole = Math.floor(carried.current);
      if (whole < 1) return;
      carried.current -= whole;
      session.tick(whole);
    }, TICK);
    return () => clearInterval(timer);
  }, [isRunning, isHeld, speed, session]);
  const toggle = useCallback(() => {
    setRunning((is) => {
      if (!is) session.turnPage();
      return !is;
    });
  }, [session]);
  const pause = useCallback(() => setRunning(false), []);
  return { isRunning, isHeld: isRunning && isHeld, speed, setSpeed, toggle, pause };
}
