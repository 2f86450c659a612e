import type { Wording } from '../../exercise/decision.ts';
import type { ComposeTarget } from '../desk/desk-context.tsx';
import type { HalfWritten } from '../session.ts';

/** The place in the notebook that belongs to what the composer was opened for. */
export const placeOf = (target: ComposeTarget): string => (target.type === 'reply' ? `reply:${target.post}` : 'statement');

/** Half-written words, as the wording of a decision. */
export const wordingFrom = (words: HalfWritten | undefined): Wording | undefined =>
  words && { from: 'own', text: words.text, features: words.features };

/** What is to be noted of a wording: only own words would be lost. */
export const halfWritten = (kind: HalfWritten['kind'], wording: Wording | undefined): HalfWritten | undefined =>
  wording?.from === 'own' ? { kind, text: wording.text, features: wording.features } : undefined;
