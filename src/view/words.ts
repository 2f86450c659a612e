import type { Exercise } from '../exercise/start.ts';
import type { Language } from '../message/language.ts';
import type { Firm } from '../scenario/firm.ts';
import { fill, wordsOf as wordsAt } from '../scenario/text-fill.ts';
import type { Filling, Intensity } from '../scenario/text-fill.ts';
import type { CrowdText, Text } from '../scenario/text.ts';

/** For whom something is put into words. */
export interface Reader {
  readonly language: Language;
  readonly intensity: Intensity;
}

/** The firm that this exercise plays in: the trainer's own, or the scenario's. */
export const firmOf = (exercise: Exercise): Firm => exercise.setup.firm ?? exercise.scenario.firm;

/** What the placeholders of a scenario stand for in an exercise. */
export const fillingOf = (exercise: Exercise): Filling => ({ firm: firmOf(exercise), player: exercise.register.player.name });

/** A scenario's text as this reader gets it. */
export const wordsOf = (exercise: Exercise, text: Text, { language }: Reader): string => fill(text, language, fillingOf(exercise));

/** Words of the crowd before anything is filled in: the milder version if there is one and the reader wants it. */
export const rawCrowdWords = (text: CrowdText, { language, intensity }: Reader): string => wordsAt(text, intensity)[language];

interface Heard {
  readonly reader: Reader;
  /** The player's own sentence, for those who quote it. */
  readonly quote?: string;
}

/** Words of the crowd as this reader gets them. */
export const crowdWords = (exercise: Exercise, text: CrowdText, { reader, quote }: Heard): string =>
  fill(wordsAt(text, reader.intensity), reader.language, { ...fillingOf(exercise), ...(quote === undefined ? {} : { quote }) });
