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

/** The hint for one place of the desk: one at a time, the first that holds now and was not dismissed; the composer has its own. */
export function hintAt(
  exercise: Exercise,
  { at, dismissed }: Sought,
  reader: Reader,
): { readonly id: string; readonly text: string } | undefined {
  const open = exercise.scenario.hints.filter(({ id, when }) => !dismissed.has(id) && holds(exercise, when));
  const hint = at === 'composer' ? open.find((one) => one.at === at) : open.find((one) => one.at !== 'composer');
  return hint?.at === at ? { id: hint.id, text: wordsOf(exercise, hint.text, reader) } : undefined;
}
