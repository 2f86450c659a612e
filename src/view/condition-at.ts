import { momentOf } from '../quantity/clock.ts';
import { minutes } from '../quantity/units.ts';
import type { Minutes } from '../quantity/units.ts';
import { holds, isBetween, isSuch, within } from '../exercise/conditions.ts';
import type { ExerciseEvent } from '../exercise/event.ts';
import type { Publication } from '../exercise/publication.ts';
import type { Exercise } from '../exercise/start.ts';
import type { FactStatus, Guard } from '../scenario/guard.ts';
import { levelAt, postsIn } from './volume.ts';

/**
 * Whether a condition held at a minute of the past, from what was recorded: so the crowd's topics follow the events, and a
 * post keeps its words whenever it is looked at. Flags of the storyline leave no minute behind; they are looked at now.
 */
export function heldAt(exercise: Exercise, guard: Guard, at: Minutes): boolean {
  switch (guard.type) {
    case 'and':
      return guard.params.guards.every((part) => heldAt(exercise, part, at));
    case 'or':
      return guard.params.guards.some((part) => heldAt(exercise, part, at));
    case 'not':
      return !heldAt(exercise, guard.params.guard, at);
    default:
      return (
        hourHeld(exercise, guard, at) ??
        stormHeld(exercise, guard, at) ??
        wordHeld(exercise, guard, at) ??
        houseHeld(exercise, guard, at) ??
        holds(exercise, guard)
      );
  }
}

const recorded = (exercise: Exercise, at: Minutes, fits: (event: ExerciseEvent) => boolean): boolean =>
  exercise.events.some((event) => event.at <= at && fits(event));

function hourHeld(exercise: Exercise, guard: Guard, at: Minutes): boolean | undefined {
  switch (guard.type) {
    case 'hoursElapsed':
      return within(at / 60, guard.params);
    case 'weekend':
      return momentOf(exercise.start, at).isWeekend;
    case 'between':
      return isBetween(exercise, at, guard.params);
    default:
      return undefined;
  }
}

function stormHeld(exercise: Exercise, guard: Guard, at: Minutes): boolean | undefined {
  switch (guard.type) {
    case 'levelIs':
      return within(levelAt(exercise, at), guard.params);
    case 'peakLevel':
      return within(peakUntil(exercise, at), guard.params);
    case 'volume':
      return within(postsIn(exercise, { from: minutes(at - 60), to: at }), guard.params);
    case 'casesOpen':
      return within(openShareAt(exercise, guard.params.source, at), guard.params);
    case 'news': {
      const { tier, atLeast } = guard.params;
      return exercise.events.filter((event) => event.at <= at && event.type === 'news.published' && event.tier === tier).length >= atLeast;
    }
    default:
      return undefined;
  }
}

function peakUntil(exercise: Exercise, at: Minutes): number {
  let peak = levelAt(exercise, at);
  for (const event of exercise.events) if (event.type === 'level.rose' && event.at <= at) peak = Math.max(peak, event.to);
  return peak;
}

/** Open cases are written down at each full hour; before the first one all of them are open. */
function openShareAt(exercise: Exercise, source: string, at: Minutes): number {
  const hour = Math.floor(at / 60);
  if (hour === 0) return exercise.scenario.storm.cases.some(({ id, people }) => id === source && people > 0) ? 1 : 0;
  return exercise.openShares.get(source)?.[hour - 1] ?? 0;
}

function wordHeld(exercise: Exercise, guard: Guard, at: Minutes): boolean | undefined {
  const said = (fits: (one: Publication) => boolean): boolean =>
    [...exercise.publications.values()].some((one) => one.at <= at && fits(one));
  switch (guard.type) {
    case 'fact':
      return guard.params.status.includes(statusAt(exercise, guard.params.fact, at));
    case 'factDenied':
    case 'factAdmitted': {
      const stance = guard.type === 'factDenied' ? 'denies' : 'asserts';
      return said(({ features }) => features.claims.some((claim) => claim.fact === guard.params.fact && claim.stance === stance));
    }
    case 'published':
      return said((one) => isSuch(one, guard.params));
    case 'promise': {
      const { promise, is } = guard.params;
      return recorded(
        exercise,
        at,
        (event) => event.type === `promise.${is}` && 'promise' in event && (promise === undefined || event.promise === promise),
      );
    }
    case 'stockReplies':
      return within(stockRepliesUntil(exercise, at), guard.params);
    default:
      return undefined;
  }
}

function statusAt(exercise: Exercise, fact: string, at: Minutes): FactStatus {
  let status: FactStatus = exercise.register.facts.get(fact)?.initially ?? 'unknown';
  for (const event of exercise.events) {
    if (event.at > at) break;
    if (event.type === 'fact.moved' && event.fact === fact) status = event.to;
    if (event.type === 'fact.confirmed' && event.fact === fact) status = 'confirmed';
    if (event.type === 'fact.public' && event.fact === fact) status = 'public';
  }
  return status;
}

/** Stock phrases sent until then, by the player and by colleagues under an order. */
function stockRepliesUntil(exercise: Exercise, at: Minutes): number {
  let count = 0;
  for (const { at: then, features } of exercise.publications.values()) if (then <= at && features.flaws.includes('stock')) count++;
  for (const event of exercise.events) {
    if (event.at > at) break;
    const isStock =
      event.type === 'colleague.replied' && exercise.register.passages.get(event.wording)?.features.flaws.includes('stock') === true;
    if (isStock) count += event.count;
  }
  return count;
}

function houseHeld(exercise: Exercise, guard: Guard, at: Minutes): boolean | undefined {
  switch (guard.type) {
    case 'remedy':
      return recorded(
        exercise,
        at,
        (event) => event.type === (guard.params.is === 'done' ? 'remedy.done' : 'remedy.ordered') && event.remedy === guard.params.remedy,
      );
    case 'answered': {
      const { inject, option } = guard.params;
      return recorded(
        exercise,
        at,
        (event) => event.type === 'inject.answered' && event.inject === inject && (option === undefined || event.option === option),
      );
    }
    case 'expired':
      return recorded(exercise, at, (event) => event.type === 'inject.expired' && event.inject === guard.params.inject);
    case 'firmLevel':
      return recorded(exercise, at, (event) => event.type === 'firmLevel.raised' && event.level === guard.params.level);
    case 'bypassed':
      return recorded(exercise, at, (event) => event.type === 'statement.published' && event.bypassed);
    case 'voice': {
      const moved = exercise.events.findLast(
        (event) => event.at <= at && event.type === 'voice.moved' && event.voice === guard.params.voice,
      );
      return guard.params.is.includes(moved?.type === 'voice.moved' ? moved.to : 'asks');
    }
    default:
      return undefined;
  }
}
