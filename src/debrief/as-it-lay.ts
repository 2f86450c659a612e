import type { Exercise } from '../exercise/start.ts';

/** What would have gone out of the house. */
export interface AsItLay {
  /** Everybody who has to had signed. */
  readonly isSigned: boolean;
  /** Nothing had been struck yet. */
  readonly isOwnWording: boolean;
}

/** DB-15: in which words, and with or without sign-off, a paper would have gone out had it been published at another minute. */
export function asItLay(exercise: Exercise, draft: string, at: number): AsItLay {
  const approvedAt = exercise.papers.get(draft)?.approvedAt;
  const isStruck = exercise.decisions.some(
    ({ decision: { act, at: when }, isVoid }) =>
      !isVoid && act.type === 'argue' && act.draft === draft && act.with === 'accept' && when <= at,
  );
  return { isSigned: approvedAt !== undefined && approvedAt <= at, isOwnWording: !isStruck };
}
