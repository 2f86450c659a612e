import { advance } from '../../../src/exercise/advance.ts';
import { choices } from '../../../src/exercise/choices.ts';
import { decide } from '../../../src/exercise/decide.ts';
import { decisionId } from '../../../src/exercise/decision.ts';
import { setupOf } from '../../../src/exercise/setup.ts';
import { start } from '../../../src/exercise/start.ts';
import type { Exercise } from '../../../src/exercise/start.ts';
import { seedOf } from '../../../src/quantity/chance.ts';
import { minutes } from '../../../src/quantity/units.ts';
import { parseScenario } from '../../../src/scenario/parse.ts';
import { deviceClock } from '../../../src/storage/clock.ts';
import { browserStore } from '../../../src/storage/database.ts';
import { ExerciseKeeper } from '../../../src/storage/keeper.ts';
import type { OnDisk } from '../../../src/storage/keeper.ts';
import { openSave } from '../../../src/storage/saves.ts';
import { takeSeat } from '../../../src/storage/seat.ts';
import type { Seat } from '../../../src/storage/seat.ts';
import { picksOf } from '../../storage/seeds.ts';
import sample from '../../scenario/samples/lantern.json?raw';

const parsed = parseScenario(sample);
if (!parsed.ok) throw new Error(JSON.stringify(parsed.issues));
const { scenario } = parsed;

/** What came of one interleaving, as one of the tabs saw it. */
export interface Played {
  readonly seed: number;
  /** Whether the tabs agreed by a lock; else the store alone keeps them apart. */
  readonly hasLocks: boolean;
  /** Decisions on disk each time that the tab was told that everything is saved. */
  readonly confirmed: readonly (readonly string[])[];
  /** How often the tab was told that another one has written. */
  readonly refused: number;
  /** How often it sat down, and how often the seat was taken. */
  readonly sat: number;
  readonly turnedAway: number;
  /** Decisions on disk when both tabs had ended. */
  readonly left: readonly string[];
}

interface Sitting {
  readonly exercise: Exercise;
  readonly keeper: ExerciseKeeper;
  readonly seat: Seat | undefined;
}

type Notes = { confirmed: (readonly string[])[]; refused: number; sat: number; turnedAway: number };

const MOVES = ['sit', 'sit', 'decide', 'decide', 'decide', 'pass', 'leave'] as const;
const decisionsOf = ({ decisions }: Exercise): readonly string[] => decisions.map(({ decision }) => decision.id);

/** One of two tabs that play the same exercise; a seed says who moves when, and whether the next one waits for it. */
export class Tab {
  readonly #name: string;
  readonly #open = browserStore();
  readonly #channel = new BroadcastChannel('turns');
  readonly #heard = new Set<string>();
  #wake: () => void = () => undefined;

