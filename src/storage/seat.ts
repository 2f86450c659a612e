import type { Clock } from './clock.ts';

/** The right of one tab to play an exercise, until it is given back or the tab ends. */
export interface Seat {
  readonly leave: () => void;
}

/** Ways of tabs to agree; a browser has one or both, tests hand in their own. */
export interface Agreement {
  readonly locks: Pick<LockManager, 'request'> | undefined;
  readonly channel: (() => Pick<BroadcastChannel, 'postMessage' | 'close' | 'onmessage'>) | undefined;
  readonly clock: Clock;
  /** Name of this tab, unlike any other. */
  readonly tab: string;
}

/** How long another tab has to say that the seat is its own. */
const ANSWER = 250;

/**
 * Takes the seat of an exercise, or nothing if another tab has it. Web Locks say so surely, where the page came over a secure
 * address; else the tabs ask one another. Should all that fail, the store still refuses to write over another tab's work.
 */
export function takeSeat(exercise: string, agreement: Agreement): Promise<Seat | undefined> {
  const { locks, channel } = agreement;
  if (locks) return lockSeat(exercise, locks);
  if (channel) return askForSeat(exercise, { ...agreement, channel });
  return Promise.resolve({ leave: () => undefined });
}

function lockSeat(exercise: string, locks: Pick<LockManager, 'request'>): Promise<Seat | undefined> {
  return new Promise((resolve) => {
    const hold = (lock: Lock | null): Promise<void> | undefined => {
      if (!lock) return void resolve(undefined);
      return new Promise<void>((leave) => resolve({ leave }));
    };
    // A browser that refuses to lock is no reason not to play.
    locks.request(`gegenwind/${exercise}`, { ifAvailable: true }, hold).catch(() => resolve({ leave: () => undefined }));
  });
}

interface Asking extends Agreement {
  readonly channel: NonNullable<Agreement['channel']>;
}

type Word = { readonly says: 'wants' | 'has'; readonly exercise: string; readonly tab: string };

/** Who has the seat says so; of two who want it at the same time, the one whose name comes first gets it. */
function askForSeat(exercise: string, { channel: open, clock, tab }: Asking): Promise<Seat | undefined> {
  const channel = open();
  let isMine = false;
  const say = (says: Word['says']): void => channel.postMessage({ says, exercise, tab } satisfies Word);
  return new Promise((resolve) => {
    const callOff = clock.after(ANSWER, () => {
      isMine = true;
      resolve({ leave: () => channel.close() });
    });
    const yieldTo = (): void => {
      callOff();
      channel.close();
      resolve(undefined);
    };
    channel.onmessage = ({ data }: MessageEvent<Partial<Word> | null>) => {
      if (data?.exercise !== exercise || typeof data.tab !== 'string') return;
      if (isMine) return data.says === 'wants' ? say('has') : undefined;
      if (data.says === 'has' || data.tab < tab) return yieldTo();
      say('wants');
    };
    say('wants');
  });
}
