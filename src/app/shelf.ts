import { halfWrittenIn } from '../storage/composer-record.ts';
import type { HalfWritten } from '../storage/composer-record.ts';
import { deviceClock } from '../storage/clock.ts';
import { browserStore } from '../storage/database.ts';
import { eraseEverything } from '../storage/erase.ts';
import { ExerciseKeeper } from '../storage/keeper.ts';
import type { OnDisk } from '../storage/keeper.ts';
import { Notebook } from '../storage/notebook.ts';
import { openSave, raw, rescue, survey } from '../storage/saves.ts';
import type { OpenedSave, Save } from '../storage/saves.ts';
import { takeSeat } from '../storage/seat.ts';
import type { Seat } from '../storage/seat.ts';
import { StorageRefusal, troubleOf } from '../storage/trouble.ts';
import type { Trouble } from '../storage/trouble.ts';
import type { Opened } from '../exercise/exercise-file.ts';
import type { Exercise } from '../exercise/start.ts';
import type { Scenario } from '../scenario/format.ts';
import { Session } from '../ui/session.ts';
import { keepNothing } from './offline.ts';
import { saveAs } from './save-as.ts';

/** Nobody waits longer than so many milliseconds for storage. */
const PATIENCE = 900;

let open = browserStore();

/** A name unlike any other; there without a secure address too. */
function newName(): string {
  const bytes = crypto.getRandomValues(new Uint8Array(12));
  return [...bytes].map((byte) => byte.toString(36).padStart(2, '0')).join('');
}

const tab = newName();

/** What comes in time, or a refusal. */
const inTime = <Value>(promise: Promise<Value>): Promise<Value> =>
  Promise.race([promise, new Promise<never>((_, reject) => setTimeout(() => reject(new StorageRefusal('silent')), PATIENCE))]);

/** What lies on this device, and why nothing can, if so. */
export interface Shelf {
  readonly saves: readonly Save[];
  readonly trouble: Trouble | undefined;
}

/** Exercises that lie on this device, last played first. */
export async function shelf(): Promise<Shelf> {
  try {
    return { saves: survey(await (await open()).generations()), trouble: undefined };
  } catch (error) {
    return { saves: [], trouble: troubleOf(error) };
  }
}

/** The exercise that this tab plays. */
interface Sitting {
  readonly seat: Seat | undefined;
  readonly keeper: ExerciseKeeper;
  readonly notebook: Notebook;
}

let sitting: Sitting | undefined;

const flush = (): void => {
  void sitting?.keeper.flush();
  void sitting?.notebook.flush();
};
addEventListener('pagehide', flush);
document.addEventListener('visibilitychange', () => document.visibilityState === 'hidden' && flush());

/** Leaves the exercise that this tab has played so far, with everything on disk that can be brought there. */
async function rise(): Promise<void> {
  const before = sitting;
  sitting = undefined;
  if (!before) return;
  await inTime(Promise.all([before.keeper.leave(), before.notebook.flush()])).catch(() => undefined);
  before.seat?.leave();
}

function seatAt(name: string): Promise<Seat | undefined> {
  const channel = typeof BroadcastChannel === 'undefined' ? undefined : () => new BroadcastChannel('gegenwind');
  return takeSeat(name, { locks: navigator.locks, channel, clock: deviceClock, tab });
}

interface Kept {
  readonly name: string;
  readonly seat: Seat | undefined;
  readonly onDisk?: OnDisk;
  readonly texts?: ReadonlyMap<string, HalfWritten>;
}

/** Keeps an exercise on disk from now on; without a seat this tab may only look. */
function seated(exercise: Exercise, { name, seat, onDisk, texts = new Map() }: Kept): Session {
  const common = { open, clock: deviceClock, exercise: name };
  const readOnly = seat ? {} : { readOnly: 'elsewhere' as const };
  const keeper = new ExerciseKeeper({ ...common, writer: tab, found: onDisk, ...readOnly });
  const notebook = new Notebook({ ...common, texts, isReadOnly: () => keeper.isReadOnly });
  sitting = { seat, keeper, notebook };
  keeper.keep(exercise);
  return new Session(exercise, keeper, notebook);
}

/** A session for an exercise that lies nowhere yet. */
export async function keptAnew(exercise: Exercise): Promise<Session> {
  await rise();
  const name = newName();
  return seated(exercise, { name, seat: await seatAt(name) });
}

/** What came of going on with a saved exercise. `damaged`: it goes on from an older state, which the player should hear first. */
export type Continued =
  | { readonly is: 'open'; readonly session: Session }
  | { readonly is: 'damaged'; readonly exercise: Exercise }
  | { readonly is: 'recorded'; readonly recorded: Opened }
  | { readonly is: 'hindered'; readonly by: 'newer' | 'broken' | 'gone' };

interface Wish {
  /** Scenarios at hand, should the stored one be damaged. */
  readonly known: readonly Scenario[];
  /** Whether the player has been told that newer states are damaged. */
  readonly isTold: boolean;
}

/** Goes on with a saved exercise. The seat is taken first, so that nobody writes between reading and playing. */
export async function continued(name: string, { known, isTold }: Wish): Promise<Continued> {
  await rise();
  const seat = await seatAt(name);
  const store = await open();
  const opened = await openSave(store, name, known);
  const isNews = opened.condition === 'ready' && opened.damaged.length > 0 && !isTold;
  if (opened.condition !== 'ready' || isNews) {
    seat?.leave();
    return withoutPlay(opened);
  }
  const texts = halfWrittenIn(await store.composers(name));
  return { is: 'open', session: seated(opened.exercise, { name, seat, onDisk: opened.onDisk, texts }) };
}

function withoutPlay(opened: OpenedSave): Continued {
  if (opened.condition === 'ready') return { is: 'damaged', exercise: opened.exercise };
  return 'recorded' in opened ? { is: 'recorded', recorded: opened.recorded } : { is: 'hindered', by: opened.condition };
}

const today = (): string => new Date().toISOString().slice(0, 10);

/** Hands a saved exercise out as a file, or what is left of it. */
export async function exported(name: string, known: readonly Scenario[]): Promise<void> {
  const file = await rescue(await open(), name, known);
  saveAs(file.name ?? `${today()}-raw.json`, file.text);
}

/** Hands everything out that lies on disk of an exercise, as it lies there. */
export async function exportedRaw(name: string): Promise<void> {
  const store = await open();
  saveAs(`${today()}-raw.json`, await raw(store, await store.generations(name)));
}

/** Deletes one exercise. */
export const deleted = async (name: string): Promise<void> => (await open()).forget(name);

/** Deletes everything that the game has left on this device; tells whether nothing is left. */
export async function deletedAll(): Promise<boolean> {
  keepNothing();
  await rise();
  await inTime(open()).then(
    (store) => store.close(),
    () => undefined,
  );
  const isAll = await eraseEverything();
  open = browserStore();
  return isAll;
}
