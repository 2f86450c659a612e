import { existsSync, readFileSync, readdirSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { beforeEach, describe, expect, it } from 'vitest';
import { ENGINE } from '../../src/exercise/engine.ts';
import { readExercise, writeExercise } from '../../src/exercise/exercise-file.ts';
import { FILE_FORMAT } from '../../src/exercise/file-shape.ts';
import { fingerprintOf } from '../../src/exercise/fingerprint.ts';
import { reopen } from '../../src/exercise/reopen.ts';
import { GENERATION_FORMAT, generationOf, scenarioRecordOf } from '../../src/storage/generation.ts';
import type { Generation, ScenarioRecord } from '../../src/storage/generation.ts';
import { openSave, rescue, survey } from '../../src/storage/saves.ts';
import { bareDatabase, freshStorage } from './memory.ts';
import { beginExercise, decideOnce, passMinutes, scenario } from './play.ts';

const FOLDER = fileURLToPath(new URL('saved/', import.meta.url));
const FILE = `file-${FILE_FORMAT}.engine-${ENGINE}.json`;
const STORED = `generation-${GENERATION_FORMAT}.file-${FILE_FORMAT}.engine-${ENGINE}.json`;

/** What a version has left on disk: a generation, with its scenario beside it. */
interface Stored {
  readonly generation: Generation;
  readonly scenario: ScenarioRecord;
}

const read = (name: string): string => readFileSync(FOLDER + name, 'utf8');
const names = (beginning: string): readonly string[] => readdirSync(FOLDER).filter((name) => name.startsWith(beginning));

/** An exercise of a few decisions, up to a minute or to its end. */
function played(until: number) {
  const exercise = beginExercise(7);
  for (let nth = 0; exercise.now < until && exercise.ending === undefined; nth++) {
    decideOnce(exercise, nth * 3);
    passMinutes(exercise, 25);
  }
  return exercise;
}

/** Adds what the present versions write, once and for good: `KEEP_SAVED=1 npx vitest run --project unit tests/storage/saved.test.ts`. */
function keepSaved(): void {
  const record = scenarioRecordOf(scenario);
  const stamp = { exercise: 'saved', generation: 3, writer: 'tab', savedAt: 1_800_000_000_000, scenario: record.hash };
  const stored: Stored = { generation: generationOf(played(200), stamp), scenario: record };
  if (!existsSync(FOLDER + FILE)) writeFileSync(FOLDER + FILE, writeExercise(played(Infinity)));
  if (!existsSync(FOLDER + STORED)) writeFileSync(FOLDER + STORED, `${JSON.stringify(stored, null, 1)}\n`);
}
if (process.env['KEEP_SAVED']) keepSaved();

describe('what every version so far has saved', () => {
  beforeEach(() => void freshStorage());

  it('holds a file and a stored generation of the present formats and engine (see `keepSaved` for how to add them)', () => {
    expect(readdirSync(FOLDER)).toEqual(expect.arrayContaining([FILE, STORED]));
  });

  it.each(names('file-'))('%s opens with its recorded results, computed again if it is of this engine', (name) => {
    const opened = readExercise(read(name));
    if (!opened.ok) throw new Error(JSON.stringify(opened.issues));
    const { engine, recorded, decisions } = JSON.parse(read(name));
    expect(opened.file.recorded).toEqual(recorded);
    expect(opened.file.log.decisions).toEqual(decisions);
    expect(decisions.length).toBeGreaterThan(5);
    expect(opened.file.isRecomputable).toBe(engine === ENGINE);
    expect(reopen(opened)?.identical).toBe(engine === ENGINE ? true : undefined);
  });

  it.each(names('generation-'))('%s is found on disk, opens, and can be handed out', async (name) => {
    const open = freshStorage();
    const { generation, scenario } = JSON.parse(read(name)) as Stored;
    const database = await bareDatabase(open);
    await database.put('scenarios', scenario);
    await database.put('generations', generation);
    database.close();
    const store = await open();
    const { engine, recorded } = JSON.parse(generation.text);
    const isOurs = engine === ENGINE;
    expect(survey(await store.generations())).toMatchObject([{ condition: isOurs ? 'ready' : 'otherEngine', damaged: [] }]);
    const opened = await openSave(store, generation.exercise);
    if (opened.condition === 'ready') expect(fingerprintOf(opened.exercise)).toBe(recorded.worldHash);
    else expect(opened).toMatchObject({ condition: 'otherEngine', recorded: { file: { recorded } } });
    expect(opened.condition).toBe(isOurs ? 'ready' : 'otherEngine');
    const file = await rescue(store, generation.exercise);
    expect(file.isExercise).toBe(true);
    expect(file.name).toMatch(/^[a-z-]+-\d+-\d+h\.gegenwind\.json$/);
    expect(readExercise(file.text)).toMatchObject({ ok: true, file: { recorded } });
    // Nothing was written over it.
    expect((await store.generations()).map(({ value }) => value)).toEqual([generation]);
  });
});
