import { lognormalQuantile, streamOf, uniformOf } from '../quantity/chance.ts';
import type { Decision, VoidReason } from './decision.ts';
import { has, interrupt, workedBy } from './duty.ts';
import { announce, halt, record } from './journal.ts';
import { put } from './schedule.ts';
import type { Exercise } from './start.ts';

const CALLS = streamOf('firmLevel');
/** Minutes to find out who may decide, with levels defined in advance and without (P22). Assumption EX-A15. */
const KNOWN = 5;
const SEARCH = 20;
/** A call with the direct line takes a quarter of the time (P23; model.md §3). */
const DIRECT_LINE = 0.25;
/** Storm level from which the highest level of the firm is no exaggeration. */
const WORTH_THE_TOP = 2;

export function checkEscalate(exercise: Exercise, id: string): VoidReason | undefined {
  if (!exercise.register.firmLevels.has(id)) return 'unknownObject';
  const level = exercise.firmLevels.get(id);
  return level && !level.isDeclined ? 'alreadyDone' : undefined;
}

/** Calls for a level of the firm: somebody has to be found, and has to answer. */
export function escalate(exercise: Exercise, id: string, decision: Decision): void {
  const term = exercise.register.firmLevels.get(id)!;
  exercise.firmLevels.set(id, { calledAt: exercise.now, isDeclined: false });
  const from = interrupt(exercise, decision.by, has(exercise, 'levels') ? KNOWN : SEARCH);
  const draw = uniformOf(exercise.seed, CALLS, `${id}/${decision.id}`);
  const work = lognormalQuantile(draw, term.answer.median, term.answer.sigma) * (has(exercise, 'directLine') ? DIRECT_LINE : 1);
  put(exercise.schedule, workedBy(exercise, term.informs, { from, work }), { type: 'firmLevel', level: id });
  record(exercise, { type: 'firmLevel.called', level: id, cause: decision.id });
}

/** The one who was called answers: too high for a breeze, or the level is raised. */
export function answerEscalation(exercise: Exercise, id: string): void {
  const term = exercise.register.firmLevels.get(id)!;
  const isTop = exercise.scenario.firmLevels.indexOf(term) === exercise.scenario.firmLevels.length - 1;
  if (isTop && exercise.world.level < WORTH_THE_TOP) {
    exercise.firmLevels.get(id)!.isDeclined = true;
    record(exercise, { type: 'firmLevel.declined', level: id });
    record(exercise, { type: 'colleague.wrote', from: term.informs, text: term.tooHigh });
  } else {
    record(exercise, { type: 'colleague.wrote', from: term.informs, text: term.says });
    raiseFirmLevel(exercise, id);
  }
  halt(exercise, { reason: 'situation' });
}

/** EX-53: raises the firm's level, once: authority, fast track, backing, texts that need no sign-off any more. */
export function raiseFirmLevel(exercise: Exercise, id: string): void {
  const term = exercise.register.firmLevels.get(id);
  const known = exercise.firmLevels.get(id) ?? { calledAt: exercise.now, isDeclined: false };
  if (!term || known.raisedAt !== undefined) return;
  exercise.firmLevels.set(id, { ...known, raisedAt: exercise.now });
  for (const remedy of term.opens.authority) exercise.authority.add(remedy);
  for (const kind of term.opens.waives) exercise.waived.add(kind);
  exercise.fastTrack = Math.min(exercise.fastTrack, term.opens.fastTrack);
  if (term.opens.backing && !exercise.hasBacking) {
    exercise.hasBacking = true;
    record(exercise, { type: 'backing.changed', granted: true });
  }
  announce(exercise, { type: 'firmLevel.raised', level: id });
}
