import { exp } from '../quantity/exact.ts';
import type { Minutes } from '../quantity/units.ts';
import type { PlatformKind } from './kind.ts';
import type { ResponseKind } from './response.ts';

/*
 * How well a response is delivered: factors on the good effects of the action table. Weights and shapes are assumptions
 * of ours (letter A) unless said otherwise; the orderings are evidenced.
 */

/** Platforms on which an answer is expected more slowly: nine hours instead of six. */
const SLOW_KINDS: ReadonlySet<PlatformKind> = new Set(['community', 'pictures', 'career', 'reviews']);

/**
 * SIM-20: a good response loses force with every hour since detection: .35 + .65 · e^(-t / 6 h), on slower platforms 9 h.
 * Scale: expected reply within 1–3 h on short messages, 3–6 h on communities (Istanbulluoglu 2017, V); shape ours.
 */
export function speedFactor(at: Minutes, detectedAt: Minutes, kind: PlatformKind = 'short'): number {
  const waited = Math.max(0, at - detectedAt) / 60;
  return 0.35 + 0.65 * exp(-waited / (SLOW_KINDS.has(kind) ? 9 : 6));
}

export type Outlet = {
  /** Published on own channels, and not only as a press release. */
  readonly onOwnChannels: boolean;
  /** Also where the storm began, in the format of that platform. */
  readonly onOrigin: boolean;
};

/** SIM-21: reach of a statement: press release alone .5, own channels .7, also on the origin platform in its format .85. */
export const reachFactor = ({ onOwnChannels, onOrigin }: Outlet): number => (onOrigin ? 0.85 : onOwnChannels ? 0.7 : 0.5);

/** Response strategies of situational crisis communication theory (Coombs 2007). */
export type ResponseStrategy = 'deny' | 'diminish' | 'rebuild' | 'bolster';
/** Crisis clusters of the same theory, by attributed responsibility. */
export type CrisisCluster = 'victim' | 'accident' | 'preventable';

const MATCH: Readonly<Record<ResponseStrategy, Readonly<Record<CrisisCluster, number>>>> = {
  deny: { victim: 1, accident: -0.6, preventable: -1 },
  diminish: { victim: 0.6, accident: 0.6, preventable: -0.6 },
  rebuild: { victim: 0.3, accident: 0.9, preventable: 1 },
  bolster: { victim: 0.2, accident: 0.2, preventable: -0.3 },
};

/** SIM-22: how well a strategy fits a crisis, -1 … 1. Below zero it turns into its opposite: see `forceOfMismatch`. */
export const matchOf = (strategy: ResponseStrategy, cluster: CrisisCluster): number => MATCH[strategy][cluster];

/** SIM-23: who apologises without guilt is thought guilty: attributed responsibility rises by .08. */
export const excessOf = (strategy: ResponseStrategy, cluster: CrisisCluster): number =>
  strategy === 'rebuild' && cluster === 'victim' ? 0.08 : 0;

/** The cluster that a share of attributed responsibility belongs to: victim .2, accident .5, preventable .85. */
export const clusterOf = (responsibility: number): CrisisCluster =>
  responsibility < 0.35 ? 'victim' : responsibility < 0.675 ? 'accident' : 'preventable';

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

/** Weights of the elements of an apology. Ordering: Lewicki, Polin & Lount 2016 (V); weights ours. */
const ELEMENT_WEIGHTS: Readonly<Record<string, number>> = {
  responsibility: 0.28,
  repair: 0.22,
  regret: 0.14,
  explanation: 0.14,
  repentance: 0.14,
  forgiveness: 0.08,
};

const TONES = { human: 1.1, neutral: 1, corporate: 0.8, legalese: 0.6, snide: 0.4 } as const;
/** Without its facts a text is worth less; a text written within twenty minutes and without facts is never more than this. */
const WITHOUT_FACTS = 0.7;
const RUSHED_AT_MOST = 0.6;

export type TextFeatures = {
  readonly tone: keyof typeof TONES;
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
export function qualityOf({ tone, elements, hasFacts, isRushed = false, isApology = true }: TextFeatures): number {
  const content = isApology ? [...new Set(elements)].reduce((sum, element) => sum + (ELEMENT_WEIGHTS[element] ?? 0), 0) : 1;
  const quality = content * TONES[tone] * (hasFacts ? 1 : WITHOUT_FACTS);
  return isRushed && !hasFacts ? Math.min(RUSHED_AT_MOST, quality) : quality;
}
