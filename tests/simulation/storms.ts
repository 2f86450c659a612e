import fc from 'fast-check';
import type { Seed } from '../../src/quantity/chance.ts';
import { minuteOfWeek, parseClock } from '../../src/quantity/clock.ts';
import type { MinuteOfDay } from '../../src/quantity/clock.ts';
import { hours, type Minutes } from '../../src/quantity/units.ts';
import { speedFactor } from '../../src/simulation/delivery.ts';
import { applyForce, type Force, type ResponseForce } from '../../src/simulation/force.ts';
import type { PlatformKind, SegmentKind } from '../../src/simulation/kind.ts';
import { RESPONSES, type ResponseKind } from '../../src/simulation/response.ts';
import type { StormSetup } from '../../src/simulation/storm.ts';
import { advanceWorld, beginWorld, type World } from '../../src/simulation/world.ts';

/** Seeds of every ensemble in these tests: a fixed list. */
export const seeds = (count: number): Seed[] => Array.from({ length: count }, (_, at) => (at + 1) as Seed);

const platform = (kind: PlatformKind, seedShare: number, origin = false): StormSetup['platforms'][number] => ({
  id: kind,
  kind,
  origin,
  seedShare,
});

/** A storm that breaks out on a Monday at eight: the one on which the prototype was measured. */
export const STORM: StormSetup = {
  seed: 1 as Seed,
  horizon: hours(72),
  start: minuteOfWeek('monday', parseClock('08:00') as MinuteOfDay),
  platforms: [
    platform('short', 1, true),
    platform('community', 0.1),
    platform('pictures', 0.05),
    platform('clips', 0.05),
    platform('career', 0.05),
  ],
  segments: [],
  r0: 1.18,
  pool: 50_000,
  baselinePerHour: 2,
  arousal: 0.62,
  trust: 62,
  responsibility: 0.85,
  seedCurve: { perHour: 4, decay: hours(12) },
  dayCurve: { shape: 'office', exponent: 0.28 },
  newsworthiness: 1,
  cases: [],
  exposures: [],
};

/** A breeze: people grumble, and it would pass. */
export const BREEZE: StormSetup = { ...STORM, r0: 0.8, seedCurve: { perHour: 3.5, decay: hours(12) } };

const segment = (kind: SegmentKind, share: number, trust: number): StormSetup['segments'][number] => ({ kind, share, trust, arousal: 0.6 });

/** Thirty hours on all eight kinds of platform, with seven segments and 38,000 people affected. */
export const OUTAGE: StormSetup = {
  ...STORM,
  horizon: hours(30),
  start: minuteOfWeek('thursday', parseClock('15:10') as MinuteOfDay),
  platforms: [
    platform('short', 0.3),
    platform('community', 1, true),
    platform('pictures', 0.05),
    platform('clips', 0.1),
    platform('career', 0.02),
    platform('reviews', 0.1),
    platform('messenger', 0.3),
    platform('press', 0.05),
  ],
  segments: [
    segment('affected', 0.25, 50),
    segment('onlookers', 0.4, 62),
    segment('activists', 0.08, 40),
    segment('trolls', 0.05, 25),
    segment('journalists', 0.02, 55),
    segment('staff', 0.05, 75),
    segment('advocates', 0.15, 85),
  ],
  r0: 0.8,
  dayCurve: { shape: 'consumer', exponent: 0.35 },
  cases: [
    {
      id: 'lines',
      people: 38_000,
      postsPerPersonHour: 0.0012,
      from: hours(0),
      platforms: { community: 0.5, short: 0.3, reviews: 0.1, messenger: 0.1 },
    },
  ],
};

/** The world after its whole horizon under these forces. */
export function run(setup: StormSetup, forces: readonly Force[] = [], { isTraced = false } = {}): World {
  const world = beginWorld(setup, { isTraced });
  for (const force of forces) applyForce(world, force);
  advanceWorld(world, setup.horizon);
  return world;
}

/** A response at an hour: well made, on own channels, as fast as its hour allows. */
export const response = (kind: ResponseKind, hour: number, change: Partial<ResponseForce> = {}): ResponseForce => ({
  type: 'response',
  kind,
  cause: `${kind}@${hour}`,
  at: hours(hour),
  quality: 1,
  match: 1,
  reach: 0.7,
  speed: speedFactor({ at: hours(hour), detectedAt: hours(0) }),
  ...change,
});

