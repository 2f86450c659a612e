import type { Decision, VoidReason } from '../exercise/decision.ts';
import { logOf, replay, withChanged, without } from '../exercise/replay.ts';
import type { Log } from '../exercise/replay.ts';
import type { Exercise } from '../exercise/start.ts';
import { minutes } from '../quantity/units.ts';
import type { Minutes } from '../quantity/units.ts';
import { courseOf } from './curve.ts';
import type { Course } from './curve.ts';

/** One thing changed in a log: a decision dropped, or replaced or moved under its own id. */
export type Change =
  | { readonly type: 'drop'; readonly decision: string }
  | { readonly type: 'replace'; readonly decision: Decision }
  | { readonly type: 'move'; readonly decision: string; readonly to: number };

/** A later decision that the change has made impossible. */
export interface Voided {
  readonly decision: Decision;
  readonly reason: VoidReason;
}

/** The same storm, same seed, with one thing changed. */
export interface WhatIf {
  readonly course: Course;
  /** Decisions that were possible before and are not any more. */
  readonly voided: readonly Voided[];
}

/** DB-3: re-simulates an exercise with one decision dropped, replaced or moved, and lists what became impossible. */
export function whatIf(exercise: Exercise, change: Change): WhatIf {
  const log = logOf(exercise);
  const changed = changedLog(log, change, exercise.horizon);
  const again = replay(exercise.scenario, exercise.seed, { log: changed });
  const wasVoid = new Set(exercise.decisions.filter(({ isVoid }) => isVoid).map(({ decision }) => decision.id));
  const voided = again.decisions.flatMap(({ decision, isVoid }) =>
    isVoid && !wasVoid.has(decision.id) ? [{ decision, reason: isVoid }] : [],
  );
  return { course: courseOf(again), voided };
}

function changedLog(log: Log, change: Change, horizon: Minutes): Log {
  switch (change.type) {
    case 'drop':
      return without(log, change.decision);
    case 'replace':
      return withChanged(log, change.decision);
    case 'move': {
      const decision = log.decisions.find(({ id }) => id === change.decision);
      return decision ? withChanged(log, { ...decision, at: minutes(Math.max(0, Math.min(horizon, Math.round(change.to)))) }) : log;
    }
    default:
      return change satisfies never;
  }
}
