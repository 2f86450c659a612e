import { choices } from '../exercise/choices.ts';
import type { Choice } from '../exercise/choices.ts';
import type { Act, Decision } from '../exercise/decision.ts';
import { situation } from '../exercise/situation.ts';
import type { DecisionRecord, Exercise } from '../exercise/start.ts';
import type { TextKind } from '../scenario/features.ts';
import { bestPractice } from '../policy/best-practice.ts';
import { streamOf, uniformOf } from '../quantity/chance.ts';
import { beforeDecision, retrace } from './retrace.ts';
import { isSameAct, topicOf } from './topic.ts';

/** An act, and the kind of the paper if it is about one. */
export interface NamedAct {
  readonly act: Act;
  readonly kind: TextKind | undefined;
}

/**
 * What best practice would have done at that minute on what the role knew: the same, something else about the same thing,
 * something more urgent, or nothing.
 */
export type Alternative =
  | { readonly type: 'same' }
  | { readonly type: 'otherwise'; readonly instead: NamedAct }
  | { readonly type: 'elsewhere'; readonly instead: NamedAct }
  | { readonly type: 'nothing' };

const CHANCE = streamOf('review');

/** DB-12: what best practice would have done instead of a decision, knowing no more than the role did then. */
export function alternativeTo(exercise: Exercise, id: string): Alternative | undefined {
  for (const [decision, alternative] of walk(exercise)) if (decision === id) return alternative;
  return undefined;
}

/** The alternatives to all decisions of an exercise by their ids, in one walk. */
export const alternativesOf = (exercise: Exercise): ReadonlyMap<string, Alternative> => new Map(walk(exercise));

/** Decisions of one minute are one turn: what was right at its beginning stays right, in whatever order it is done. */
function* walk(exercise: Exercise): Generator<readonly [string, Alternative]> {
  let turn: { readonly at: number; readonly acts: readonly Act[] } = { at: -1, acts: [] };
  for (const { record, before } of retrace(exercise)) {
    const proposed = proposals(before);
    if (turn.at !== before.now) turn = { at: before.now, acts: proposed };
    yield [record.decision.id, judged(before, record, { proposed, turn: turn.acts })];
  }
}

interface Proposed {
  readonly proposed: readonly Act[];
  readonly turn: readonly Act[];
}

function judged(before: Exercise, { decision }: DecisionRecord, { proposed, turn }: Proposed): Alternative {
  if ([...proposed, ...turn].some((act) => isSameAct(act, decision.act))) return { type: 'same' };
  const topic = topicOf(decision.act);
  const same = topic === undefined ? undefined : proposed.find((act) => topicOf(act) === topic);
  if (same) return { type: 'otherwise', instead: named(before, same) };
  const [first] = proposed;
  if (first) return { type: 'elsewhere', instead: named(before, first) };
  return decision.act.type === 'watch' ? { type: 'same' } : { type: 'nothing' };
}

/** What best practice would do now, most urgent first. */
function proposals(exercise: Exercise): readonly Act[] {
  const role = exercise.register.player.id;
  const open = choices(exercise, role);
  if (!open.isOnDuty) return [];
  const chance = (name: string): number => uniformOf(exercise.seed, CHANCE, `${exercise.now}/${name}`);
  return bestPractice({ situation: situation(exercise), choices: open, role, chance });
}

export const named = (exercise: Exercise, act: Act): NamedAct => ({
  act,
  kind: act.type === 'draft' ? act.kind : 'draft' in act ? exercise.papers.get(act.draft)?.kind : undefined,
});

/** What else could have been decided at that minute about the same thing, as the choices stood. */
export function offersFor(exercise: Exercise, id: string): readonly (Choice & NamedAct)[] {
  const taken = exercise.decisionById.get(id);
  const before = taken && beforeDecision(exercise, id);
  if (!taken || !before) return [];
  const topic = topicOf(taken.act);
  return choices(before, taken.by)
    .list.filter(({ act }) => topic !== undefined && topicOf(act) === topic && !isSameAct(act, taken.act))
    .map((choice) => ({ ...choice, ...named(before, adopted(choice.act, taken)) }));
}

/** An act in place of another: it keeps the channels, the second reader and the end that were chosen. */
function adopted(act: Act, { act: taken }: Decision): Act {
  if (act.type === 'draft' && taken.type === 'draft') return { ...act, channels: taken.channels };
  if (act.type === 'reply' && taken.type === 'reply' && taken.fourEyes !== undefined) return { ...act, fourEyes: taken.fourEyes };
  if (act.type === 'order' && taken.type === 'order') return { ...act, until: taken.until };
  return act;
}
