import { minutes, hours, STEP } from '../../src/quantity/units.ts';
import { ASSUMPTIONS } from '../../src/simulation/assumptions.ts';
import type { StormSetup } from '../../src/simulation/storm.ts';
import { advanceWorld, beginWorld } from '../../src/simulation/world.ts';
import { run, seeds, STORM } from '../simulation/storms.ts';
import { cascadeReproduction, exponentOf, modelSizes, realSizes } from './cascades.ts';
import type { Check, Size } from './check.ts';
import type { Ran } from './ensemble.ts';
import { HANNA_HOURS } from './reference/ichbinhanna.ts';
import { STORM_HOURS } from './reference/german-storms.ts';
import { SEISMIC_CDF } from './reference/kernel.ts';
import { FOLLOWER_TAIL } from './reference/tideh.ts';
import { expectedHanna, explained, HANNA_START_HOUR, hannaAsShipped } from './replay.ts';
import { hoursOf, mean, median, quantile, shapeOf, sum, type Shape } from './shape.ts';

// Targets 1 to 8: the form of a storm that nobody answers.

const KERNEL = ([1, 2, 3, 4] as const).map((k) => ({
  weight: ASSUMPTIONS[`kernel.weight.${k}`].value,
  time: ASSUMPTIONS[`kernel.time.${k}`].value,
}));
/** Share of the answers to a post that came within so many minutes, in the model. */
export const modelCdf = (after: number): number => sum(KERNEL.map(({ weight, time }) => weight * (1 - Math.exp(-after / time))));

export function kernel(): Check {
  const whole = modelCdf(SEISMIC_CDF.at(-1)![0]);
  // The world moves by steps: what happens within the first is the same to it.
  const errors = SEISMIC_CDF.filter(([after]) => after >= STEP).map(([after, share]) => Math.abs(modelCdf(after) / whole - share));
  return {
    target: 1,
    name: 'How soon a post is answered',
    source: 'SEISMIC (Zhao et al. 2015)',
    parts: [
      {
        name: 'sum of the weights',
        value: sum(KERNEL.map(({ weight }) => weight)),
        band: [0.9999, 1.0001],
        unit: 'number',
        isBuiltIn: true,
      },
      { name: 'largest distance from the measured curve', value: Math.max(...errors), band: [0, 0.01], unit: 'number', isBuiltIn: true },
      { name: 'answered within an hour', value: modelCdf(60), band: [0.55, 0.7], unit: 'share', observed: '66 %', isBuiltIn: true },
    ],
  };
}

export function replay(): Check {
  const expected = expectedHanna();
  const total = sum(HANNA_HOURS);
  const { peakHour } = shapeOf(expected, HANNA_START_HOUR);
  const shipped = hannaAsShipped();
  return {
    target: 2,
    name: '#IchBinHanna played again',
    source: 'LaserStefan, zenodo 5068748',
    about:
      'Reproduction number, audience, seeds and the pulse of the second morning were fitted to these very 72 hours by a program that knew neither moods ' +
      'nor media; so here moods are held still, the media are silent, ageing takes 400 hours, and a post weighs .984. The last two rows leave moods, ageing and weights as the game has them.',
    parts: [
      { name: 'R², hour by hour', value: explained(expected), band: [0.85, 1], unit: 'number', isBuiltIn: true },
      { name: 'highest hour', value: peakHour, unit: 'hours', observed: '14 h' },
      {
        name: 'distance of the highest hour from both peaks (14 ± 4, 25 ± 3)',
        value: Math.min(Math.max(0, Math.abs(peakHour - 14) - 4), Math.max(0, Math.abs(peakHour - 25) - 3)),
        band: [0, 0],
        unit: 'hours',
        isBuiltIn: true,
      },
      { name: 'all posts against the real ones', value: sum(expected) / total, band: [0.85, 1.15], unit: 'share', isBuiltIn: true },
      { name: 'R² with moods, ageing and weights as shipped', value: explained(shipped), unit: 'number' },
      { name: 'all posts, with moods, ageing and weights as shipped', value: sum(shipped) / total, unit: 'share' },
    ],
  };
}

