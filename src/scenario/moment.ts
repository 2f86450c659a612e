import { z } from 'zod';
import { Action } from './action.ts';
import { Features } from './features.ts';
import { Guard } from './guard.ts';
import { SegmentKind } from './segment.ts';
import { CrowdText, Id, MinuteCount, Text } from './text.ts';

/** Author of a post who is no recurring voice. */
export const Author = z.strictObject({
  name: z.string().min(1).max(40),
  handle: z.string().min(2).max(30),
  segment: SegmentKind,
  followers: z.int().min(0),
});
export type Author = z.infer<typeof Author>;

/** One authored public answer to a key post. */
export const ReplyOption = z.strictObject({
  id: Id,
  text: Text,
  features: Features,
  requires: Guard.optional(),
  minutes: MinuteCount.default(10),
  does: z.array(Action).default([]),
});
export type ReplyOption = z.infer<typeof ReplyOption>;

/** A post lifted out of hundreds by reach, danger or a human case. */
export const KeyPost = z.strictObject({
  id: Id,
  voice: Id.optional(),
  author: Author.optional(),
  platform: Id,
  text: CrowdText,
  thread: z
    .array(z.strictObject({ voice: Id.optional(), author: Author.optional(), after: MinuteCount, text: CrowdText }))
    .default([])
    .describe('What others write below it, minutes after the post.'),
  why: z.enum(['reach', 'danger', 'human']).describe('Why it was lifted out.'),
  nature: z
    .enum(['criticism', 'question', 'emergency', 'praise', 'insult', 'netiquette', 'threat', 'falsehood'])
    .describe('Decides which moderation is right.'),
  expires: MinuteCount.default(240).describe('Minutes after which an answer comes too late.'),
  options: z.array(ReplyOption).min(2),
  ifIgnored: z.array(Action).default([]),
});
export type KeyPost = z.infer<typeof KeyPost>;

/** Background post that an author wrote; it asks for nothing. */
export const CrowdPost = z.strictObject({
  id: Id,
  voice: Id.optional(),
  author: Author.optional(),
  platform: Id,
  text: CrowdText,
});
export type CrowdPost = z.infer<typeof CrowdPost>;

/** How an answer treats the one who asks, apart from its words: what a bystander would call it. */
export const Manner = z
  .enum(['helpful', 'open', 'protective', 'delegating', 'stalling', 'evasive', 'refusing', 'hostile', 'showy'])
  .describe('How the answer treats the one who asks.');
export type Manner = z.infer<typeof Manner>;

export const InjectOption = z.strictObject({
  id: Id,
  label: Text.describe('What the player does, as a button.'),
  says: Text.optional().describe('What the player says or writes.'),
  features: Features.optional().describe('Given if the answer becomes public.'),
  manner: Manner.optional(),
  requires: Guard.optional(),
  minutes: MinuteCount.default(10),
  does: z.array(Action).default([]),
  answer: Text.optional().describe('What comes back at once.'),
});
export type InjectOption = z.infer<typeof InjectOption>;

/** A planned event that provokes a decision: a call, a mail, somebody in the door. */
export const Inject = z.strictObject({
  id: Id,
  from: z.strictObject({ role: Id.optional(), name: z.string().max(60).optional(), function: Text.optional() }),
  via: z.enum(['phone', 'mail', 'chat', 'visit', 'feed']),
  urgent: z.boolean().describe('Stops the clock; all others wait in the inbox until the next stop.'),
  title: Text,
  text: Text,
  deadline: MinuteCount.optional().describe('Minutes to answer.'),
  options: z.array(InjectOption).min(2),
  onExpire: z.array(Action).default([]),
});
export type Inject = z.infer<typeof Inject>;

/** A post of the firm's own that was planned before the storm. Forgotten, it appears in the midst of it. */
export const PlannedPost = z.strictObject({
  id: Id,
  at: MinuteCount,
  platform: Id,
  label: Text,
  text: Text,
});
export type PlannedPost = z.infer<typeof PlannedPost>;

const Arc = z.strictObject({
  posts: z.array(CrowdText).min(1).describe('What the voice writes on reaching this state, in order.'),
  lastWord: CrowdText.describe('Its last word in the ending.'),
});
/** A named person with a small arc: asks; is helped, fobbed off or ignored; turns. */
export const Voice = z.strictObject({
  id: Id,
  name: z.string().min(1).max(40),
  handle: z.string().min(2).max(30),
  segment: SegmentKind,
  followers: z.int().min(0),
  platform: Id,
  about: Text,
  arc: z.strictObject({ asks: Arc, helped: Arc, fobbed: Arc, ignored: Arc, turned: Arc }),
});
export type Voice = z.infer<typeof Voice>;
