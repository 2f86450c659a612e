import { describe, expect, it } from 'vitest';
import { replay } from '../../src/exercise/replay.ts';
import { setupOf } from '../../src/exercise/setup.ts';
import { seedOf } from '../../src/quantity/chance.ts';
import type { Action } from '../../src/scenario/action.ts';
import type { StateNode } from '../../src/scenario/storyline.ts';
import { withStoryline } from './charts.ts';

const ALWAYS = { type: 'hoursElapsed', params: { atLeast: 0 } } as const;
const LATER = { type: 'hoursElapsed', params: { atLeast: 2 } } as const;
const flag = (name: string): Action => ({ type: 'flag', params: { flag: name, set: true } });

/** Two states, each of which leads to the other at once. */
const circle = (guard: typeof ALWAYS | typeof LATER): StateNode => ({
  initial: 'here',
  states: {
    here: { always: [{ guard, target: 'there' }] },
    there: { always: [{ guard: ALWAYS, target: 'here' }] },
  },
});

/** Plays a storyline beside one that sets a flag after three hours. */
function play(storyline: StateNode) {
  const beside: StateNode = { initial: 'waits', states: { waits: { after: { '180': 'done' } }, done: { entry: [flag('alive')] } } };
  const scenario = withStoryline({ type: 'parallel', states: { storyline, beside } });
  return replay(scenario, seedOf(1), { log: { setup: setupOf(scenario), decisions: [] } });
}

describe('a region that goes round for ever', () => {
  it.each([
    ['from the start', circle(ALWAYS)],
    ['from some hour on', circle(LATER)],
  ])('[EX-9] is left where it is, and the rest of the exercise goes on: %s', (_, storyline) => {
    const exercise = play(storyline);
    expect(exercise.ending).toBeDefined();
    expect(exercise.flags.has('alive')).toBe(true);
    expect(play(storyline).hourlyHashes).toEqual(exercise.hourlyHashes);
  });
});
