import { bench, describe } from 'vitest';
import { minutes } from '../../src/quantity/units.ts';
import { shipped } from './shipped.ts';

const { engine, scenario } = await shipped();
const { SEED, TWENTY, bareStorm, choices, fingerprintOf, playerOf, replay, setupOf, situation, twentyDecisions, untouched } = engine;

const log = twentyDecisions(scenario);
const nothing = { setup: setupOf(scenario), decisions: [] };
const running = untouched(scenario, minutes(120));
const by = playerOf(scenario);

const WHOLE = {
  'the bare storm': () => bareStorm(scenario),
  'a whole exercise in which nobody acts': () => void replay(scenario, SEED, { log: nothing }),
  [`a whole exercise, its log of ${TWENTY} decisions played again`]: () => void replay(scenario, SEED, { log }),
};

const TURNS = 1_500;

/** Milliseconds on an undisturbed core: the quickest of many runs, in turn, so that a busy machine is busy for all alike. */
function quickest(candidates: Readonly<Record<string, () => void>>): readonly (readonly [name: string, milliseconds: number])[] {
  const best = new Map<string, number>();
  for (let turn = 0; turn < TURNS; turn++) {
    for (const [name, once] of Object.entries(candidates)) {
      const start = performance.now();
      once();
      best.set(name, Math.min(best.get(name) ?? Infinity, performance.now() - start));
    }
  }
  return [...best];
}

const costs = quickest(WHOLE);
const storm = costs[0]![1];
const line = ([name, milliseconds]: readonly [string, number]): string =>
  [
    name.padEnd(60),
    `${milliseconds.toFixed(3)} ms`,
    `${Math.round(1_000 / milliseconds)} a second`,
    `× ${(milliseconds / storm).toFixed(2)}`,
  ].join('   ');
process.stdout.write(
  [
    `${scenario.hours} hours of Warteschleife on an undisturbed core: the quickest of ${TURNS} runs, and as multiples of the bare storm`,
    '(aim: 500 whole exercises a second; the means below include the collection of garbage and other guests of the host)',
    ...costs.map((cost) => `  ${line(cost)}`),
    '',
  ].join('\n'),
);

/** Counted, not timed: on a busy machine a time would not do to warm up. `min` is what an undisturbed core needs. */
const LONG = { iterations: 600, time: 0, warmupIterations: 150, warmupTime: 0 };

describe(`${scenario.hours} hours of Warteschleife on one core (hz: per second; aim: 500 whole exercises)`, () => {
  for (const [name, once] of Object.entries(WHOLE)) bench(name, once, LONG);
});

describe('single questions to a running exercise', () => {
  bench('all choices', () => void choices(running, by));
  bench('the situation report', () => void situation(running));
  bench('the hash of the whole state', () => void fingerprintOf(running));
});
