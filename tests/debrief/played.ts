import { advance } from '../../src/exercise/advance.ts';
import { decide } from '../../src/exercise/decide.ts';
import { decisionId } from '../../src/exercise/decision.ts';
import type { Act } from '../../src/exercise/decision.ts';
import { setupOf } from '../../src/exercise/setup.ts';
import { start } from '../../src/exercise/start.ts';
import type { Exercise } from '../../src/exercise/start.ts';
import { bestPractice } from '../../src/policy/best-practice.ts';
import { playOut } from '../../src/policy/play.ts';
import { seedOf } from '../../src/quantity/chance.ts';
import { minutes } from '../../src/quantity/units.ts';
import { sampleScenario } from '../scenario/sample.ts';

export const scenario = sampleScenario();

/** The sample played to its end by these acts at these minutes. */
export function playedBy(acts: readonly (readonly [number, Act])[], seed = 7): Exercise {
  const exercise = start(scenario, seedOf(seed), setupOf(scenario));
  for (const [at, act] of acts) {
    while (exercise.now < at && exercise.ending === undefined) advance(exercise, minutes(at));
    decide(exercise, { id: decisionId(act, exercise.now, exercise.decisionIds), at: exercise.now, by: exercise.register.player.id, act });
  }
  while (exercise.ending === undefined) advance(exercise);
  return exercise;
}

/** The sample played by best practice. */
export const playedWell = (seed = 7): Exercise => playOut(scenario, seedOf(seed), { policy: bestPractice, setup: setupOf(scenario) });

export const FIRST_WORD: Act = {
  type: 'draft',
  kind: 'holding',
  wording: { from: 'option', option: 'first-word' },
  channels: ['wire', 'square'],
};
export const DENIAL: Act = { type: 'draft', kind: 'statement', wording: { from: 'option', option: 'denial' }, channels: ['wire'] };
