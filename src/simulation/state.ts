import type { Digest } from '../quantity/hash.ts';
import { STEP } from '../quantity/units.ts';
import type { Minutes, Step } from '../quantity/units.ts';
import type { Force } from './force.ts';
import { luckOf, type Luck } from './luck.ts';
import { KERNELS, planOf, type Plan } from './plan.ts';
import type { ResponseKind } from './response.ts';
import { NEWS_TIERS, type NewsTier, type StormLevel, type StormSetup } from './storm.ts';
import { newTrace, type Trace } from './trace.ts';

/** A response that still acts on the spread. */
export type LastingResponse = {
  readonly cause: string;
  readonly kind: ResponseKind;
  /** Stands for all of it that never changes, so that the hash of a world need not read it again every hour. */
  readonly print: Digest;
  /** How much of a complete response of its kind it was. */
  readonly scale: number;
  /** Change of the reproduction number when fully built up: M - 1, scaled. */
  readonly strength: number;
  /** Weight on each platform. */
  readonly weights: Float64Array;
  /** All weights are 1. */
  readonly isEverywhere: boolean;
  readonly isGood: boolean;
  /** Words wear off faster while cases are open. */
  readonly wears: boolean;
  /** What is still missing of its build-up, 1 … 0. */
  missing: number;
  readonly missingLeft: number;
  /** Share of the public that was awake at some time since: only they have heard of it, 0 … 1. */
  heard: number;
  /** What is left of its force, 1 … 0. */
  force: number;
  readonly forceLeft: number;
};

/** A jump of the mood: arousal and responsibility 0 … 1, trust in points. */
export type MoodChange = { readonly arousal: number; readonly trust: number; readonly responsibility: number };

/** What a response still does to the mood of those who sleep. */
export type Unheard = {
  readonly change: MoodChange;
  /** Weight on each segment. */
  readonly weights: Float64Array;
  /** Share of the public that has heard of it, 0 … 1. */
  heard: number;
};

/** A video, broadcast or front page that draws people in. */
export type LastingExposure = { readonly platform: number; readonly left: number; perStep: number };

/** A remedy that closes cases bit by bit. */
export type LastingRelief = { readonly source: number; readonly perStep: number; steps: number };

/**
 * The public in one run. Mutable within the run and moved only by `advanceWorld` and `applyForce`; equal setups and forces
 * always give equal worlds, bit for bit.
 */
export type World = {
  readonly setup: StormSetup;
  readonly plan: Plan;
  readonly luck: Luck;
  readonly platformCount: number;
  /** The next step; all before it are history. */
  step: Step;

  /** Live attention to past posts, for each platform and exponential of the kernel. */
  readonly energy: Float64Array;
  /** Posts so far on each platform. */
  readonly posts: Float64Array;
  /** Talk on its way from other platforms. */
  readonly queue: Float64Array;
  /** Posts per hour on each platform with the memory of the level. */
  readonly platformVolume: Float64Array;
  readonly isIgnited: Uint8Array;
  /** Talk per step about the firm's own statements, on each platform, and what of it did not make a whole post yet. */
  readonly publicity: Float64Array;
  readonly unsaid: Float64Array;
  /** The firm has said something that is talked about. */
  isPublicised: boolean;

  /** People still affected, by source. */
  readonly openCases: Float64Array;
  /** People ever affected, by source. */
  readonly casePeople: Float64Array;
  readonly reliefs: LastingRelief[];
  readonly exposures: LastingExposure[];
  readonly responses: LastingResponse[];
  readonly unheard: Unheard[];
  /** Forces whose minute has not come. */
  readonly pending: Force[];
  /** Forces handed in since the beginning, and at which step: with the setup, all that the run is made of. */
  readonly received: { readonly step: Step; readonly force: Force }[];

  seedLevel: number;
  /** Public posts per hour, with a memory of three hours. */
  volume: number;
  /** The same without talk about the firm's own statements: what stirs the public. */
  stirring: number;
  /** Media heat. */
  heat: number;
  /** Articles so far, and how much they were in all: by tier, in articles of ordinary size. */
  readonly news: Record<NewsTier, number>;
  readonly coverage: Float64Array;

  readonly segmentTrust: Float64Array;
  readonly segmentArousal: Float64Array;
  /** Means over the audience. */
  trust: number;
  arousal: number;
  responsibility: number;
  /** Share of posts that are negative. */
  negative: number;
  reproduction: number;

  /** Minutes without a word of substance, counted while the storm has reached a breeze. */
  silence: number;
  /** Arousal that silence has added so far. */
  drifted: number;

  level: StormLevel;
  peakLevel: StormLevel;
  /** Minutes below the present level. */
  belowFor: number;
  /** Public posts so far. */
  total: number;
  /** Times that public posts were seen so far. */
  reach: number;

  /** History, one entry per step (and platform, segment, tier or part). */
  readonly postsByStep: Uint32Array | Float64Array;
  readonly volumeByStep: Float64Array;
  readonly arousalByStep: Float64Array;
  readonly trustByStep: Float64Array;
  readonly responsibilityByStep: Float64Array;
  readonly negativeByStep: Float64Array;
  readonly reproductionByStep: Float64Array;
  readonly reachByStep: Float64Array;
  readonly segmentTrustByStep: Float64Array;
  readonly levelByStep: Uint8Array;
  readonly newsByStep: Uint8Array;

  /** Where the posts came from, if the run was asked to note it; moves nothing. */
  readonly trace: Trace | undefined;
  /** Room for the sums of one step; holds nothing between steps. */
  readonly scratch: Scratch;
};

