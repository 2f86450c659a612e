import { holds } from '../exercise/conditions.ts';
import type { Exercise } from '../exercise/start.ts';
import type { Hint } from '../scenario/crowd.ts';
import { wordsOf } from './words.ts';
import type { Reader } from './words.ts';

export type HintPlace = Hint['at'];

interface Sought {
  readonly at: HintPlace;
  readonly dismissed: ReadonlySet<string>;
}

/** Places that are seen at the same time: there one hint at a time is enough. The others show theirs when they are opened. */
const AT_ONCE: readonly HintPlace[] = ['inbox', 'clock', 'feed'];

/** The hint for one place of the desk: the first that holds now and was not dismissed. */
export function hintAt(
  exercise: Exercise,
  { at, dismissed }: Sought,
  reader: Reader,
): { readonly id: string; readonly text: string } | undefined {
  const open = exercise.scenario.hints.filter(({ id, when }) => !dismissed.has(id) && holds(exercise, when));
  const hint = open.find((one) => (AT_ONCE.includes(at) ? AT_ONCE.includes(one.at) : one.at === at));
  return hint?.at === at ? { id: hint.id, text: wordsOf(exercise, hint.text, reader) } : undefined;
}