type Storms = readonly Ran[];
const valuesOf = (storms: Storms, of: (shape: Shape) => number): number[] => storms.map(({ shape }) => of(shape));
const hanna = shapeOf(HANNA_HOURS, HANNA_START_HOUR);
const percent = (value: number): string => `${Math.round(100 * value)} %`;

export function duration(storms: Storms): Check {
  const lengths = valuesOf(storms, ({ aboveFifth }) => aboveFifth);
  const [low, middle, high] = [0.1, 0.5, 0.9].map((at) => Math.round(quantile(STORM_HOURS, at)));
  return {
    target: 3,
    name: 'Hours above a fifth of the peak',
    source: '14 German storms (daudprobst)',
    parts: [
      { name: 'median', value: median(lengths), band: [30, 55], unit: 'hours', observed: `${middle} h` },
      { name: 'one in ten is shorter', value: quantile(lengths, 0.1), band: [15, Infinity], unit: 'hours', observed: `${low} h` },
      { name: 'one in ten is longer', value: quantile(lengths, 0.9), band: [0, 90], unit: 'hours', observed: `${high} h` },
    ],
  };
}

/** Hours after the peak until the first hour with less than half of it. */
const fallTime = ({ hourly, shape }: Ran): number => hourly.slice(shape.peakHour).findIndex((posts) => posts < shape.peak / 2);

export function course(storms: Storms, shocked: Storms): Check {
  const of = (name: string, value: (shape: Shape) => number): { name: string; value: number } => ({
    name,
    value: median(valuesOf(storms, value)),
  });
  const shock = (value: (shape: Shape) => number): number => median(valuesOf(shocked, value));
  return {
    target: 4,
    name: 'Course of a storm from within, and of a shock from outside',
    source: '#IchBinHanna; Crane & Sornette 2008',
    parts: [
      { ...of('half of all posts', ({ half }) => half), band: [18, 36], unit: 'hours', observed: `${hanna.half.toFixed(0)} h` },
      { ...of('highest hour of all', ({ peakShare }) => peakShare), band: [0.03, 0.09], unit: 'share', observed: percent(hanna.peakShare) },
      { ...of('posts after the peak', ({ afterPeak }) => afterPeak), band: [0.5, 0.8], unit: 'share', observed: percent(hanna.afterPeak) },
      { name: 'shock: peak after', value: shock(({ peakHour }) => peakHour), band: [0, 2], unit: 'hours' },
      {
        name: 'shock: below half of the peak after',
        value: median(shocked.map(fallTime)),
        band: [0, 3],
        unit: 'hours',
        observed: '1 to 2 h',
      },
      { name: 'shock: highest hour of all', value: shock(({ peakShare }) => peakShare), band: [0.3, 1], unit: 'share' },
    ],
  };
}

export function rise(storms: Storms): Check {
  const ratios = valuesOf(storms, ({ decay, rise: up }) => decay / Math.max(1, up));
  return {
    target: 5,
    name: 'A storm rises faster than it falls',
    source: 'Yang & Leskovec 2011, 1,000 hashtags',
    parts: [
      {
        name: 'from a tenth of the peak to the peak',
        value: median(valuesOf(storms, (shape) => shape.rise)),
        band: [6, 24],
        unit: 'hours',
        observed: `${hanna.rise} h`,
      },
      {
        name: 'fall against rise',
        value: median(ratios),
        band: [1, Infinity],
        unit: 'number',
        observed: `1.5 (hashtags), ${(hanna.decay / hanna.rise).toFixed(1)}`,
      },
    ],
  };
}

