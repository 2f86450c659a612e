import type { Seed } from '../quantity/chance.ts';
import { minutes } from '../quantity/units.ts';
import type { Minutes } from '../quantity/units.ts';
import type { Scenario } from '../scenario/format.ts';
import { passTo } from './advance.ts';
import { decide } from './decide.ts';
import type { Decision } from './decision.ts';
import type { Setup } from './setup.ts';
import { start } from './start.ts';
import type { Exercise } from './start.ts';

/** All that an exercise is besides scenario and seed: the setup, then the decisions in order of time. */
export interface Log {
  readonly setup: Setup;
  readonly decisions: readonly Decision[];
}

export const logOf = (exercise: Exercise): Log => ({
  setup: exercise.setup,
  decisions: exercise.decisions.map(({ decision }) => decision),
});

interface Played {
  readonly log: Log;
  readonly to?: Minutes;
  /** Promises that are not called in when they are due: in a log that is cut off before the decision that kept them. */
  readonly spared?: Iterable<string>;
}

/** EX-1: plays a log from the start up to `to` (the whole exercise by default). Equal arguments give equal exercises on every machine. */
export function replay(scenario: Scenario, seed: Seed, { log, to, spared = [] }: Played): Exercise {
  const exercise = start(scenario, seed, log.setup);
  for (const promise of spared) exercise.spared.add(promise);
  const end = to ?? exercise.horizon;
  for (const decision of log.decisions) {
    if (decision.at > end) break;
    passTo(exercise, minutes(decision.at));
    decide(exercise, decision);
  }
  passTo(exercise, end);
  return exercise;
}

/** EX-5: the log without a decision, which can be played like any other; what depended on the one dropped becomes void. */
export const without = (log: Log, id: string): Log => ({ ...log, decisions: log.decisions.filter((decision) => decision.id !== id) });

/** The log with a decision replaced in place or moved in time; its id stays, so that what refers to it still does. */
export const withChanged = (log: Log, changed: Decision): Log => ({
  ...log,
  decisions: log.decisions.map((decision) => (decision.id === changed.id ? changed : decision)).sort((a, b) => a.at - b.at),
});
