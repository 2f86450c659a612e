import type { Seed } from '../../src/quantity/chance.ts';
import { excessOf, matchOf } from '../../src/simulation/delivery.ts';
import { ASSUMPTIONS } from '../../src/simulation/assumptions.ts';
import type { Force } from '../../src/simulation/force.ts';
import type { ResponseKind } from '../../src/simulation/response.ts';
import type { StormSetup } from '../../src/simulation/storm.ts';
import type { World } from '../../src/simulation/world.ts';
import { apologies, APOLOGY_HOURS, BREEZE, OTHER_STORMS, response, run, seeds, STORM, type Apologies } from '../simulation/storms.ts';
import { ABOVE_NOTHING, BELOW_NOTHING, holds, type Check, type Part } from './check.ts';
import { words } from './words.ts';
import { hoursOf, mean, shareOf } from './shape.ts';

// Targets 9 to 16: what is said and done, always against silence on the same luck.

/** Runs of the same storms with and without forces. */
class Trials {
  readonly setup: StormSetup;
  readonly on: readonly Seed[];
  readonly silent: readonly World[];

  constructor(setup: StormSetup, on: readonly Seed[]) {
    this.setup = setup;
    this.on = on;
    this.silent = on.map((seed) => run({ ...setup, seed }));
  }

  acted(forces: readonly Force[]): World[] {
    return this.on.map((seed) => run({ ...this.setup, seed }, forces));
  }

  /** Change of all posts against silence. */
  posts(forces: readonly Force[]): number {
    return mean(this.acted(forces).map(totalOf)) / mean(this.silent.map(totalOf)) - 1;
  }

  /** Change of trust at the end against silence, in points. */
  trust(forces: readonly Force[]): number {
    return mean(this.acted(forces).map(({ trust }) => trust)) - mean(this.silent.map(({ trust }) => trust));
  }

  /** Only those storms in which something holds if nobody acts. */
  where(is: (world: World) => boolean): Trials {
    return new Trials(
      this.setup,
      this.on.filter((_, at) => is(this.silent[at]!)),
    );
  }
}

const totalOf = ({ total }: World): number => total;

/** Kinds in the order that the evidence gives them, from the worst to the best; those of one row are about alike. */
export const ORDER: readonly (readonly (ResponseKind | 'silence')[])[] = [
  ['legalThreat'],
  ['deletion', 'attack'],
  ['falseDenial'],
  ['justification'],
  ['nonApology'],
  ['silence'],
  ['empathicReplies'],
  ['explanation'],
  ['ceoVideo', 'fullApology'],
];
/** What is about alike differs by no more than this share of all posts. */
export const ALIKE = 0.05;
const HARMFUL: readonly ResponseKind[] = ['attack', 'deletion', 'legalThreat', 'falseDenial', 'nonApology'];
const HELPFUL: readonly ResponseKind[] = ['fullApology', 'correctiveAction', 'explanation', 'empathicReplies'];

export function signs(count: number): Check {
  const trials = new Trials(STORM, seeds(count));
  const change = new Map<ResponseKind | 'silence', number>([['silence', 0]]);
  for (const kind of new Set([...HELPFUL, ...HARMFUL, ...ORDER.flat()]))
    if (kind !== 'silence') change.set(kind, trials.posts([response(kind, 4)]));
  const part = (kind: ResponseKind, band: Part['band']): Part => ({
    name: `${words(kind)}: change of all posts`,
    value: change.get(kind)!,
    band,
    unit: 'percent',
    isBuiltIn: true,
  });
  const levels = ORDER.map((kinds) => kinds.map((kind) => change.get(kind)!));
  const falls = levels.slice(1).every((lower, at) => Math.max(...lower) <= Math.min(...levels[at]!));
  return {
    target: 9,
    name: 'Every action at hour 4 moves the talk the way the evidence says',
    source: 'signs: the sources of each action; sizes ours',
    about: 'Signs and order stand in the action table as the sources have them; here they come through all else that happens in a storm.',
    parts: [
      ...HARMFUL.map((kind) => part(kind, ABOVE_NOTHING)),
      ...HELPFUL.map((kind) => part(kind, BELOW_NOTHING)),
      builtIn(
        'threat ≥ deletion ≈ attack ≥ denial ≥ justification ≥ non-apology ≥ silence ≥ empathy ≥ explanation ≥ video, apology',
        falls,
      ),
      builtIn('deletion ≈ attack', Math.abs(change.get('deletion')! - change.get('attack')!) <= ALIKE),
    ],
  };
}

