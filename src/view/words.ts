import type { Language } from '../message/language.ts';
import type { Firm } from '../scenario/firm.ts';
import type { CrowdText, Text } from '../scenario/text.ts';
import type { Exercise } from '../exercise/start.ts';

/** How rough the crowd's words are shown. Changes words only, never a number. */
export type Intensity = 'mild' | 'plain';

/** For whom something is put into words. */
export interface Reader {
  readonly language: Language;
  readonly intensity: Intensity;
}

interface Names {
  readonly firm: Firm;
  readonly player: string;
}

/** The firm that this exercise plays in: the trainer's own, or the scenario's. */
export const firmOf = (exercise: Exercise): Firm => exercise.setup.firm ?? exercise.scenario.firm;

/** What the placeholders of a scenario stand for. */
export const namesIn = (exercise: Exercise): Names => ({ firm: firmOf(exercise), player: exercise.register.player.name });

const PLACEHOLDER = /\{(firm(?:\.(?:nom|gen|dat|acc))?|hashtag|player|quote)\}/g;

function valueOf(name: string, names: Names & { readonly quote?: string }, language: Language): string | undefined {
  const { firm } = names;
  if (name === 'firm') return firm.name;
  if (name === 'hashtag') return firm.hashtag;
  if (name === 'player') return names.player;
  if (name === 'quote') return names.quote;
  const of = name.slice('firm.'.length) as keyof Firm['cases'];
  if (language === 'de') return firm.cases[of];
  return of === 'gen' ? firm.english.gen : firm.english.nom;
}

const capital = (text: string): string => text.slice(0, 1).toUpperCase() + text.slice(1);

/** Fills the placeholders of a scenario's text. At the beginning of a sentence an article gets its capital letter. */
export function filled(text: string, names: Names & { readonly quote?: string }, language: Language): string {
  return text.replace(PLACEHOLDER, (whole, name: string, offset: number) => {
    const value = valueOf(name, names, language);
    if (value === undefined) return whole;
    return /(^|[.!?:–]\s+)$/.test(text.slice(Math.max(0, offset - 4), offset)) && name !== 'hashtag' ? capital(value) : value;
  });
}

/** A scenario's text as this reader gets it. */
export const wordsOf = (exercise: Exercise, text: Text, reader: Reader): string =>
  filled(text[reader.language], namesIn(exercise), reader.language);

/** Words of the crowd before anything is filled in: the milder version if there is one and the reader wants it. */
export const rawCrowdWords = (text: CrowdText, { language, intensity }: Reader): string =>
  (intensity === 'mild' && text.milder ? text.milder : text)[language];

/** Words of the crowd as this reader gets them; `quote` is the player's own sentence. */
export const crowdWords = (
  exercise: Exercise,
  text: CrowdText,
  { reader, quote }: { readonly reader: Reader; readonly quote?: string },
): string => filled(rawCrowdWords(text, reader), { ...namesIn(exercise), ...(quote === undefined ? {} : { quote }) }, reader.language);
