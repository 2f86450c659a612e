import { say } from '../message/catalogue.ts';
import type { Exercise } from '../exercise/start.ts';
import type { KeyPost } from '../scenario/moment.ts';
import { wordsOf } from './words.ts';
import type { Reader } from './words.ts';

export const roleName = (exercise: Exercise, id: string): string => exercise.register.roles.get(id)?.name ?? id;
export const roleFunction = (exercise: Exercise, id: string, reader: Reader): string => {
  const role = exercise.register.roles.get(id);
  return role ? wordsOf(exercise, role.function, reader) : '';
};
export const platformName = (exercise: Exercise, id: string, reader: Reader): string =>
  exercise.register.platforms.get(id)?.name[reader.language] ?? id;
export const factLabel = (exercise: Exercise, id: string, reader: Reader): string => {
  const fact = exercise.register.facts.get(id);
  return fact ? wordsOf(exercise, fact.label, reader) : id;
};

/** A fact as a sentence: that it is so, or that it is not. */
export const factWords = (exercise: Exercise, { id, isSo }: { readonly id: string; readonly isSo: boolean }, reader: Reader): string => {
  const fact = exercise.register.facts.get(id);
  const text = fact ? wordsOf(exercise, fact.text, reader) : id;
  return isSo ? text : say({ key: 'facts.notSo', values: { text } }, reader.language);
};

/** Who wrote a key post, thread comment or crowd post. */
export function authorOf(
  exercise: Exercise,
  post: Pick<KeyPost, 'voice' | 'author'> | undefined,
): { readonly name: string; readonly handle: string; readonly segment: string; readonly followers: number } {
  const author = post?.author ?? (post?.voice === undefined ? undefined : exercise.register.voices.get(post.voice));
  return author ?? { name: '–', handle: '', segment: 'onlookers', followers: 0 };
}

/** „Dorfplatz und Kurzfunk“. */
export const channelNames = (exercise: Exercise, ids: readonly string[], reader: Reader): string =>
  ids.length === 0 ? say({ key: 'desk.press' }, reader.language) : ids.map((id) => platformName(exercise, id, reader)).join(', ');
