import { settle } from './advance.ts';
import { answerInject, checkAnswer } from './answers.ts';
import { checkPublish, pushPaper, sendOut } from './approval.ts';
import { checkContact, contact } from './contacts.ts';
import type { Act, Decision, VoidReason } from './decision.ts';
import { isManned } from './duty.ts';
import { ask, checkAsk } from './facts.ts';
import { checkEscalate, escalate } from './firm-levels.ts';
import { record } from './journal.ts';
import { checkModerate, moderate } from './moderation.ts';
import { checkEndOrder, checkOrder, endOrder, giveOrder } from './orders.ts';
import { argue, checkArgue, checkDraft, checkPush, checkWithdraw, draft, withdraw } from './papers.ts';
import { checkStop, stopPlanned } from './planned.ts';
import { checkReply, reply } from './posts.ts';
import { checkPledge, makePromise } from './promises.ts';
import { checkRemedy, orderRemedy } from './remedies.ts';
import { put } from './schedule.ts';
import { checkStaff, staff } from './staff.ts';
import type { Exercise } from './start.ts';
import { minutes } from '../quantity/units.ts';

/** What may be done, and what doing it means, for each row of the action table. */
type Deeds = {
  readonly [Type in Act['type']]: {
    readonly check: (exercise: Exercise, act: Extract<Act, { type: Type }>) => VoidReason | undefined;
    readonly carryOut: (exercise: Exercise, act: Extract<Act, { type: Type }>, decision: Decision) => void;
  };
};

const always = (): undefined => undefined;

const DEEDS: Deeds = {
  watch: { check: always, carryOut: always },
  reply: { check: checkReply, carryOut: reply },
  draft: { check: checkDraft, carryOut: draft },
  push: { check: (exercise, act) => checkPush(exercise, act.draft), carryOut: (exercise, act) => pushPaper(exercise, act.draft) },
  argue: { check: checkArgue, carryOut: argue },
  withdraw: {
    check: (exercise, act) => checkWithdraw(exercise, act.draft),
    carryOut: (exercise, act, { id }) => withdraw(exercise, act.draft, id),
  },
  publish: {
    check: (exercise, act) => checkPublish(exercise, act.draft),
    carryOut: (exercise, act, decision) => sendOut(exercise, act.draft, decision),
  },
  moderate: { check: checkModerate, carryOut: moderate },
  stop: {
    check: (exercise, act) => checkStop(exercise, act.planned),
    carryOut: (exercise, act, { id }) => stopPlanned(exercise, act.planned, id),
  },
  ask: {
    check: (exercise, act) => checkAsk(exercise, act.role, act.fact),
    carryOut: ask,
  },
  escalate: {
    check: (exercise, act) => checkEscalate(exercise, act.level),
    carryOut: (exercise, act, decision) => escalate(exercise, act.level, decision),
  },
  remedy: {
    check: (exercise, act) => checkRemedy(exercise, act.remedy),
    carryOut: (exercise, act, decision) => orderRemedy(exercise, act.remedy, decision),
  },
  order: { check: checkOrder, carryOut: giveOrder },
  endOrder: {
    check: (exercise, act) => checkEndOrder(exercise, act.colleague),
    carryOut: (exercise, act) => endOrder(exercise, act.colleague),
  },
  staff: { check: checkStaff, carryOut: staff },
  contact: { check: checkContact, carryOut: contact },
  pledge: {
    check: (exercise, act) => checkPledge(exercise, act.promise),
    carryOut: (exercise, act, { id }) => makePromise(exercise, act.promise, id),
  },
  answer: { check: checkAnswer, carryOut: answerInject },
  situation: {
    check: (exercise, act) => (act.at > exercise.now && act.at <= exercise.horizon ? undefined : 'isOver'),
    carryOut: (exercise, act) => {
      exercise.situationAt = minutes(act.at);
      put(exercise.schedule, exercise.situationAt, { type: 'situation' });
    },
  },
};

type AnyDeed = {
  readonly check: (exercise: Exercise, act: Act) => VoidReason | undefined;
  readonly carryOut: (exercise: Exercise, act: Act, decision: Decision) => void;
};
const deedOf = (act: Act): AnyDeed => DEEDS[act.type] as AnyDeed;

/** Why a decision could not be carried out now, if so. */
export function check(exercise: Exercise, act: Act, by: string): VoidReason | undefined {
  if (exercise.ending !== undefined) return 'isOver';
  if (by !== exercise.register.player.id) return 'notYours';
  if (!isManned(exercise, exercise.now)) return 'notOnDuty';
  return deedOf(act).check(exercise, act);
}

/**
 * Carries out a decision at its minute, which must be now. EX-4: it changes nothing before that minute. EX-7: what has become
 * impossible, or never was possible, is void, with a reason, and stays in the log; nothing else happens then.
 */
export function decide(exercise: Exercise, decision: Decision): VoidReason | undefined {
  if (exercise.decisionIds.has(decision.id)) throw new Error(`decision ${decision.id} was taken before`);
  const isVoid = check(exercise, decision.act, decision.by);
  exercise.decisionIds.add(decision.id);
  exercise.decisionById.set(decision.id, decision);
  exercise.decisions.push({ decision, isVoid });
  if (isVoid) {
    record(exercise, { type: 'decision.voided', decision: decision.id, reason: isVoid });
    return isVoid;
  }
  deedOf(decision.act).carryOut(exercise, decision.act, decision);
  settle(exercise);
  return undefined;
}
