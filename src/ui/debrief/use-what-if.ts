import { useCallback, useEffect, useRef, useState } from 'react';
import type { Answers } from '../../debrief/review.ts';
import type { Change } from '../../debrief/what-if.ts';
import type { Ask } from './use-review.ts';

/** The storm with one thing changed, computed again while it is being changed: always the newest wish, never two at once. */
export function useWhatIf(ask: Ask, change: Change | undefined): Answers['whatIf'] | undefined {
  const [result, setResult] = useState<Answers['whatIf']>();
  const asked = change && JSON.stringify(change);
  const wanted = useRef<string | undefined>(asked);
  const isBusy = useRef(false);
  const work = useCallback(async (): Promise<void> => {
    if (isBusy.current) return;
    isBusy.current = true;
    let answered: string | undefined;
    while (wanted.current !== undefined && wanted.current !== answered) {
      answered = wanted.current;
      setResult(await ask({ type: 'whatIf', change: JSON.parse(answered) as Change }));
    }
    isBusy.current = false;
    // What was undone is forgotten: the next change must not begin with the figures of the last one.
    if (wanted.current === undefined) setResult(undefined);
  }, [ask]);
  useEffect(() => {
    wanted.current = asked;
    void work();
    return () => {
      wanted.current = undefined;
    };
  }, [asked, work]);
  return asked === undefined ? undefined : result;
}
