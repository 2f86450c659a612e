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
    name.padEnd(38),
    ...[milliseconds, undisturbed].map((time) => `${time.toFixed(3)} ms`),
    ...[ratio, undisturbedRatio].map((of) => `× ${of.toFixed(2)}`),
  ].join('   ');
const table = (title: string, costs: readonly Cost[]): string => [title, ...costs.map(cells)].join('\n  ');

process.stdout.write(
  [
    'one run: time of the processor, on an undisturbed core; both as multiples of the first line',
    table('72 hours on 5 platforms (aim: the model × 1.2 at most, with segments × 2, with attribution × 3)', againstPrototype()),
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
