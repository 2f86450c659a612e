import type { Seed } from '../quantity/chance.ts';
import type { MinuteOfWeek } from '../quantity/clock.ts';
import type { Minutes } from '../quantity/units.ts';
import type { Assumptions } from './assumptions.ts';
import type { PlatformKind, SegmentKind } from './kind.ts';

export type { PlatformKind, SegmentKind };

export type StormPlatform = {
  /** SIM-19: luck goes by the id, so that another platform beside it, or another act, shifts none of it. */
  readonly id: string;
  readonly kind: PlatformKind;
  /** The storm begins here: the whole seed curve falls on it. */
  readonly origin: boolean;
  /** Part of the seed curve that falls on a platform where the storm does not begin. */
  readonly seedShare: number;
  /** Audience pool as a multiple of `pool`; without it the value of its kind. */
  readonly poolFactor?: number;
};

export type StormSegment = {
  readonly kind: SegmentKind;
  /** Weight in the audience; shares are scaled to add up to 1. */
  readonly share: number;
  readonly trust: number;
  readonly arousal: number;
};

/** People still affected, who post until a remedy helps them. Words never close a case (P13). */
export type OpenCases = {
  readonly id: string;
  readonly people: number;
  readonly postsPerPersonHour: number;
  readonly from: Minutes;
  /** Where they talk, by platform id; shares of their posts. */
  readonly platforms: Readonly<Record<string, number>>;
};

/** A video, broadcast or front page that draws people in. */
export type Exposure = {
  readonly id: string;
  readonly at: Minutes;
  readonly platform: string;
  /** At its start. */
  readonly postsPerHour: number;
  readonly decay: Minutes;
};

/** Everything a storm is made of, besides what is done about it. Plain data; equal setups give equal storms. */
export type StormSetup = {
  readonly seed: Seed;
  /** SIM-15: from a minute on other luck, and none before: "what else might have come". */
  readonly reseeded?: { readonly from: Minutes; readonly seed: Seed };
  /** The world moves no farther than this. */
  readonly horizon: Minutes;
  readonly start: MinuteOfWeek;
  readonly platforms: readonly StormPlatform[];
  /** Without segments the audience is one body of onlookers. */
  readonly segments: readonly StormSegment[];
  /** Reproduction number at an average hour: posts that one post brings forth. */
  readonly r0: number;
  /** SIM-18: posts that the audience of the origin can give at most, but for what one step brings beyond it. */
  readonly pool: number;
  /** Mentions per hour on a calm day. */
  readonly baselinePerHour: number;
  /** Mean arousal at the start, 0 calm … 1 furious. Segments are shifted together so that their mean is this. */
  readonly arousal: number;
  /** SIM-16: mean trust at the start. Segments are shifted together so that their mean is this, and move as one on average. */
  readonly trust: number;
  /** Responsibility that the public attributes to the firm: .2 victim, .5 accident, .85 preventable (SCCT). */
  readonly responsibility: number;
  readonly seedCurve: { readonly perHour: number; readonly decay: Minutes };
  readonly dayCurve: { readonly shape: 'office' | 'consumer'; readonly exponent: number };
  /** Factor on the rate at which media report, 1 = ordinary. */
  readonly newsworthiness: number;
  readonly cases: readonly OpenCases[];
  readonly exposures: readonly Exposure[];
  /** Values that a trainer changed, by name. */
  readonly assumptions?: Partial<Assumptions>;
  /**
   * SIM-27: without chance every draw is replaced by its mean: posts and items of the media become fractions. For fitting, and to
   * see what the equations do by themselves; an exercise is always drawn.
   */
  readonly chance?: 'drawn' | 'none';
};

export const NEWS_TIERS = ['online', 'print', 'tv'] as const;
export type NewsTier = (typeof NEWS_TIERS)[number];

/** What an editor makes of the matter: a few lines, an article, the lead story; or an article on how the firm responds. */
export type NewsItem = 'note' | 'article' | 'lead' | 'response';

/** Level on the seven-part scale from calm (0) to hurricane (6). */
export type StormLevel = 0 | 1 | 2 | 3 | 4 | 5 | 6;

/** What happened in the world, for the rooms above. Every minute is the end of the step in which it happened. */
export type StormEvent =
  | { readonly type: 'level.rose' | 'level.fell'; readonly at: Minutes; readonly from: StormLevel; readonly to: StormLevel }
  | { readonly type: 'news.published'; readonly at: Minutes; readonly tier: NewsTier; readonly item: NewsItem }
  | { readonly type: 'platform.ignited'; readonly at: Minutes; readonly platform: string }
  | { readonly type: 'amplifier.joined'; readonly at: Minutes; readonly platform: string; readonly reach: number }
  | { readonly type: 'cases.closed'; readonly at: Minutes; readonly source: string };

/** Where posts come from. The expected posts of a step are exactly the sum of these parts; see `trace.ts`. */
export const PARTS = ['spread', 'spillOver', 'media', 'cases', 'exposures', 'seed', 'publicity'] as const;
export type Part = (typeof PARTS)[number];
