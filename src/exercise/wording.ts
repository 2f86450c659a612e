import type { Features, TextKind } from '../scenario/features.ts';
import { cleaned } from '../scenario/found.ts';
import type { Text } from '../scenario/text.ts';
import type { Wording } from './decision.ts';
import type { Exercise } from './start.ts';

/** The words of a decision with what they are; own wording has the same words in both languages. */
export interface Worded {
  readonly text: Text;
  readonly features: Features;
  readonly kind?: TextKind;
  /** Working minutes to write it. */
  readonly minutes: number;
  /** Minutes between approval and publication. */
  readonly lead: number;
}

/** Minutes that composing from blocks, and writing oneself, take. Assumption EX-A3. */
const COMPOSING = 15;
const WRITING = 20;
const OWN_LENGTH = 2000;

/** Finds the words of a decision; undefined if the scenario has none under that id. `post`: the key post that is answered. */
export function wordingOf(exercise: Exercise, wording: Wording, post?: string): Worded | undefined {
  switch (wording.from) {
    case 'option':
      return optionOf(exercise, wording.option, post);
    case 'blocks':
      return composedOf(exercise, wording.blocks);
    case 'own': {
      const words = cleaned(wording.text.slice(0, OWN_LENGTH)).trim();
      if (words === '') return undefined;
      return { text: { de: words, en: words }, features: wording.features, minutes: WRITING, lead: 0 };
    }
    default:
      return wording satisfies never;
  }
}

function optionOf(exercise: Exercise, id: string, post?: string): Worded | undefined {
  const option = post === undefined ? undefined : exercise.register.keyPosts.get(post)?.options.find((one) => one.id === id);
  if (option) return { text: option.text, features: option.features, minutes: option.minutes, lead: 0, kind: 'reply' };
  const passage = exercise.register.passages.get(id);
  return passage && { text: passage.text, features: passage.features, minutes: passage.minutes, lead: passage.lead, kind: passage.kind };
}

function composedOf(exercise: Exercise, ids: readonly string[]): Worded | undefined {
  const blocks = ids.map((id) => exercise.register.blocks.get(id));
  if (blocks.length === 0 || blocks.some((block) => block === undefined)) return undefined;
  const parts = blocks.map((block) => block!);
  const joined = { de: parts.map(({ text }) => text.de).join(' '), en: parts.map(({ text }) => text.en).join(' ') };
  return { text: joined, features: mergeFeatures(parts.map(({ features }) => features)), minutes: COMPOSING, lead: 0 };
}

/** Poorest first: one sentence in legalese spoils a kind text. */
const TONES_BY_WEIGHT = ['snide', 'legalese', 'corporate', 'human', 'neutral'] as const;

/** Features of a text made of parts: elements, flaws and claims add up, the heaviest tone wins. */
export function mergeFeatures(parts: readonly Features[]): Features {
  const promise = parts.find((part) => part.promise !== undefined)?.promise;
  return {
    tone: TONES_BY_WEIGHT.find((tone) => parts.some((part) => part.tone === tone)) ?? 'neutral',
    elements: [...new Set(parts.flatMap(({ elements }) => elements))],
    flaws: [...new Set(parts.flatMap(({ flaws }) => flaws))],
    claims: parts.flatMap(({ claims }) => claims),
    register: parts.find(({ register }) => register !== 'none')?.register ?? 'none',
    ...(promise === undefined ? {} : { promise }),
  };
}