  constructor(name: string) {
    this.#name = name;
    this.#channel.onmessage = ({ data }: MessageEvent<string>) => {
      this.#heard.add(data);
      this.#wake();
    };
  }

  close(): void {
    this.#channel.close();
  }

  async play(seed: number): Promise<Played> {
    const pick = picksOf(seed);
    const hasLocks = pick([true, false]);
    const notes: Notes = { confirmed: [], refused: 0, sat: 0, turnedAway: 0 };
    const table = { exercise: `seed ${seed}`, seed, hasLocks, notes };
    if (this.#name === 'a') await this.#found(table);
    await this.#meet(`${seed} begins`);
    let sitting: Promise<Sitting | undefined> = Promise.resolve(undefined);
    for (let turn = pick([8, 12, 16]); turn > 0; turn--) {
      // Both tabs draw the same, so that both know whose turn it is.
      const move = {
        who: pick(['a', 'b']),
        what: pick(MOVES),
        nth: pick([0, 1, 2, 3, 4]),
        isAwaited: pick([true, false]),
        pause: pick([0, 0, 1, 3]),
      };
      if (move.who === this.#name) {
        sitting = sitting.then((before) => this.#move(before, { ...table, ...move }));
        if (move.isAwaited) await sitting;
        await new Promise((resolve) => setTimeout(resolve, move.pause));
        this.#channel.postMessage(`${seed} ${turn}`);
      } else await this.#hear(`${seed} ${turn}`);
    }
    await end(await sitting);
    await this.#meet(`${seed} ends`);
    const left = await this.#left(table.exercise);
    await this.#meet(`${seed} is told`);
    if (this.#name === 'a') await (await this.#open()).forget(table.exercise);
    return { seed, hasLocks, ...notes, left };
  }

  /** The exercise as it is first written, by somebody who then closes it. */
  async #found({ exercise: name, seed }: Table): Promise<void> {
    const keeper = new ExerciseKeeper({
      open: this.#open,
      clock: deviceClock,
      exercise: name,
      writer: `founder ${seed}`,
      found: undefined,
    });
    keeper.keep(start(scenario, seedOf(seed), setupOf(scenario)));
    await keeper.leave();
  }

  async #move(before: Sitting | undefined, move: Move): Promise<Sitting | undefined> {
    if (move.what === 'sit') return before && !before.keeper.isReadOnly ? before : this.#sit(before, move);
    if (!before) return undefined;
    if (move.what === 'leave') return end(before);
    const { exercise, keeper } = before;
    if (move.what === 'decide') decideOnce(exercise, move.nth);
    else advance(exercise, minutes(Math.min(exercise.horizon, exercise.now + move.nth * 7)));
    keeper.keep(exercise);
    if (move.isAwaited) await keeper.flush();
    return before;
  }

  /** Takes the seat, reads what lies on disk, and plays on from there. */
  async #sit(before: Sitting | undefined, { exercise: name, hasLocks, notes }: Table): Promise<Sitting | undefined> {
    await end(before);
    const agreement = { locks: hasLocks ? navigator.locks : undefined, channel: undefined, clock: deviceClock, tab: this.#name };
    const seat = await takeSeat(name, agreement);
    if (!seat) {
      notes.turnedAway++;
      return undefined;
    }
    const opened = await openSave(await this.#open(), name);
    if (opened.condition !== 'ready') throw new Error(`${name}: ${opened.condition}`);
    notes.sat++;
    return { exercise: opened.exercise, seat, keeper: this.#keeper(opened.exercise, { name, onDisk: opened.onDisk, notes }) };
  }

  #keeper(exercise: Exercise, { name, onDisk, notes }: { name: string; onDisk: OnDisk; notes: Notes }): ExerciseKeeper {
    const keeper = new ExerciseKeeper({ open: this.#open, clock: deviceClock, exercise: name, writer: this.#name, found: onDisk });
    keeper.subscribe(() => {
      if (keeper.state.type === 'saved') notes.confirmed.push(decisionsOf(exercise));
      if (keeper.state.type === 'readOnly') notes.refused++;
    });
    keeper.keep(exercise);
    return keeper;
  }

  async #left(name: string): Promise<readonly string[]> {
    const opened = await openSave(await this.#open(), name);
    if (opened.condition !== 'ready') throw new Error(`${name}: ${opened.condition}`);
    return decisionsOf(opened.exercise);
  }

  /** Goes on when the other tab has come so far too. */
  async #meet(where: string): Promise<void> {
    this.#channel.postMessage(where);
    await this.#hear(where);
    // The other one may have begun to listen only now.
    this.#channel.postMessage(where);
  }

  async #hear(word: string): Promise<void> {
    while (!this.#heard.has(word)) await new Promise<void>((resolve) => (this.#wake = resolve));
    this.#heard.delete(word);
  }
}

interface Table {
  readonly exercise: string;
  readonly seed: number;
  readonly hasLocks: boolean;
  readonly notes: Notes;
}

interface Move extends Table {
  readonly what: (typeof MOVES)[number];
  readonly nth: number;
  readonly isAwaited: boolean;
}

async function end(sitting: Sitting | undefined): Promise<undefined> {
  await sitting?.keeper.leave();
  sitting?.seat?.leave();
}

function decideOnce(exercise: Exercise, nth: number): void {
  const by = exercise.register.player.id;
  const { list } = choices(exercise, by);
  const act = list[nth % Math.max(1, list.length)]?.act ?? ({ type: 'watch' } as const);
  decide(exercise, { id: decisionId(act, exercise.now, exercise.decisionIds), at: exercise.now, by, act });
}
