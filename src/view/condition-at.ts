import { clockText, momentOf } from '../quantity/clock.ts';
import type { Minutes } from '../quantity/units.ts';
import { holds } from '../exercise/conditions.ts';
import type { Exercise } from '../exercise/start.ts';
import type { Guard } from '../scenario/guard.ts';
import { levelAt } from './volume.ts';

type Range = { readonly atLeast?: number | undefined; readonly below?: number | undefined };
const within = (value: number, { atLeast, below }: Range): boolean =>
  (atLeast === undefined || value >= atLeast) && (below === undefined || value < below);

/**
 * Whether a condition held at a minute of the past, from what was recorded. What leaves no time behind is looked at now.
 * So that the crowd's topics follow the events, and a post that was shown keeps its words.
 */
export function heldAt(exercise: Exercise, guard: Guard, at: Minutes): boolean {
  switch (guard.type) {
    case 'and':
      return guard.params.guards.every((part) => heldAt(exercise, part, at));
    case 'or':
      return guard.params.guards.some((part) => heldAt(exercise, part, at));
    case 'not':
      return !heldAt(exercise, guard.params.guard, at);
    case 'hoursElapsed':
      return within(at / 60, guard.params);
    case 'levelIs':
      return within(levelAt(exercise, at), guard.params);
    case 'peakLevel':
      return within(peakUntil(exercise, at), guard.params);
    case 'weekend':
      return momentOf(exercise.start, at).isWeekend;
    case 'between': {
      const time = clockText(momentOf(exercise.start, at));
      const { from, to } = guard.params;
      return from <= to ? time >= from && time < to : time >= from || time < to;
    }
    default:
      return holds(exercise, guard) && happenedBy(exercise, guard, at);
  }
}

function peakUntil(exercise: Exercise, at: Minutes): number {
  let peak = levelAt(exercise, at);
  for (const event of exercise.events) if (event.type === 'level.rose' && event.at <= at) peak = Math.max(peak, event.to);
  return peak;
}

/** Whether that which makes a condition hold now had happened by then. */
function happenedBy(exercise: Exercise, guard: Guard, at: Minutes): boolean {
  const { events } = exercise;
  switch (guard.type) {
    case 'fact':
      return (
        guard.params.status.includes('unknown') ||
        events.some(
          (event) =>
            event.at <= at &&
            'fact' in event &&
            event.fact === guard.params.fact &&
            (event.type === 'fact.public' || event.type === 'fact.confirmed'),
        )
      );
    case 'remedy':
      return events.some(
        (event) =>
          event.at <= at &&
          event.type === (guard.params.is === 'done' ? 'remedy.done' : 'remedy.ordered') &&
          event.remedy === guard.params.remedy,
      );
    case 'promise':
      return events.some((event) => event.at <= at && event.type === `promise.${guard.params.is}`);
    case 'published':
    case 'factDenied':
    case 'factAdmitted':
      return [...exercise.publications.values()].some((one) => one.at <= at);
    case 'answered':
      return events.some((event) => event.at <= at && event.type === 'inject.answered' && event.inject === guard.params.inject);
    case 'expired':
      return events.some((event) => event.at <= at && event.type === 'inject.expired' && event.inject === guard.params.inject);
    case 'news':
      return events.some((event) => event.at <= at && event.type === 'news.published' && event.tier === guard.params.tier);
    default:
      return true;
  }
}
