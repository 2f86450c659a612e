import { minutes } from '../quantity/units.ts';
import type { Minutes } from '../quantity/units.ts';
import { holds } from './conditions.ts';
import type { VoidReason } from './decision.ts';
import { resound } from './echoes.ts';
import { announce, halt } from './journal.ts';
import { put } from './schedule.ts';
import type { Exercise } from './start.ts';
import { push } from './response.ts';

export interface PromiseState {
  readonly madeAt: Minutes;
  readonly due: Minutes;
  readonly cause: string;
  state: 'open' | 'kept' | 'broken';
  settledAt?: Minutes;
}

/** How long before it is due a promise knocks at the desk. */
const REMINDER = 30;

export const checkPledge = (exercise: Exercise, id: string): VoidReason | undefined =>
  !exercise.register.promises.has(id)
    ? 'unknownObject'
    : exercise.promises.has(id) || isFulfilled(exercise, id)
      ? 'alreadyDone'
      : undefined;

/** EX-42: makes a promise; the ledger remembers. The same promise made again binds no longer than the first time. */
export function makePromise(exercise: Exercise, id: string, cause: string): void {
  const term = exercise.register.promises.get(id);
  if (!term || exercise.promises.has(id)) return;
  const due = minutes(exercise.now + term.within);
  exercise.promises.set(id, { madeAt: exercise.now, due, cause, state: 'open' });
  put(exercise.schedule, due, { type: 'promise', promise: id });
  if (term.within > REMINDER) put(exercise.schedule, minutes(due - REMINDER), { type: 'promiseSoon', promise: id });
  announce(exercise, { type: 'promise.made', promise: id, due, cause });
}

/** Settles promises that are fulfilled by now. */
export function settlePromises(exercise: Exercise): void {
  for (const [id, promise] of exercise.promises) {
    // What is not called in is not settled after its term either.
    if (promise.state !== 'open' || exercise.now <= promise.madeAt || (exercise.spared.has(id) && exercise.now > promise.due)) continue;
    if (isFulfilled(exercise, id)) settle(exercise, id, 'kept');
  }
}

/** The promise is due: kept or broken (P23). */
export function promiseDue(exercise: Exercise, id: string): void {
  if (exercise.promises.get(id)?.state !== 'open') return;
  const isKept = isFulfilled(exercise, id);
  if (!isKept && exercise.spared.has(id)) return;
  settle(exercise, id, isKept ? 'kept' : 'broken');
  halt(exercise, { reason: 'promise', promise: id });
}

export function promiseSoon(exercise: Exercise, id: string): void {
  if (exercise.promises.get(id)?.state === 'open') halt(exercise, { reason: 'promise', promise: id });
}

/** EX-43: an update that was promised is something said in public after the promise was made. */
const isFulfilled = (exercise: Exercise, id: string): boolean => holds(exercise, exercise.register.promises.get(id)!.keptBy);

function settle(exercise: Exercise, id: string, state: 'kept' | 'broken'): void {
  const promise = exercise.promises.get(id)!;
  promise.state = state;
  promise.settledAt = exercise.now;
  push(exercise, { kind: state === 'kept' ? 'promiseKept' : 'promiseBroken', cause: promise.cause });
  announce(exercise, state === 'kept' ? { type: 'promise.kept', promise: id } : { type: 'promise.broken', promise: id });
  resound(exercise, { id: `promise/${id}`, event: state === 'kept' ? 'promiseKept' : 'promiseBroken', channels: [] });
}

/** Whether a decision gave a promise that was not kept. */
export const brokePromise = ({ promises }: Exercise, decision: string): boolean =>
  [...promises.values()].some(({ cause, state }) => cause === decision && state === 'broken');
