import { seedOf } from '../quantity/chance.ts';
import { fileNameOf, writeExercise } from '../exercise/exercise-file.ts';
import { reopen } from '../exercise/reopen.ts';
import { setupOf } from '../exercise/setup.ts';
import { start } from '../exercise/start.ts';
import type { Opened } from '../exercise/exercise-file.ts';
import type { Scenario } from '../scenario/format.ts';
import type { HousePreset } from '../scenario/firm.ts';
import type { PlayOptions } from '../ui/briefing/options-form.tsx';
import { Session } from '../ui/session.ts';
import { soundChanges } from '../view/assumptions.ts';
import { firmIn } from '../view/own-firm.ts';
import { DEMO, fetchScenario } from './library.ts';
import { saveAs } from './save-as.ts';
import { keptAnew } from './shelf.ts';

// The engine is a part of its own: nobody needs it to read the start screen or a briefing.

/** Begins an exercise as the briefing has set it. */
export function begin(scenario: Scenario, { seed, preset, mode, meetings, assumptions, firm }: PlayOptions): Promise<Session> {
  const changes = soundChanges(assumptions);
  const setup = {
    ...setupOf(scenario, preset, mode),
    ...(meetings?.length ? { meetings } : {}),
    ...(changes ? { assumptions: changes } : {}),
    ...(firm ? { firm: firmIn(scenario, firm) } : {}),
  };
  return keptAnew(start(scenario, seedOf(seed), setup));
}

/**
 * Begins the five minutes without a briefing. They are not kept: who loses the tab is back in the same storm after one reload,
 * and a shared device has nothing to delete.
 */
export async function beginDemo(seed: string): Promise<Session> {
  const parsed = await fetchScenario(DEMO);
  if (!parsed.ok) throw new Error('the short scenario is unsound');
  return new Session(start(parsed.scenario, seedOf(seed), setupOf(parsed.scenario)));
}

/** The same storm once more, in another house. */
export const beginAgain = ({ exercise: { scenario, seed, setup } }: Session, preset: HousePreset): Promise<Session> =>
  keptAnew(start(scenario, seed, { ...setup, house: scenario.house.presets[preset] }));

/** Continues an exercise from its file, if this engine computes the same from it as is recorded. */
export const reopened = (opened: Opened): Promise<Session> | undefined => {
  const found = reopen(opened);
  return found?.identical ? keptAnew(found.exercise) : undefined;
};

/** Hands the exercise to the browser as a file. */
export const saveToFile = ({ exercise }: Session): void => saveAs(fileNameOf(exercise, 'gegenwind.json'), writeExercise(exercise));