/** Hours at which the same apology is tried in one storm after the other. */
export const APOLOGY_HOURS = [1, 2, 3, 4, 6, 8, 12, 18, 24, 30, 36] as const;
/** A later apology may give fewer posts by this share, before it counts. */
const TOLERANCE = 0.005;

/** All posts of a storm for an apology at each of the hours, and how much fewer a later one gives than the one before it, at the most. */
export type Apologies = { readonly seed: Seed; readonly totals: readonly number[]; readonly gain: number; readonly isException: boolean };

/** The same apology at each hour, in those storms that reach level 3 if nobody acts. */
export const apologies = (storm: StormSetup, on: readonly Seed[], at: readonly number[] = APOLOGY_HOURS): Apologies[] =>
  on
    .filter((seed) => run({ ...storm, seed }).peakLevel >= 3)
    .map((seed) => {
      const totals = at.map((hour) => run({ ...storm, seed }, [response('fullApology', hour)]).total);
      const gain = Math.max(...totals.slice(1).map((total, nth) => 1 - total / totals[nth]!));
      return { seed, totals, gain, isException: gain > TOLERANCE };
    });

const startAt = (day: 'monday' | 'friday', clock: string): Pick<StormSetup, 'start'> => ({
  start: minuteOfWeek(day, parseClock(clock) as MinuteOfDay),
});

/** Storms unlike the one on which the prototype was measured, each in one respect. */
export const OTHER_STORMS: readonly (readonly [name: string, storm: StormSetup])[] = [
  ['begins on a Monday evening', { ...STORM, ...startAt('monday', '20:00') }],
  ['begins on a Friday afternoon', { ...STORM, ...startAt('friday', '16:00') }],
  ['runs by the day of consumers', { ...STORM, dayCurve: { shape: 'consumer', exponent: 0.28 } }],
  ['hangs by its reproduction number (1.05)', { ...STORM, r0: 1.05 }],
  ['is strong (1.3)', { ...STORM, r0: 1.3 }],
];

export const mean = (values: readonly number[]): number => values.reduce((sum, value) => sum + value, 0) / values.length;

/** Value below which this share of the values lies. */
export const quantile = (values: readonly number[], share: number): number =>
  [...values].sort((a, b) => a - b)[Math.floor(share * (values.length - 1))]!;

const KINDS = Object.keys(RESPONSES) as ResponseKind[];

/** Any force on the outage, wise or not. */
export const anyForce: fc.Arbitrary<Force> = fc
  .record({ at: fc.integer({ min: 0, max: 1_700 }), cause: fc.constantFrom('a', 'b') })
  .chain(({ at, cause }) =>
    fc.oneof(
      fc
        .record({
          kind: fc.constantFrom(...KINDS),
          quality: fc.double({ min: 0, max: 1.2, noNaN: true }),
          match: fc.double({ min: -1, max: 1, noNaN: true }),
        })
        .map((part): Force => ({ type: 'response', at: at as Minutes, cause, reach: 0.85, speed: 0.8, ...part })),
      fc
        .double({ min: 0, max: 2_000, noNaN: true })
        .map((postsPerHour): Force => ({ type: 'exposure', at: at as Minutes, cause, platform: 'clips', postsPerHour, decay: hours(2) })),
      fc
        .double({ min: 0, max: 1, noNaN: true })
        .map((share): Force => ({ type: 'relief', at: at as Minutes, cause, source: 'lines', share, over: hours(3) })),
      fc.integer({ min: 0, max: 50_000 }).map((people): Force => ({ type: 'cases', at: at as Minutes, cause, source: 'lines', people })),
      fc
        .record({ arousal: fc.double({ min: -1, max: 1, noNaN: true }), trust: fc.double({ min: -60, max: 60, noNaN: true }) })
        .map((part): Force => ({ type: 'shift', at: at as Minutes, cause, ...part })),
    ),
  );

/** Any storm that a scenario may describe. */
export const anyStorm: fc.Arbitrary<StormSetup> = fc
  .record({
    seed: fc.nat().map((seed) => seed as Seed),
    r0: fc.double({ min: 0, max: 1.6, noNaN: true }),
    pool: fc.integer({ min: 500, max: 300_000 }),
    baselinePerHour: fc.double({ min: 0.1, max: 100, noNaN: true }),
    arousal: fc.double({ min: 0, max: 1, noNaN: true }),
    trust: fc.double({ min: 0, max: 100, noNaN: true }),
    responsibility: fc.double({ min: 0, max: 1, noNaN: true }),
    newsworthiness: fc.double({ min: 0, max: 3, noNaN: true }),
  })
  .map((part) => ({ ...OUTAGE, ...part }));
