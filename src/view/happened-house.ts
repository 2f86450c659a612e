import { say } from '../message/catalogue.ts';
import type { Message } from '../message/catalogue.ts';
import type { ExerciseEvent } from '../exercise/event.ts';
import type { Exercise } from '../exercise/start.ts';
import type { Told } from './happened.ts';
import { timeWords } from './moments.ts';
import { factLabel, factWords, roleName } from './names.ts';
import { wordsOf } from './words.ts';
import type { Reader } from './words.ts';

/** What happened inside the firm, as a sentence. */
export function houseLine(exercise: Exercise, event: ExerciseEvent, reader: Reader): Told | undefined {
  return (
    paperLine(exercise, event, reader) ??
    ledgerLine(exercise, event, reader) ??
    remedyLine(exercise, event, reader) ??
    peopleLine(exercise, event, reader)
  );
}

const line = (icon: Told['icon'], weight: Told['weight'], message: Message, reader: Reader): Told => ({
  icon,
  weight,
  text: say(message, reader.language),
});

function paperLine(exercise: Exercise, event: ExerciseEvent, reader: Reader): Told | undefined {
  switch (event.type) {
    case 'draft.submitted':
      return line('paper', 0, { key: 'happened.submitted', values: { kind: say({ key: `kind.${event.kind}` }, reader.language) } }, reader);
    case 'approval.moved':
      return line('paper', 1, { key: 'happened.paperMoved', values: { name: roleName(exercise, event.to) } }, reader);
    case 'approval.objected':
      return line('paper', 2, { key: 'happened.objected', values: { name: roleName(exercise, event.role) } }, reader);
    case 'approval.yielded':
      return line(
        'paper',
        2,
        { key: event.yields ? 'happened.yielded' : 'happened.insisted', values: { name: roleName(exercise, event.role) } },
        reader,
      );
    case 'draft.approved':
      return line('paper', 2, { key: 'happened.approved' }, reader);
    case 'draft.rejected':
      return line('paper', 2, { key: 'happened.rejected', values: { name: roleName(exercise, event.role) } }, reader);
    case 'draft.expired':
      return line('paper', 2, { key: 'happened.expired' }, reader);
    case 'draft.withdrawn':
      return line('paper', 0, { key: 'happened.withdrawn' }, reader);
    default:
      return undefined;
  }
}

function ledgerLine(exercise: Exercise, event: ExerciseEvent, reader: Reader): Told | undefined {
  const promise = (id: string): string => {
    const term = exercise.register.promises.get(id);
    return term ? wordsOf(exercise, term.label, reader) : id;
  };
  switch (event.type) {
    case 'fact.answered': {
      const values = { name: roleName(exercise, event.role), fact: factLabel(exercise, event.fact, reader) };
      return line(
        'fact',
        event.gives === 'before' ? 1 : 2,
        { key: event.gives === 'before' ? 'happened.factBefore' : 'happened.factSaid', values },
        reader,
      );
    }
    case 'fact.confirmed': {
      const isSo = exercise.facts.get(event.fact)?.believed !== false;
      return line(
        'fact',
        1,
        { key: 'happened.factConfirmed', values: { fact: factWords(exercise, { id: event.fact, isSo }, reader) } },
        reader,
      );
    }
    case 'promise.made':
      return line(
        'promise',
        1,
        { key: 'happened.promiseMade', values: { promise: promise(event.promise), due: timeWords(exercise, event.due, reader.language) } },
        reader,
      );
    case 'promise.kept':
      return line('promise', 2, { key: 'happened.promiseKept', values: { promise: promise(event.promise) } }, reader);
    case 'promise.broken':
      return line('promise', 2, { key: 'happened.promiseBroken', values: { promise: promise(event.promise) } }, reader);
    default:
      return undefined;
  }
}

function remedyLine(exercise: Exercise, event: ExerciseEvent, reader: Reader): Told | undefined {
  const remedy = (id: string): string => {
    const term = exercise.register.remedies.get(id);
    return term ? wordsOf(exercise, term.label, reader) : id;
  };
  const level = (id: string): string => {
    const term = exercise.register.firmLevels.get(id);
    return term ? wordsOf(exercise, term.label, reader) : id;
  };
  switch (event.type) {
    case 'remedy.ordered':
      return line('remedy', 0, { key: 'happened.remedyOrdered', values: { remedy: remedy(event.remedy) } }, reader);
    case 'remedy.agreed':
      // Nobody is told of their own agreement.
      if (event.role === exercise.register.player.id) return undefined;
      return line(
        'remedy',
        1,
        { key: 'happened.remedyAgreed', values: { name: roleName(exercise, event.role), remedy: remedy(event.remedy) } },
        reader,
      );
    case 'remedy.refused':
      return line(
        'remedy',
        2,
        { key: 'happened.remedyRefused', values: { name: roleName(exercise, event.role), remedy: remedy(event.remedy) } },
        reader,
      );
    case 'remedy.done':
      return line('remedy', 2, { key: 'happened.remedyDone', values: { remedy: remedy(event.remedy) } }, reader);
    case 'firmLevel.raised':
      return line('team', 2, { key: 'happened.levelRaised', values: { level: level(event.level) } }, reader);
    case 'firmLevel.declined':
      return line('team', 1, { key: 'happened.levelDeclined', values: { level: level(event.level) } }, reader);
    default:
      return undefined;
  }
}

function peopleLine(exercise: Exercise, event: ExerciseEvent, reader: Reader): Told | undefined {
  const inject = (id: string): { title: string; from: string } => {
    const term = exercise.register.injects.get(id);
    return {
      title: term ? wordsOf(exercise, term.title, reader) : id,
      from: term?.from.role ? roleName(exercise, term.from.role) : (term?.from.name ?? ''),
    };
  };
  switch (event.type) {
    case 'inject.delivered':
      return line('call', 2, { key: 'happened.inject', values: inject(event.inject) }, reader);
    case 'inject.answered':
      return line('call', 0, { key: 'happened.injectAnswered', values: inject(event.inject) }, reader);
    case 'inject.expired':
      return line('call', 2, { key: 'happened.injectExpired', values: inject(event.inject) }, reader);
    case 'colleague.wrote':
      return line(
        'team',
        1,
        { key: 'happened.wrote', values: { name: roleName(exercise, event.from), text: wordsOf(exercise, event.text, reader) } },
        reader,
      );
    case 'colleague.replied':
      return line('team', 0, { key: 'happened.answers', values: { name: roleName(exercise, event.role), n: event.count } }, reader);
    case 'order.ended':
      return line('team', 1, { key: 'happened.orderEnded', values: { name: roleName(exercise, event.colleague) } }, reader);
    case 'staff.arrived':
      return line('team', 1, { key: 'happened.arrived', values: { name: roleName(exercise, event.role) } }, reader);
    case 'shift.changed':
      return line('team', 1, { key: event.isManned ? 'happened.manned' : 'happened.unmanned' }, reader);
    case 'backing.changed':
      return line('team', 2, { key: 'happened.backing', values: { granted: event.granted ? 'yes' : 'no' } }, reader);
    default:
      return undefined;
  }
}
