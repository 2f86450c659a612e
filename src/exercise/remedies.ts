import { lognormalQuantile, streamOf, uniformOf } from '../quantity/chance.ts';
import { minutes } from '../quantity/units.ts';
import { applyForce } from '../simulation/force.ts';
import { holds } from './conditions.ts';
import type { Decision, VoidReason } from './decision.ts';
import { has, interrupt, isCrew, workedBy } from './duty.ts';
import { resound } from './echoes.ts';
import { announce, halt, record } from './journal.ts';
import { perform } from './perform.ts';
import { put } from './schedule.ts';
import type { Exercise } from './start.ts';

const AUTHORITY = streamOf('authority');

export function checkRemedy(exercise: Exercise, id: string): VoidReason | undefined {
  const term = exercise.register.remedies.get(id);
  if (!term) return 'unknownObject';
  const state = exercise.remedies.get(id)?.state;
  if (state !== undefined && state !== 'refused') return 'alreadyDone';
  return term.requires === undefined || holds(exercise, term.requires) ? undefined : 'conditionUnmet';
}

/** Whether the crew may order it without asking: its own authority, or one that a firm level has opened (P22). */
export const isFree = (exercise: Exercise, id: string): boolean =>
  exercise.authority.has(id) || isCrew(exercise, exercise.register.remedies.get(id)!.authority) || isWithinBudget(exercise, id);

/** What a cost budget covers without asking, in euros: everything but repairs, which are the engineers'. Assumption EX-A34. */
const BUDGET = 10_000;
const isWithinBudget = (exercise: Exercise, id: string): boolean => {
  const { cost, kind } = exercise.register.remedies.get(id)!;
  return has(exercise, 'costBudget') && kind !== 'repair' && cost <= BUDGET;
};

/** Asks for a remedy; the one with authority answers in its own time. */
export function orderRemedy(exercise: Exercise, id: string, decision: Decision): void {
  const term = exercise.register.remedies.get(id)!;
  exercise.remedies.set(id, { remedy: id, orderedAt: exercise.now, cause: decision.id, state: 'asked' });
  const ready = interrupt(exercise, decision.by, term.minutes);
  announce(exercise, { type: 'remedy.ordered', remedy: id, cause: decision.id });
  if (isFree(exercise, id)) return put(exercise.schedule, ready, { type: 'authority', remedy: id });
  const draw = uniformOf(exercise.seed, AUTHORITY, `${id}/${decision.id}`);
  const work = lognormalQuantile(draw, term.answer.median, term.answer.sigma) * exercise.fastTrack;
  put(exercise.schedule, workedBy(exercise, term.authority, { from: ready, work }), { type: 'authority', remedy: id });
}

/** The one with authority agrees or refuses. */
export function decideRemedy(exercise: Exercise, id: string): void {
  const term = exercise.register.remedies.get(id)!;
  const remedy = exercise.remedies.get(id);
  if (remedy?.state !== 'asked') return;
  if (!isFree(exercise, id) && term.refusedIf !== undefined && holds(exercise, term.refusedIf)) {
    remedy.state = 'refused';
    record(exercise, { type: 'remedy.refused', remedy: id, role: term.authority });
    if (term.refusal) record(exercise, { type: 'colleague.wrote', from: term.authority, text: term.refusal });
    return halt(exercise, { reason: 'situation' });
  }
  remedy.state = 'agreed';
  remedy.agreedAt = exercise.now;
  exercise.cost += term.cost;
  record(exercise, { type: 'remedy.agreed', remedy: id, role: term.authority });
  put(exercise.schedule, minutes(exercise.now + term.lead), { type: 'remedy', remedy: id });
}

/** The remedy takes effect: relief, not words (P13). */
export function finishRemedy(exercise: Exercise, id: string): void {
  const term = exercise.register.remedies.get(id)!;
  const remedy = exercise.remedies.get(id)!;
  remedy.state = 'done';
  remedy.doneAt = exercise.now;
  for (const { source, share, over } of term.closes) {
    applyForce(exercise.world, { type: 'relief', cause: remedy.cause, at: exercise.now, source, share, over: minutes(over) });
  }
  for (const action of term.does) perform(exercise, action, remedy.cause);
  resound(exercise, { id: `remedy/${id}`, event: 'remedyDone', channels: [] });
  announce(exercise, { type: 'remedy.done', remedy: id, cause: remedy.cause });
}
