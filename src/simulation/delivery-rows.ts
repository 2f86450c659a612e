import { row, type Assumption, type Grounds } from './assumption.ts';
import { CULTURES, type CultureName } from './culture.ts';

/** Response strategies of situational crisis communication theory (Coombs 2007). */
export const RESPONSE_STRATEGIES = ['deny', 'diminish', 'rebuild', 'bolster'] as const;
export type ResponseStrategy = (typeof RESPONSE_STRATEGIES)[number];
/** Crisis clusters of the same theory, by attributed responsibility. */
export const CRISIS_CLUSTERS = ['victim', 'accident', 'preventable'] as const;
export type CrisisCluster = (typeof CRISIS_CLUSTERS)[number];

export const ELEMENTS = ['responsibility', 'repair', 'regret', 'explanation', 'repentance', 'forgiveness'] as const;
export const TONES = ['human', 'neutral', 'corporate', 'legalese', 'snide'] as const;

const SPEED: Grounds = [
  'A',
  'L',
  'Scale: reply expected within 1–3 h on short messages, 3–6 h on communities (Istanbulluoglu 2017, V); shape ours',
];
const REACH: Grounds = [
  'A',
  'L',
  'Order from practice (P34): a press release alone reaches fewest, the platform where the storm lives most',
];
const MATCH: Grounds = [
  'M',
  'M',
  'Which strategy fits which cluster: situational crisis communication theory (Coombs 2007); sizes ours; matched strategy ↔ reputation r = +.23 (Ma & Zhan 2016)',
];
const APOLOGY: Grounds = [
  'A',
  'M',
  'Order of the elements: Lewicki, Polin & Lount 2016 (V, n = 755): responsibility, then repair, then the rest; weights ours',
];
const TONE: Grounds = [
  'A',
  'M',
  'A human voice works, routine is noticed (van Noort & Willemsen 2012; Decock et al. 2021; P32); sizes ours',
];
const FACTS: Grounds = ['A', 'M', 'Quality beats speed (Beşer, Lackes & Siepermann 2017); sizes ours'];
const CULTURE: Grounds = ['A', 'L', 'Every channel has a culture of its own (P07, P34); signs from practice, sizes ours'];

const share = (value: number, grounds: Grounds): Assumption => row(value, '1', [value * 0.6, Math.min(1.2, value * 1.4)], grounds);
const around = (value: number): readonly [number, number] => [Math.max(-1, value - 0.4), Math.min(1, value + 0.4)];

type Match = Readonly<Record<ResponseStrategy, readonly [victim: number, accident: number, preventable: number]>>;
const FIT: Match = {
  deny: [1, -0.6, -1],
  diminish: [0.6, 0.6, -0.6],
  rebuild: [0.3, 0.9, 1],
  bolster: [0.2, 0.2, -0.3],
};
const WEIGHTS: Readonly<Record<(typeof ELEMENTS)[number], number>> = {
  responsibility: 0.28,
  repair: 0.22,
  regret: 0.14,
  explanation: 0.14,
  repentance: 0.14,
  forgiveness: 0.08,
};
const TONE_FACTORS: Readonly<Record<(typeof TONES)[number], number>> = {
  human: 1.1,
  neutral: 1,
  corporate: 0.8,
  legalese: 0.6,
  snide: 0.4,
};

const matchRows = (): Record<`match.${ResponseStrategy}.${CrisisCluster}`, Assumption> =>
  Object.fromEntries(
    RESPONSE_STRATEGIES.flatMap((strategy) =>
      CRISIS_CLUSTERS.map((cluster, at) => [
        `match.${strategy}.${cluster}`,
        row(FIT[strategy][at]!, '1', around(FIT[strategy][at]!), MATCH),
      ]),
    ),
  ) as Record<`match.${ResponseStrategy}.${CrisisCluster}`, Assumption>;

const named = <Prefix extends string, Name extends string>(
  prefix: Prefix,
  values: Readonly<Record<Name, number>>,
  grounds: Grounds,
): Record<`${Prefix}.${Name}`, Assumption> =>
  Object.fromEntries(
    (Object.entries(values) as [Name, number][]).map(([name, value]) => [`${prefix}.${name}`, share(value, grounds)]),
  ) as Record<`${Prefix}.${Name}`, Assumption>;

/** How well a response is delivered: speed, reach, match with the crisis, quality of the text, culture of the platform. */
export const DELIVERY = {
  'speed.floor': row(0.35, '1', [0.2, 0.5], SPEED),
  'speed.time': row(6, 'h', [3, 9], SPEED),
  'speed.timeSlow': row(9, 'h', [6, 14], SPEED),
  'outlet.pressOnly': share(0.5, REACH),
  'outlet.ownChannels': share(0.7, REACH),
  'outlet.origin': row(0.85, '1', [0.7, 1], REACH),
  ...matchRows(),
  'match.excess': row(
    0.08,
    '1',
    [0.02, 0.15],
    ['M', 'M', 'Over-accommodating: who apologises without guilt is thought guilty (SCCT); size ours'],
  ),
  'cluster.victim': row(0.35, '1', [0.3, 0.45], MATCH),
  'cluster.accident': row(0.675, '1', [0.55, 0.75], MATCH),
  ...named('element', WEIGHTS, APOLOGY),
  ...named('tone', TONE_FACTORS, TONE),
  'quality.withoutFacts': share(0.7, FACTS),
  'quality.rushed': share(0.6, FACTS),
  ...cultureRows(),
  'culture.misfire': row(0.4, '1', [0.2, 0.6], CULTURE),
} as const;

function cultureRows(): Record<CultureName, Assumption> {
  return named('culture', CULTURES, CULTURE);
}
