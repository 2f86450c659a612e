import { minutes } from '../../src/quantity/units.ts';
import { seedOf } from '../../src/quantity/chance.ts';
import { advance } from '../../src/exercise/advance.ts';
import { choices } from '../../src/exercise/choices.ts';
import { decide } from '../../src/exercise/decide.ts';
import { decisionId } from '../../src/exercise/decision.ts';
import { start } from '../../src/exercise/start.ts';
import type { Exercise } from '../../src/exercise/start.ts';
import { setupOf } from '../../src/exercise/setup.ts';
import { sampleScenario } from '../scenario/sample.ts';

export const scenario = sampleScenario();

export const beginExercise = (seed = 7): Exercise => start(scenario, seedOf(seed), setupOf(scenario));

/** Takes one of the decisions on offer, or looks on, where nobody is there to decide. */
export function decideOnce(exercise: Exercise, nth = 0): void {
  const by = exercise.register.player.id;
  const { list } = choices(exercise, by);
  const act = list[nth % Math.max(1, list.length)]?.act ?? ({ type: 'watch' } as const);
  decide(exercise, { id: decisionId(act, exercise.now, exercise.decisionIds), at: exercise.now, by, act });
}

export const passMinutes = (exercise: Exercise, span: number): void => {
  advance(exercise, minutes(Math.min(exercise.horizon, exercise.now + span)));
};

export const decisionsOf = ({ decisions }: Exercise): readonly string[] => decisions.map(({ decision }) => decision.id);
