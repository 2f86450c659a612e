import { clockText, momentOf } from '../quantity/clock.ts';
import { streamOf, uniformOf } from '../quantity/chance.ts';
import { hours, STEP, stepOf } from '../quantity/units.ts';
import type { Guard } from '../scenario/guard.ts';
import { segmentTrust } from '../simulation/measure.ts';
import type { Publication } from './publication.ts';
import type { Exercise } from './start.ts';

const STORYLINE_CHANCE = streamOf('storyline');

type Range = { readonly atLeast?: number | undefined; readonly below?: number | undefined };
const within = (value: number, { atLeast, below }: Range): boolean =>
  (atLeast === undefined || value >= atLeast) && (below === undefined || value < below);

/** Whether a condition holds now. */
export function holds(exercise: Exercise, guard: Guard): boolean {
  switch (guard.type) {
    case 'and':
      for (const part of guard.params.guards) if (!holds(exercise, part)) return false;
      return true;
    case 'or':
      for (const part of guard.params.guards) if (holds(exercise, part)) return true;
      return false;
    case 'not':
      return !holds(exercise, guard.params.guard);
    case 'hoursElapsed':
    case 'levelIs':
    case 'peakLevel':
    case 'volume':
    case 'trust':
    case 'casesOpen':
    case 'news':
    case 'weekend':
    case 'between':
      return stormHolds(exercise, guard);
    case 'fact':
    case 'factDenied':
    case 'factAdmitted':
    case 'published':
    case 'updated':
    case 'promise':
    case 'truth':
      return wordHolds(exercise, guard);
    default:
      return houseHolds(exercise, guard);
  }
}

type StormGuard = Extract<
  Guard,
  { type: 'hoursElapsed' | 'levelIs' | 'peakLevel' | 'volume' | 'trust' | 'casesOpen' | 'news' | 'weekend' | 'between' }
>;
type WordGuard = Extract<Guard, { type: 'fact' | 'factDenied' | 'factAdmitted' | 'published' | 'updated' | 'promise' | 'truth' }>;
type HouseGuard = Exclude<Guard, StormGuard | WordGuard | { type: 'and' | 'or' | 'not' }>;

function stormHolds(exercise: Exercise, guard: StormGuard): boolean {
  const { world, now } = exercise;
  switch (guard.type) {
    case 'hoursElapsed':
      return within(now / 60, guard.params);
    case 'levelIs':
      return within(world.level, guard.params);
    case 'peakLevel':
      return within(world.peakLevel, guard.params);
    case 'volume':
      return within(postsLastHour(exercise), guard.params);
    case 'trust':
      return within(guard.params.segment ? segmentTrust(world, guard.params.segment) : world.trust, guard.params);
    case 'casesOpen':
      return within(openShare(exercise, guard.params.source), guard.params);
    case 'news':
      return world.news[guard.params.tier] >= guard.params.atLeast;
    case 'weekend':
      return momentOf(exercise.start, now).isWeekend;
    case 'between': {
      const time = clockText(momentOf(exercise.start, now));
      const { from, to } = guard.params;
      return from <= to ? time >= from && time < to : time >= from || time < to;
    }
    default:
      return guard satisfies never;
  }
}

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

function wordHolds(exercise: Exercise, guard: WordGuard): boolean {
  switch (guard.type) {
    case 'fact':
      return guard.params.status.includes(exercise.facts.get(guard.params.fact)?.status ?? 'unknown');
    case 'factDenied':
      return hasPublished(exercise, ({ features }) =>
        features.claims.some(({ fact, stance }) => fact === guard.params.fact && stance === 'denies'),
      );
    case 'factAdmitted':
      return hasPublished(exercise, ({ features }) =>
        features.claims.some(({ fact, stance }) => fact === guard.params.fact && stance === 'asserts'),
      );
    case 'published': {
      const { kind, text, element, withinHours } = guard.params;
      return hasPublished(
        exercise,
        (one) =>
          one.kind !== 'reply' &&
          (kind === undefined || one.kind === kind) &&
          (text === undefined || (one.wording.from === 'option' && one.wording.option === text)) &&
          (element === undefined || one.features.elements.includes(element)) &&
          (withinHours === undefined || one.at <= hours(withinHours)),
      );
    }
    case 'updated': {
      const { since, kinds } = guard.params;
      const promise = exercise.promises.get(since);
      return (
        promise !== undefined &&
        hasPublished(exercise, ({ kind, at }) => kind !== 'reply' && at > promise.madeAt && (kinds?.includes(kind) ?? true))
      );
    }
    case 'promise': {
      const { promise, is } = guard.params;
      for (const [id, { state }] of exercise.promises) {
        if ((promise === undefined || id === promise) && (is === 'made' || state === is)) return true;
      }
      return false;
    }
    case 'truth':
      return guard.params.is.includes(exercise.truth);
    default:
      return guard satisfies never;
  }
}

/** Whether the firm has said anything like that. Conditions are asked thousands of times: no list is made for it. */
function hasPublished(exercise: Exercise, fits: (one: Publication) => boolean): boolean {
  for (const one of exercise.publications.values()) if (fits(one)) return true;
  return false;
}

function houseHolds(exercise: Exercise, guard: HouseGuard): boolean {
  switch (guard.type) {
    case 'bypassed':
      return exercise.bypasses >= (guard.params.atLeast ?? 1);
    case 'waiting':
      return [...exercise.papers.values()].some(
        (paper) =>
          paper.submittedAt !== undefined &&
          paper.settledAt === undefined &&
          exercise.now - paper.submittedAt >= guard.params.atLeastMinutes,
      );
    case 'deletions':
      return within(exercise.deletions, guard.params);
    case 'stockReplies':
      return within(exercise.stockReplies, guard.params);
    case 'remedy': {
      const state = exercise.remedies.get(guard.params.remedy)?.state;
      return guard.params.is === 'done' ? state === 'done' : state !== undefined && state !== 'refused';
    }
    case 'answered': {
      const inject = exercise.injects.get(guard.params.inject);
      return inject?.state === 'answered' && (guard.params.option === undefined || inject.option === guard.params.option);
    }
    case 'expired':
      return exercise.injects.get(guard.params.inject)?.state === 'expired';
    case 'replied':
      return exercise.posts.get(guard.params.post)?.state === 'answered';
    case 'voice':
      return guard.params.is.includes(exercise.voices.get(guard.params.voice)?.state ?? 'asks');
    case 'firmLevel':
      return exercise.firmLevels.get(guard.params.level)?.raisedAt !== undefined;
    case 'backing':
      return exercise.hasBacking;
    case 'flag':
      return exercise.flags.has(guard.params.flag);
    case 'preparation':
      return (exercise.setup.house as readonly string[]).includes(guard.params.has);
    case 'chance':
      return uniformOf(exercise.seed, STORYLINE_CHANCE, guard.params.of) < guard.params.share;
    default:
      return guard satisfies never;
  }
}
