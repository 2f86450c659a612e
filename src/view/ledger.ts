import { say } from '../message/catalogue.ts';
import type { Exercise } from '../exercise/start.ts';
import type { FactStatus } from '../scenario/guard.ts';
import type { FactSource } from '../scenario/knowledge.ts';
import { distanceWords, timeWords } from './moments.ts';
import { factWords, roleFunction, roleName } from './names.ts';
import { wordsOf } from './words.ts';
import type { Reader } from './words.ts';

/** What a department has said about a fact, or that it is still asked. */
export interface SourceView {
  readonly role: string;
  readonly name: string;
  readonly function: string;
  readonly isAsked: boolean;
  readonly said: string | undefined;
  readonly saidAt: string;
}

/** A fact of the ledger, as far as the team knows it. */
export interface FactView {
  readonly id: string;
  readonly label: string;
  readonly status: FactStatus;
  readonly statusName: string;
  /** What the team holds to be so, in a sentence; empty while it knows nothing. */
  readonly belief: string;
  readonly sources: readonly SourceView[];
}

/** The fact ledger: what is known, by whom it was said, who can still be asked (P29). */
export function factsView(exercise: Exercise, reader: Reader): FactView[] {
  return exercise.scenario.facts.map((fact) => {
    const state = exercise.facts.get(fact.id);
    const status = state?.status ?? 'unknown';
    const isSo = state?.believed;
    const belief = isSo === undefined ? '' : factWords(exercise, { id: fact.id, isSo }, reader);
    return {
      id: fact.id,
      label: wordsOf(exercise, fact.label, reader),
      status,
      statusName: say({ key: `fact.${status}` }, reader.language),
      belief,
      sources: fact.sources.map((source) => sourceView(exercise, { fact: fact.id, source }, reader)),
    };
  });
}

function sourceView(
  exercise: Exercise,
  { fact, source }: { readonly fact: string; readonly source: FactSource },
  reader: Reader,
): SourceView {
  const answer = exercise.events.findLast((event) => event.type === 'fact.answered' && event.fact === fact && event.role === source.role);
  const gives = answer?.type === 'fact.answered' ? answer.gives : undefined;
  const words =
    gives === 'before'
      ? source.before
        ? wordsOf(exercise, source.before, reader)
        : say({ key: 'facts.before' }, reader.language)
      : gives && wordsOf(exercise, source.says, reader);
  return {
    role: source.role,
    name: roleName(exercise, source.role),
    function: roleFunction(exercise, source.role, reader),
    isAsked: exercise.facts.get(fact)?.asked.has(source.role) === true,
    said: words,
    saidAt: answer ? timeWords(exercise, answer.at, reader.language) : '',
  };
}

/** A promise of the ledger (P23). */
export interface PromiseView {
  readonly id: string;
  readonly label: string;
  readonly state: 'open' | 'kept' | 'broken';
  readonly due: string;
  readonly left: string;
  readonly isPressing: boolean;
}

/** Promises made, the most pressing first. */
export function promisesView(exercise: Exercise, reader: Reader): PromiseView[] {
  return [...exercise.promises.entries()]
    .sort(([, a], [, b]) => Number(a.state !== 'open') - Number(b.state !== 'open') || a.due - b.due)
    .map(([id, { state, due }]) => {
      const term = exercise.register.promises.get(id);
      return {
        id,
        label: term ? wordsOf(exercise, term.label, reader) : id,
        state,
        due: timeWords(exercise, due, reader.language),
        left: distanceWords(exercise, due, reader.language),
        isPressing: state === 'open' && due - exercise.now <= PRESSING,
      };
    });
}

const PRESSING = 30;
