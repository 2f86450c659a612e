import type { Clock } from './clock.ts';
import { composerRecord } from './composer-record.ts';
import type { HalfWritten } from './composer-record.ts';
import type { OpenStore } from './store.ts';

/** What is typed is written so many milliseconds later: soon enough that a busy machine has the rest of a second to do it. */
const LATER = 250;

/** What a notebook needs to know of the exercise that it belongs to. */
export interface NotebookOf {
  readonly open: OpenStore;
  readonly clock: Clock;
  readonly exercise: string;
  /** Texts that were found on disk, by place. */
  readonly texts: ReadonlyMap<string, HalfWritten>;
  /** Whether this tab may only look. */
  readonly isReadOnly: () => boolean;
}

/** The half-written texts of one exercise: there at once for whoever asks, on disk soon after. */
export class Notebook {
  readonly #of: NotebookOf;
  readonly #texts: Map<string, HalfWritten>;
  readonly #unwritten = new Set<string>();
  #callOff: (() => void) | undefined;

  constructor(of: NotebookOf) {
    this.#of = of;
    this.#texts = new Map(of.texts);
  }

  /** What was being written there. */
  read(place: string): HalfWritten | undefined {
    return this.#texts.get(place);
  }

  /** Notes what is being written there; nothing, once it has been sent or thrown away. */
  write(place: string, words: HalfWritten | undefined): void {
    if (words) this.#texts.set(place, words);
    else if (!this.#texts.delete(place)) return;
    this.#unwritten.add(place);
    this.#callOff ??= this.#of.clock.after(LATER, () => void this.flush());
  }

  /** Brings to disk what is not there yet. What fails is tried again with the next word; the save state tells of broken storage. */
  async flush(): Promise<void> {
    this.#callOff?.();
    this.#callOff = undefined;
    const places = [...this.#unwritten];
    this.#unwritten.clear();
    if (this.#of.isReadOnly()) return;
    await Promise.all(places.map((place) => this.#put(place)));
  }

  async #put(place: string): Promise<void> {
    const { open, exercise } = this.#of;
    const words = this.#texts.get(place);
    try {
      const store = await open();
      await (words ? store.keepComposer(composerRecord(exercise, place, words)) : store.dropComposer(exercise, place));
    } catch {
      this.#unwritten.add(place);
    }
  }
}
