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

/** The hint for one place of the desk, if one holds now and was not dismissed. */
export function hintAt(
  exercise: Exercise,
  { at, dismissed }: Sought,
  reader: Reader,
): { readonly id: string; readonly text: string } | undefined {
  const hint = exercise.scenario.hints.find((one) => one.at === at && !dismissed.has(one.id) && holds(exercise, one.when));
  return hint && { id: hint.id, text: wordsOf(exercise, hint.text, reader) };
}
