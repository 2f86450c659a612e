import { useEffect, useState } from 'react';
import { askToLast, readLasting } from '../storage/lasting.ts';
import type { Lasting } from '../storage/lasting.ts';
import type { Session } from '../ui/session.ts';

/**
 * How long the browser keeps what is saved. It is asked for more when there is something to lose: after the first decision
 * that is on disk, and never on a device from which everything is deleted afterwards.
 */
export function useLasting(session: Session | undefined, isShared: boolean): Lasting {
  const [lasting, setLasting] = useState<Lasting>('unsaid');
  useEffect(() => {
    void readLasting().then(setLasting);
  }, []);
  useEffect(() => {
    const keeper = session?.keeper;
    if (!keeper || isShared) return;
    let hasAsked = false;
    const look = (): void => {
      if (hasAsked || keeper.state.type !== 'saved' || session.exercise.decisions.length === 0) return;
      hasAsked = true;
      void askToLast().then(setLasting);
    };
    look();
    return keeper.subscribe(look);
  }, [session, isShared]);
  return lasting;
}
