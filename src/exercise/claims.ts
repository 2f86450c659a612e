import type { Features } from '../scenario/features.ts';
import { resound } from './echoes.ts';
import { announce } from './journal.ts';
import type { Publication } from './publication.ts';
import { push } from './response.ts';
import type { Exercise } from './start.ts';

/** What a text claims, held against the fact ledger at the moment of publication. */
export interface ClaimCheck {
  /** Claims that contradict what really is. */
  readonly false: readonly string[];
  /** Claims that the team could not know to be true then. */
  readonly unconfirmed: readonly string[];
  /** Facts that the public learns here first and that speak against the firm: stealing thunder. */
  readonly disclosed: readonly string[];
  /** False denials with a proof to the contrary already public. */
  readonly contradicted: readonly string[];
  /** True denials that can be proven. */
  readonly proven: readonly string[];
}

/** EX-44: holds the claims of a text against the ledger; changes nothing. */
export function checkClaims(exercise: Exercise, features: Features): ClaimCheck {
  const found = {
    false: [] as string[],
    unconfirmed: [] as string[],
    disclosed: [] as string[],
    contradicted: [] as string[],
    proven: [] as string[],
  };
  for (const { fact: id, stance } of features.claims) {
    const fact = exercise.facts.get(id);
    const term = exercise.register.facts.get(id);
    if (!fact || !term) continue;
    const isTrue = (stance === 'asserts') === fact.holds;
    const isSure = fact.status === 'confirmed' || fact.status === 'public';
    if (!isSure) found.unconfirmed.push(id);
    if (!isTrue) (fact.status === 'public' ? found.contradicted : found.false).push(id);
    if (isTrue && stance === 'asserts' && term.indicts && fact.status !== 'public') found.disclosed.push(id);
    if (isTrue && stance === 'denies' && term.proof && isSure) found.proven.push(id);
  }
  return found;
}

/** EX-45: a fact has become public: every publication that said the opposite is disproved; the scandal is one. */
export function disprove(exercise: Exercise, id: string): void {
  const holds = exercise.facts.get(id)?.holds ?? true;
  const liars = [...exercise.publications.values()].filter((one) => speaksAgainst(one, id, holds));
  const liar = liars[0];
  if (!liar) return;
  for (const { disproved } of liars) disproved.add(id);
  announce(exercise, { type: 'denial.disproved', fact: id, publication: liar.id });
  push(exercise, { kind: 'denialDisproved', cause: liar.cause });
  resound(exercise, { id: `disproof/${id}`, event: 'denialDisproved', channels: [] });
}

const speaksAgainst = (one: Publication, id: string, holds: boolean): boolean =>
  !one.disproved.has(id) && one.features.claims.some(({ fact, stance }) => fact === id && (stance === 'asserts') !== holds);
