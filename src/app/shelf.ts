import { deviceClock } from '../storage/clock.ts';
import { browserStore } from '../storage/database.ts';
import { ExerciseKeeper } from '../storage/keeper.ts';
import type { OnDisk } from '../storage/keeper.ts';
import { openSave, survey } from '../storage/saves.ts';
import type { Save } from '../storage/saves.ts';
import { takeSeat } from '../storage/seat.ts';
import type { Exercise } from '../exercise/start.ts';
import { Session } from '../ui/session.ts';

const open = browserStore();

/** A name unlike any other; there without a secure address too. */
function newName(): string {
  const bytes = crypto.getRandomValues(new Uint8Array(12));
  return [...bytes].map((byte) => byte.toString(36).padStart(2, '0')).join('');
}

const tab = newName();

/** Exercises that were begun on this device and can be played on, last played first; none where storage is closed. */
export async function saves(): Promise<readonly Save[]> {
  try {
    const found = survey(await (await open()).generations());
    return found.filter(({ condition, generation }) => condition === 'ready' && generation?.about.isOver === false);
  } catch {
    return [];
  }
}

interface Kept {
  readonly exercise: string;
  readonly found: OnDisk | undefined;
}

/** Seats this tab at an exercise and keeps it on disk from now on; a second tab may only look. */
async function seated(exercise: Exercise, { exercise: name, found }: Kept): Promise<Session> {
  const channel = typeof BroadcastChannel === 'undefined' ? undefined : () => new BroadcastChannel('gegenwind');
  const seat = await takeSeat(name, { locks: navigator.locks, channel, clock: deviceClock, tab });
  const keeper = new ExerciseKeeper({
    open,
    clock: deviceClock,
    exercise: name,
    writer: tab,
    found,
    ...(seat ? {} : { readOnly: 'elsewhere' as const }),
  });
  keeper.keep(exercise);
  return new Session(exercise, keeper);
}

/** A session for an exercise that lies nowhere yet. */
export const keptAnew = (exercise: Exercise): Promise<Session> => seated(exercise, { exercise: newName(), found: undefined });

/** Continues a saved exercise; nothing if it cannot be computed again here. */
export async function continued(name: string): Promise<Session | undefined> {
  const opened = await openSave(await open(), name);
  return opened.condition === 'ready' ? seated(opened.exercise, { exercise: name, found: opened.onDisk }) : undefined;
}
