import { streamOf, uniform, type Seed } from '../../src/quantity/chance.ts';
import { ASSUMPTIONS, type AssumptionName, type Assumptions } from '../../src/simulation/assumptions.ts';
import type { World } from '../../src/simulation/world.ts';
import { response, run, seeds, STORM } from '../simulation/storms.ts';
import { ALIKE, ORDER } from './checks-response.ts';
import { shareOf, sum } from './shape.ts';

type Strategy = (typeof ORDER)[number][number];
const STRATEGIES = ORDER.flat();
const rank = (strategy: Strategy): number => ORDER.findIndex((kinds) => kinds.includes(strategy));

/** How often the worse of two gives more posts, over draws of all that we do not know for certain. */
export type Pair = { readonly worse: Strategy; readonly better: Strategy; readonly areAlike: boolean; readonly share: number };

/** All pairs, over all draws and over those that become a storm. */
export type Ordering = {
  readonly draws: number;
  readonly storms: number;
  readonly all: readonly Pair[];
  readonly inStorms: readonly Pair[];
};

/** What is drawn: what surrounds the storm, or the sizes of the responses as well. */
export type Scope = 'surroundings' | 'everything';

const isResponseSize = (name: string): boolean => /^response\.[^.]+\.[^.]+$/.test(name);
/** Ranges wider than this are drawn evenly in the logarithm. */
const WIDE = 3;
const STREAM = streamOf('strategies');

/** Every assumption somewhere in its range. */
export function drawnAssumptions(nth: number, scope: Scope): Partial<Assumptions> {
  const names = (Object.keys(ASSUMPTIONS) as AssumptionName[]).filter((name) => scope === 'everything' || !isResponseSize(name));
  const drawn = Object.fromEntries(names.map((name, at) => [name, within(ASSUMPTIONS[name].range, uniform(nth as Seed, STREAM, at))]));
  // The weights of the kernel say where its whole lies: they add up to one.
  const weights = ([1, 2, 3, 4] as const).map((k) => `kernel.weight.${k}`);
  const whole = sum(weights.map((name) => drawn[name]!));
  for (const name of weights) drawn[name]! /= whole;
  return drawn as Partial<Assumptions>;
}

function within([low, high]: readonly [number, number], u: number): number {
  return low > 0 && high / low >= WIDE ? low * (high / low) ** u : low + (high - low) * u;
}

/** The luck on which all strategies of a draw are compared. */
const LUCK = 3;

type Result = { readonly posts: ReadonlyMap<Strategy, number>; readonly isStorm: boolean };

/** Posts of each strategy in one draw. */
function resultOf(nth: number, scope: Scope): Result {
  const setup = { ...STORM, assumptions: drawnAssumptions(nth, scope) };
  const worlds = (strategy: Strategy): World[] =>
    seeds(LUCK).map((seed) => run({ ...setup, seed: (nth * LUCK + seed) as Seed }, strategy === 'silence' ? [] : [response(strategy, 4)]));
  const posts = new Map(STRATEGIES.map((strategy) => [strategy, sum(worlds(strategy).map(({ total }) => total))]));
  return { posts, isStorm: worlds('silence').every(({ peakLevel }) => peakLevel >= 3) };
}

/** Compares every two strategies over so many draws. */
export function orderings(draws: number, scope: Scope): Ordering {
  const results = Array.from({ length: draws }, (_, nth) => resultOf(nth, scope));
  const storms = results.filter(({ isStorm }) => isStorm);
  return { draws, storms: storms.length, all: pairsOf(results), inStorms: pairsOf(storms) };
}

const pairsOf = (results: readonly Result[]): Pair[] =>
  STRATEGIES.flatMap((worse, at) => STRATEGIES.slice(at + 1).map((better) => pairOf(results, worse, better)));

function pairOf(results: readonly Result[], worse: Strategy, better: Strategy): Pair {
  const areAlike = rank(worse) === rank(better);
  const isKept = ({ posts }: Result): boolean => {
    const difference = posts.get(worse)! - posts.get(better)!;
    return areAlike ? Math.abs(difference) <= ALIKE * posts.get('silence')! : difference >= 0;
  };
  return { worse, better, areAlike, share: shareOf(results, isKept) };
}
