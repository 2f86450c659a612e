import type { Exercise } from '../exercise/start.ts';
import type { Clock } from './clock.ts';
import { generationOf, scenarioRecordOf } from './generation.ts';
import type { ScenarioRecord } from './generation.ts';
import { nextState } from './save-state.ts';
import type { SaveEvent, SaveState } from './save-state.ts';
import type { OpenStore } from './store.ts';
import { isFinal, troubleOf } from './trouble.ts';
import type { Trouble } from './trouble.ts';

/** Passed time is written so many milliseconds later at most; decisions are written at once. */
const TIME_LATER = 500;
/** A write that has not answered after so many milliseconds is told as not saved. */
const PATIENCE = 900;
/** After a failure it is tried again so many milliseconds later, without anybody asking. */
const AGAIN = 5_000;

/** Generations of an exercise that was opened: the newest of all, the one that was opened, and those that are damaged. */
export interface OnDisk {
  readonly newest: number;
  readonly opened: number;
  readonly damaged: readonly number[];
}

/** What a keeper needs to know of the exercise that it keeps. */
export interface Keeping {
  readonly open: OpenStore;
  readonly clock: Clock;
  readonly exercise: string;
  readonly writer: string;
  /** What lies on disk already; `undefined` for a new exercise. */
  readonly found: OnDisk | undefined;
  /** Why this tab may only look, if so. */
  readonly readOnly?: Trouble;
}

/**
 * Keeps a running exercise on disk. A decision is written at once and strictly, time that passes soon after; nothing that
 * happens meanwhile is lost, because each write holds the exercise as it stands when the write begins. Play goes on whatever
 * storage does.
 */
export class ExerciseKeeper {
  readonly #keeping: Keeping;
  readonly #listeners = new Set<() => void>();
  #state: SaveState = { type: 'saving' };
  #exercise: Exercise | undefined;
  #scenario: ScenarioRecord | undefined;
  #isScenarioKept = false;
  /** Newest generation that is known to lie on disk, and the last number given out. */
  #newest: number | undefined;
  #numbered: number;
  /** The last two generations that are certainly whole: a write that tears never costs what was confirmed. */
  #sure: readonly number[];
  /** Decisions and minute that are certainly on disk. */
  #kept = { decisions: -1, now: -1 };
  #writing: Promise<void> | undefined;
  #next: Promise<void> | undefined;
  #callOffLater: (() => void) | undefined;
  #hasLeft = false;

  constructor(keeping: Keeping) {
    this.#keeping = keeping;
    this.#newest = keeping.found?.newest;
    this.#numbered = keeping.found?.newest ?? 0;
    this.#sure = keeping.found ? [keeping.found.opened] : [];
    if (keeping.readOnly) this.#state = { type: 'readOnly', trouble: keeping.readOnly };
  }

  get state(): SaveState {
    return this.#state;
  }

  get isReadOnly(): boolean {
    return this.#state.type === 'readOnly';
  }

  readonly subscribe = (listener: () => void): (() => void) => {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  };

  /** Takes note of the exercise after any change of it. */
  keep(exercise: Exercise): void {
    this.#exercise = exercise;
    if (this.isReadOnly || this.#isAllKept()) return;
    if (exercise.decisions.length === this.#kept.decisions && exercise.ending === undefined) return this.#later(TIME_LATER);
    this.#tell({ type: 'decision.taken' });
    void this.flush();
  }

  /** Writes what is not on disk yet; comes back when it is there or cannot be brought there now. */
  flush(): Promise<void> {
    this.#callOffLater?.();
    this.#callOffLater = undefined;
    if (this.isReadOnly || !this.#exercise || this.#isAllKept()) return Promise.resolve();
    // A write that is under way began before the last change: one more follows it, whoever asks meanwhile.
    if (this.#writing) return (this.#next ??= this.#writing.then(() => ((this.#next = undefined), this.flush())));
    this.#writing = this.#write(this.#exercise).finally(() => (this.#writing = undefined));
    return this.#writing;
  }

  /** Writes what is left, and nothing more from then on. */
  async leave(): Promise<void> {
    await this.flush();
    this.#hasLeft = true;
    this.#callOffLater?.();
    this.#callOffLater = undefined;
  }

  #isAllKept(): boolean {
    const { decisions, now } = this.#exercise ?? { decisions: [], now: 0 };
    return decisions.length === this.#kept.decisions && now === this.#kept.now;
  }

  #later(milliseconds: number): void {
    if (this.#hasLeft) return;
    this.#callOffLater ??= this.#keeping.clock.after(milliseconds, () => void this.flush());
  }

  async #write(exercise: Exercise): Promise<void> {
    const { clock } = this.#keeping;
    const reached = { decisions: exercise.decisions.length, now: exercise.now };
    const callOff = clock.after(PATIENCE, () => this.#tell({ type: 'write.delayed' }));
    try {
      await this.#put(exercise, { isStrict: reached.decisions > this.#kept.decisions || exercise.ending !== undefined, triesLeft: 1 });
      this.#kept = reached;
      this.#tell({ type: 'write.done', at: clock.now(), isAll: exercise.decisions.length === reached.decisions });
    } catch (error) {
      const trouble = troubleOf(error);
      this.#tell({ type: 'write.failed', trouble });
      if (!isFinal(trouble)) this.#later(AGAIN);
    } finally {
      callOff();
    }
  }

  async #put(exercise: Exercise, { isStrict, triesLeft }: { readonly isStrict: boolean; readonly triesLeft: number }): Promise<void> {
    const { open, clock, exercise: id, writer, found } = this.#keeping;
    this.#scenario ??= scenarioRecordOf(exercise.scenario);
    const stamp = { exercise: id, writer, savedAt: clock.now(), scenario: this.#scenario.hash, generation: ++this.#numbered };
    const generation = generationOf(exercise, stamp);
    const scenario = this.#isScenarioKept ? undefined : this.#scenario;
    // Damaged ones stay as long as this tab plays: nobody may have taken them away as a file yet.
    const spares = [...this.#sure, ...(found?.damaged ?? [])];
    try {
      await (await open()).keep({ generation, follows: this.#newest, spares, scenario, isStrict });
    } catch (error) {
      if (triesLeft === 0 || troubleOf(error) !== 'closed') throw error;
      // A connection that has broken is given up, so that a new one is opened.
      await open().then(
        (store) => store.close(),
        () => undefined,
      );
      return this.#put(exercise, { isStrict, triesLeft: triesLeft - 1 });
    }
    this.#newest = generation.generation;
    this.#sure = [...this.#sure.slice(-1), generation.generation];
    this.#isScenarioKept = true;
  }

  #tell(event: SaveEvent): void {
    const next = nextState(this.#state, event);
    if (next === this.#state) return;
    this.#state = next;
    for (const listener of this.#listeners) listener();
  }
}
