import { afterEach, describe, expect, it } from 'vitest';
import { deviceClock } from '../../src/storage/clock.ts';
import { takeSeat } from '../../src/storage/seat.ts';
import type { Agreement, Seat } from '../../src/storage/seat.ts';

const seats: (Seat | undefined)[] = [];
afterEach(() => {
  for (const seat of seats.splice(0)) seat?.leave();
});

/** Web Locks of one browser, shared by all its tabs. */
function sharedLocks(): Agreement['locks'] {
  const held = new Set<string>();
  const request = async (name: string, _: LockOptions, hold: LockGrantedCallback<unknown>): Promise<unknown> => {
    if (held.has(name)) return hold(null);
    held.add(name);
    try {
      return await hold({ name, mode: 'exclusive' });
    } finally {
      held.delete(name);
    }
  };
  return { request: request as LockManager['request'] };
}

const byAsking = (tab: string): Agreement => ({
  locks: undefined,
  channel: () => new BroadcastChannel('gegenwind-test') as unknown as ReturnType<NonNullable<Agreement['channel']>>,
  clock: deviceClock,
  tab,
});
const byLock = (locks: Agreement['locks'], tab: string): Agreement => ({ locks, channel: undefined, clock: deviceClock, tab });

async function seated(exercise: string, agreement: Agreement): Promise<Seat | undefined> {
  const seat = await takeSeat(exercise, agreement);
  seats.push(seat);
  return seat;
}

describe('the seat at an exercise', () => {
  it('is taken by one tab and free again when it leaves, where the browser has locks', async () => {
    const locks = sharedLocks();
    const first = await seated('one', byLock(locks, 'a'));
    expect(first).toBeDefined();
    expect(await seated('one', byLock(locks, 'b'))).toBeUndefined();
    expect(await seated('other', byLock(locks, 'b'))).toBeDefined();
    first?.leave();
    await new Promise((resolve) => setTimeout(resolve));
    expect(await seated('one', byLock(locks, 'b'))).toBeDefined();
  });

  it('is taken by one tab and free again when it leaves, where tabs can only ask one another', async () => {
    const first = await seated('one', byAsking('b'));
    expect(first).toBeDefined();
    expect(await seated('one', byAsking('a'))).toBeUndefined();
    expect(await seated('other', byAsking('a'))).toBeDefined();
    first?.leave();
    expect(await seated('one', byAsking('a'))).toBeDefined();
  });

  it('goes to exactly one of three tabs that ask at the same time', async () => {
    const all = await Promise.all(['c', 'a', 'b'].map((tab) => seated('one', byAsking(tab))));
    expect(all.filter(Boolean)).toHaveLength(1);
  });

  it('is given where the browser can neither lock nor ask, or refuses to: the store still guards what is written', async () => {
    expect(await seated('one', { locks: undefined, channel: undefined, clock: deviceClock, tab: 'a' })).toBeDefined();
    const refusing: Agreement['locks'] = { request: () => Promise.reject(new DOMException('no', 'SecurityError')) };
    expect(await seated('one', byLock(refusing, 'a'))).toBeDefined();
  });
});
