import { minutes } from '../quantity/units.ts';
import type { Board } from '../machine/board.ts';
import { conditionOf } from './conditions.ts';
import type { Condition } from './conditions.ts';
import { perform } from './perform.ts';
import { cancel, put } from './schedule.ts';
import type { Exercise } from './start.ts';

/** The exercise as its storyline sees it. */
export const boardOf = (exercise: Exercise): Board<Condition> => ({
  read: conditionOf,
  holds: (condition) => condition(exercise),
  perform: (action) => perform(exercise, action, `storyline:${action.type}`),
  arm: (timer, after) => put(exercise.schedule, minutes(exercise.now + after), { type: 'timer', timer }),
  disarm: (timer) => cancel(exercise.schedule, (due) => due.type === 'timer' && due.timer === timer),
});
