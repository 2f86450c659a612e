import { seedOf } from '../quantity/chance.ts';
import { writeExercise } from '../exercise/exercise-file.ts';
import { replay } from '../exercise/replay.ts';
import { setupOf } from '../exercise/setup.ts';
import { start } from '../exercise/start.ts';
import type { Opened } from '../exercise/exercise-file.ts';
import type { Scenario } from '../scenario/format.ts';
import { minutes } from '../quantity/units.ts';
import type { PlayOptions } from '../ui/briefing/options-form.tsx';
import { Session } from '../ui/session.ts';
import { saveAs } from './save-as.ts';

// The engine is a part of its own: nobody needs it to read the start screen or a briefing.

/** Begins an exercise as the briefing has set it. */
export const begin = (scenario: Scenario, { seed, preset, mode }: PlayOptions): Session =>
  new Session(start(scenario, seedOf(seed), setupOf(scenario, preset, mode)));

/** Continues an exercise from its file. */
export const reopen = ({ file, scenario }: Opened): Session =>
  new Session(replay(scenario, file.seed, { log: file.log, to: minutes(file.recorded.now) }));

/** Hands the exercise to the browser as a file. */
export const saveToFile = ({ exercise }: Session): void => saveAs(`${exercise.scenario.meta.slug}.gegenwind.json`, writeExercise(exercise));
