import type { Exercise } from '../exercise/start.ts';
import { authoredPosts } from './feed-authored.ts';
import { timeWords } from './moments.ts';
import { platformName } from './names.ts';
import type { Reader } from './words.ts';

/** Somebody who has stood out of the crowd, with the last words that were heard. */
export interface VoiceView {
  readonly id: string;
  readonly name: string;
  readonly platform: string;
  readonly said: string;
  readonly saidAt: string;
}

/** People who keep turning up, who spoke last first. */
export function voicesView(exercise: Exercise, reader: Reader): VoiceView[] {
  const posts = authoredPosts(exercise, reader);
  const heard = [...exercise.voices].filter(([, { hasSpoken }]) => hasSpoken).map(([id]) => exercise.register.voices.get(id)!);
  return heard
    .map(({ id, name, handle, platform }) => ({ id, name, platform, last: posts.findLast((post) => post.author.handle === handle) }))
    .sort((a, b) => (b.last?.at ?? -1) - (a.last?.at ?? -1))
    .map(({ id, name, platform, last }) => ({
      id,
      name,
      platform: platformName(exercise, last?.platform ?? platform, reader),
      said: last?.text ?? '',
      saidAt: last ? timeWords(exercise, last.at, reader.language) : '',
    }));
}
