import { z } from 'zod';
import { Features, TextKind } from './features.ts';
import { Action } from './action.ts';
import { Guard } from './guard.ts';
import { Id, MinuteCount, ShareOfOne, Text } from './text.ts';

/** One version of what really happened; the seed draws it. */
export const Truth = z.strictObject({
  id: Id,
  weight: z.number().min(0),
  label: Text,
  responsibility: ShareOfOne.optional().describe('Overrides the storm’s attributed responsibility.'),
});
export type Truth = z.infer<typeof Truth>;

export const FactSource = z
  .strictObject({
    role: Id,
    knows: MinuteCount.describe('Exercise minute from which this role can answer.'),
    answer: z.strictObject({ median: MinuteCount, sigma: z.number().min(0).max(2) }),
    gives: z
      .enum(['confirmed', 'unconfirmed', 'wrong'])
      .describe('`wrong`: this role answers with the opposite in good faith or not; the fact stays unconfirmed.'),
    says: Text,
    before: Text.optional().describe('What the role says when asked before it knows.'),
  })
  .describe('A department that can be asked about the fact, each with its own delay and truthfulness (P29).');
export type FactSource = z.infer<typeof FactSource>;

export const Fact = z.strictObject({
  id: Id,
  label: Text,
  text: Text,
  isTrueIn: z.array(Id).optional().describe('Truth variants in which the fact holds; without it: in all.'),
  matters: z.boolean().default(true).describe('A public text that asserts or denies it is judged by it.'),
  initially: z.enum(['unknown', 'unconfirmed', 'confirmed', 'public']).default('unknown'),
  sources: z.array(FactSource),
  indicts: z.boolean().default(false).describe('Speaks against the firm: told by itself before discovery, it counts as self-disclosure.'),
  proof: z.boolean().default(false).describe('A true denial of its opposite can be proven in public.'),
});
export type Fact = z.infer<typeof Fact>;

/** A promise: who does what until when (P23). The ledger remembers. */
export const PromiseTerm = z.strictObject({
  id: Id,
  label: Text,
  within: MinuteCount.describe('Minutes after it was made.'),
  keptBy: Guard.describe('Holds when the promise is kept; looked at when it is due and at every event before.'),
});
export type PromiseTerm = z.infer<typeof PromiseTerm>;

/** A ready wording: statement, apology, video, Q&A, or what colleagues answer with. */
export const Passage = z.strictObject({
  id: Id,
  kind: TextKind,
  label: Text,
  text: Text,
  features: Features,
  requires: Guard.optional(),
  minutes: MinuteCount.describe('Working minutes to write and adapt it.'),
  edited: z.record(Id, Text).default({}).describe('The whole text as it stands after accepting the objection with this id.'),
  split: Text.optional().describe('The undisputed rest, which goes out first when the author splits the paper.'),
  lead: MinuteCount.default(0).describe('Minutes between approval and publication (a video needs four hours).'),
});
export type Passage = z.infer<typeof Passage>;

/** Building block of an own composition. */
export const Block = z.strictObject({ id: Id, text: Text, features: Features, requires: Guard.optional() });
export type Block = z.infer<typeof Block>;
export const Blocks = z
  .strictObject({
    opening: z.array(Block),
    position: z.array(Block),
    substance: z.array(Block),
    next: z.array(Block),
  })
  .describe('Blocks of which replies and statements are composed: opening, position, substance, next step.');
export type Blocks = z.infer<typeof Blocks>;
export const BLOCK_SLOTS = ['opening', 'position', 'substance', 'next'] as const;

/** Relief instead of words: refund, capacity, call-back, roll-back, hotline announcement (P13, P38). */
export const Remedy = z.strictObject({
  id: Id,
  label: Text,
  about: Text,
  kind: z.enum(['repair', 'capacity', 'information', 'goodwill', 'staff']),
  cost: z.int().min(0),
  minutes: MinuteCount.describe('Own working minutes to set it going.'),
  lead: MinuteCount.describe('Minutes until it takes effect.'),
  authority: Id.describe('Role that must agree; the player’s own role means at once.'),
  answer: z.strictObject({ median: MinuteCount, sigma: z.number().min(0).max(2) }),
  requires: Guard.optional(),
  closes: z
    .array(z.strictObject({ source: Id, share: ShareOfOne, over: MinuteCount }))
    .default([])
    .describe('Share of the open cases that it closes, spread over minutes.'),
  does: z.array(Action).default([]).describe('What else happens when it takes effect.'),
  refusal: Text.optional().describe('What the role says when it refuses.'),
  refusedIf: Guard.optional(),
});
export type Remedy = z.infer<typeof Remedy>;
