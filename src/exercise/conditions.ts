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

/** Whether a condition holds now. */
export function holds(exercise: Exercise, guard: Guard): boolean {
  // The storyline asks thousands of times in an exercise, and a table finds the test at once.
  const test = TESTS[guard.type] as (exercise: Exercise, params: Guard['params']) => boolean;
  return test(exercise, guard.params);
}

type Tests = { readonly [Type in Guard['type']]: (exercise: Exercise, params: Params<Type>) => boolean };

/** How each condition is tested. */
const TESTS: Tests = {
  and: (exercise, { guards }) => {
    for (const part of guards) if (!holds(exercise, part)) return false;
    return true;
  },
  or: (exercise, { guards }) => {
    for (const part of guards) if (holds(exercise, part)) return true;
    return false;
  },
  not: (exercise, { guard }) => !holds(exercise, guard),

  hoursElapsed: ({ now }, range) => within(now / 60, range),
  levelIs: ({ world }, range) => within(world.level, range),
  peakLevel: ({ world }, range) => within(world.peakLevel, range),
  volume: (exercise, range) => within(postsLastHour(exercise), range),
  trust: ({ world }, { segment, ...range }) => within(segment ? segmentTrust(world, segment) : world.trust, range),
  casesOpen: (exercise, params) => within(openShare(exercise, params.source), params),
  news: ({ world }, { tier, atLeast }) => world.news[tier] >= atLeast,
  weekend: ({ start, now }) => momentOf(start, now).isWeekend,
  between: (exercise, span) => isBetween(exercise, exercise.now, span),

  fact: ({ facts }, { fact, status }) => status.includes(facts.get(fact)?.status ?? 'unknown'),
  factDenied: (exercise, { fact }) => hasClaimed(exercise, fact, 'denies'),
  factAdmitted: (exercise, { fact }) => hasClaimed(exercise, fact, 'asserts'),
  published: (exercise, what) => hasPublished(exercise, (one) => isSuch(one, what)),
  updated: (exercise, { since, kinds }) => {
    const promise = exercise.promises.get(since);
    return (
      promise !== undefined &&
      hasPublished(exercise, ({ kind, at }) => kind !== 'reply' && at > promise.madeAt && (kinds?.includes(kind) ?? true))
    );
  },
  promise: ({ promises }, { promise, is }) => {
    for (const [id, { state }] of promises) if ((promise === undefined || id === promise) && (is === 'made' || state === is)) return true;
    return false;
  },
  truth: ({ truth }, { is }) => is.includes(truth),

  bypassed: ({ bypasses }, { atLeast }) => bypasses >= (atLeast ?? 1),
  waiting: ({ papers, now }, { atLeastMinutes }) => {
    for (const { submittedAt, settledAt } of papers.values()) {
      if (submittedAt !== undefined && settledAt === undefined && now - submittedAt >= atLeastMinutes) return true;
    }
    return false;
  },
  deletions: ({ deletions }, range) => within(deletions, range),
  stockReplies: ({ stockReplies }, range) => within(stockReplies, range),
  remedy: ({ remedies }, { remedy, is }) => {
    const state = remedies.get(remedy)?.state;
    return is === 'done' ? state === 'done' : state !== undefined && state !== 'refused';
  },
  answered: ({ injects }, { inject, option }) => {
    const found = injects.get(inject);
    return found?.state === 'answered' && (option === undefined || found.option === option);
  },
  expired: ({ injects }, { inject }) => injects.get(inject)?.state === 'expired',
  replied: ({ posts }, { post }) => posts.get(post)?.state === 'answered',
  voice: ({ voices }, { voice, is }) => is.includes(voices.get(voice)?.state ?? 'asks'),
  firmLevel: ({ firmLevels }, { level }) => firmLevels.get(level)?.raisedAt !== undefined,
  backing: ({ hasBacking }) => hasBacking,
  flag: ({ flags }, { flag }) => flags.has(flag),
  preparation: ({ setup }, { has }) => (setup.house as readonly string[]).includes(has),
  chance: ({ seed }, { of, share }) => uniformOf(seed, STORYLINE_CHANCE, of) < share,
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
const hasClaimed = (exercise: Exercise, fact: string, stance: 'asserts' | 'denies'): boolean =>
  hasPublished(exercise, ({ features }) => features.claims.some((claim) => claim.fact === fact && claim.stance === stance));

/** Whether the firm has said anything like that. Conditions are asked thousands of times: no list is made for it. */
function hasPublished(exercise: Exercise, fits: (one: Publication) => boolean): boolean {
  for (const one of exercise.publications.values()) if (fits(one)) return true;
  return false;
}
