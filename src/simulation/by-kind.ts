import { row, type Assumption, type Grounds } from './assumption.ts';
import { PLATFORM_KINDS, RESPONSE_FAMILIES, SEGMENT_KINDS, type PlatformKind, type ResponseFamily, type SegmentKind } from './kind.ts';

type ByKind = Readonly<Record<PlatformKind, number>>;
type BySegment = Readonly<Record<SegmentKind, number>>;
type Table<Name extends string> = Record<Name, Assumption>;

const OURS = (why: string): Grounds => ['A', 'L', why];

/** One row per platform kind: `pace.short`, `pace.community`, … */
function perPlatform<Name extends string>(
  name: Name,
  values: ByKind,
  rows: { unit: string; grounds: Grounds },
): Table<`${Name}.${PlatformKind}`> {
  const entries = PLATFORM_KINDS.map((kind) => [
    `${name}.${kind}`,
    row(values[kind], rows.unit, [values[kind] / 2, values[kind] * 2], rows.grounds),
  ]);
  return Object.fromEntries(entries) as Table<`${Name}.${PlatformKind}`>;
}

/** One row per segment: `voice.trolls`, … */
function perSegment<Name extends string>(name: Name, values: BySegment, grounds: Grounds): Table<`${Name}.${SegmentKind}`> {
  const entries = SEGMENT_KINDS.map((kind) => [
    `${name}.${kind}`,
    row(values[kind], '× mean', [values[kind] / 2, values[kind] * 2], grounds),
  ]);
  return Object.fromEntries(entries) as Table<`${Name}.${SegmentKind}`>;
}

const bySegment = (...[affected, onlookers, activists, trolls, journalists, staff, advocates]: readonly number[]): BySegment =>
  ({ affected, onlookers, activists, trolls, journalists, staff, advocates }) as BySegment;

const byPlatform = (...[short, community, pictures, clips, career, reviews, messenger, press]: readonly number[]): ByKind =>
  ({ short, community, pictures, clips, career, reviews, messenger, press }) as ByKind;

/** Posts on the kind of the column per post on the kind of the row, in all. */
const SPILL: Readonly<Record<PlatformKind, ByKind>> = {
  //                      short  commu  pictu  clips  caree  revie  messe  press
  short: byPlatform(/* */ 0.01, 0.015, 0.008, 0.01, 0.003, 0.002, 0.006, 0.003),
  community: byPlatform(/**/ 0.015, 0.01, 0.008, 0.004, 0.002, 0.003, 0.012, 0.003),
  pictures: byPlatform(/* */ 0.008, 0.008, 0.01, 0.01, 0.001, 0.001, 0.006, 0.001),
  clips: byPlatform(/* */ 0.02, 0.01, 0.015, 0.01, 0.001, 0.002, 0.01, 0.001),
  career: byPlatform(/* */ 0.01, 0.005, 0.002, 0.001, 0.01, 0.001, 0.002, 0.001),
  reviews: byPlatform(/* */ 0.006, 0.004, 0.002, 0.002, 0, 0, 0.001, 0.001),
  messenger: byPlatform(/**/ 0.01, 0.014, 0.004, 0.006, 0.001, 0.001, 0.01, 0.001),
  press: byPlatform(/* */ 0.02, 0.015, 0.003, 0.003, 0.003, 0.002, 0.008, 0.01),
};

function spillRows(): Table<`spill.${PlatformKind}.${PlatformKind}`> {
  const grounds = OURS('Pattern of the five-platform prototype; clips and pictures leak more than they receive; three kinds added by us');
  const entries = PLATFORM_KINDS.flatMap((from) =>
    PLATFORM_KINDS.map((to) => [
      `spill.${from}.${to}`,
      row(SPILL[from][to], 'posts per post', [SPILL[from][to] / 3, SPILL[from][to] * 3], grounds),
    ]),
  );
  return Object.fromEntries(entries) as Table<`spill.${PlatformKind}.${PlatformKind}`>;
}

/** How strongly a family of responses acts on a segment, as a multiple of its mean effect. */
const ACTS: Readonly<Record<ResponseFamily, BySegment>> = {
  //                        affec  onlook activ troll  journ staff advoc
  words: bySegment(/*    */ 1.2, 1, 0.7, 0.2, 0.9, 1, 1.1),
  apology: bySegment(/*  */ 1.3, 1, 0.6, 0.1, 0.9, 1.1, 1.2),
  care: bySegment(/*     */ 1.6, 0.9, 0.6, 0.1, 0.7, 1.2, 1.2),
  facts: bySegment(/*    */ 1.2, 1, 0.6, 0.1, 1.4, 1.1, 1.1),
  hostility: bySegment(/**/ 1.2, 1, 1.4, 0.6, 1.1, 1, 0.8),
  evasion: bySegment(/*  */ 1.4, 1, 1.2, 0.5, 1.2, 1, 0.6),
  suppression: bySegment(1.1, 1, 1.6, 0.9, 1.3, 0.8, 0.7),
  praise: bySegment(/*   */ 0.5, 0.8, 0.3, 0.1, 0.6, 1.4, 2.5),
};

