import type { VoiceState } from '../scenario/guard.ts';
import type { Minutes } from '../quantity/units.ts';

/** What becomes due inside an exercise. */
export type Due =
  | { readonly type: 'hour' }
  | { readonly type: 'timer'; readonly timer: string }
  | { readonly type: 'situation' }
  | { readonly type: 'reply'; readonly decision: string }
  | { readonly type: 'draft'; readonly draft: string }
  | { readonly type: 'approver'; readonly draft: string; readonly role: string; readonly round: number }
  | { readonly type: 'expiry'; readonly draft: string; readonly step: number }
  | { readonly type: 'publication'; readonly draft: string; readonly decision: string }
  | { readonly type: 'fact'; readonly role: string; readonly fact: string; readonly decision: string }
  | { readonly type: 'inject'; readonly inject: string }
  | { readonly type: 'keyPost'; readonly post: string }
  | { readonly type: 'noticed' }
  | { readonly type: 'promise'; readonly promise: string }
  | { readonly type: 'promiseSoon'; readonly promise: string }
  | { readonly type: 'authority'; readonly remedy: string }
  | { readonly type: 'remedy'; readonly remedy: string }
  | { readonly type: 'firmLevel'; readonly level: string }
  | { readonly type: 'planned'; readonly planned: string }
  | { readonly type: 'voice'; readonly voice: string; readonly state: VoiceState; readonly nth: number }
  | { readonly type: 'echo'; readonly echo: string; readonly publication: string; readonly platform: string }
  | { readonly type: 'moderation'; readonly decision: string }
  | { readonly type: 'exposed'; readonly decision: string }
  | { readonly type: 'contact'; readonly decision: string }
  | { readonly type: 'staff'; readonly role: string };

interface Entry {
  readonly at: Minutes;
  readonly due: Due;
}

/** Queue of due events, by minute and, within a minute, in the order in which they were put in; the next one stands last. */
export interface Schedule {
  readonly entries: Entry[];
}

export const emptySchedule = (): Schedule => ({ entries: [] });

/** Puts something in for a minute. */
export function put(schedule: Schedule, at: Minutes, due: Due): void {
  const { entries } = schedule;
  let place = entries.length;
  while (place > 0 && entries[place - 1]!.at <= at) place--;
  entries.splice(place, 0, { at, due });
}

/** Minute of the next due event. */
export const nextDue = (schedule: Schedule): Minutes | undefined => schedule.entries[schedule.entries.length - 1]?.at;

/** Takes out the next event that is due by `now`. */
export function take(schedule: Schedule, now: Minutes): Due | undefined {
  const last = schedule.entries[schedule.entries.length - 1];
  if (last === undefined || last.at > now) return undefined;
  schedule.entries.pop();
  return last.due;
}

/** Takes out every event that fits, due or not. */
export function cancel(schedule: Schedule, fits: (due: Due) => boolean): void {
  for (let place = schedule.entries.length - 1; place >= 0; place--) {
    if (fits(schedule.entries[place]!.due)) schedule.entries.splice(place, 1);
  }
}
