import { replay } from '../exercise/replay.ts';
import type { Setup } from '../exercise/setup.ts';
import type { Exercise } from '../exercise/start.ts';
import type { Minutes } from '../quantity/units.ts';
import { bestPractice } from '../policy/best-practice.ts';
import { playOut } from '../policy/play.ts';
import { named } from './alternative.ts';
import type { NamedAct } from './alternative.ts';
import { courseOf } from './curve.ts';
import type { Course } from './curve.ts';

/** The same storm, same seed, played otherwise. */
export interface Comparison {
  /** Nobody says or does anything. */
  readonly silence: Course;
  /** Best practice in the same house: same chain, rota and facts. Its decisions are open to see. */
  readonly bestPractice: Course & { readonly decisions: readonly ({ readonly at: Minutes } & NamedAct)[] };
  /** Best practice in a house that is prepared in an exemplary way. */
  readonly prepared: Course;
}

/** DB-4: an exercise beside silence and best practice on the same seed. */
export function compare(exercise: Exercise): Comparison {
  const { scenario, seed, setup } = exercise;
  const best = playOut(scenario, seed, { policy: bestPractice, setup });
  const exemplary: Setup = { ...setup, house: scenario.house.presets.exemplary };
  return {
    silence: courseOf(replay(scenario, seed, { log: { setup, decisions: [] } })),
    bestPractice: {
      ...courseOf(best),
      decisions: best.decisions.filter(({ isVoid }) => !isVoid).map(({ decision: { at, act } }) => ({ at, ...named(best, act) })),
    },
    prepared: courseOf(playOut(scenario, seed, { policy: bestPractice, setup: exemplary })),
  };
}
