import { row, type Assumption, type Grounds } from './assumption.ts';
import { BY_KIND } from './by-kind.ts';
import { DELIVERY } from './delivery-rows.ts';
import { responseRows } from './response-rows.ts';

const SEISMIC: Grounds = [
  'D',
  'H',
  'Four exponentials fitted to the reaction kernel of Zhao, Erdogdu, He, Rajaraman & Leskovec, SEISMIC, KDD 2015; largest error of its CDF .0072',
];
const NEWS: Grounds = ['A', 'L', 'Tuned on the prototype so that most storms end on level 3 to 5; no study gives these rates'];
const SCALE: Grounds = [
  'A',
  'L',
  'Our figures for the Shitstorm-Skala of Barbara Schwede and Daniel Graf (Feinheit, 2012), which describes its levels in words only',
];
const MOOD: Grounds = [
  'A',
  'L',
  'Chosen in the prototype: arousal follows volume within half a day; Johnen, Jungblut & Ziegele 2018 for the direction',
];
const NEGATIVE: Grounds = [
  'A',
  'L',
  'Negative posts “greatly exceed” positive ones in brand storms (Delgado-Ballester et al. 2020); shape ours',
];
const FOLLOWERS: Grounds = ['D', 'M', '397,136 sharers of the TiDeH cascades: median 182, mean 842, exponent of the tail 2.29'];
const VACUUM: Grounds = [
  'A',
  'M',
  'Direction: Istanbulluoglu 2017 (expected reply time), Coombs on the information vacuum; size ours, and it must saturate',
];
const BREEZE: Grounds = [
  'A',
  'L',
  'Direction: Beşer, Lackes & Siepermann 2017 (many statements can be worse than silence), practice principle P09; size ours, tuned so that a heavy statement in a breeze costs more posts than watching',
];

