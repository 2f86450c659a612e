import { Features, TextKind } from '../scenario/features.ts';
import { isSealed, sealed } from './generation.ts';

/** A text that somebody is writing: words, kind, and what the author says is in them. */
export interface HalfWritten {
  readonly kind: TextKind;
  readonly text: string;
  readonly features: Features;
}

/** A half-written text as it lies on disk. `place`: what it answers, or the statement on the desk. */
export interface ComposerRecord {
  readonly exercise: string;
  readonly place: string;
  readonly words: HalfWritten;
  readonly checksum: string;
}

/** Longer than any field of the composer takes. */
const LONGEST = 20_000;

export const composerRecord = (exercise: string, place: string, words: HalfWritten): ComposerRecord =>
  sealed({ exercise, place, words: { kind: words.kind, text: words.text, features: words.features } });

/** The half-written texts among what was found, by place; a damaged one is as if it had never been. */
export function halfWrittenIn(found: readonly unknown[]): Map<string, HalfWritten> {
  const texts = new Map<string, HalfWritten>();
  for (const value of found) {
    if (!isSealed(value)) continue;
    const { place, words } = value as Partial<ComposerRecord>;
    const kind = TextKind.safeParse(words?.kind);
    const features = Features.safeParse(words?.features);
    if (typeof place !== 'string' || !kind.success || !features.success) continue;
    if (typeof words?.text !== 'string' || words.text.length > LONGEST) continue;
    texts.set(place, { kind: kind.data, text: words.text, features: features.data });
  }
  return texts;
}
