import { minutes } from '../quantity/units.ts';
import type { Minutes } from '../quantity/units.ts';
import type { ExerciseEvent } from '../exercise/event.ts';
import { figuresAge } from '../exercise/situation.ts';
import type { Exercise } from '../exercise/start.ts';

/** An event as the desk learns of it; `nth` counts what was recorded. */
export interface Known {
  readonly nth: number;
  readonly event: ExerciseEvent;
  /** When the desk learned of it, which may be later than it happened (P16). */
  readonly at: Minutes;
}

/** When the desk learns of an event: what the figures show with their delay, a key post when somebody notices it, the rest at once. */
function knownAt(exercise: Exercise, event: ExerciseEvent): Minutes {
  switch (event.type) {
    case 'level.rose':
    case 'level.fell':
    case 'platform.ignited':
      return minutes(event.at + figuresAge(exercise));
    case 'keyPost.appeared':
      return exercise.posts.get(event.post)?.noticedAt ?? event.at;
    default:
      return event.at;
  }
}

/** What the desk has learned since: everything recorded from `firstEvent` on that is known by now, and what came later to its ears. */
export function learned(exercise: Exercise, since: { readonly firstEvent: number; readonly from: Minutes }): Known[] {
  return exercise.events
    .map((event, nth) => ({ nth, event, at: knownAt(exercise, event) }))
    .filter(({ nth, at }) => at <= exercise.now && (nth >= since.firstEvent || at > since.from))
    .sort((a, b) => a.at - b.at || Number(isConsequence(a)) - Number(isConsequence(b)) || a.nth - b.nth);
}

/** What an unanswered inject leads to is recorded before it; told, it comes after. */
const isConsequence = ({ event }: Known): boolean => event.type !== 'inject.expired';
