import { beforeEach, describe, expect, it } from 'vitest';
import { ExerciseKeeper } from '../../src/storage/keeper.ts';
import type { OnDisk } from '../../src/storage/keeper.ts';
import { openSave } from '../../src/storage/saves.ts';
import type { OpenStore, Store, Writing } from '../../src/storage/store.ts';
import { HandClock, bareDatabase, faulty, freshStorage } from './memory.ts';
import type { Fault } from './memory.ts';
import { beginExercise, decideOnce, decisionsOf, passMinutes } from './play.ts';

let open: OpenStore;
let clock: HandClock;
beforeEach(async () => {
  open = freshStorage();
  await open();
  clock = new HandClock();
});

const keeperOn = (store: OpenStore, found?: OnDisk): ExerciseKeeper =>
  new ExerciseKeeper({ open: store, clock, exercise: 'one', writer: 'tab', found });

/** Storage that fails as it is told, from now on. */
function failing(): { readonly open: OpenStore; fault: Fault } {
  const told = { fault: 'none' as Fault, open: async () => faulty(await open(), () => told.fault) };
  return told;
}

/** Storage that writes down what it is asked, and answers only when it is allowed to. */
function held(): { readonly open: OpenStore; readonly asked: Writing[]; readonly release: () => void } {
  const asked: Writing[] = [];
  let release: () => void = () => undefined;
  const gate = new Promise<void>((resolve) => (release = resolve));
  const keep = async (writing: Writing): Promise<void> => {
    asked.push(writing);
    await gate;
  };
  return { asked, release, open: async () => ({ ...((await open()) satisfies Store), keep }) };
}

/** Lets everything that waits for nothing but itself come to rest. */
const rest = (): Promise<void> => new Promise((resolve) => setTimeout(resolve, 50));

