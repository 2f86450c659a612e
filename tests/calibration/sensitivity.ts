import type { Seed } from '../../src/quantity/chance.ts';
import { minuteOfWeek, type MinuteOfDay } from '../../src/quantity/clock.ts';
import { ASSUMPTIONS, type AssumptionName } from '../../src/simulation/assumptions.ts';
import type { Force } from '../../src/simulation/force.ts';
import type { StormSetup } from '../../src/simulation/storm.ts';
import type { World } from '../../src/simulation/world.ts';
import { OUTAGE, response, run, seeds, STORM } from '../simulation/storms.ts';
import { mean } from './shape.ts';

/** What one value, set low and high, does to a storm. */
export type Sensitivity = {
  readonly name: string;
  readonly low: Outcome;
  readonly high: Outcome;
  /** What is written for the two values. */
  readonly values: readonly [low: string, high: string];
};

/** Against the storm as it is: posts as a share, highest level and trust at the end as differences. */
export type Outcome = { readonly posts: number; readonly level: number; readonly trust: number };

const atHour = (hour: number): StormSetup['start'] => minuteOfWeek('monday', (hour * 60) as MinuteOfDay);
type Change = Partial<StormSetup>;
const SCENARIO: readonly (readonly [name: string, low: readonly [string, Change], high: readonly [string, Change]])[] = [
  ['reproduction R0', ['−10 %', { r0: 0.9 * STORM.r0 }], ['+10 %', { r0: 1.1 * STORM.r0 }]],
  ['arousal at the start', ['−.1', { arousal: STORM.arousal - 0.1 }], ['+.1', { arousal: STORM.arousal + 0.1 }]],
  ['trust at the start', ['40', { trust: 40 }], ['80', { trust: 80 }]],
  ['newsworthiness', ['0', { newsworthiness: 0 }], ['× 2', { newsworthiness: 2 }]],
  ['audience pool', ['−20 %', { pool: 0.8 * STORM.pool }], ['+20 %', { pool: 1.2 * STORM.pool }]],
  [
    'first posts per hour',
    ['2', { seedCurve: { ...STORM.seedCurve, perHour: 2 } }],
    ['8', { seedCurve: { ...STORM.seedCurve, perHour: 8 } }],
  ],
  ['attributed responsibility', ['.5', { responsibility: 0.5 }], ['1', { responsibility: 1 }]],
  ['begins at', ['02:00', { start: atHour(2) }], ['20:00', { start: atHour(20) }]],
];

type Figures = { readonly posts: number; readonly level: number; readonly trust: number };
const figuresOf = (worlds: readonly World[]): Figures => ({
  posts: mean(worlds.map(({ total }) => total)),
  level: mean(worlds.map(({ peakLevel }) => peakLevel)),
  trust: mean(worlds.map(({ trust, setup }) => trust - setup.trust)),
});
const against = (base: Figures, other: Figures): Outcome => ({
  posts: other.posts / base.posts - 1,
  level: other.level - base.level,
  trust: other.trust - base.trust,
});

/** Values of the scenario, each on many seeds. */
export function scenarioSensitivity(count: number): Sensitivity[] {
  const figures = (change: Change): Figures => figuresOf(seeds(count).map((seed: Seed) => run({ ...STORM, ...change, seed })));
  const base = figures({});
  return SCENARIO.map(([name, low, high]) => ({
    name,
    values: [low[0], high[0]],
    low: against(base, figures(low[1])),
    high: against(base, figures(high[1])),
  }));
}

const SEGMENTED: StormSetup = { ...STORM, chance: 'none', segments: OUTAGE.segments };
const ANSWERS: readonly Force[] = [response('holdingStatement', 1), response('falseDenial', 5), response('fullApology', 9)];
/** Values that act only where something is answered; their storm is answered. */
const OF_ANSWERS = /^(response|acts|publicity|breeze)\./;

const figure = (value: number): string => String(Number(value.toPrecision(3))).replace('-', '−');

/** Every assumption, at both ends of its range; without chance, so that one run says all. */
export function assumptionSensitivity(): Sensitivity[] {
  const names = Object.keys(ASSUMPTIONS) as AssumptionName[];
  const figures = (name: AssumptionName | undefined, value: number, forces: readonly Force[]): Figures =>
    figuresOf([run(name ? { ...SEGMENTED, assumptions: { [name]: value } } : SEGMENTED, forces)]);
  const [silent, answered] = [figures(undefined, 0, []), figures(undefined, 0, ANSWERS)];
  return names.map((name) => {
    const isAnswer = OF_ANSWERS.test(name);
    const [low, high] = ASSUMPTIONS[name].range;
    const outcome = (value: number): Outcome => against(isAnswer ? answered : silent, figures(name, value, isAnswer ? ANSWERS : []));
    return { name, values: [figure(low), figure(high)], low: outcome(low), high: outcome(high) };
  });
}

/** How far a value moves the posts, at most. */
export const swing = ({ low, high }: Sensitivity): number => Math.max(Math.abs(low.posts), Math.abs(high.posts));
