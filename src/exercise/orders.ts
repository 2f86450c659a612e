import { streamOf, uniformOf } from '../quantity/chance.ts';
import { minutes } from '../quantity/units.ts';
import { holds } from './conditions.ts';
import type { Act, Decision, VoidReason } from './decision.ts';
import { dutyBetween, has, isOnDuty } from './duty.ts';
import { resound } from './echoes.ts';
import { announce, record } from './journal.ts';
import { push } from './response.ts';
import type { Exercise, Order } from './start.ts';

type GiveOrder = Extract<Act, { type: 'order' }>;
const SLIPS = streamOf('order.slip');

/** Answers an hour by one rested colleague with full attention. Assumption EX-A17. */
const ANSWERS_PER_HOUR = 14;
/** So many public answers an hour are read as a reply chain (Golmohammadi et al. 2021: more than five in a row). */
const CHAIN = 10;
const SLIP = 0.03;
const SLIP_WORN = 0.2;

export function checkOrder(exercise: Exercise, act: GiveOrder): VoidReason | undefined {
  const colleague = exercise.register.roles.get(act.colleague);
  const passage = exercise.register.passages.get(act.wording);
  if (!colleague || passage?.kind !== 'wording') return 'unknownObject';
  if (colleague.kind !== 'team' && !exercise.calledIn.has(act.colleague)) return 'notYours';
  if (!isOnDuty(exercise, act.colleague, exercise.now)) return 'nobodyThere';
  if (act.until <= exercise.now) return 'isOver';
  const present = exercise.orders.get(act.colleague);
  if (present?.wording === act.wording && present.scope === act.scope && present.until === act.until) return 'alreadyDone';
  return passage.requires === undefined || holds(exercise, passage.requires) ? undefined : 'conditionUnmet';
}

/** EX-47: gives a standing order to a colleague who is there; it replaces the one before, and is worked at every full hour. */
export function giveOrder(exercise: Exercise, act: GiveOrder, decision: Decision): void {
  const { colleague, wording, scope, until } = act;
  exercise.orders.set(colleague, { colleague, wording, scope, until, givenAt: exercise.now, cause: decision.id, answers: 0 });
  announce(exercise, { type: 'order.given', colleague, wording, cause: decision.id });
}

export const checkEndOrder = (exercise: Exercise, colleague: string): VoidReason | undefined =>
  exercise.orders.has(colleague) ? undefined : 'notOpen';

export function endOrder(exercise: Exercise, colleague: string): void {
  exercise.orders.delete(colleague);
  record(exercise, { type: 'order.ended', colleague });
}

/** An hour of work under orders: colleagues answer in public, by wording and rule. */
export function workOrders(exercise: Exercise): void {
  for (const order of exercise.orders.values()) {
    workOne(exercise, order);
    if (order.until <= exercise.now || !isOnDuty(exercise, order.colleague, exercise.now)) endOrder(exercise, order.colleague);
  }
}

function workOne(exercise: Exercise, order: Order): void {
  const role = exercise.register.roles.get(order.colleague)!;
  const person = exercise.people.get(order.colleague)!;
  const hour = shareOfHour(exercise, order);
  const count = Math.round(ANSWERS_PER_HOUR * hour * role.attention * (1 - person.strain / 200));
  if (count === 0) return;
  order.answers += count;
  person.worked = minutes(person.worked + 60 * hour * role.attention);
  record(exercise, { type: 'colleague.replied', role: role.id, wording: order.wording, count, cause: order.cause });
  answerTheCrowd(exercise, order, { count, weight: AN_HOUR * hour });
  slip(exercise, order);
}

/** The part of the past hour in which the colleague was there and the order held, 0 … 1. */
function shareOfHour(exercise: Exercise, { colleague, until, givenAt }: Order): number {
  const from = minutes(Math.max(exercise.now - 60, givenAt));
  const to = minutes(Math.min(exercise.now, until));
  return to <= from ? 0 : dutyBetween(exercise, colleague, { from, to }) / 60;
}

/** An hour of answers by one colleague is a quarter of a campaign of answers. Assumption EX-A28. */
const AN_HOUR = 0.25;

/** What the answers do: repeated phrases are noticed and mocked, a human voice helps, feeding everybody draws onlookers (P32, P04). */
function answerTheCrowd(exercise: Exercise, order: Order, { count, weight }: { readonly count: number; readonly weight: number }): void {
  const { features } = exercise.register.passages.get(order.wording)!;
  const skill = exercise.register.roles.get(order.colleague)!.skills.empathy + (has(exercise, 'training') ? 0.2 : 0);
  const isStock = features.flaws.includes('stock') || features.tone === 'corporate' || features.tone === 'legalese';
  const { cause } = order;
  if (order.scope === 'supporters') return push(exercise, { kind: 'thankAdvocates', cause, weight });
  if (isStock) {
    exercise.stockReplies += count;
    push(exercise, { kind: 'copyPaste', cause, weight });
    return resound(exercise, { id: `order/${cause}/${exercise.now}`, event: 'published', kind: 'wording', features, channels: [] });
  }
  push(exercise, {
    kind: 'empathicReplies',
    cause,
    weight,
    quality: Math.min(1, 0.4 + 0.6 * skill) * (order.scope === 'all' ? 0.7 : 1),
  });
  if (order.scope === 'all' && count > CHAIN) push(exercise, { kind: 'publicReplyChain', cause, weight });
}

function slip(exercise: Exercise, order: Order): void {
  const { strain } = exercise.people.get(order.colleague)!;
  const chance = (SLIP + (SLIP_WORN * strain) / 100) * (has(exercise, 'training') ? 0.5 : 1);
  if (uniformOf(exercise.seed, SLIPS, `${order.cause}/${exercise.now}`) >= chance) return;
  push(exercise, { kind: 'slip', cause: order.cause });
  record(exercise, { type: 'slip.happened', role: order.colleague, publication: order.wording, cause: order.cause });
  resound(exercise, { id: `slip/${order.cause}/${exercise.now}`, event: 'slip', channels: [] });
}
