/** How long the browser keeps what is stored: for good, until it needs the room, or it does not say. */
export type Lasting = 'lasting' | 'clearable' | 'unsaid';

/** Noted once the browser has been asked: a browser that puts the question to its user puts it once. */
const ASKED = 'gegenwind.askedToLast';

/** What is needed of a browser to ask; none of it need be there. */
export interface Asking {
  readonly storage: Partial<Pick<StorageManager, 'persist' | 'persisted'>> | undefined;
  readonly permissions: Pick<Permissions, 'query'> | undefined;
  readonly notes: () => Pick<Storage, 'getItem' | 'setItem'>;
}

const thisBrowser: Asking = {
  storage: typeof navigator === 'undefined' ? undefined : navigator.storage,
  permissions: typeof navigator === 'undefined' ? undefined : navigator.permissions,
  notes: () => localStorage,
};

/** How long this browser keeps what is stored, without asking it for anything. */
export async function readLasting({ storage }: Asking = thisBrowser): Promise<Lasting> {
  try {
    const isLasting = await storage?.persisted?.();
    return isLasting === undefined ? 'unsaid' : isLasting ? 'lasting' : 'clearable';
  } catch {
    return 'unsaid';
  }
}

/** Asks the browser to keep what is stored for good: silently where it has made up its mind, else once on this device. */
export async function askToLast(asking: Asking = thisBrowser): Promise<Lasting> {
  const before = await readLasting(asking);
  if (before !== 'clearable' || !(await mayAsk(asking))) return before;
  try {
    return (await asking.storage?.persist?.()) === true ? 'lasting' : before;
  } catch {
    return before;
  }
}

async function mayAsk({ permissions, notes }: Asking): Promise<boolean> {
  const state = await permissions?.query({ name: 'persistent-storage' }).then(
    ({ state: answer }) => answer,
    () => undefined,
  );
  if (state === 'granted' || state === 'denied') return state === 'granted';
  try {
    if (notes().getItem(ASKED) !== null) return false;
    notes().setItem(ASKED, '1');
    return true;
  } catch {
    // Who cannot note that it has asked would ask again and again.
    return false;
  }
}
