import { contributionsOf, tallyOf } from '../../src/debrief/contribution.ts';
import { effectOfDecision } from '../../src/debrief/effect.ts';
import { setupOf } from '../../src/exercise/setup.ts';
import { playOut } from '../../src/policy/play.ts';
import { POLICIES } from '../../src/policy/policies.ts';
import { seedOf } from '../../src/quantity/chance.ts';
import type { Scenario } from '../../src/scenario/format.ts';
import { frugal, measuredScenario } from '../exercise/measured.ts';

// Loaded in one file, as it ships (see `tools/bundle.mjs`).
export { measuredScenario };

export const PLAYERS = ['twenty', 'delete-all'] as const;
export type Player = (typeof PLAYERS)[number];

/** A decision matters from a hundredth of the posts of silence on, or one point of trust: what the review shows of it. */
const MATTERS = { posts: 0.01, trustOfAffected: 1 } as const;
export const MEASURES = ['posts', 'trustOfAffected'] as const;
export type Measure = (typeof MEASURES)[number];

/** What one decision did: joined to those before it, and left out of all. */
export interface Pair {
  readonly seed: number;
  readonly decision: string;
  readonly added: number;
  readonly leftOut: number;
}

export interface Agreement {
  readonly measure: Measure;
  /** Decisions that could be carried out, and those of them that matter in either way, and in both. */
  readonly decisions: number;
  readonly either: number;
  readonly both: readonly Pair[];
  readonly exceptions: readonly Pair[];
  /** Largest difference between run less silence and the sum of the parts, or between that run and the exercise as it was played. */
  readonly residual: number;
}

/** Lets a player play on many seeds and compares both ways to say what each decision did. */
export function agreement(scenario: Scenario, player: Player, seeds: number): Agreement[] {
  const found = MEASURES.map((measure) => ({ measure, decisions: 0, either: 0, both: [] as Pair[], residual: 0 }));
  for (let seed = 1; seed <= seeds; seed++) {
    const policy = player === 'twenty' ? frugal() : POLICIES[player];
    const exercise = playOut(scenario, seedOf(seed), { policy, setup: setupOf(scenario) });
    const { silence, steps, run } = contributionsOf(exercise);
    const played = tallyOf(exercise);
    const effects = new Map(
      steps.filter(({ isVoid }) => isVoid === undefined).map(({ decision }) => [decision, effectOfDecision(exercise, decision)]),
    );
    for (const one of found) {
      const { measure } = one;
      const least = measure === 'posts' ? MATTERS.posts * silence.posts : MATTERS.trustOfAffected;
      const sum = steps.reduce((all, step) => all + step[measure], silence[measure]);
      one.residual = Math.max(one.residual, Math.abs(sum - run[measure]), Math.abs(played[measure] - run[measure]));
      for (const step of steps) {
        const effect = effects.get(step.decision);
        if (!effect) continue;
        const pair = { seed, decision: step.decision, added: step[measure], leftOut: effect[measure] };
        const large = [pair.added, pair.leftOut].filter((value) => Math.abs(value) >= least).length;
        one.decisions++;
        if (large > 0) one.either++;
        if (large === 2) one.both.push(pair);
      }
    }
  }
  return found.map((one) => ({ ...one, exceptions: one.both.filter(({ added, leftOut }) => added * leftOut < 0) }));
}
