import { say } from '../message/catalogue.ts';
import type { Message } from '../message/catalogue.ts';
import type { ExerciseEvent } from '../exercise/event.ts';
import type { Exercise } from '../exercise/start.ts';
import type { Told } from './happened.ts';
import { authorOf, channelNames, factWords, platformName, roleName } from './names.ts';
import { wordsOf } from './words.ts';
import type { Reader } from './words.ts';

/** What the public did or saw, as a sentence. */
export function publicLine(exercise: Exercise, event: ExerciseEvent, reader: Reader): Told | undefined {
  return postLine(exercise, event, reader) ?? stormLine(exercise, event, reader);
}

const line = (icon: Told['icon'], weight: Told['weight'], message: Message, reader: Reader): Told => ({
  icon,
  weight,
  text: say(message, reader.language),
});

function postLine(exercise: Exercise, event: ExerciseEvent, reader: Reader): Told | undefined {
  const author = (post: string): string => authorOf(exercise, exercise.register.keyPosts.get(post)).name;
  switch (event.type) {
    case 'keyPost.appeared': {
      const platform = platformName(exercise, exercise.register.keyPosts.get(event.post)?.platform ?? '', reader);
      return line('feed', 1, { key: 'happened.keyPost', values: { author: author(event.post), platform } }, reader);
    }
    case 'keyPost.expired':
      return line('feed', 2, { key: 'happened.keyPostExpired', values: { author: author(event.post) } }, reader);
    case 'voice.spoke': {
      const voice = exercise.register.voices.get(event.voice);
      const values = { name: voice?.name ?? event.voice, platform: platformName(exercise, voice?.platform ?? '', reader) };
      return line('feed', 1, { key: 'happened.voice', values }, reader);
    }
    case 'reply.published':
      return line('feed', 1, { key: 'happened.replied', values: { author: author(event.post) } }, reader);
    case 'statement.published': {
      const channels = channelNames(exercise, exercise.publications.get(event.publication)?.channels ?? [], reader);
      const values = { kind: say({ key: `kind.${event.kind}` }, reader.language), channels };
      return line('paper', 2, { key: event.bypassed ? 'happened.bypassed' : 'happened.published', values }, reader);
    }
    case 'post.moderated': {
      if (!exercise.register.keyPosts.has(event.post))
        return line('feed', 1, { key: 'happened.moderatedCrowd', values: { how: event.how } }, reader);
      const values = { how: say({ key: `how.${event.how}` }, reader.language), author: author(event.post) };
      return line('feed', 0, { key: 'happened.moderated', values }, reader);
    }
    case 'moderation.exposed':
      return line('feed', 2, { key: 'happened.exposed' }, reader);
    case 'recruiting.exposed':
      return line('feed', 2, { key: 'happened.recruiting' }, reader);
    case 'planned.published': {
      const label = exercise.register.planned.get(event.planned)?.label;
      return line(
        'feed',
        2,
        { key: 'happened.planned', values: { label: label ? wordsOf(exercise, label, reader) : event.planned } },
        reader,
      );
    }
    default:
      return undefined;
  }
}

/** A medium that was left without an answer and says what it likes. */
const isForWantOfAnswer = (exercise: Exercise, { at, outlet }: Extract<ExerciseEvent, { type: 'quote.printed' }>): boolean =>
  exercise.events.some(
    (event) =>
      event.type === 'inject.expired' &&
      event.at === at &&
      exercise.register.injects
        .get(event.inject)
        ?.onExpire.some((action) => action.type === 'quote' && !action.params.correct && action.params.outlet.de === outlet.de),
  );

function stormLine(exercise: Exercise, event: ExerciseEvent, reader: Reader): Told | undefined {
  const level = (n: number): string => say({ key: LEVELS[n] ?? 'level.6' }, reader.language);
  switch (event.type) {
    case 'level.rose':
      return line('storm', 2, { key: 'happened.rose', values: { level: level(event.to) } }, reader);
    case 'level.fell':
      return line('storm', 1, { key: 'happened.fell', values: { level: level(event.to) } }, reader);
    case 'news.published':
      return line('news', 1, { key: 'happened.news', values: { tier: event.tier, item: event.item } }, reader);
    case 'platform.ignited':
      return line('storm', 1, { key: 'happened.ignited', values: { platform: platformName(exercise, event.platform, reader) } }, reader);
    case 'exposure.started': {
      const label = exercise.register.exposures.get(event.exposure)?.label;
      return line(
        'news',
        2,
        { key: 'happened.exposure', values: { label: label ? wordsOf(exercise, label, reader) : event.exposure } },
        reader,
      );
    }
    case 'quote.printed':
      return line(
        'news',
        2,
        {
          key: 'happened.quote',
          values: {
            outlet: wordsOf(exercise, event.outlet, reader),
            how: event.correct ? 'right' : isForWantOfAnswer(exercise, event) ? 'without' : 'wrong',
          },
        },
        reader,
      );
    case 'fact.public':
      return line(
        'fact',
        2,
        {
          key: exercise.facts.get(event.fact)?.holds === false ? 'happened.factRefuted' : 'happened.factPublic',
          values: { fact: factWords(exercise, { id: event.fact, isSo: true }, reader) },
        },
        reader,
      );
    case 'denial.disproved':
      return line(
        'fact',
        2,
        { key: 'happened.denialDisproved', values: { fact: factWords(exercise, { id: event.fact, isSo: true }, reader) } },
        reader,
      );
    case 'slip.happened':
      return line('team', 1, { key: 'happened.slip', values: { name: roleName(exercise, event.role) } }, reader);
    default:
      return undefined;
  }
}

/** Names of the seven levels. */
export const LEVELS = ['level.0', 'level.1', 'level.2', 'level.3', 'level.4', 'level.5', 'level.6'] as const;
