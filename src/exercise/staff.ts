import { minutes } from '../quantity/units.ts';
import type { Act, Decision, VoidReason } from './decision.ts';
import { has, isOnDuty, spend } from './duty.ts';
import { record } from './journal.ts';
import { put } from './schedule.ts';
import type { Exercise } from './start.ts';

/** EX-48: help is called in, hired, briefed, or takes over the desk for two hours: one person cannot carry it alone (P15). */
export const HANDOVER = 120;

type Staff = Extract<Act, { type: 'staff' }>;
/** Minutes until help is there; an agency with a retainer knows the firm (P17). Assumption EX-A18. */
const CALLED_IN_AFTER = 50;
const AGENCY_AFTER = 150;
const AGENCY_RETAINED = 45;
const AGENCY_COST = 4800;
const CALL_IN_COST = 250;
const BRIEFING = 25;

export function checkStaff(exercise: Exercise, act: Staff): VoidReason | undefined {
  if (act.how === 'brief') return exercise.marks.has('staffBriefed') ? 'alreadyDone' : undefined;
  const role = 'role' in act ? act.role : agencyOf(exercise);
  const term = role === undefined ? undefined : exercise.register.roles.get(role);
  if (!term) return 'unknownObject';
  if (act.how === 'agency') return exercise.calledIn.has(term.id) || exercise.marks.has('agencyHired') ? 'alreadyDone' : undefined;
  if (term.kind !== 'team') return 'notYours';
  const isThere = isOnDuty(exercise, term.id, exercise.now);
  if (act.how === 'handOver') return !isThere ? 'nobodyThere' : exercise.now < exercise.restsUntil ? 'alreadyDone' : undefined;
  const arrives = exercise.calledIn.get(term.id) ?? -1;
  return isThere || arrives > exercise.now ? 'alreadyDone' : undefined;
}

const agencyOf = (exercise: Exercise): string | undefined => exercise.scenario.cast.find(({ kind }) => kind === 'external')?.id;

export function staff(exercise: Exercise, act: Staff, decision: Decision): void {
  const cause = decision.id;
  switch (act.how) {
    case 'brief': {
      exercise.marks.add('staffBriefed');
      spend(exercise, decision.by, BRIEFING);
      return record(exercise, { type: 'staff.briefed', cause });
    }
    case 'handOver':
      return handOver(exercise, act.role, decision);
    case 'callIn':
      exercise.cost += CALL_IN_COST;
      return callIn(exercise, act.role, { cause, after: CALLED_IN_AFTER });
    case 'agency':
      exercise.marks.add('agencyHired');
      exercise.cost += AGENCY_COST;
      return callIn(exercise, agencyOf(exercise)!, { cause, after: has(exercise, 'agency') ? AGENCY_RETAINED : AGENCY_AFTER });
    default:
      return act satisfies never;
  }
}

function handOver(exercise: Exercise, role: string, { id: cause, by }: Decision): void {
  const person = exercise.people.get(by)!;
  exercise.restsUntil = minutes(exercise.now + HANDOVER);
  person.busyUntil = minutes(Math.max(person.busyUntil, exercise.restsUntil));
  person.strain = Math.max(0, person.strain - 18);
  const colleague = exercise.people.get(role)!;
  colleague.strain = Math.min(100, colleague.strain + 6);
  record(exercise, { type: 'desk.handedOver', role, cause });
}

function callIn(exercise: Exercise, role: string, { cause, after }: { readonly cause: string; readonly after: number }): void {
  const arrives = minutes(exercise.now + after);
  exercise.calledIn.set(role, arrives);
  put(exercise.schedule, arrives, { type: 'staff', role });
  record(exercise, { type: 'staff.called', role, arrives, cause });
}
