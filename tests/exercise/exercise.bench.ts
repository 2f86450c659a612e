import { bench, describe } from 'vitest';
import { minutes } from '../../src/quantity/units.ts';
import { shipped } from './shipped.ts';

const { engine, scenario } = await shipped();
const { SEED, TWENTY, bareStorm, choices, fingerprintOf, playerOf, replay, setupOf, situation, twentyDecisions, untouched } = engine;

const log = twentyDecisions(scenario);
const nothing = { setup: setupOf(scenario), decisions: [] };
/** Counted, not timed: on a busy machine a time would not do to warm up. `min` is what an undisturbed core needs. */
const LONG = { iterations: 600, time: 0, warmupIterations: 150, warmupTime: 0 };

describe(`${scenario.hours} hours of Warteschleife on one core (hz: per second; aim: 500 whole exercises)`, () => {
  bench('the bare storm', () => bareStorm(scenario), LONG);
  bench('a whole exercise in which nobody acts', () => void replay(scenario, SEED, { log: nothing }), LONG);
  bench(`a whole exercise, its log of ${TWENTY} decisions played again`, () => void replay(scenario, SEED, { log }), LONG);
});

describe('single questions to a running exercise', () => {
  const exercise = untouched(scenario, minutes(120));
  bench('all choices', () => void choices(exercise, playerOf(scenario)));
  bench('the situation report', () => void situation(exercise));
  bench('the hash of the whole state', () => void fingerprintOf(exercise));
});
