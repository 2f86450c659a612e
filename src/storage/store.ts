import type { ComposerRecord } from './composer-record.ts';
import type { Generation, ScenarioRecord } from './generation.ts';

/** A generation as it lies on disk: its key can be trusted, its value cannot. */
export interface Found {
  readonly exercise: string;
  readonly generation: number;
  readonly value: unknown;
}

/** A generation to write, and what must lie beneath it. */
export interface Writing {
  readonly generation: Generation;
  /** The newest generation that the writer knows of; `undefined` for a new exercise. */
  readonly follows: number | undefined;
  /** Generations that stay beside the new one; all others of this exercise go. */
  readonly spares: readonly number[];
  readonly scenario: ScenarioRecord | undefined;
  /** Whether the answer may come only when the bytes have reached the disk itself. */
  readonly isStrict: boolean;
}

/**
 * What storage can do, and all that anybody may ask of it: the browser's IndexedDB stands behind it, in tests one that
 * tears, fills up and falls silent. Every call may fail; nothing that it returns is checked.
 */
export interface Store {
  /** Writes a generation, all or nothing. Refuses (`elsewhere`, `erased`) when another one lies on disk than the writer knows. */
  readonly keep: (writing: Writing) => Promise<void>;
  /** Every generation of one exercise, or of all. */
  readonly generations: (exercise?: string) => Promise<readonly Found[]>;
  readonly scenario: (hash: string) => Promise<unknown>;
  /** Half-written texts of one exercise. */
  readonly composers: (exercise: string) => Promise<readonly unknown[]>;
  readonly keepComposer: (record: ComposerRecord) => Promise<void>;
  readonly dropComposer: (exercise: string, place: string) => Promise<void>;
  /** Deletes an exercise, its texts, and scenarios that nobody needs any more. */
  readonly forget: (exercise: string) => Promise<void>;
  readonly close: () => void;
}

/** Gives the store, opened anew where the last connection has broken. */
export type OpenStore = () => Promise<Store>;
