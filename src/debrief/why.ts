import type { Exercise } from '../exercise/start.ts';
import { explainHours } from '../simulation/attribution.ts';
import type { HourExplained } from '../simulation/attribution.ts';
import { retold } from '../simulation/world.ts';

/** What moves a storm from one hour to the next, as people would name it. */
export type Reason =
  | 'talk'
  | 'accounts'
  | 'ownWords'
  | 'arousal'
  | 'trust'
  | 'fading'
  | 'timeOfDay'
  | 'platforms'
  | 'media'
  | 'affected'
  | 'exposures'
  | 'trigger'
  | 'events'
  | 'decision'
  | 'chance';

/** Posts by which one reason raised or lowered an hour against the hour before. */
export interface ReasonShare {
  readonly reason: Reason;
  /** Set if the reason is a decision. */
  readonly decision?: string;
  readonly posts: number;
}

/** Why an hour had more or fewer posts than the one before: the shares add up to the change, largest first. */
export interface HourWhy {
  /** 1 for the first. */
  readonly hour: number;
  readonly posts: number;
  readonly change: number;
  readonly shares: readonly ReasonShare[];
}

/** DB-16: the hours of an exercise explained; every share has a name, and chance is one of them. */
export const explainedHours = (exercise: Exercise): HourExplained[] => explainHours(retold(exercise.world));

/** DB-16: the same in the words of the review: terms that mean one thing to a reader are told as one. */
export const whyOf = (exercise: Exercise): HourWhy[] =>
  explainedHours(exercise).map(({ hour, posts, change }) => ({ hour, posts, change: change.posts, shares: sharesOf(exercise, change) }));

function sharesOf(exercise: Exercise, { terms, causes, chance }: HourExplained['change']): ReasonShare[] {
  const named: ReasonShare[] = [
    { reason: 'talk', posts: terms.attention },
    { reason: 'accounts', posts: terms.amplifiers },
    { reason: 'ownWords', posts: terms.statements + terms.publicity },
    { reason: 'arousal', posts: terms.arousal },
    { reason: 'trust', posts: terms.trust },
    { reason: 'fading', posts: terms.ageing + terms.saturation + terms.cap },
    { reason: 'timeOfDay', posts: terms.timeOfDay },
    { reason: 'platforms', posts: terms.spillOver },
    { reason: 'media', posts: terms.media },
    { reason: 'affected', posts: terms.cases },
    { reason: 'exposures', posts: terms.exposures },
    { reason: 'trigger', posts: terms.seed },
    { reason: 'chance', posts: chance },
  ];
  let events = 0;
  for (const [cause, posts] of Object.entries(causes)) {
    if (exercise.decisionById.has(cause)) named.push({ reason: 'decision', decision: cause, posts });
    else events += posts;
  }
  named.push({ reason: 'events', posts: events });
  return named.filter(({ posts }) => posts !== 0).sort((a, b) => Math.abs(b.posts) - Math.abs(a.posts));
}

/** The hours in which it rose and fell most; the first hour has nothing to be compared with. */
export function steepest(hours: readonly HourWhy[]): { readonly rise: HourWhy | undefined; readonly fall: HourWhy | undefined } {
  let [rise, fall]: (HourWhy | undefined)[] = [];
  for (const one of hours.slice(1)) {
    if (one.change > Math.max(0, rise?.change ?? 0)) rise = one;
    if (one.change < Math.min(0, fall?.change ?? 0)) fall = one;
  }
  return { rise, fall };
}
