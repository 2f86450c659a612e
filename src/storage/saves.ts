import { ENGINE } from '../exercise/engine.ts';
import { fileNameOf, readExercise } from '../exercise/exercise-file.ts';
import type { Opened, ReadExercise } from '../exercise/exercise-file.ts';
import { reopen } from '../exercise/reopen.ts';
import type { Exercise } from '../exercise/start.ts';
import { canonicalJson, hashText } from '../quantity/hash.ts';
import type { Scenario } from '../scenario/format.ts';
import { scenarioHash } from '../scenario/scenario-hash.ts';
import { GENERATION_FORMAT, fileText, isSealed } from './generation.ts';
import type { Generation, ScenarioRecord } from './generation.ts';
import type { OnDisk } from './keeper.ts';
import type { Found, Store } from './store.ts';

/**
 * How a saved exercise is. `ready`: can be played on; `otherEngine`: another engine computed it, so its results stand and
 * nothing more; `newer`: a newer version of the game wrote it, so it is handed out and left as it is; `broken`: no generation
 * is whole.
 */
export type Condition = 'ready' | 'otherEngine' | 'newer' | 'broken';

/** An exercise among the saved ones. */
export interface Save {
  readonly exercise: string;
  readonly condition: Condition;
  /** Its newest generation that is whole. */
  readonly generation: Generation | undefined;
  /** Generations that are newer and damaged. */
  readonly damaged: readonly Found[];
}

const isWhole = ({ exercise, generation, value }: Found): boolean =>
  isSealed(value) && (value as Partial<Generation>).exercise === exercise && (value as Partial<Generation>).generation === generation;

const formatOf = ({ value }: Found): unknown => (value as { readonly format?: unknown }).format;

/** The saved exercises among all that was found, last played first. */
export function survey(found: readonly Found[]): readonly Save[] {
  const byExercise = new Map<string, Found[]>();
  for (const one of found) byExercise.set(one.exercise, [...(byExercise.get(one.exercise) ?? []), one]);
  const saves = [...byExercise].map(([exercise, generations]) => saveOf(exercise, newestFirst(generations)));
  return saves.sort((a, b) => (b.generation?.savedAt ?? 0) - (a.generation?.savedAt ?? 0));
}

const newestFirst = (found: readonly Found[]): readonly Found[] => [...found].sort((a, b) => b.generation - a.generation);

function saveOf(exercise: string, found: readonly Found[]): Save {
  const at = found.findIndex(isWhole);
  const whole = found[at];
  if (!whole) return { exercise, condition: 'broken', generation: undefined, damaged: found };
  const damaged = found.slice(0, at);
  if (formatOf(whole) !== GENERATION_FORMAT) return { exercise, condition: 'newer', generation: undefined, damaged };
  const generation = whole.value as Generation;
  return { exercise, condition: generation.about.engine === ENGINE ? 'ready' : 'otherEngine', generation, damaged };
}

/** A saved exercise that can be played on, or why not. */
export type OpenedSave =
  | { readonly condition: 'ready'; readonly exercise: Exercise; readonly onDisk: OnDisk; readonly damaged: readonly Found[] }
  | { readonly condition: 'otherEngine' | 'differs'; readonly recorded: Opened }
  | { readonly condition: 'newer' | 'broken' | 'gone' };

/**
 * Opens the newest generation that is whole, can be read, and gives the same world hashes when it is computed again.
 * `known` are scenarios at hand: they need not be read again, and stand in for a stored one that is damaged.
 */
export async function openSave(store: Store, exercise: string, known: readonly Scenario[] = []): Promise<OpenedSave> {
  const found = newestFirst(await store.generations(exercise));
  if (found.length === 0) return { condition: 'gone' };
  const { condition } = saveOf(exercise, found);
  if (condition === 'newer') return { condition };
  let refused: OpenedSave = { condition: 'broken' };
  for (const [at, one] of found.entries()) {
    if (!isWhole(one) || formatOf(one) !== GENERATION_FORMAT) continue;
    const opened = await compute(one.value as Generation, { store, known });
    if (opened === undefined) continue;
    if (!('condition' in opened)) return readySave(opened, { found, at });
    // What the newest one recorded is what the player remembers.
    if (refused.condition === 'broken') refused = opened;
  }
  return refused;
}

