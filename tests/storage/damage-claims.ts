import { expect } from 'vitest';
import { openDB } from 'idb';
import { fingerprintOf } from '../../src/exercise/fingerprint.ts';
import type { Exercise } from '../../src/exercise/start.ts';
import { readExercise } from '../../src/exercise/exercise-file.ts';
import { DATABASE } from '../../src/storage/database.ts';
import { generationOf, scenarioRecordOf, sealed } from '../../src/storage/generation.ts';
import type { Generation } from '../../src/storage/generation.ts';
import { openSave, rescue, survey } from '../../src/storage/saves.ts';
import { freshStorage } from './memory.ts';
import { beginExercise, decideOnce, passMinutes, scenario } from './play.ts';
import { picksOf } from './seeds.ts';
import type { Pick } from './seeds.ts';

const record = scenarioRecordOf(scenario);

interface Whole {
  readonly generation: Generation;
  readonly now: number;
  readonly print: string;
}

/** Three generations of each of a few exercises, written once and damaged anew for every seed. */
let saved: readonly (readonly Whole[])[] | undefined;
const savedOnce = (): readonly (readonly Whole[])[] => (saved ??= [1, 2, 3, 4].map(played));

function played(seed: number): readonly Whole[] {
  const exercise = beginExercise(seed);
  return [1, 2, 3].map((generation) => {
    decideOnce(exercise, seed + generation);
    passMinutes(exercise, 20 * seed + generation);
    return wholeOf(exercise, generation);
  });
}

function wholeOf(exercise: Exercise, generation: number): Whole {
  const stamp = { exercise: 'one', generation, writer: 'tab', savedAt: generation, scenario: record.hash };
  return { generation: generationOf(exercise, stamp), now: exercise.now, print: fingerprintOf(exercise) };
}

type Damage = (generation: Generation, pick: Pick) => unknown;

const changedAt = (text: string, at: number): string => {
  const other = text[at] === '7' ? '8' : '7';
  return text.slice(0, at) + other + text.slice(at + 1);
};
const somewhere = (text: string, pick: Pick): number => Math.floor((text.length * pick([...Array(97).keys()])) / 97);

/** What disks, browsers and people do to a record. Each leaves something else than was written. */
const DAMAGES: Readonly<Record<string, Damage>> = {
  textCut: (generation, pick) => ({ ...generation, text: generation.text.slice(0, somewhere(generation.text, pick)) }),
  letterChanged: (generation, pick) => ({ ...generation, text: changedAt(generation.text, somewhere(generation.text, pick)) }),
  textEmpty: (generation) => ({ ...generation, text: '' }),
  textOfAnother: (generation) => ({ ...generation, text: savedOnce()[0]![0]!.generation.text.replace('"seed":1', '"seed":99') }),
  memberGone: (generation, pick) => {
    const gone = pick(['text', 'checksum', 'format', 'about', 'scenario', 'writer', 'savedAt']);
    return Object.fromEntries(Object.entries(generation).filter(([key]) => key !== gone));
  },
  wrongKind: (generation, pick) => ({ ...generation, [pick(['text', 'checksum', 'about'])]: pick<unknown>([null, 7, [], {}, true]) }),
  checksumChanged: (generation) => ({ ...generation, checksum: changedAt(generation.checksum, 3) }),
  formatRaised: (generation) => ({ ...generation, format: generation.format + 1 }),
  sealedNonsense: (generation, pick) => {
    const { checksum: _, ...content } = generation;
    return sealed({
      ...content,
      text: pick(['{}', '{"kind":"gegenwind-exercise","format":1}', 'null}', content.text.replace('"seed"', '"Seed"')]),
    });
  },
  foreignHashes: (generation) => {
    const { checksum: _, ...content } = generation;
    const text = content.text.replace(/"worldHash":"[0-9a-f]{32}"/, `"worldHash":"${'0'.repeat(32)}"`);
    return sealed({ ...content, text });
  },
  bare: ({ exercise, generation }) => ({ exercise, generation }),
};

/** Damages a saved exercise by a seed and tells whether storage gives back the newest generation that is whole, and the rest as a file. */
export async function expectNewestWhole(seed: number): Promise<void> {
  const pick = picksOf(seed);
  const open = freshStorage();
  const store = await open();
  const database = await openDB(DATABASE);
  const generations = pick(savedOnce());
  const whole: Whole[] = [];
  let count = 0;
  for (const one of generations) {
    const how = pick(['none', 'none', 'gone', ...Object.keys(DAMAGES)]);
    if (how === 'none') whole.push(one);
    if (how === 'gone') continue;
    count++;
    await database.put('generations', DAMAGES[how]?.(one.generation, pick) ?? one.generation);
  }
  const scenarioIs = pick(['whole', 'whole', 'whole', 'cut', 'gone']);
  if (scenarioIs === 'whole') await database.put('scenarios', record);
  if (scenarioIs === 'cut') await database.put('scenarios', { ...record, text: record.text.slice(0, 500) });
  const known = pick([[], [scenario]]);
  const isScenarioThere = scenarioIs === 'whole' || known.length > 0;

  const opened = await openSave(store, 'one', known);
  const newest = isScenarioThere ? whole.at(-1) : undefined;
  if (newest) {
    if (opened.condition !== 'ready') return expect(opened.condition, `seed ${seed}`).toBe('ready');
    expect([opened.exercise.now, fingerprintOf(opened.exercise)], `seed ${seed}`).toEqual([newest.now, newest.print]);
    expect(
      opened.damaged.every(({ generation }) => generation > newest.generation.generation),
      `seed ${seed}`,
    ).toBe(true);
  } else expect(opened.condition, `seed ${seed}`).toMatch(count === 0 ? /^gone$/ : /^(broken|differs)$/);

  // The list never throws, and what lies there can be taken away as a file.
  expect(survey(await store.generations())).toHaveLength(count === 0 ? 0 : 1);
  if (seed % 4 === 0) {
    const { text, isExercise } = await rescue(store, 'one', known);
    expect(isExercise ? readExercise(text).ok : typeof JSON.parse(text), `seed ${seed}`).toBe(isExercise ? true : 'object');
    if (newest) expect(isExercise, `seed ${seed}`).toBe(true);
  }
  database.close();
  store.close();
}