/** Values that stand alone; those that go by platform, segment or hour are in `by-kind.ts`, those of responses beside them. */
const SINGLE = {
  'kernel.weight.1': row(0.4061, 'share', [0.35, 0.46], SEISMIC),
  'kernel.weight.2': row(0.2485, 'share', [0.2, 0.3], SEISMIC),
  'kernel.weight.3': row(0.1815, 'share', [0.14, 0.22], SEISMIC),
  'kernel.weight.4': row(0.1639, 'share', [0.12, 0.2], SEISMIC),
  'kernel.time.1': row(7.3, 'min', [5, 10], SEISMIC),
  'kernel.time.2': row(36.9, 'min', [25, 50], SEISMIC),
  'kernel.time.3': row(189, 'min', [130, 260], SEISMIC),
  'kernel.time.4': row(1372.9, 'min', [900, 2000], SEISMIC),
  'reproduction.cap': row(1.9, '1', [1.6, 2.2], ['A', 'M', 'Keeps the process stable; a doubling time of half an hour needs 1.92']),
  'reproduction.arousal': row(
    0.7,
    '1',
    [0.4, 0.9],
    [
      'M',
      'M',
      'Calm .2 to furious .9 is ×1.63: three to four moral-emotional words at ×1.13 each (Brady et al., 27 studies); Berger & Milkman 2012 for the direction',
    ],
  ),
  'reproduction.trust': row(0.35, 'per 100 points', [0.1, 0.6], ['A', 'L', 'Chosen in the prototype']),
  'reproduction.trustReference': row(60, 'points', [50, 70], ['A', 'L', 'Trust at which trust neither slows nor speeds the spread']),
  'ageing.time': row(
    160,
    'h',
    [96, 400],
    [
      'D',
      'M',
      '≥ 150 h on #IchBinHanna (saturation, not ageing, ends it; its own fit takes 400 h); Lorenz-Spreen et al. 2019 for the direction',
    ],
  ),
  'queue.time': row(60, 'min', [30, 120], ['A', 'L', 'Delay until talk crosses to another platform']),
  'volume.memory': row(3, 'h', [2, 4], ['A', 'M', 'Memory of the posts per hour on which the level rests']),
  'volume.scale': row(60, '× baseline', [30, 120], ['A', 'L', 'Volume at which the public is half as stirred as it can be']),
  'count.dispersion': row(
    40,
    '1',
    [20, 150],
    ['D', 'M', 'Negative binomial fitted to ten-minute counts of #IchBinHanna: about 75; taken lower to be on the lively side'],
  ),
  'mark.ordinary': row(0.97, 'posts', [0.9, 1], ['A', 'M', 'Weight of an ordinary post, so that the mean with amplifiers is near 1']),
  'amplifier.chance': row(4e-4, 'per post', [1e-4, 1e-3], ['A', 'L', 'Rare post of somebody with a very large audience']),
  'amplifier.least': row(12, 'posts', [6, 25], ['A', 'L', 'Weight from which somebody counts as an amplifier']),
  'amplifier.tail': row(1.28, '1', [1.1, 1.5], FOLLOWERS),
  'amplifier.most': row(400, 'posts', [200, 800], ['A', 'L', 'Keeps one post from being the storm']),
  'reach.followers': row(842, 'people', [182, 6455], FOLLOWERS),
  'reach.seen': row(0.05, 'share', [0.02, 0.15], ['A', 'L', 'Followers who see a post']),
  'followers.median': row(182, 'people', [100, 300], FOLLOWERS),
  'followers.sigma': row(1.6, '1', [1.3, 2], FOLLOWERS),
  'news.online.threshold': row(40, '× baseline', [20, 80], NEWS),
  'news.online.rate': row(1, 'per h', [0.5, 2], NEWS),
  'news.online.heat': row(30, 'posts', [10, 80], NEWS),
  'news.print.threshold': row(150, '× baseline', [80, 300], NEWS),
  'news.print.rate': row(0.5, 'per h', [0.2, 1], NEWS),
  'news.print.heat': row(50, 'posts', [20, 120], NEWS),
  'news.tv.threshold': row(400, '× baseline', [200, 800], NEWS),
  'news.tv.rate': row(0.2, 'per h', [0.1, 0.5], NEWS),
  'news.tv.heat': row(150, 'posts', [50, 400], NEWS),
  'news.width': row(0.5, 'ln', [0.3, 0.8], NEWS),
  'news.fatigue': row(22, 'h', [12, 48], ['A', 'L', 'Coverage stops when its news value is gone (Pang et al. 2014); length ours']),
  'news.night': row(0.08, '1', [0.02, 0.3], NEWS),
  'news.arousal': row(0.01, '1', [0, 0.03], MOOD),
  'media.decay': row(75, 'min', [45, 120], ['D', 'M', 'Media pulse inferred on day 2 of #IchBinHanna: decay 1.24 h']),
  'arousal.floor': row(0.12, '1', [0.05, 0.2], MOOD),
  'arousal.volume': row(0.55, '1', [0.4, 0.7], MOOD),
  'arousal.reference': row(0.62, '1', [0.5, 0.7], MOOD),
  'arousal.time': row(14, 'h', [8, 24], MOOD),
  'negative.base': row(0.35, '1', [0.25, 0.45], NEGATIVE),
  'negative.arousal': row(0.45, '1', [0.3, 0.6], NEGATIVE),
  'negative.responsibility': row(0.25, '1', [0.1, 0.4], NEGATIVE),
  'negative.trust': row(0.15, 'per 50 points', [0.05, 0.25], NEGATIVE),
  'negative.most': row(0.95, '1', [0.9, 0.99], NEGATIVE),
  'neutral.share': row(0.15, '1', [0.1, 0.2], NEGATIVE),
  'trust.loss': row(
    0.55,
    'points per h',
    [0.3, 0.8],
    ['A', 'M', 'Bounded by responsibility ↔ reputation r = −.54, about 19 points (Ma & Zhan 2016, 35 investigations)'],
  ),
  'trust.scar': row(
    0.4,
    'share of the loss',
    [0.15, 0.6],
    [
      'A',
      'M',
      'Of a loss for which the firm is fully blamed, this share is still there a month later; 40 % of 78 brands stayed damaged (Hansen, Kupfer & Hennig-Thurau 2018, V); that breadth read as depth is ours',
    ],
  ),
  'trust.recovery': row(
    0.02,
    'per h',
    [0.005, 0.04],
    ['A', 'M', 'Partial within three days: 40 % of brands stay damaged for long (Hansen et al. 2018)'],
  ),
  'vacuum.tolerance': row(
    3,
    'h',
    [1, 6],
    ['V', 'M', 'Replies are expected within one to three hours on short messages (Istanbulluoglu 2017)'],
  ),
  'vacuum.arousal': row(0.006, 'per h', [0, 0.012], VACUUM),
  'vacuum.trust': row(0.12, 'points per h', [0, 0.3], VACUUM),
  'vacuum.most': row(0.08, '1', [0.04, 0.12], VACUUM),
  'vacuum.volume': row(4, '× baseline', [1, 15], VACUUM),
  'response.calm': row(
    0.4,
    '1',
    [0.3, 0.5],
    ['V', 'M', 'Explanation works best at high arousal, empathy below (Herhausen et al. 2019); where people are calm is ours'],
  ),
  'response.furious': row(0.6, '1', [0.55, 0.75], ['A', 'M', 'From here on people count as furious; in between effects pass over; ours']),
  'response.riseGood': row(
    3,
    'h',
    [1, 5],
    ['V', 'M', 'An apology spreads more slowly than the bad news (Park, Cha et al. 2012); length ours'],
  ),
  'response.riseBad': row(1, 'h', [0.5, 2], ['V', 'M', 'Bad news is faster (Park, Cha et al. 2012); length ours']),
  'response.mostGood': row(1, 'responses', [0.8, 2], ['A', 'L', 'An apology said five times is still one apology; ours']),
  'response.mostBad': row(
    5,
    'responses',
    [2, 8],
    ['A', 'L', 'Copy-paste replies add up to five batches at most; the same for all bad kinds; ours'],
  ),
  'response.wear': row(
    1,
    '1',
    [0, 3],
    ['A', 'L', 'Words without relief wear off faster while cases are open (P13): pace doubled if all are open'],
  ),
  'breeze.attention': row(0.05, '1', [0.02, 0.2], BREEZE),
  'publicity.posts': row(80, '× baseline', [20, 150], BREEZE),
  'publicity.time': row(3, 'h', [1, 6], BREEZE),
  'platform.active': row(1, '× baseline', [0.3, 3], SCALE),
  'level.1.volume': row(1, '× baseline', [0.5, 2], SCALE),
  'level.2.volume': row(4, '× baseline', [3, 6], SCALE),
  'level.3.volume': row(15, '× baseline', [10, 25], SCALE),
  'level.3.online': row(1, 'items', [1, 2], SCALE),
  'level.3.platforms': row(2, 'platforms', [2, 3], SCALE),
  'level.4.volume': row(60, '× baseline', [40, 100], SCALE),
  'level.4.online': row(2, 'items', [1, 4], SCALE),
  'level.5.volume': row(250, '× baseline', [150, 400], SCALE),
  'level.5.negative': row(0.6, '1', [0.5, 0.7], SCALE),
  'level.5.items': row(5, 'items', [3, 8], SCALE),
  'level.6.volume': row(800, '× baseline', [500, 1500], SCALE),
  'level.6.negative': row(0.7, '1', [0.6, 0.8], SCALE),
  'level.6.items': row(3, 'items', [2, 5], SCALE),
  'level.6.arousal': row(0.6, '1', [0.5, 0.7], SCALE),
  'level.hold': row(2, 'h', [1, 4], SCALE),
} as const satisfies Record<string, Assumption>;

/**
 * Every constant of the model: value, unit, plausible range, letter, confidence, source. No scenario can change one; a trainer may,
 * for an exercise and within the range, and then it stands in the setup.
 */
export const ASSUMPTIONS = { ...SINGLE, ...BY_KIND, ...DELIVERY, ...responseRows() };

export type AssumptionName = keyof typeof ASSUMPTIONS;
/** A value for each name. */
export type Assumptions = Readonly<Record<AssumptionName, number>>;

const VALUES = Object.fromEntries(Object.entries(ASSUMPTIONS).map(([name, { value }]) => [name, value])) as Assumptions;

/** Whether a name that came from outside, in a file, a link or a form, is one of the table. */
export const isAssumption = (name: string): name is AssumptionName => Object.hasOwn(ASSUMPTIONS, name);

/** SIM-25: looks values up: those that a setup changes, else those of the table. Every row moves some storm. */
export const assume = (changed?: Partial<Assumptions>): ((name: AssumptionName) => number) =>
  changed ? (name) => changed[name] ?? VALUES[name] : (name) => VALUES[name];
