import { say } from '../message/catalogue.ts';
import type { Message } from '../message/catalogue.ts';
import type { Exercise } from '../exercise/start.ts';
import type { Claim, Features, TextKind } from '../scenario/features.ts';
import { firmOf, wordsOf } from './words.ts';
import type { Reader } from './words.ts';

/** What sending a text means, in words and without a number. `weight` tells how it is drawn, never whether it is right. */
export interface Note {
  readonly weight: 'does' | 'risks' | 'plain';
  readonly text: string;
}

interface Written {
  readonly features: Features;
  readonly kind: TextKind;
  readonly isPublic: boolean;
}

/** Kinds of text of which readers expect to be told when they will hear more. */
const SHOULD_NAME_UPDATE: readonly TextKind[] = ['holding', 'statement', 'apology', 'video'];

/** Names what a text does, claims, promises and leaves out. */
export function consequences(exercise: Exercise, written: Written, reader: Reader): Note[] {
  const { features, kind, isPublic } = written;
  const note = (weight: Note['weight'], message: Message): Note => ({ weight, text: say(message, reader.language) });
  const notes = features.elements.map((element) => note('does', { key: `note.element.${element}` }));
  for (const claim of features.claims) notes.push(claimNote(exercise, claim, reader));
  for (const flaw of features.flaws) notes.push(note('risks', { key: `note.flaw.${flaw}` }));
  if (features.tone === 'corporate' || features.tone === 'legalese' || features.tone === 'snide')
    notes.push(note('risks', { key: `note.tone.${features.tone}` }));
  notes.push(...promiseNotes(exercise, features, reader));
  if (SHOULD_NAME_UPDATE.includes(kind) && !features.elements.includes('nextUpdate')) notes.push(note('risks', { key: 'note.noUpdate' }));
  const { address } = firmOf(exercise);
  if (reader.language === 'de' && features.register !== 'none' && features.register !== address) {
    notes.push(note('risks', { key: 'note.register', values: { register: features.register } }));
  }
  if (notes.length === 0) notes.push(note('plain', { key: 'note.nothing' }));
  notes.push(note('plain', { key: isPublic ? 'note.public' : 'note.internal' }));
  return notes;
}

function claimNote(exercise: Exercise, { fact: id, stance }: Claim, reader: Reader): Note {
  const fact = exercise.facts.get(id);
  const label = exercise.register.facts.get(id)?.label;
  const values = { fact: label ? wordsOf(exercise, label, reader) : id };
  const isSure = fact?.status === 'confirmed' || fact?.status === 'public';
  const isBelieved = fact?.believed !== false;
  if (stance === 'asserts') {
    if (!isSure) return { weight: 'risks', text: say({ key: 'note.claim.unsure', values }, reader.language) };
    if (!isBelieved) return { weight: 'risks', text: say({ key: 'note.claim.against', values }, reader.language) };
    return {
      weight: 'does',
      text: say({ key: fact.status === 'public' ? 'note.claim.known' : 'note.claim.sure', values }, reader.language),
    };
  }
  if (!isSure) return { weight: 'risks', text: say({ key: 'note.denial.unsure', values }, reader.language) };
  return isBelieved
    ? { weight: 'risks', text: say({ key: 'note.denial.against', values }, reader.language) }
    : { weight: 'does', text: say({ key: 'note.denial.sure', values }, reader.language) };
}

function promiseNotes(exercise: Exercise, { promise }: Features, reader: Reader): Note[] {
  const term = promise === undefined ? undefined : exercise.register.promises.get(promise);
  if (!term) return [];
  const values = { promise: wordsOf(exercise, term.label, reader), within: term.within };
  return [{ weight: 'risks', text: say({ key: 'note.promise', values }, reader.language) }];
}
