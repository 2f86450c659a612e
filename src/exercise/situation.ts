import { minutes, stepOf, STEP } from '../quantity/units.ts';
import type { Minutes } from '../quantity/units.ts';
import type { Element, Features, Flaw, TextKind } from '../scenario/features.ts';
import type { FactStatus } from '../scenario/guard.ts';
import type { Remedy } from '../scenario/knowledge.ts';
import type { KeyPost } from '../scenario/moment.ts';
import type { Platform } from '../scenario/storm.ts';
import { postsBetween } from '../simulation/measure.ts';
import type { StormLevel } from '../simulation/storm.ts';
import { has, isOnDuty } from './duty.ts';
import { openShare } from './conditions.ts';
import { objectionOf, paperHolder, paperStage } from './papers.ts';
import type { Paper, PaperStage } from './papers.ts';
import { isFree } from './remedies.ts';
import type { Exercise } from './start.ts';

/** What the team can know at this minute: the ground of every decision, of screens and of policies. No truth, no chance. */
export interface Situation {
  readonly now: Minutes;
  readonly hoursLeft: number;
  /** Figures as the monitoring gives them: live, or an hour old and rounded (P16). */
  readonly figures: {
    readonly asOf: Minutes;
    readonly isLive: boolean;
    readonly perHour: number;
    readonly before: number;
    readonly byPlatform: readonly { readonly platform: string; readonly perHour: number; readonly isSeen: boolean }[];
    readonly level: StormLevel;
    readonly news: { readonly online: number; readonly print: number; readonly tv: number };
    /** Share of critical posts in what was read, 0 … 1. */
    readonly critical: number;
  };
  readonly facts: readonly KnownFact[];
  readonly cases: readonly { readonly source: string; readonly openShare: number }[];
  readonly papers: readonly KnownPaper[];
  readonly published: readonly { readonly kind: TextKind; readonly at: Minutes; readonly features: Features; readonly isReply: boolean }[];
  readonly posts: readonly {
    readonly post: string;
    readonly why: KeyPost['why'];
    readonly nature: KeyPost['nature'];
    readonly expiresAt: Minutes;
  }[];
  readonly injects: readonly { readonly inject: string; readonly deadline: Minutes | undefined; readonly isUrgent: boolean }[];
  readonly promises: readonly { readonly promise: string; readonly due: Minutes; readonly state: 'open' | 'kept' | 'broken' }[];
  readonly remedies: readonly KnownRemedy[];
  readonly crew: readonly {
    readonly role: string;
    readonly isOnDuty: boolean;
    readonly busyUntil: Minutes;
    readonly strain: number;
    readonly hasOrder: boolean;
  }[];
  readonly hasBacking: boolean;
  readonly firmLevels: readonly { readonly level: string; readonly isRaised: boolean }[];
}

export interface KnownFact {
  readonly fact: string;
  readonly status: FactStatus;
  /** What the team believes; undefined if it knows nothing. */
  readonly believed: boolean | undefined;
  readonly isAsked: boolean;
  /** When each role was asked last. */
  readonly askedAt: ReadonlyMap<string, Minutes>;
  readonly indicts: boolean;
}

export interface KnownRemedy {
  readonly remedy: string;
  readonly kind: Remedy['kind'];
  readonly state: 'open' | 'asked' | 'agreed' | 'refused' | 'done';
  readonly isFree: boolean;
  /** Share of cases that it is meant to close, summed over the sources. */
  readonly relief: number;
  readonly lead: number;
  readonly cost: number;
}

export interface KnownPaper {
  readonly draft: string;
  readonly kind: TextKind;
  readonly stage: PaperStage;
  readonly holder: string | undefined;
  readonly decidedAt: Minutes;
  readonly features: Features;
  readonly isPublished: boolean;
  /** Since when it has lain with its holder. */
  readonly lyingSince: Minutes | undefined;
  /** What its holder wants changed. */
  readonly objection: { readonly strikes: readonly Element[]; readonly adds: readonly Flaw[]; readonly insists: boolean } | undefined;
}

/** Without live monitoring figures are so old and so coarse. Assumption EX-A25. */
const DELAY = minutes(60);
const COARSE = 10;

/** How old the figures are that the team sees (P16). */
export const figuresAge = (exercise: Exercise): Minutes => (has(exercise, 'monitoring') ? minutes(0) : DELAY);

/** Whether the team sees what is said there: where the firm has an account, and with monitoring everywhere in public. */
export const isInSight = (exercise: Exercise, { kind, account }: Pick<Platform, 'kind' | 'account'>): boolean =>
  kind !== 'messenger' && (has(exercise, 'monitoring') || account !== undefined);

