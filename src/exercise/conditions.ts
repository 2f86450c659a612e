import { clockText, momentOf } from '../quantity/clock.ts';
import { streamOf, uniformOf } from '../quantity/chance.ts';
import { hours, STEP, stepOf, type Minutes } from '../quantity/units.ts';
import type { Guard } from '../scenario/guard.ts';
import { segmentTrust } from '../simulation/measure.ts';
import type { Publication } from './publication.ts';
import type { Exercise } from './start.ts';

const STORYLINE_CHANCE = streamOf('storyline');

export type Range = { readonly atLeast?: number | undefined; readonly below?: number | undefined };
/** Whether a value lies in a range, its lower end included. */
export const within = (value: number, { atLeast, below }: Range): boolean =>
  (atLeast === undefined || value >= atLeast) && (below === undefined || value < below);

/** A condition as it was read: asked of an exercise, it tells whether it holds now. */
export type Condition = (exercise: Exercise) => boolean;

/** Whether a condition holds now. */
export const holds = (exercise: Exercise, guard: Guard): boolean => conditionOf(guard)(exercise);

const conditions = new WeakMap<Guard, Condition>();

/** Reads a condition; each is read once. */
export function conditionOf(guard: Guard): Condition {
  const known = conditions.get(guard);
  if (known) return known;
  const condition = (READINGS[guard.type] as (params: Guard['params']) => Condition)(guard.params);
  conditions.set(guard, condition);
  return condition;
}

type Readings = { readonly [Type in Guard['type']]: (params: Params<Type>) => Condition };

/** What each condition asks. */
const READINGS: Readings = {
  and: ({ guards }) => {
    const parts = guards.map(conditionOf);
    return (exercise) => {
      for (const part of parts) if (!part(exercise)) return false;
      return true;
    };
  },
  or: ({ guards }) => {
    const parts = guards.map(conditionOf);
    return (exercise) => {
      for (const part of parts) if (part(exercise)) return true;
      return false;
    };
  },
  not: ({ guard }) => {
    const part = conditionOf(guard);
    return (exercise) => !part(exercise);
  },

  hoursElapsed:
    (range) =>
    ({ now }) =>
      within(now / 60, range),
  levelIs:
    (range) =>
    ({ world }) =>
      within(world.level, range),
  peakLevel:
    (range) =>
    ({ world }) =>
      within(world.peakLevel, range),
  volume: (range) => (exercise) => within(postsLastHour(exercise), range),
  trust:
    ({ segment, ...range }) =>
    ({ world }) =>
      within(segment ? segmentTrust(world, segment) : world.trust, range),
  casesOpen: (params) => (exercise) => within(openShare(exercise, params.source), params),
  news:
    ({ tier, atLeast }) =>
    ({ world }) =>
      world.news[tier] >= atLeast,
  weekend:
    () =>
    ({ start, now }) =>
      momentOf(start, now).isWeekend,
  between: (span) => (exercise) => isBetween(exercise, exercise.now, span),

  fact:
    ({ fact, status }) =>
    ({ facts }) =>
      status.includes(facts.get(fact)?.status ?? 'unknown'),
  factDenied: ({ fact }) => hasClaimed(fact, 'denies'),
  factAdmitted: ({ fact }) => hasClaimed(fact, 'asserts'),
  published: (what) => hasPublished((one) => isSuch(one, what)),
  updated:
    ({ since, kinds }) =>
    (exercise) => {
      const promise = exercise.promises.get(since);
      if (!promise) return false;
      return hasPublished(({ kind, at }) => kind !== 'reply' && at > promise.madeAt && (kinds?.includes(kind) ?? true))(exercise);
    },
  promise:
    ({ promise, is }) =>
    ({ promises }) => {
      for (const [id, { state }] of promises) if ((promise === undefined || id === promise) && (is === 'made' || state === is)) return true;
      return false;
    },
  truth:
    ({ is }) =>
    ({ truth }) =>
      is.includes(truth),

  bypassed:
    ({ atLeast = 1 }) =>
    ({ bypasses }) =>
      bypasses >= atLeast,
  waiting:
    ({ atLeastMinutes }) =>
    ({ papers, now }) => {
      for (const { submittedAt, settledAt } of papers.values()) {
        if (submittedAt !== undefined && settledAt === undefined && now - submittedAt >= atLeastMinutes) return true;
      }
      return false;
    },
  deletions:
    (range) =>
    ({ deletions }) =>
      within(deletions, range),
  stockReplies:
    (range) =>
    ({ stockReplies }) =>
      within(stockReplies, range),
  remedy:
    ({ remedy, is }) =>
    ({ remedies }) => {
      const state = remedies.get(remedy)?.state;
      return is === 'done' ? state === 'done' : state !== undefined && state !== 'refused';
    },
  answered:
    ({ inject, option }) =>
    ({ injects }) => {
      const found = injects.get(inject);
      return found?.state === 'answered' && (option === undefined || found.option === option);
    },
  expired:
    ({ inject }) =>
    ({ injects }) =>
      injects.get(inject)?.state === 'expired',
  replied:
    ({ post }) =>
    ({ posts }) =>
      posts.get(post)?.state === 'answered',
  voice:
    ({ voice, is }) =>
    ({ voices }) =>
      is.includes(voices.get(voice)?.state ?? 'asks'),
  firmLevel:
    ({ level }) =>
    ({ firmLevels }) =>
      firmLevels.get(level)?.raisedAt !== undefined,
  backing:
    () =>
    ({ hasBacking }) =>
      hasBacking,
  flag:
    ({ flag }) =>
    ({ flags }) =>
      flags.has(flag),
  preparation:
    ({ has }) =>
    ({ setup }) =>
      (setup.house as readonly string[]).includes(has),
  chance:
    ({ of, share }) =>
    ({ seed }) =>
      uniformOf(seed, STORYLINE_CHANCE, of) < share,
};