function readySave(exercise: Exercise, { found, at }: { readonly found: readonly Found[]; readonly at: number }): OpenedSave {
  const numbers = found.map(({ generation }) => generation);
  const [newest = 0] = numbers;
  const onDisk = { newest, opened: numbers[at] ?? newest, damaged: numbers.slice(0, at) };
  return { condition: 'ready', exercise, onDisk, damaged: found.slice(0, at) };
}

interface Sources {
  readonly store: Store;
  readonly known: readonly Scenario[];
}

type Recorded = Extract<OpenedSave, { readonly recorded: Opened }>;

/** The exercise, or what is recorded of it where it cannot be computed to the same; nothing if it cannot even be read. */
async function compute(generation: Generation, sources: Sources): Promise<Exercise | Recorded | undefined> {
  const read = await readGeneration(generation, sources);
  if (!read?.ok) return undefined;
  const reopened = reopen(read);
  if (reopened?.identical) return reopened.exercise;
  return { condition: reopened ? 'differs' : 'otherEngine', recorded: read };
}

/** Reading a scenario takes longest of all: one that is at hand is not read again. */
async function readGeneration(generation: Generation, { store, known }: Sources): Promise<ReadExercise | undefined> {
  const atHand = known.find((scenario) => scenarioHash(scenario) === generation.scenario);
  if (atHand) return readExercise(generation.text, atHand);
  const text = await exerciseFile(generation, { store, known });
  return text === undefined ? undefined : readExercise(text);
}

async function exerciseFile(generation: Generation, { store, known }: Sources): Promise<string | undefined> {
  const scenario = await scenarioText(generation.scenario, { store, known });
  return scenario === undefined ? undefined : fileText(generation, scenario);
}

async function scenarioText(hash: string, { store, known }: Sources): Promise<string | undefined> {
  const stored = (await store.scenario(hash)) as Partial<ScenarioRecord> | undefined;
  if (typeof stored?.text === 'string' && hashText(stored.text) === stored.checksum) return stored.text;
  const same = known.find((scenario) => scenarioHash(scenario) === hash);
  return same && canonicalJson(same);
}

/** A file for the player to keep: its text, and whether the game can open it. */
export interface Rescue {
  readonly text: string;
  readonly isExercise: boolean;
  /** What such a file is called. */
  readonly name?: string;
}

/** What can be saved of an exercise: the newest of its generations that is a sound exercise file, or else all that lies on disk, as it lies there. */
export async function rescue(store: Store, exercise: string, known: readonly Scenario[] = []): Promise<Rescue> {
  const found = newestFirst(await store.generations(exercise));
  for (const one of found) {
    if (!isWhole(one)) continue;
    // What a newer version wrote is handed out untouched.
    if (formatOf(one) !== GENERATION_FORMAT) break;
    const text = await exerciseFile(one.value as Generation, { store, known });
    const read = text === undefined ? undefined : readExercise(text);
    if (!read?.ok) continue;
    const { scenario, file } = read;
    const name = fileNameOf({ scenario, seed: file.seed, now: file.recorded.now }, 'gegenwind.json');
    return { text: `${text}\n`, isExercise: true, name };
  }
  return { text: await raw(store, found), isExercise: false };
}

/** Everything that lies on disk of these generations, for somebody who can read it. */
export async function raw(store: Store, found: readonly Found[]): Promise<string> {
  const hashes = new Set(found.map(({ value }) => (value as { readonly scenario?: unknown } | undefined)?.scenario));
  const scenarios: unknown[] = [];
  for (const hash of hashes) if (typeof hash === 'string') scenarios.push(await store.scenario(hash));
  return `${JSON.stringify({ kind: 'gegenwind-raw', generations: found, scenarios }, null, 1)}\n`;
}
