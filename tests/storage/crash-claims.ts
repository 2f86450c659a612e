import { expect } from 'vitest';
import { fingerprintOf } from '../../src/exercise/fingerprint.ts';
import type { Exercise } from '../../src/exercise/start.ts';
import { browserStore } from '../../src/storage/database.ts';
import { ExerciseKeeper } from '../../src/storage/keeper.ts';
import { openSave } from '../../src/storage/saves.ts';
import { HandClock, faulty, freshStorage } from './memory.ts';
import type { Fault } from './memory.ts';
import { beginExercise, decideOnce, decisionsOf, passMinutes } from './play.ts';
import { picksOf } from './seeds.ts';
import type { Pick } from './seeds.ts';

/** What lies on disk for certain, because somebody was told so. */
interface Confirmed {
  decisions: readonly string[];
}

interface Tab {
  readonly exercise: Exercise;
  readonly keeper: ExerciseKeeper;
}

const FAULTS: readonly Fault[] = ['none', 'none', 'none', 'none', 'refuses', 'full', 'closes', 'writesAndForgets', 'tears'];

/** Plays and saves on storage that fails by a seed, ends in the middle of it, and looks whether anything confirmed is gone. */
export async function expectNothingLostByCrashes(seed: number): Promise<void> {
  const pick = picksOf(seed);
  const clock = new HandClock();
  const bare = freshStorage();
  const exercise = beginExercise(seed % 5);
  const tab: Tab = {
    exercise,
    keeper: new ExerciseKeeper({
      open: async () => faulty(await bare(), () => pick(FAULTS)),
      clock,
      exercise: 'one',
      writer: 'tab',
      found: undefined,
    }),
  };
  const confirmed: Confirmed = { decisions: [] };
  const listen = (): void => {
    if (tab.keeper.state.type === 'saved') confirmed.decisions = decisionsOf(exercise);
  };
  const die = tab.keeper.subscribe(listen);
  for (let left = pick([3, 5, 8, 12]); left > 0; left--) await move(tab, { pick, clock });
  // The tab dies here, whatever was under way; nobody calls it to an end, and nobody hears of it any more.
  die();
  const opened = await openSave(await browserStore()(), 'one');
  await tab.keeper.leave();
  if (confirmed.decisions.length === 0 && opened.condition !== 'ready') return;
  if (opened.condition !== 'ready') return expect(opened.condition, `seed ${seed}`).toBe('ready');
  const found = decisionsOf(opened.exercise);
  expect(found.slice(0, confirmed.decisions.length), `seed ${seed}`).toEqual(confirmed.decisions);
  expect(decisionsOf(exercise).slice(0, found.length), `seed ${seed}`).toEqual(found);
  if (opened.exercise.now === exercise.now && found.length === exercise.decisions.length)
    expect(fingerprintOf(opened.exercise), `seed ${seed}`).toBe(fingerprintOf(exercise));
}

async function move({ exercise, keeper }: Tab, { pick, clock }: { readonly pick: Pick; readonly clock: HandClock }): Promise<void> {
  if (pick([true, true, false])) decideOnce(exercise, pick([0, 1, 2, 3, 4, 5]));
  else passMinutes(exercise, pick([1, 7, 45]));
  keeper.keep(exercise);
  if (pick([true, false])) await keeper.flush();
  if (pick([true, false])) clock.pass(pick([100, 600, 6_000]));
}

/** Two tabs write the same exercise in turns that a seed mixes, with no lock between them; whatever was confirmed to one of them is still there. */
export async function expectNothingLostByTabs(seed: number): Promise<void> {
  const pick = picksOf(seed);
  const clock = new HandClock();
  const open = freshStorage();
  const first = new ExerciseKeeper({ open, clock, exercise: 'one', writer: 'founder', found: undefined });
  first.keep(beginExercise(seed % 5));
  await first.flush();
  let confirmed: readonly string[] = [];
  const tabs = ['a', 'b'].map((writer): Tab => {
    const exercise = beginExercise(seed % 5);
    const keeper = new ExerciseKeeper({ open, clock, exercise: 'one', writer, found: { newest: 1, opened: 1, damaged: [] } });
    keeper.subscribe(() => {
      if (keeper.state.type === 'saved') confirmed = decisionsOf(exercise);
    });
    return { exercise, keeper };
  });
  for (let left = pick([4, 8, 12]); left > 0; left--) {
    const { exercise, keeper } = pick(tabs);
    decideOnce(exercise, pick([0, 1, 2, 3, 4, 5]));
    passMinutes(exercise, pick([0, 1, 30]));
    keeper.keep(exercise);
    for (let turns = pick([0, 1, 3, 20]); turns > 0; turns--) await new Promise((resolve) => setImmediate(resolve));
  }
  await Promise.all(tabs.map(({ keeper }) => keeper.flush()));
  const states = tabs.map(({ keeper }) => keeper.state.type).filter((type) => type === 'saved');
  const opened = await openSave(await open(), 'one');
  if (opened.condition !== 'ready') return expect(opened.condition, `seed ${seed}`).toBe('ready');
  expect(decisionsOf(opened.exercise), `seed ${seed}`).toEqual(confirmed);
  expect(states.length, `seed ${seed}`).toBeLessThanOrEqual(1);
}
