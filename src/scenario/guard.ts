import { z } from 'zod';
import { Element, TextKind } from './features.ts';
import { SegmentKind } from './segment.ts';
import { ClockTime, Id, ShareOfOne } from './text.ts';

/** The firm's knowledge of a fact: the ladder of the fact ledger. */
export const FactStatus = z.enum(['unknown', 'unconfirmed', 'confirmed', 'public']);
export type FactStatus = z.infer<typeof FactStatus>;
/** Where a recurring voice stands in its arc. */
export const VoiceState = z.enum(['asks', 'helped', 'fobbed', 'ignored', 'turned']);
export type VoiceState = z.infer<typeof VoiceState>;

const guard = <Type extends string, Shape extends z.ZodRawShape>(type: Type, params: Shape, about: string) =>
  z.strictObject({ type: z.literal(type), params: z.strictObject(params) }).describe(about);

const atLeastOrBelow = { atLeast: z.number().optional(), below: z.number().optional() };

/** The closed list of conditions. Each is checked at every discrete event and at every full hour. */
export const Guard = z.discriminatedUnion('type', [
  guard('hoursElapsed', atLeastOrBelow, 'Hours since the start.'),
  guard('levelIs', atLeastOrBelow, 'Level of the storm now, 0 to 6.'),
  guard('peakLevel', atLeastOrBelow, 'Highest level of the storm so far.'),
  guard('volume', atLeastOrBelow, 'Posts in the last hour, all platforms.'),
  guard('trust', { segment: SegmentKind.optional(), ...atLeastOrBelow }, 'Trust (0 to 100), of one segment or of all.'),
  guard('fact', { fact: Id, status: z.array(FactStatus).min(1) }, 'The firm’s knowledge of a fact is one of these.'),
  guard('factDenied', { fact: Id }, 'The firm has publicly denied this fact.'),
  guard('factAdmitted', { fact: Id }, 'The firm has publicly asserted this fact.'),
  guard(
    'published',
    {
      kind: TextKind.optional(),
      text: Id.optional(),
      element: Element.optional(),
      withinHours: z.number().optional().describe('Published at most that many hours after the start.'),
    },
    'A statement of this kind, with this id or this element, is published.',
  ),
  guard(
    'updated',
    { since: Id.describe('A promise.'), kinds: z.array(TextKind).optional() },
    'A statement (of one of these kinds) was published after that promise was made.',
  ),
  guard('bypassed', { atLeast: z.int().optional() }, 'Statements published without sign-off.'),
  guard('waiting', { atLeastMinutes: z.int() }, 'Some draft has been waiting for approval for that long.'),
  guard('deletions', atLeastOrBelow, 'Legitimate critical posts deleted or hidden.'),
  guard('stockReplies', atLeastOrBelow, 'Copy-paste answers sent by colleagues or by the player.'),
  guard('promise', { promise: Id.optional(), is: z.enum(['made', 'kept', 'broken']) }, 'State of a promise.'),
  guard('remedy', { remedy: Id, is: z.enum(['ordered', 'done']).default('done') }, 'State of a remedy.'),
  guard('casesOpen', { source: Id, ...atLeastOrBelow }, 'Share of a source’s cases that are still open, 0 to 1.'),
  guard('answered', { inject: Id, option: Id.optional() }, 'The inject was answered, with this option if given.'),
  guard('expired', { inject: Id }, 'The inject’s deadline passed without an answer.'),
  guard('replied', { post: Id }, 'The key post has a public reply.'),
  guard('voice', { voice: Id, is: z.array(VoiceState).min(1) }, 'Where a recurring voice stands.'),
  guard('firmLevel', { level: Id }, 'The firm’s escalation level is reached.'),
  guard('backing', {}, 'Management has the team’s back.'),
  guard('news', { tier: z.enum(['online', 'print', 'tv']), atLeast: z.int() }, 'Number of media reports so far.'),
  guard('flag', { flag: Id }, 'A flag of the storyline is set.'),
  guard('truth', { is: z.array(Id).min(1) }, 'What really happened, drawn by the seed.'),
  guard('preparation', { has: Id }, 'The house has this preparation.'),
  guard('weekend', {}, 'It is Saturday or Sunday.'),
  guard('between', { from: ClockTime, to: ClockTime }, 'Time of day lies between the two.'),
  guard('chance', { share: ShareOfOne, of: Id }, 'Happens in this share of seeds; `of` names the draw.'),
  z.strictObject({
    type: z.literal('and'),
    get params() {
      return z.strictObject({ guards: z.array(Guard).min(1) });
    },
  }),
  z.strictObject({
    type: z.literal('or'),
    get params() {
      return z.strictObject({ guards: z.array(Guard).min(1) });
    },
  }),
  z.strictObject({
    type: z.literal('not'),
    get params() {
      return z.strictObject({ guard: Guard });
    },
  }),
]);
export type Guard = z.infer<typeof Guard>;
