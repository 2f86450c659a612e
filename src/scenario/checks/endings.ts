import type { Draft } from '../draft.ts';
import type { Guard } from '../guard.ts';
import type { Finding } from '../issue.ts';

type Bounds = { readonly atLeast?: number; readonly below?: number };

/** Largest value that a figure can take; conditions on them may hold by their bounds alone. */
const MOST = {
  levelIs: 6,
  peakLevel: 6,
  trust: 100,
  casesOpen: 1,
  hoursElapsed: Infinity,
  volume: Infinity,
  deletions: Infinity,
  stockReplies: Infinity,
} as const;

/** Whether a condition holds, or fails, whatever happens in the exercise; undefined when that depends. */
export function certainty(guard: Guard): boolean | undefined {
  switch (guard.type) {
    case 'and':
      return decided(guard.params.guards.map(certainty), false);
    case 'or':
      return decided(guard.params.guards.map(certainty), true);
    case 'not': {
      const inner = certainty(guard.params.guard);
      return inner === undefined ? undefined : !inner;
    }
    case 'levelIs':
    case 'peakLevel':
    case 'trust':
    case 'casesOpen':
    case 'hoursElapsed':
    case 'volume':
    case 'deletions':
    case 'stockReplies':
      return withinBounds(MOST[guard.type], guard.params);
    default:
      return undefined;
  }
}

/** One part that is `deciding` settles the whole; otherwise all parts must be certain. */
function decided(parts: readonly (boolean | undefined)[], deciding: boolean): boolean | undefined {
  if (parts.includes(deciding)) return deciding;
  return parts.includes(undefined) ? undefined : !deciding;
}

function withinBounds(most: number, { atLeast = 0, below = Infinity }: Bounds): boolean | undefined {
  if (atLeast > most || below <= 0) return false;
  return atLeast <= 0 && (below > most || below === Infinity) ? true : undefined;
}

/** SC-41: the last ending always holds, so that every exercise has one. */
export function* lastEnding({ sound }: Draft): Generator<Finding> {
  const at = (sound.endings?.length ?? 0) - 1;
  const last = sound.endings?.[at];
  if (!last || certainty(last.when) === true) return;
  yield { pointer: `/endings/${at}/when`, rule: 'SC-41', severity: 'warning', message: { key: 'scenario.lastEnding' } };
}
