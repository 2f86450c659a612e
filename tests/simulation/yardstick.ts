import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import type { Seed } from '../../src/quantity/chance.ts';
import { hours } from '../../src/quantity/units.ts';
import type { StormSetup } from '../../src/simulation/storm.ts';
import { explainHours } from '../../src/simulation/attribution.ts';
import { advanceWorld, beginWorld } from '../../src/simulation/world.ts';
import { runPrototype, type PrototypeStorm } from './prototype.ts';
import { OUTAGE, run, STORM } from './storms.ts';

// Loaded in one file, as it ships (see `tools/bundle.mjs`).
export { response, run } from './storms.ts';
export { OUTAGE, STORM, runPrototype };

/** The storm of the measurements as the prototype takes it. */
export const PROTOTYPE_STORM: Omit<PrototypeStorm, 'seed'> = {
  r0: STORM.r0,
  pool: STORM.pool,
  startHour: 8,
  baseline: STORM.baselinePerHour,
  arousal: STORM.arousal,
  trust: STORM.trust,
  responsibility: STORM.responsibility,
};

const SEGMENTED: StormSetup = { ...STORM, segments: OUTAGE.segments };
const lasting = (length: number): StormSetup => ({ ...STORM, horizon: hours(length) });
/** The first platforms of the outage, all beginning alike, with no open cases. */
const spreadOver = (platforms: number): StormSetup => ({
  ...STORM,
  platforms: OUTAGE.platforms.slice(0, platforms).map((platform) => ({ ...platform, seedShare: 1 })),
});

export type Cost = {
  readonly name: string;
  /** Time of the processor for one run, collection of garbage included. */
  readonly milliseconds: number;
  /** The same on a core that nobody disturbs, without collection: of each seed the quickest run, in the mean. */
  readonly undisturbed: number;
  /** Each as a multiple of the first of its group. */
  readonly ratio: number;
  readonly undisturbedRatio: number;
};

const SEEDS = 40;
/** Turns of all candidates over all seeds, and turns before the measurement. */
const TURNS = 12;
const WARM_UP = 4;

type Candidate = readonly [name: string, once: (seed: Seed) => unknown];

/** Measures candidates in turn, so that a busy machine slows all of them alike; the first is the yardstick. */
function compare(candidates: readonly Candidate[]): Cost[] {
  const spent = candidates.map(() => 0);
  const quickest = candidates.map(() => new Float64Array(SEEDS).fill(Infinity));
  for (let turn = -WARM_UP; turn < TURNS; turn++) {
    candidates.forEach(([, once], at) => {
      const before = processorTime();
      for (let seed = 0; seed < SEEDS; seed++) {
        const start = performance.now();
        once(seed as Seed);
        if (turn >= 0) quickest[at]![seed] = Math.min(quickest[at]![seed]!, performance.now() - start);
      }
      if (turn >= 0) spent[at]! += processorTime() - before;
    });
  }
  const undisturbed = quickest.map((times) => times.reduce((sum, time) => sum + time, 0) / SEEDS);
  return candidates.map(([name], at) => ({
    name,
    milliseconds: spent[at]! / (TURNS * SEEDS),
    undisturbed: undisturbed[at]!,
    ratio: spent[at]! / spent[0]!,
    undisturbedRatio: undisturbed[at]! / undisturbed[0]!,
  }));
}

function processorTime(): number {
  const { user, system } = process.cpuUsage();
  return (user + system) / 1_000;
}

const storm = (name: string, setup: StormSetup): Candidate => [name, (seed) => run({ ...setup, seed })];

function explained(seed: Seed): unknown {
  const world = beginWorld({ ...SEGMENTED, seed }, { isTraced: true });
  advanceWorld(world, SEGMENTED.horizon);
  return explainHours(world);
}

/** The model against the equations coded by hand. */
export const againstPrototype = (): Cost[] =>
  compare([
    ['the equations by hand', (seed) => runPrototype({ ...PROTOTYPE_STORM, seed })],
    storm('the model', STORM),
    storm('the model with segments', SEGMENTED),
    ['the model with segments, explained hour by hour', explained],
  ]);

/** Cost of longer storms, and of storms on more platforms. */
export const byHours = (): Cost[] => compare([36, 72, 144, 288].map((length) => storm(`${length} hours`, lasting(length))));
export const byPlatforms = (): Cost[] => compare([2, 4, 8].map((platforms) => storm(`${platforms} platforms`, spreadOver(platforms))));

/** Bytes that a finished run holds, with seven segments. */
export function retainedBytes(): number {
  setFlagsFromString('--expose-gc');
  const collect = runInNewContext('gc') as () => void;
  const held = (): number => {
    // The first collection frees the runs, the second finds the buffers that they held.
    collect();
    collect();
    const { heapUsed, arrayBuffers } = process.memoryUsage();
    return heapUsed + arrayBuffers;
  };
  const kept: unknown[] = [run({ ...SEGMENTED, seed: 0 as Seed })];
  const before = held();
  for (let seed = 1; seed <= 100; seed++) kept.push(run({ ...SEGMENTED, seed: seed as Seed }));
  return (held() - before) / (kept.length - 1);
}