export type Scratch = {
  readonly damping: Float64Array;
  readonly cases: Float64Array;
  readonly exposures: Float64Array;
  /** Posts of the step without those about the firm's own statements, which are not catching. */
  readonly catching: Float64Array;
  /** Expected posts of each platform, catching ones and those about the firm's own statements. */
  readonly expected: Float64Array;
  readonly publicised: Float64Array;
};

/**
 * A world before its first step; traced, it notes what brought its posts forth. One literal names every field: what is spread into an
 * object lies outside of it, one step farther away, and the step loop reads these fields a thousand times.
 */
export function newWorld(setup: StormSetup, isTraced: boolean): World {
  const plan = planOf(setup);
  const { steps } = plan;
  const platforms = setup.platforms.length;
  // One block for all figures: many small ones cost more to make than to fill.
  const block = new Float64Array(steps * 7);
  const column = (at: number): Float64Array => block.subarray(at * steps, (at + 1) * steps);
  return {
    setup,
    plan,
    luck: luckOf(plan, setup),
    platformCount: platforms,
    step: 0 as Step,

    energy: new Float64Array(platforms * KERNELS),
    posts: new Float64Array(platforms),
    queue: new Float64Array(platforms),
    platformVolume: new Float64Array(platforms),
    isIgnited: new Uint8Array(platforms),
    publicity: new Float64Array(platforms),
    unsaid: new Float64Array(platforms).fill(0.5),
    isPublicised: false,

    openCases: Float64Array.from(setup.cases, ({ people }) => people),
    casePeople: Float64Array.from(setup.cases, ({ people }) => people),
    reliefs: [],
    exposures: [],
    responses: [],
    unheard: [],
    received: [],
    pending: [...plan.exposures],

    seedLevel: plan.seedLeft > 0 ? 1 : 0,
    volume: 0,
    stirring: 0,
    heat: 0,
    news: { online: 0, print: 0, tv: 0 },
    coverage: new Float64Array(NEWS_TIERS.length),

    segmentTrust: plan.trustAtStart.slice(),
    segmentArousal: plan.arousalAtStart.slice(),
    trust: setup.trust,
    arousal: setup.arousal,
    responsibility: setup.responsibility,
    negative: plan.negativeBase,
    reproduction: setup.r0,

    silence: 0,
    drifted: 0,
    level: 0,
    peakLevel: 0,
    belowFor: 0,
    total: 0,
    reach: 0,

    postsByStep: plan.isDrawn ? new Uint32Array(steps * platforms) : new Float64Array(steps * platforms),
    segmentTrustByStep: new Float64Array(steps * plan.segments.length),
    volumeByStep: column(0),
    arousalByStep: column(1),
    trustByStep: column(2),
    responsibilityByStep: column(3),
    negativeByStep: column(4),
    reproductionByStep: column(5),
    reachByStep: column(6),
    levelByStep: new Uint8Array(steps),
    newsByStep: new Uint8Array(steps * NEWS_TIERS.length),

    trace: isTraced ? newTrace(plan, platforms) : undefined,
    scratch: newScratch(platforms),
  };
}

const newScratch = (platforms: number): Scratch => ({
  damping: new Float64Array(platforms).fill(1),
  cases: new Float64Array(platforms),
  exposures: new Float64Array(platforms),
  catching: new Float64Array(platforms),
  expected: new Float64Array(platforms),
  publicised: new Float64Array(platforms),
});

/** The draws that hold in the step in hand. */
export const luckAt = ({ luck, step }: World): Luck['first'] => (step < luck.from ? luck.first : luck.other);

/** Hour of the week in which the step in hand begins, from Monday 00:00. */
export const hourOfWeek = ({ plan, step }: World): number => plan.hours[step]!;

/** The minute at which the step in hand ends. */
export const endOfStep = (world: World): Minutes => ((world.step + 1) * STEP) as Minutes;
