import { exp } from '../quantity/exact.ts';
import type { Minutes } from '../quantity/units.ts';
import { assume, type AssumptionName } from './assumptions.ts';
import { ELEMENTS, type CrisisCluster, type ResponseStrategy, type TONES } from './delivery-rows.ts';
import type { PlatformKind } from './kind.ts';
import type { ResponseKind } from './response.ts';

/*
 * How well a response is delivered: factors on the good effects of the action table. Their values stand in the table of
 * assumptions; a run hands in its own (`world.plan.value`).
 */

type Value = (name: AssumptionName) => number;
const TABLE = assume();

/** Platforms on which an answer is expected more slowly. */
const SLOW_KINDS: ReadonlySet<PlatformKind> = new Set(['community', 'pictures', 'career', 'reviews']);

export type Wait = { readonly at: Minutes; readonly detectedAt: Minutes; readonly kind?: PlatformKind };

/** SIM-20: a good response loses force with every hour since detection: .35 + .65 · e^(-t / 6 h), on slower platforms 9 h. */
export function speedFactor({ at, detectedAt, kind = 'short' }: Wait, value: Value = TABLE): number {
  const waited = Math.max(0, at - detectedAt) / 60;
  const floor = value('speed.floor');
  return floor + (1 - floor) * exp(-waited / value(SLOW_KINDS.has(kind) ? 'speed.timeSlow' : 'speed.time'));
}

export type Outlet = {
  /** Published on own channels, and not only as a press release. */
  readonly onOwnChannels: boolean;
  /** Also where the storm began, in the format of that platform. */
  readonly onOrigin: boolean;
};

/** SIM-21: reach of a statement: press release alone .5, own channels .7, also on the origin platform in its format .85. */
export const reachFactor = ({ onOwnChannels, onOrigin }: Outlet, value: Value = TABLE): number =>
  value(onOrigin ? 'outlet.origin' : onOwnChannels ? 'outlet.ownChannels' : 'outlet.pressOnly');

/** SIM-22: how well a strategy fits a crisis, -1 … 1. Below zero it turns into its opposite: see `forceOfMismatch`. */
export const matchOf = (strategy: ResponseStrategy, cluster: CrisisCluster, value: Value = TABLE): number =>
  value(`match.${strategy}.${cluster}`);

/** SIM-23: who apologises without guilt is thought guilty: attributed responsibility rises by .08. */
export const excessOf = (strategy: ResponseStrategy, cluster: CrisisCluster, value: Value = TABLE): number =>
  strategy === 'rebuild' && cluster === 'victim' ? value('match.excess') : 0;

/** The cluster that a share of attributed responsibility belongs to: victim .2, accident .5, preventable .85. */
export const clusterOf = (responsibility: number, value: Value = TABLE): CrisisCluster =>
  responsibility < value('cluster.victim') ? 'victim' : responsibility < value('cluster.accident') ? 'accident' : 'preventable';

/** The strategy a response follows, if any. */
export const strategyOf = (kind: ResponseKind): ResponseStrategy | undefined => STRATEGIES[kind];

const STRATEGIES: Partial<Record<ResponseKind, ResponseStrategy>> = {
  provenDenial: 'deny',
  diminishing: 'diminish',
  fullApology: 'rebuild',
  ceoVideo: 'rebuild',
  correctiveAction: 'rebuild',
  stealingThunder: 'rebuild',
  bolstering: 'bolster',
};

/** Which row of the action table a mismatched response falls into. */
export const forceOfMismatch = (kind: ResponseKind): ResponseKind => (strategyOf(kind) === 'deny' ? 'falseDenial' : 'justification');

export type TextFeatures = {
  readonly tone: (typeof TONES)[number];
  /** Elements that the text has. */
  readonly elements: readonly string[];
  /** All facts that the text needs are confirmed and in it. */
  readonly hasFacts: boolean;
  /** Written in less than twenty minutes. */
  readonly isRushed?: boolean;
  /** Only apologies are measured by their elements; an answer or explanation has none to lack. */
  readonly isApology?: boolean;
};

/** SIM-24: quality of a text, 0 … 1.1: elements × tone × facts; haste without facts is capped at .6. */
export function qualityOf(text: TextFeatures, value: Value = TABLE): number {
  const { tone, elements, hasFacts, isRushed = false, isApology = true } = text;
  const weight = (element: (typeof ELEMENTS)[number]): number => (elements.includes(element) ? value(`element.${element}`) : 0);
  const content = isApology ? ELEMENTS.reduce((sum, element) => sum + weight(element), 0) : 1;
  const quality = content * value(`tone.${tone}`) * (hasFacts ? 1 : value('quality.withoutFacts'));
  return isRushed && !hasFacts ? Math.min(value('quality.rushed'), quality) : quality;
}
