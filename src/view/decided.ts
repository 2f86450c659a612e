import { say } from '../message/catalogue.ts';
import type { Message } from '../message/catalogue.ts';
import type { Act } from '../exercise/decision.ts';
import type { Exercise } from '../exercise/start.ts';
import type { Text } from '../scenario/text.ts';
import { timeWords } from './moments.ts';
import { authorOf, factLabel, roleName } from './names.ts';
import { wordsOf } from './words.ts';
import type { Reader } from './words.ts';

type About<Type extends Act['type']> = Extract<Act, { type: Type }>;

/** A decision in words, as the desk notes it down. */
export const actWords = (exercise: Exercise, act: Act, reader: Reader): string => say(actMessage(exercise, act, reader), reader.language);

function actMessage(exercise: Exercise, act: Act, reader: Reader): Message {
  switch (act.type) {
    case 'watch':
      return { key: 'act.watch' };
    case 'situation':
      return { key: 'act.situation', values: { time: timeWords(exercise, act.at, reader.language) } };
    case 'reply':
    case 'moderate':
      return postMessage(exercise, act, reader);
    case 'draft':
      return { key: 'act.draft', values: { kind: say({ key: `kind.${act.kind}` }, reader.language) } };
    case 'push':
    case 'argue':
    case 'withdraw':
    case 'publish':
      return paperMessage(exercise, act, reader);
    case 'ask':
      return { key: 'act.ask', values: { name: roleName(exercise, act.role), fact: factLabel(exercise, act.fact, reader) } };
    case 'order':
      return {
        key: 'act.order',
        values: { name: roleName(exercise, act.colleague), label: labelled(exercise, exercise.register.passages.get(act.wording), reader) },
      };
    case 'endOrder':
      return { key: 'act.endOrder', values: { name: roleName(exercise, act.colleague) } };
    case 'staff':
      return { key: `act.staff.${act.how}`, values: 'role' in act ? { name: roleName(exercise, act.role) } : {} };
    case 'contact':
      return {
        key: 'act.contact',
        values: {
          how: say({ key: `contact.${act.how}` }, reader.language),
          name: exercise.register.voices.get(act.voice)?.name ?? act.voice,
        },
      };
    default:
      return thingMessage(exercise, act, reader);
  }
}

function postMessage(exercise: Exercise, act: About<'reply' | 'moderate'>, reader: Reader): Message {
  const post = exercise.register.keyPosts.get(act.post);
  const name = post ? authorOf(exercise, post).name : say({ key: 'desk.moderateCrowd' }, reader.language);
  return act.type === 'reply'
    ? { key: 'act.reply', values: { name } }
    : { key: 'act.moderate', values: { name, how: say({ key: `how.${act.how}` }, reader.language) } };
}

function paperMessage(exercise: Exercise, act: About<'push' | 'argue' | 'withdraw' | 'publish'>, reader: Reader): Message {
  const kind = say({ key: `kind.${exercise.papers.get(act.draft)?.kind ?? 'statement'}` }, reader.language);
  return { key: act.type === 'argue' ? `act.argue.${act.with}` : `act.${act.type}`, values: { kind } };
}

const labelled = (exercise: Exercise, part: { readonly label: Text } | undefined, reader: Reader): string =>
  part ? wordsOf(exercise, part.label, reader) : '–';

function thingMessage(exercise: Exercise, act: About<'stop' | 'escalate' | 'remedy' | 'pledge' | 'answer'>, reader: Reader): Message {
  const { register } = exercise;
  switch (act.type) {
    case 'stop':
      return { key: 'act.stop', values: { label: labelled(exercise, register.planned.get(act.planned), reader) } };
    case 'escalate':
      return { key: 'act.escalate', values: { label: labelled(exercise, register.firmLevels.get(act.level), reader) } };
    case 'remedy':
      return { key: 'act.remedy', values: { label: labelled(exercise, register.remedies.get(act.remedy), reader) } };
    case 'pledge':
      return { key: 'act.pledge', values: { label: labelled(exercise, register.promises.get(act.promise), reader) } };
    case 'answer': {
      const option = register.injects.get(act.inject)?.options.find(({ id }) => id === act.option);
      return { key: 'act.answer', values: { label: labelled(exercise, option, reader) } };
    }
    default:
      return act satisfies never;
  }
}