export const night = (storms: Storms): Check => ({
  target: 6,
  name: 'A night breathes, it does not kill',
  source: '#IchBinHanna',
  parts: [
    {
      name: 'posts between 2 and 6 against 11 and 21',
      value: median(valuesOf(storms, ({ nightToDay }) => nightToDay)),
      band: [0.05, 0.2],
      unit: 'share',
      observed: percent(hanna.nightToDay),
    },
  ],
});

export function cascades({ cascades: count }: Size): Check {
  const [real, model] = [realSizes(), modelSizes(count)];
  const from = (size: number): Check['parts'][number] => ({
    name: `exponent of cascade sizes from ${size} on`,
    value: exponentOf(model, size),
    band: [1.9, 2.7],
    unit: 'number',
    observed: exponentOf(real, size).toFixed(2),
  });
  const large = (sizes: readonly number[]): number => sizes.filter((size) => size >= 20).length / sizes.length;
  return {
    target: 7,
    name: 'Most posts lead to nothing, a few to very much',
    source: 'auspol (Kong, Ram & Rizoiu 2021); TiDeH (Kobayashi & Lambiotte 2016)',
    parts: [
      from(3),
      from(5),
      from(10),
      {
        name: 'cascades of twenty posts and more',
        value: large(model),
        unit: 'share',
        observed: percent(large(real)),
      },
      {
        name: 'exponent of the weight of amplifiers',
        value: amplifierTail(),
        band: [2.2, 2.5],
        unit: 'number',
        observed: `${FOLLOWER_TAIL}`,
        isBuiltIn: true,
      },
    ],
  };
}

/** Exponent of the amplifiers that joined many storms; those at the upper bound count as at least so heavy. */
function amplifierTail(): number {
  const least = ASSUMPTIONS['amplifier.least'].value;
  const most = ASSUMPTIONS['amplifier.most'].value;
  const weights = seeds(100).flatMap((seed) => amplifiersOf({ ...STORM, seed }));
  return 1 + weights.filter((weight) => weight < most - 0.5).length / sum(weights.map((weight) => Math.log(Math.max(1, weight / least))));
}

/** Weights of the amplifiers of one storm, read off how many people they reached. */
function amplifiersOf(setup: StormSetup): number[] {
  const world = beginWorld(setup);
  const perWeight = ASSUMPTIONS['reach.followers'].value * ASSUMPTIONS['reach.seen'].value;
  return advanceWorld(world, setup.horizon).flatMap((event) => (event.type === 'amplifier.joined' ? [event.reach / perWeight] : []));
}

/** Constant talk for four weeks, so that all that moves is day and week; passed on as in the cascades of `auspol`. */
export function weekend(): Check {
  const weeks = seeds(5).map((seed) =>
    hoursOf(
      run({
        ...STORM,
        seed,
        start: minutes(0) as unknown as typeof STORM.start,
        horizon: hours(4 * 168),
        platforms: [STORM.platforms[0]!],
        r0: cascadeReproduction(),
        pool: 1e9,
        seedCurve: { perHour: 0, decay: hours(1) },
        newsworthiness: 0,
        cases: [{ id: 'talk', people: 1_000, postsPerPersonHour: 0.02, from: minutes(0), platforms: { short: 1 } }],
        assumptions: { 'reproduction.arousal': 0, 'reproduction.trust': 0, 'ageing.time': 1e9 },
      }),
    ),
  );
  const posts = (isCounted: (day: number) => boolean): number =>
    mean(weeks.map((hourly) => mean(hourly.filter((_, hour) => hour >= 168 && isCounted(Math.floor(hour / 24) % 7)))));
  return {
    target: 8,
    name: 'Fewer posts on Saturdays and Sundays',
    source: '46,024 tweets of four German academic hashtags',
    parts: [
      {
        name: 'weekend against working days',
        value: posts((day) => day >= 5) / posts((day) => day < 5),
        band: [0.6, 0.9],
        unit: 'share',
        observed: '70 %',
        isBuiltIn: true,
      },
    ],
  };
}