function actRows(): Table<`acts.${ResponseFamily}.${SegmentKind}`> {
  const grounds = OURS(
    'Trolls are moved little, the affected most by help, activists most by suppression, journalists by facts (P04, P11, P36)',
  );
  return Object.assign(
    {},
    ...RESPONSE_FAMILIES.map((family) => perSegment(`acts.${family}`, ACTS[family], grounds)),
  ) as Table<`acts.${ResponseFamily}.${SegmentKind}`>;
}

/** Posts at each hour of the day, 0 … 23, relative to the mean of a working day. */
const DAY = {
  office: [
    0.31, 0.18, 0.04, 0.03, 0.03, 0.07, 0.16, 0.48, 1.05, 1.95, 2.1, 1.89, 1.79, 1.91, 1.67, 1.41, 1.31, 1.41, 1.21, 1.17, 1.2, 1.04, 0.98,
    0.63,
  ],
  consumer: [
    0.52, 0.33, 0.2, 0.14, 0.13, 0.18, 0.34, 0.62, 0.86, 1, 1.06, 1.09, 1.16, 1.13, 1.08, 1.09, 1.17, 1.3, 1.45, 1.62, 1.74, 1.68, 1.36,
    0.9,
  ],
} as const;
type Shape = keyof typeof DAY;
/** '0' … '23' */
type Hour = Exclude<keyof typeof DAY.office, keyof (readonly unknown[])>;

function dayRows<S extends Shape>(shape: S, grounds: Grounds): Table<`day.${S}.${Hour}`> {
  const entries = DAY[shape].map((value, hour) => [`day.${shape}.${hour}`, row(value, '× mean', [value * 0.5, value * 1.5], grounds)]);
  return Object.fromEntries(entries) as Table<`day.${S}.${Hour}`>;
}

/** Values that go by platform kind, segment, response family or hour. */
export const BY_KIND = {
  ...perPlatform('pace', byPlatform(1, 2, 4, 3, 5, 6, 1.5, 2), {
    unit: '× kernel time',
    grounds: OURS('Far below the ratio of published half-lives of posts, because visits in a storm are driven by notifications'),
  }),
  ...perPlatform('pool', byPlatform(1, 0.8, 0.6, 0.9, 0.15, 0.05, 0.5, 0.3), {
    unit: '× pool of the origin',
    grounds: OURS('Scenario matter; the last three kinds added by us'),
  }),
  ...perPlatform('contagion', byPlatform(1, 1, 1, 1, 1, 0.15, 0.9, 0.45), {
    unit: '× reproduction',
    grounds: OURS('A review persists but is not passed on; comments below an article live by the article'),
  }),
  ...perPlatform('media', byPlatform(0.45, 0.3, 0.1, 0.08, 0.07, 0.02, 0.1, 0.5), {
    unit: 'posts per unit of heat',
    grounds: OURS('Where people talk about a news item; comments below the article itself come on top'),
  }),
  ...spillRows(),
  ...perSegment('voice', bySegment(1.6, 0.8, 2, 3, 0.7, 0.3, 0.8), OURS('Posts per head in a storm: few write most of it')),
  ...perSegment(
    'hostile',
    bySegment(1.3, 0.8, 2.5, 4, 0.2, 0.15, 0.1),
    OURS('Odds that a post of a segment is negative, against each other'),
  ),
  ...perSegment('loyal', bySegment(0.5, 1, 0.2, 0.05, 0.3, 3, 8), OURS('Odds that a post of a segment is supportive, against each other')),
  ...perSegment(
    'loss',
    bySegment(1.4, 0.9, 1.3, 0.3, 0.9, 0.8, 0.6),
    OURS('How fast trust falls while the storm is hostile; advocates hold out'),
  ),
  ...actRows(),
  ...dayRows('office', ['D', 'M', '46,024 tweets of four German academic hashtags, Berlin time; biased towards office hours']),
  ...dayRows('consumer', OURS('Flattened, with an evening peak; amplitude .48 as in US ticker tweets')),
  'day.office.weekend': row(0.7, '× working day', [0.6, 0.9], ['D', 'M', 'Weekend to weekday in the same 46,024 tweets']),
  'day.consumer.weekend': row(1.1, '× working day', [0.9, 1.3], OURS('People have time at weekends')),
};