export function dose(count: number): Check {
  const trials = new Trials(STORM, seeds(count)).where(({ peakLevel }) => peakLevel >= 3);
  const silent = mean(trials.silent.map(totalOf));
  const tried = apologies(STORM, seeds(count));
  const changes = APOLOGY_HOURS.map((_, at) => mean(tried.map(({ totals }) => totals[at]!)) / silent - 1);
  const atPeak = trials.on.map(
    (seed, at) => run({ ...STORM, seed }, [response('fullApology', Math.max(1, peakHour(trials.silent[at]!)))]).total,
  );
  const exceptions = (all: readonly Apologies[]): number => all.filter(({ isException }) => isException).length / all.length;
  const change = (hour: (typeof APOLOGY_HOURS)[number]): number => changes[APOLOGY_HOURS.indexOf(hour)]!;
  return {
    target: 10,
    name: 'An apology of equal features is worth less with every hour',
    source: 'speed: Istanbulluoglu 2017, Kim et al. 2015; sizes bounded by Herhausen et al. 2019 and Ma & Zhan 2016',
    parts: [
      holds(
        'all posts rise with its hour, from 1 to 36',
        changes.every((value, at) => at === 0 || value > changes[at - 1]!),
      ),
      { name: 'at hour 3', value: change(3), band: [-0.65, -0.35], unit: 'percent' },
      { name: 'at the peak of each storm', value: mean(atPeak) / silent - 1, band: [-0.25, -0.05], unit: 'percent' },
      { name: 'at hour 24', value: change(24), band: [-0.18, -0.03], unit: 'percent' },
      {
        name: 'storms in which some later hour gives fewer posts (by more than 0.5 %)',
        value: exceptions(tried),
        band: [0, 0],
        unit: 'share',
      },
      ...OTHER_STORMS.map(([name, storm]): Part => ({
        name: `the same where the storm ${name}`,
        value: exceptions(apologies(storm, seeds(count))),
        unit: 'share',
      })),
    ],
  };
}

function peakHour(world: World): number {
  const hourly = hoursOf(world);
  return hourly.indexOf(Math.max(...hourly));
}

const CLUSTERS = { victim: 0.2, accident: 0.5, preventable: 0.85 } as const;
const STRATEGIES = { deny: 'provenDenial', diminish: 'diminishing', rebuild: 'fullApology', bolster: 'bolstering' } as const;
type Cluster = keyof typeof CLUSTERS;
type Strategy = keyof typeof STRATEGIES;

export function match(count: number): Check {
  const differences = (Object.keys(CLUSTERS) as Cluster[]).map((cluster) => {
    const trials = new Trials({ ...STORM, responsibility: CLUSTERS[cluster] }, seeds(count));
    const gains = (Object.keys(STRATEGIES) as Strategy[]).map((strategy) => {
      const fit = matchOf(strategy, cluster);
      return { fit, gain: trials.trust([response(STRATEGIES[strategy], 4, { match: fit })]) };
    });
    const best = gains.reduce((a, b) => (b.fit > a.fit ? b : a));
    const others = gains.filter((one) => one !== best);
    const wrong = others.filter(({ fit }) => fit < 0);
    return {
      others: best.gain - mean(others.map(({ gain }) => gain)),
      wrong: wrong.map(({ gain }) => best.gain - gain),
      silent: mean(trials.silent.map(({ trust }) => trust)),
    };
  });
  const [victim, , preventable] = differences;
  return {
    target: 11,
    name: 'Trust rests on blame and on a strategy that fits it',
    source: 'Ma & Zhan 2016, 35 investigations',
    parts: [
      {
        name: 'strategy that fits best against all others, three clusters',
        value: mean(differences.map(({ others }) => others)),
        band: [4, 10],
        unit: 'points',
        observed: '7',
      },
      {
        name: 'strategy that fits best against one that does not fit',
        value: mean(differences.flatMap(({ wrong }) => wrong)),
        band: [4, 10],
        unit: 'points',
        observed: '7',
      },
      {
        name: 'in silence: victim against preventable crisis',
        value: victim!.silent - preventable!.silent,
        band: [10, 20],
        unit: 'points',
        observed: '19',
      },
    ],
  };
}

/** Mean arousal at the beginning that is about .7, and .4, at hour 4. */
const FURIOUS = 0.85;
const CALM = 0.45;

export function empathy(count: number): Check {
  const lead = (arousal: number): number => {
    const trials = new Trials({ ...STORM, arousal }, seeds(count));
    return trials.posts([response('empathicReplies', 4)]) - trials.posts([response('explanation', 4)]);
  };
  return {
    target: 12,
    name: 'Explanation helps the furious, empathy the calm',
    source: 'Herhausen et al. 2019',
    parts: [
      { name: 'lead of explanation over empathy in posts, people furious', value: lead(FURIOUS), band: ABOVE_NOTHING, unit: 'percent' },
      { name: 'the same, people calm', value: lead(CALM), band: [-Infinity, 0], unit: 'percent' },
    ],
  };
}

