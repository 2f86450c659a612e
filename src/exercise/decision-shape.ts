import { z } from 'zod';
import { minutes } from '../quantity/units.ts';
import type { Minutes } from '../quantity/units.ts';
import { Features, TextKind } from '../scenario/features.ts';
import { Id } from '../scenario/text.ts';
import { CONTACTS, MODERATIONS } from './decision.ts';
import type { Act, Decision, Wording } from './decision.ts';

/** No exercise lasts longer than a week; times that a decision names may lie somewhat behind its end. */
export const ExerciseMinute: z.ZodType<Minutes, number> = z.int().min(0).max(99_999).transform(minutes);
/** Id of a decision, and of a draft, which has that of the decision that wrote it: `publish:draft:holding@45@120`. */
export const DecisionId = z.string().regex(/^[a-zA-Z0-9][a-zA-Z0-9:@./-]{0,399}$/);

/** No text has so many parts, and no firm so many channels. */
const MOST_PARTS = 40;
const Parts = z.array(Id).max(MOST_PARTS).readonly();

const WordingShape = z.discriminatedUnion('from', [
  z.strictObject({ from: z.literal('option'), option: Id }),
  z.strictObject({ from: z.literal('blocks'), blocks: Parts }),
  z.strictObject({ from: z.literal('own'), text: z.string(), features: Features }),
]) satisfies z.ZodType<Wording>;

const StaffShape = z.discriminatedUnion('how', [
  z.strictObject({ type: z.literal('staff'), how: z.enum(['callIn', 'handOver']), role: Id }),
  z.strictObject({ type: z.literal('staff'), how: z.enum(['agency', 'brief']) }),
]);

const OrderShape = z.strictObject({
  type: z.literal('order'),
  colleague: Id,
  wording: Id,
  scope: z.enum(['questions', 'all', 'supporters']),
  until: ExerciseMinute,
});

/** Every row of the action table as a file may hold it. `satisfies`: what is read is an `Act`; `asWritten` proves the other direction. */
export const ActShape = z.discriminatedUnion('type', [
  z.strictObject({ type: z.literal('watch') }),
  z.strictObject({ type: z.literal('reply'), post: Id, wording: WordingShape, fourEyes: Id.optional() }),
  z.strictObject({ type: z.literal('draft'), kind: TextKind, wording: WordingShape, channels: Parts }),
  z.strictObject({ type: z.literal('push'), draft: DecisionId }),
  z.strictObject({ type: z.literal('argue'), draft: DecisionId, with: z.enum(['accept', 'counter', 'split']) }),
  z.strictObject({ type: z.literal('withdraw'), draft: DecisionId }),
  z.strictObject({ type: z.literal('publish'), draft: DecisionId }),
  z.strictObject({ type: z.literal('moderate'), post: Id, how: z.enum(MODERATIONS) }),
  z.strictObject({ type: z.literal('stop'), planned: Id }),
  z.strictObject({ type: z.literal('ask'), role: Id, fact: Id }),
  z.strictObject({ type: z.literal('escalate'), level: Id }),
  z.strictObject({ type: z.literal('remedy'), remedy: Id }),
  OrderShape,
  z.strictObject({ type: z.literal('endOrder'), colleague: Id }),
  StaffShape,
  z.strictObject({ type: z.literal('contact'), voice: Id, how: z.enum(CONTACTS) }),
  z.strictObject({ type: z.literal('pledge'), promise: Id }),
  z.strictObject({ type: z.literal('answer'), inject: Id, option: Id }),
  z.strictObject({ type: z.literal('situation'), at: ExerciseMinute }),
]) satisfies z.ZodType<Act>;

export const DecisionShape = z.strictObject({
  id: DecisionId,
  at: ExerciseMinute,
  by: Id,
  act: ActShape,
}) satisfies z.ZodType<Decision>;

/** A decision as a file holds it. A variant of `Act` that the shape has forgotten does not compile here. */
export const asWritten = (decision: Decision): z.input<typeof DecisionShape> => decision;