/** What the team knows now. */
export function situation(exercise: Exercise): Situation {
  const { scenario, now } = exercise;
  return {
    now,
    hoursLeft: (exercise.horizon - now) / 60,
    figures: figuresOf(exercise),
    facts: [...exercise.facts].map(([fact, { status, believed, asked, askedAt }]) => ({
      fact,
      status,
      believed,
      isAsked: asked.size > 0,
      askedAt,
      indicts: exercise.register.facts.get(fact)!.indicts,
    })),
    cases: scenario.storm.cases.map(({ id }) => ({ source: id, openShare: Math.round(openShare(exercise, id) * COARSE) / COARSE })),
    ...wordsOf(exercise),
    ...waitingOf(exercise),
    ...houseOf(exercise),
  };
}

function figuresOf(exercise: Exercise): Situation['figures'] {
  const { world, scenario } = exercise;
  const isLive = has(exercise, 'monitoring');
  const asOf = minutes(Math.max(0, exercise.now - figuresAge(exercise)));
  const end = stepOf(asOf);
  const span = 60 / STEP;
  const counted = (posts: number): number => (isLive ? posts : Math.round(posts / COARSE) * COARSE);
  const perHour = (platform: number, to: number): number =>
    postsBetween(world, platform, { from: Math.max(0, to - span), to: Math.max(0, to) });
  const byPlatform = scenario.platforms.map(({ id, kind, account }, at) => {
    const isSeen = isInSight(exercise, { kind, account });
    return { platform: id, perHour: isSeen ? counted(perHour(at, end)) : 0, isSeen };
  });
  const seen = byPlatform.flatMap(({ isSeen }, at) => (isSeen ? [at] : []));
  const last = Math.max(0, end - 1);
  return {
    asOf,
    isLive,
    perHour: byPlatform.reduce((sum, one) => sum + one.perHour, 0),
    before: seen.reduce((sum, at) => sum + counted(perHour(at, end - span)), 0),
    byPlatform,
    level: (end === 0 ? 0 : world.levelByStep[last]!) as StormLevel,
    news: { ...world.news },
    critical: end === 0 ? 0 : world.negativeByStep[last]!,
  };
}

function wordsOf(exercise: Exercise): Pick<Situation, 'papers' | 'published' | 'promises'> {
  return {
    papers: [...exercise.papers.values()].map((paper) => knownPaper(exercise, paper)),
    published: [...exercise.publications.values()].map(({ kind, at, features, replyTo }) => ({
      kind,
      at,
      features,
      isReply: replyTo !== undefined,
    })),
    promises: [...exercise.promises].map(([promise, { due, state }]) => ({ promise, due, state })),
  };
}

function knownPaper(exercise: Exercise, paper: Paper): KnownPaper {
  const stage = paperStage(paper);
  const objection = stage === 'contested' ? objectionOf(exercise, paper) : undefined;
  return {
    draft: paper.id,
    kind: paper.kind,
    stage,
    holder: paperHolder(paper),
    decidedAt: paper.decidedAt,
    features: paper.features,
    isPublished: paper.publishedAt !== undefined || paper.goesOutAt !== undefined,
    lyingSince: paper.way[paper.way.length - 1]?.from,
    objection: objection && { strikes: objection.strikes, adds: objection.adds, insists: paper.approval!.insists },
  };
}

function waitingOf(exercise: Exercise): Pick<Situation, 'posts' | 'injects'> {
  return {
    posts: [...exercise.posts.values()]
      .filter(({ state }) => state === 'open')
      .map(({ post, appearedAt }) => {
        const { why, nature, expires } = exercise.register.keyPosts.get(post)!;
        return { post, why, nature, expiresAt: minutes(appearedAt + expires) };
      }),
    injects: [...exercise.injects.values()]
      .filter(({ state }) => state === 'open')
      .map(({ inject, deadline }) => ({ inject, deadline, isUrgent: exercise.register.injects.get(inject)!.urgent })),
  };
}

function houseOf(exercise: Exercise): Pick<Situation, 'remedies' | 'crew' | 'hasBacking' | 'firmLevels'> {
  return {
    remedies: exercise.scenario.remedies.map(({ id, kind, closes, lead, cost }) => ({
      remedy: id,
      kind,
      state: exercise.remedies.get(id)?.state ?? 'open',
      isFree: isFree(exercise, id),
      relief: closes.reduce((sum, { share }) => sum + share, 0),
      lead,
      cost,
    })),
    crew: [...exercise.people].map(([role, { busyUntil, strain }]) => ({
      role,
      isOnDuty: isOnDuty(exercise, role, exercise.now),
      busyUntil,
      strain,
      hasOrder: exercise.orders.has(role),
    })),
    hasBacking: exercise.hasBacking,
    firmLevels: exercise.scenario.firmLevels.map(({ id }) => ({
      level: id,
      isRaised: exercise.firmLevels.get(id)?.raisedAt !== undefined,
    })),
  };
}
