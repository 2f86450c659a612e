import { z } from 'zod';
import { Action } from './action.ts';
import { Guard } from './guard.ts';

/** What may happen in an exercise and moves a storyline: the names that `on` may use. */
export const STORYLINE_EVENTS = [
  'hour',
  'reply.published',
  'statement.published',
  'draft.submitted',
  'draft.rejected',
  'post.moderated',
  'inject.answered',
  'inject.expired',
  'fact.confirmed',
  'fact.public',
  'promise.made',
  'promise.kept',
  'promise.broken',
  'remedy.ordered',
  'remedy.done',
  'firmLevel.raised',
  'level.rose',
  'level.fell',
  'news.published',
  'order.given',
  'denial.disproved',
  'shift.changed',
] as const;
export type StorylineEvent = (typeof STORYLINE_EVENTS)[number];

const StateName = z.string().regex(/^[a-zA-Z][a-zA-Z0-9_-]{0,47}$/);

export const Transition = z
  .strictObject({
    target: z.string().max(200).optional().describe('A sibling state, `.child`, or `#id`.'),
    guard: Guard.optional(),
    actions: z.array(Action).optional(),
    description: z.string().optional(),
  })
  .describe('A transition as in XState.');
export type Transition = z.infer<typeof Transition>;

const Transitions = z.union([z.string().max(200), Transition, z.array(Transition)]);
export type Transitions = z.infer<typeof Transitions>;

/** A state as in XState: `initial`, `states`, `on`, `always`, `after` (exercise minutes), `entry`, `exit`. */
export const StateNode = z.strictObject({
  id: StateName.optional(),
  type: z.enum(['parallel', 'final']).optional(),
  description: z.string().optional(),
  initial: StateName.optional(),
  entry: z.array(Action).optional(),
  exit: z.array(Action).optional(),
  on: z.partialRecord(z.enum(STORYLINE_EVENTS), Transitions).optional(),
  always: Transitions.optional(),
  after: z.record(z.string().regex(/^[1-9]\d{0,4}$/), Transitions).optional(),
  get states() {
    return z.record(StateName, StateNode).optional();
  },
});
export type StateNode = z.infer<typeof StateNode>;