type Params<Type extends Guard['type']> = Extract<Guard, { type: Type }>['params'];

/** Whether the clock at a minute stands in a span of the day, which may go past midnight. */
export function isBetween({ start }: Exercise, at: Minutes, { from, to }: Params<'between'>): boolean {
  const time = clockText(momentOf(start, at));
  return from <= to ? time >= from && time < to : time >= from || time < to;
}

/** Whether a publication is of the kind that a condition asks for. */
export const isSuch = (one: Publication, { kind, text, element, withinHours }: Params<'published'>): boolean =>
  one.kind !== 'reply' &&
  (kind === undefined || one.kind === kind) &&
  (text === undefined || (one.wording.from === 'option' && one.wording.option === text)) &&
  (element === undefined || one.features.elements.includes(element)) &&
  (withinHours === undefined || one.at <= hours(withinHours));

/** Posts of the last full hour over all platforms. */
export function postsLastHour(exercise: Exercise): number {
  const { world } = exercise;
  const end = stepOf(exercise.now);
  let sum = 0;
  for (let step = Math.max(0, end - 60 / STEP); step < end; step++) {
    for (let platform = 0; platform < world.platformCount; platform++) sum += world.postsByStep[step * world.platformCount + platform]!;
  }
  return sum;
}

/** Share of a source's cases that are still open, 0 … 1; 0 if it has none. */
export function openShare(exercise: Exercise, source: string): number {
  const at = exercise.world.setup.cases.findIndex(({ id }) => id === source);
  const people = exercise.world.casePeople[at] ?? 0;
  return people > 0 ? exercise.world.openCases[at]! / people : 0;
}

/** Whether the firm has asserted or denied a fact. */
const hasClaimed = (fact: string, stance: 'asserts' | 'denies'): Condition =>
  hasPublished(({ features }) => features.claims.some((claim) => claim.fact === fact && claim.stance === stance));

/** Whether the firm has said anything like that. */
const hasPublished =
  (fits: (one: Publication) => boolean): Condition =>
  ({ publications }) => {
    for (const one of publications.values()) if (fits(one)) return true;
    return false;
  };
