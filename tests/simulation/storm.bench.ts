import { bench, describe } from 'vitest';
import type { Seed } from '../../src/quantity/chance.ts';
import { fingerprint } from '../../src/simulation/world.ts';
import { importBundled } from '../../tools/bundle.mjs';
import type * as Yardstick from './yardstick.ts';
import type { Cost } from './yardstick.ts';

const engine = (await importBundled('tests/simulation/yardstick.ts', 'build/bench/storm.mjs')) as typeof Yardstick;
const { againstPrototype, byHours, byPlatforms, OUTAGE, PROTOTYPE_STORM, response, retainedBytes, run, runPrototype, STORM } = engine;

const cells = ({ name, milliseconds, ratio, undisturbed, undisturbedRatio }: Cost): string =>
  [
    name.padEnd(50),
    ...[milliseconds, undisturbed].map((time) => `${time.toFixed(3)} ms`),
    ...[ratio, undisturbedRatio].map((of) => `× ${of.toFixed(2)}`),
  ].join('   ');
const table = (title: string, costs: readonly Cost[]): string => [title, ...costs.map(cells)].join('\n  ');

/** What is asked of each line, and against which other; judged on the undisturbed core, since a shared host slows any line at any time. */
const AIMS = [
  { of: 1, against: 0, most: 1.2 },
  { of: 2, against: 0, most: 2 },
  { of: 3, against: 2, most: 3 },
] as const;
const verdict = (costs: readonly Cost[]): string[] =>
  AIMS.map(({ of, against, most }) => {
    const ratio = costs[of]!.undisturbed / costs[against]!.undisturbed;
    const sentence = `${costs[of]!.name}: × ${ratio.toFixed(2)} of ${costs[against]!.name} (aim: ${most} at most)`;
    return `  ${ratio <= most ? 'reached' : 'MISSED '}  ${sentence}`;
  });

const costs = againstPrototype();
process.stdout.write(
  [
    'one run: mean time of the processor, collection of garbage and other guests of the host included; quickest, on an undisturbed core;',
    'both as multiples of the first line',
    table('72 hours on 5 platforms', costs),
    ...verdict(costs),
    table('by hours (aim: in proportion)', byHours()),
    table('by platforms (aim: in proportion)', byPlatforms()),
    `a finished run with segments holds ${Math.round(retainedBytes() / 1_000)} kB (aim: below 200)`,
    '',
  ].join('\n'),
);

let seed = 0;
const next = (): Seed => (seed++ % 1_000) as Seed;
const answered = [
  response('holdingStatement', 1),
  response('explanation', 4),
  response('fullApology', 6),
  response('correctiveAction', 12),
];
const world = run(OUTAGE);

describe('a bare storm', () => {
  bench('the equations by hand, 72 hours, 5 platforms', () => void runPrototype({ ...PROTOTYPE_STORM, seed: next() }));
  bench('72 hours, 5 platforms', () => void run({ ...STORM, seed: next() }));
  bench('30 hours, 8 platforms, 7 segments', () => void run({ ...OUTAGE, seed: next() }));
  bench('30 hours, 8 platforms, 7 segments, 4 responses', () => void run({ ...OUTAGE, seed: next() }, answered));
  bench('fingerprint', () => void fingerprint(world));
});
