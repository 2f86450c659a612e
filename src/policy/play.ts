import { streamOf, uniformOf } from '../quantity/chance.ts';
import type { Seed } from '../quantity/chance.ts';
import { advance } from '../exercise/advance.ts';
import { choices } from '../exercise/choices.ts';
import type { Choices } from '../exercise/choices.ts';
import { decide } from '../exercise/decide.ts';
import { decisionId } from '../exercise/decision.ts';
import type { Act } from '../exercise/decision.ts';
import type { Setup } from '../exercise/setup.ts';
import { situation } from '../exercise/situation.ts';
import type { Situation } from '../exercise/situation.ts';
import { start } from '../exercise/start.ts';
import type { Exercise } from '../exercise/start.ts';
import type { Scenario } from '../scenario/format.ts';

/** What a player made of rules gets to see: what its role knows, what it may do, and seeded chance of its own. */
export interface Knows {
  readonly situation: Situation;
  readonly choices: Choices;
  readonly role: string;
  /** A number in (0, 1), the same for the same seed and name. */
  readonly chance: (name: string) => number;
}

/** A player made of rules: at each stop it names the acts it would take, most urgent first. */
export type Policy = (knows: Knows) => readonly Act[];

const CHANCE = streamOf('policy');

export interface PlayOut {
  readonly policy: Policy;
  readonly setup: Setup;
}

/** Lets a policy play a whole exercise. */
export function playOut(scenario: Scenario, seed: Seed, { policy, setup }: PlayOut): Exercise {
  const exercise = start(scenario, seed, setup);
  takeTurn(exercise, policy);
  while (exercise.ending === undefined) {
    advance(exercise);
    takeTurn(exercise, policy);
  }
  return exercise;
}

/** One stop: the policy decides once, on what it knows at this minute. */
export function takeTurn(exercise: Exercise, policy: Policy): void {
  const role = exercise.register.player.id;
  const open = choices(exercise, role);
  if (!open.isOnDuty) return;
  const chance = (name: string): number => uniformOf(exercise.seed, CHANCE, `${exercise.now}/${name}`);
  for (const act of policy({ situation: situation(exercise), choices: open, role, chance })) {
    decide(exercise, { id: decisionId(act, exercise.now, exercise.decisionIds), at: exercise.now, by: role, act });
  }
}