describe('the keeper of an exercise', () => {
  it('says that it is saving until a decision is on disk, and saved only then', async () => {
    const exercise = beginExercise();
    const storage = held();
    const keeper = keeperOn(storage.open);
    decideOnce(exercise);
    keeper.keep(exercise);
    expect(keeper.state.type).toBe('saving');
    await rest();
    expect(storage.asked.map(({ isStrict }) => isStrict)).toEqual([true]);
    expect(keeper.state.type).toBe('saving');
    storage.release();
    await keeper.flush();
    expect(keeper.state).toEqual({ type: 'saved', at: clock.now() });
  });

  it('writes a decision that is taken during a write right after it, and confirms both together', async () => {
    const exercise = beginExercise();
    const storage = held();
    const keeper = keeperOn(storage.open);
    keeper.keep(exercise);
    await rest();
    decideOnce(exercise);
    keeper.keep(exercise);
    storage.release();
    await keeper.flush();
    await keeper.flush();
    expect(storage.asked.map(({ generation }) => generation.text.includes('"decisions":[]'))).toEqual([true, false]);
    expect(keeper.state.type).toBe('saved');
  });

  it('writes time that passes half a second later, without asking the disk for more than that', async () => {
    const exercise = beginExercise();
    const storage = held();
    storage.release();
    const keeper = keeperOn(storage.open);
    keeper.keep(exercise);
    await keeper.flush();
    for (let span = 0; span < 4; span++) {
      passMinutes(exercise, 3);
      keeper.keep(exercise);
      clock.pass(100);
    }
    await rest();
    expect(storage.asked).toHaveLength(1);
    clock.pass(100);
    await rest();
    expect(storage.asked.map(({ isStrict }) => isStrict)).toEqual([true, false]);
    expect(storage.asked[1]?.generation.about.now).toBe(12);
    expect(keeper.state.type).toBe('saved');
  });

  it.each([
    ['refuses', 'refused'],
    ['full', 'full'],
    ['closes', 'closed'],
  ] as const)('plays on when storage %s, says so, and saves when it can again', async (fault, trouble) => {
    const exercise = beginExercise();
    const storage = failing();
    const keeper = keeperOn(storage.open);
    storage.fault = fault;
    decideOnce(exercise);
    keeper.keep(exercise);
    await keeper.flush();
    expect(keeper.state).toEqual({ type: 'notSaved', trouble });
    decideOnce(exercise, 1);
    keeper.keep(exercise);
    await rest();
    storage.fault = 'none';
    clock.pass(5_000);
    await rest();
    expect(keeper.state.type).toBe('saved');
    const opened = await openSave(await open(), 'one');
    expect(opened.condition === 'ready' && decisionsOf(opened.exercise)).toEqual(decisionsOf(exercise));
  });

  it('takes a write whose answer was lost for what it is, and goes on from there', async () => {
    const exercise = beginExercise();
    const storage = failing();
    const keeper = keeperOn(storage.open);
    storage.fault = 'writesAndForgets';
    decideOnce(exercise);
    keeper.keep(exercise);
    await keeper.flush();
    storage.fault = 'none';
    decideOnce(exercise, 1);
    keeper.keep(exercise);
    await keeper.flush();
    expect(keeper.state.type).toBe('saved');
  });

  it('gives notice within a second where storage does not answer at all', () => {
    const keeper = keeperOn(() => new Promise(() => undefined));
    keeper.keep(beginExercise());
    clock.pass(899);
    expect(keeper.state.type).toBe('saving');
    clock.pass(1);
    expect(keeper.state).toEqual({ type: 'notSaved', trouble: 'silent' });
  });

  it('only reads from the moment at which another tab has written', async () => {
    const [mine, theirs] = [beginExercise(), beginExercise()];
    const keeper = keeperOn(open);
    keeper.keep(mine);
    await keeper.flush();
    const other = new ExerciseKeeper({ open, clock, exercise: 'one', writer: 'other tab', found: { newest: 1, opened: 1, damaged: [] } });
    decideOnce(theirs, 3);
    other.keep(theirs);
    await other.flush();
    decideOnce(mine, 5);
    keeper.keep(mine);
    await keeper.flush();
    expect(keeper.state).toMatchObject({ type: 'readOnly', trouble: 'elsewhere' });
    expect(keeper.isReadOnly).toBe(true);
    const opened = await openSave(await open(), 'one');
    expect(opened.condition === 'ready' && decisionsOf(opened.exercise)).toEqual(decisionsOf(theirs));
  });

  it('lets no row of torn writes push out what was confirmed', async () => {
    const exercise = beginExercise();
    const storage = failing();
    const keeper = keeperOn(storage.open);
    decideOnce(exercise);
    keeper.keep(exercise);
    await keeper.flush();
    const confirmed = decisionsOf(exercise);
    storage.fault = 'tears';
    for (let nth = 1; nth <= 6; nth++) {
      decideOnce(exercise, nth);
      keeper.keep(exercise);
      await keeper.flush();
    }
    const opened = await openSave(await open(), 'one');
    expect(opened.condition === 'ready' && decisionsOf(opened.exercise)).toEqual(confirmed);
    expect(opened.condition === 'ready' && opened.damaged).toHaveLength(1);
  });

  it('leaves damaged generations where they are while it plays on from an older one', async () => {
    const exercise = beginExercise();
    const keeper = keeperOn(open);
    for (let nth = 0; nth < 3; nth++) {
      decideOnce(exercise, nth);
      keeper.keep(exercise);
      await keeper.flush();
    }
    const database = await bareDatabase(open);
    for (const generation of [2, 3]) await database.put('generations', { exercise: 'one', generation, text: 'torn' });
    const opened = await openSave(await open(), 'one');
    if (opened.condition !== 'ready') throw new Error(opened.condition);
    const again = keeperOn(open, opened.onDisk);
    again.keep(opened.exercise);
    await again.flush();
    expect((await (await open()).generations('one')).map(({ generation }) => generation)).toEqual([1, 2, 3, 4]);
    database.close();
  });

  it('writes nothing more after it was left', async () => {
    const exercise = beginExercise();
    const storage = failing();
    const keeper = keeperOn(storage.open);
    storage.fault = 'full';
    keeper.keep(exercise);
    await keeper.leave();
    storage.fault = 'none';
    clock.pass(60_000);
    await rest();
    expect(await (await open()).generations()).toEqual([]);
  });
});
