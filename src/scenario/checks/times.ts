import type { Draft } from '../draft.ts';
import type { Finding, Severity } from '../issue.ts';
import { memberOf } from '../json.ts';
import type { Visit } from '../walk.ts';

/** Minutes of the exercise. What would begin after the end is an error; what then merely never comes about, a warning. */
const TIMES: ReadonlyMap<string, Severity> = new Map<string, Severity>([
  ['plannedPosts.*.at', 'error'],
  ['storm.exposures.*.at', 'error'],
  ['storm.cases.*.from', 'error'],
  ['facts.*.sources.*.knows', 'warning'],
  ['promises.*.within', 'warning'],
]);
const HOURS: ReadonlySet<string> = new Set(['hoursElapsed.atLeast', 'published.withinHours']);

/** Minutes that a value or a key stands for, if it is a time. */
function timeOf(visit: Visit): { readonly minutes: number; readonly severity: Severity; readonly at?: 'key' } | undefined {
  const { value, pattern, key, term, param } = visit;
  if (typeof value === 'number') {
    const severity = TIMES.get(pattern);
    if (severity) return { minutes: value, severity };
    if (term?.as === 'guard' && HOURS.has(`${term.type}.${param}`)) return { minutes: value * 60, severity: 'warning' };
  }
  const isDelay = !term && pattern.startsWith('storyline.') && pattern.endsWith(`.after.${key}`) && /^\d{1,5}$/.test(key);
  return isDelay ? { minutes: Number(key), severity: 'warning', at: 'key' } : undefined;
}

/** SC-42: times lie within the horizon of the exercise. */
export function* timesBeyondHorizon({ visits, sound }: Draft): Generator<Finding> {
  if (sound.hours === undefined) return;
  const horizon = sound.hours * 60;
  for (const visit of visits) {
    const time = timeOf(visit);
    if (!time || time.minutes <= horizon) continue;
    const { minutes, severity, at } = time;
    yield { pointer: visit.pointer, rule: 'SC-42', severity, at, message: { key: 'scenario.beyondHorizon', values: { minutes, horizon } } };
  }
}

/** SC-49: a range has room between its ends. */
export function* emptyRanges({ visits, sound }: Draft): Generator<Finding> {
  for (const { term, param, pointer } of visits) {
    if (term?.as !== 'guard' || param !== '') continue;
    const from = memberOf(term.params, 'atLeast');
    const to = memberOf(term.params, 'below');
    if (typeof from !== 'number' || typeof to !== 'number' || from < to) continue;
    yield { pointer, rule: 'SC-49', message: { key: 'scenario.emptyRange', values: { from, to } } };
  }
  const play = sound.meta?.playMinutes;
  if (play && play.from > play.to) {
    yield { pointer: '/meta/playMinutes', rule: 'SC-49', message: { key: 'scenario.emptyRange', values: play } };
  }
}
