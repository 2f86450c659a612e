import { startTransition, useCallback, useEffect, useMemo, useState } from 'react';
import type { Session } from '../session.ts';

/** Real milliseconds that the desk steps back for: longer for a night than for a quarter of an hour. */
const SHORTEST = 3000;
const LONGEST = 6000;
const PER_MINUTE = 6;

export interface TimeLapse {
  readonly isOn: boolean;
  readonly milliseconds: number;
  readonly begin: () => void;
  readonly end: () => void;
}

const wantsStillness = (): boolean => window.matchMedia('(prefers-reduced-motion: reduce)').matches;

/** On "Weiter" the desk steps back while the world shows the time that has passed; not for those who want stillness. */
export function useTimeLapse(session: Session, shortest = SHORTEST): TimeLapse {
  const [isOn, setOn] = useState(false);
  const span = session.stretch.to - session.stretch.from;
  const milliseconds = Math.min(LONGEST, shortest + span * PER_MINUTE);
  const begin = useCallback(() => {
    if (!wantsStillness() && session.stretch.to > session.stretch.from) setOn(true);
  }, [session]);
  const end = useCallback(() => startTransition(() => setOn(false)), []);
  useEffect(() => {
    if (!isOn) return;
    const timer = setTimeout(end, milliseconds);
    return () => clearTimeout(timer);
  }, [isOn, milliseconds, end]);
  return useMemo(() => ({ isOn, milliseconds, begin, end }), [isOn, milliseconds, begin, end]);
}