export function publicity(count: number): Check {
  const trials = new Trials(STORM, seeds(count));
  const chain = Array.from({ length: 10 }, (_, nth) => response('publicReplyChain', 4 + nth / 12));
  const handled = [response('empathicReplies', 4, { quality: 0.1 }), response('privateMessage', 4)];
  const seen = (forces: readonly Force[]): number => mean(trials.acted(forces).map(({ reach }) => reach));
  return {
    target: 13,
    name: 'Ten public replies are seen more than one reply and a private message',
    source: 'Golmohammadi et al. 2021',
    parts: [
      {
        name: 'views of posts, ten replies against one and a message',
        value: seen(chain) / seen(handled) - 1,
        band: ABOVE_NOTHING,
        unit: 'percent',
      },
    ],
  };
}

export function denial(count: number): Check {
  const gain = (cluster: Cluster, what: 'posts' | 'trust'): number =>
    new Trials({ ...STORM, responsibility: CLUSTERS[cluster] }, seeds(count))[what]([
      response('provenDenial', 4, { match: matchOf('deny', cluster) }),
    ]);
  return {
    target: 14,
    name: 'Denial helps only a victim that can prove it',
    source: 'Coombs 2007; Schoofs et al. 2019',
    parts: [
      { name: 'victim, with proof: posts', value: gain('victim', 'posts'), band: BELOW_NOTHING, unit: 'percent' },
      { name: 'victim, with proof: trust', value: gain('victim', 'trust'), band: ABOVE_NOTHING, unit: 'points' },
      { name: 'accident: posts', value: gain('accident', 'posts'), band: ABOVE_NOTHING, unit: 'percent' },
      { name: 'accident: trust', value: gain('accident', 'trust'), band: BELOW_NOTHING, unit: 'points' },
      { name: 'preventable: posts', value: gain('preventable', 'posts'), band: ABOVE_NOTHING, unit: 'percent' },
      { name: 'preventable: trust', value: gain('preventable', 'trust'), band: BELOW_NOTHING, unit: 'points' },
    ],
  };
}

export function excess(): Check {
  const setup: StormSetup = { ...STORM, responsibility: CLUSTERS.victim };
  const apology = response('fullApology', 4, { match: matchOf('rebuild', 'victim') });
  const blamed: Force = { type: 'shift', cause: apology.cause, at: apology.at, responsibility: excessOf('rebuild', 'victim') };
  return {
    target: 15,
    name: 'Who apologises without guilt is thought guilty',
    source: 'Coombs 2007',
    parts: [
      {
        name: 'attributed responsibility of a victim after a full apology',
        value: run(setup, [apology, blamed]).responsibility - setup.responsibility,
        band: ABOVE_NOTHING,
        unit: 'number',
        isBuiltIn: true,
      },
    ],
  };
}

/** Something that holds because the table was written like that. */
const builtIn = (name: string, does: boolean): Part => ({ ...holds(name, does), isBuiltIn: true });

const HEAVY: readonly ResponseKind[] = ['fullApology', 'ceoVideo', 'legalThreat'];

/** Least posts that a statement is worth in itself, as far as that is plausible. */
const [SHY] = ASSUMPTIONS['publicity.posts'].range;

export function breeze(count: number): Check {
  const isBreeze = ({ peakLevel }: World): boolean => peakLevel <= 2;
  const trials = new Trials(BREEZE, seeds(count)).where(isBreeze);
  const shy = new Trials({ ...BREEZE, assumptions: { 'publicity.posts': SHY } }, seeds(count)).where(isBreeze);
  return {
    target: 16,
    name: 'A heavy statement in a breeze makes it known',
    source: 'Beşer, Lackes & Siepermann 2017; practice (P09)',
    about: 'The publicity of statements was set so that this holds; the last row takes it at the low end of its range.',
    parts: [
      ...HEAVY.flatMap((kind) => heavyIn(trials, kind)),
      {
        name: 'full apology, publicity at its least: change of all posts',
        value: shy.posts([response('fullApology', 4)]),
        unit: 'percent',
      },
    ],
  };
}

function heavyIn(trials: Trials, kind: ResponseKind): Part[] {
  const acted = trials.acted([response(kind, 4)]);
  const level = mean(acted.map(({ peakLevel }) => peakLevel)) - mean(trials.silent.map(({ peakLevel }) => peakLevel));
  const more = acted.map((world, at) => world.total > trials.silent[at]!.total);
  const part = (name: string, figure: Omit<Part, 'name'>): Part => ({ name: `${words(kind)}: ${name}`, isBuiltIn: true, ...figure });
  return [
    part('change of all posts', { value: trials.posts([response(kind, 4)]), band: ABOVE_NOTHING, unit: 'percent' }),
    part('breezes with more posts', { value: shareOf(more, Boolean), band: [0.5, 1], unit: 'share' }),
    part('rise of the highest level', { value: level, band: ABOVE_NOTHING, unit: 'number' }),
  ];
}
