import { z } from 'zod';
import { ELEMENTS, FLAWS, TEXT_KINDS } from './features.ts';
import { ClockTime, Id, MinuteCount, ShareOfOne, Text } from './text.ts';

export const Shift = z.strictObject({
  days: z.enum(['weekdays', 'weekend', 'daily']),
  from: ClockTime,
  to: ClockTime.describe('End of the shift; earlier than `from` means past midnight.'),
});
export type Shift = z.infer<typeof Shift>;

export const Role = z.strictObject({
  id: Id,
  name: z.string().min(1).max(60),
  function: Text,
  kind: z
    .enum(['player', 'team', 'department', 'management', 'external'])
    .describe('`player`: the trainee; `team`: takes orders from the player; all others can only be asked.'),
  floor: z.int().min(0).max(8).describe('Floor of the house in the picture.'),
  shifts: z.array(Shift),
  onCall: z.boolean().default(false).describe('Reachable off duty where the house has an on-call rota.'),
  facesCustomers: z.boolean().default(false).describe('Takes the anger face to face: hotline, counter (P38).'),
  attention: ShareOfOne.default(1).describe('Share of working time for this task; below 1 means on the side (P19).'),
  skills: z
    .strictObject({ empathy: ShareOfOne, facts: ShareOfOne, writing: ShareOfOne })
    .default({ empathy: 0.5, facts: 0.5, writing: 0.5 }),
  about: Text.describe('One line of character.'),
  remarks: z
    .array(z.strictObject({ on: z.enum(['published', 'bypassed', 'night', 'levelRose', 'levelFell', 'slip']), text: Text }))
    .default([])
    .describe('What this colleague says in the team chat after such an event.'),
});
export type Role = z.infer<typeof Role>;

export const Objection = z
  .strictObject({
    id: Id,
    when: z
      .strictObject({
        element: z.enum(ELEMENTS).optional(),
        missing: z.enum(ELEMENTS).optional(),
        flaw: z.enum(FLAWS).optional(),
        claim: Id.optional().describe('The text asserts this fact.'),
        unconfirmed: z.boolean().optional().describe('The text claims something that is not confirmed yet.'),
      })
      .describe('All that is given must hold of the draft.'),
    verdict: z.enum(['change', 'reject']),
    says: Text.describe('The approver’s words.'),
    strikes: z.array(z.enum(ELEMENTS)).default([]).describe('Elements that acceptance takes out of the text.'),
    adds: z.array(z.enum(FLAWS)).default([]).describe('Flaws that acceptance brings in.'),
    dropsClaims: z.boolean().default(false).describe('Acceptance takes all claims out of the text.'),
    marked: Text.optional().describe('The sentence that the red pen leaves in place of the struck one.'),
    counter: Text.describe('The reason with which the player can object.'),
    yields: ShareOfOne.describe('Chance that the approver gives way to the reason.'),
    yielding: Text.describe('Answer of an approver who gives way.'),
    insisting: Text.describe('Answer of an approver who insists.'),
    isRight: z.boolean().default(false).describe('The approver is right; the debrief says so.'),
    why: Text.describe('What the debrief says about this objection.'),
    chance: ShareOfOne.default(1),
  })
  .describe('What an approver wants changed, and what happens when the player argues.');
export type Objection = z.infer<typeof Objection>;

export const ApprovalStep = z.strictObject({
  role: Id,
  deputy: Id.optional(),
  needs: z.array(z.enum(TEXT_KINDS)).describe('Kinds of text that this step wants to see.'),
  answer: z.strictObject({
    median: MinuteCount.describe('Median answer time in minutes of office hours.'),
    sigma: z.number().min(0).max(2).describe('Spread of the answer time (lognormal).'),
  }),
  expires: MinuteCount.optional().describe('Drafts lying here longer than this are returned unread.'),
  objections: z.array(Objection).default([]),
});
export type ApprovalStep = z.infer<typeof ApprovalStep>;

/** The firm's own escalation levels (P22–P24): who is told, what it opens. */
export const FirmLevel = z.strictObject({
  id: Id,
  label: Text,
  trigger: Text.describe('When this level is meant to be called.'),
  informs: Id.describe('Role that answers the call.'),
  answer: z.strictObject({ median: MinuteCount, sigma: z.number().min(0).max(2) }),
  opens: z.strictObject({
    authority: z.array(Id).default([]).describe('Remedies that may be ordered from now on without asking.'),
    fastTrack: z.number().min(0.1).max(1).default(1).describe('Factor on every answer time of the approval chain.'),
    backing: z.boolean().default(false),
    waives: z.array(z.enum(TEXT_KINDS)).default([]).describe('Kinds of text that need no sign-off from now on.'),
  }),
  says: Text.describe('What the role answers.'),
  tooHigh: Text.describe('What it answers when the storm is below level 2.'),
});
export type FirmLevel = z.infer<typeof FirmLevel>;
