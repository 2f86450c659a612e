import type { Exercise } from '../exercise/start.ts';
import { fill } from '../scenario/text-fill.ts';
import type { Text } from '../scenario/text.ts';

/** A text of the scenario with its placeholders filled in, in both languages: a value for a message. */
export function bothWords(exercise: Exercise, text: Text | undefined): Text {
  if (text === undefined) return { de: '–', en: '–' };
  const filling = { firm: exercise.setup.firm ?? exercise.scenario.firm, player: exercise.register.player.name };
  return { de: fill(text, 'de', filling), en: fill(text, 'en', filling) };
}

/** Name of the one who wrote a key post. */
export function authorName(exercise: Exercise, post: string): string {
  const { author, voice } = exercise.register.keyPosts.get(post) ?? {};
  return author?.name ?? exercise.register.voices.get(voice ?? '')?.name ?? '–';
}

export const promiseWords = (exercise: Exercise, promise: string): Text =>
  bothWords(exercise, exercise.register.promises.get(promise)?.label);
