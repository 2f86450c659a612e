import { z } from 'zod';
import { ELEMENTS, FLAWS, TEXT_KINDS, TONES } from './features.ts';
import { Guard } from './guard.ts';
import { PLATFORM_KINDS } from './storm.ts';
import { SegmentKind } from './segment.ts';
import { CrowdText, Id, Text } from './text.ts';

/** What the crowd says within the hour about what a publication *was*. `{quote}` is the player's own sentence. */
export const Echo = z.strictObject({
  id: Id,
  on: z
    .strictObject({
      kinds: z.array(z.enum(TEXT_KINDS)).optional(),
      element: z.enum(ELEMENTS).optional(),
      missing: z.enum(ELEMENTS).optional(),
      flaw: z.enum(FLAWS).optional(),
      tone: z.enum(TONES).optional(),
      asserts: Id.optional(),
      denies: Id.optional(),
      event: z
        .enum([
          'published',
          'deleted',
          'promiseKept',
          'promiseBroken',
          'denialDisproved',
          'bypassed',
          'plannedPost',
          'slip',
          'remedyDone',
          'silence',
        ])
        .default('published'),
      wrongChannel: z.boolean().optional().describe('Published where the storm does not live.'),
      late: z.boolean().optional().describe('First word of the firm more than three hours after detection.'),
    })
    .describe('All that is given must hold.'),
  segment: SegmentKind,
  platforms: z.array(z.enum(PLATFORM_KINDS)).optional(),
  author: z.strictObject({ name: z.string().max(40), handle: z.string().max(30) }),
  text: CrowdText,
});
export type Echo = z.infer<typeof Echo>;

/** Piece of a chatter line: fixed text, or a reference to a list of alternatives. */
const Piece = z.discriminatedUnion('type', [
  z.strictObject({ type: z.literal('text'), text: Text }),
  z.strictObject({ type: z.literal('pick'), list: Id }),
]);

/** A line of chatter: its pieces are joined; every combination of alternatives is a different post. */
export const ChatterLine = z.strictObject({
  id: Id,
  moods: z.array(z.enum(['angry', 'worried', 'mocking', 'factual', 'supportive'])).min(1),
  platforms: z.array(z.enum(PLATFORM_KINDS)).optional(),
  segments: z.array(SegmentKind).optional(),
  when: Guard.optional(),
  pieces: z.array(Piece).min(1),
});
export type ChatterLine = z.infer<typeof ChatterLine>;

/** Grammar of the unnamed crowd: JSON alternatives with typed references, no patterns. */
export const Chatter = z.strictObject({
  lists: z.record(Id, z.array(CrowdText).min(2)),
  lines: z.array(ChatterLine).min(1),
  names: z.array(z.string().max(24)).min(20).describe('First parts of invented account names.'),
  tails: z.array(z.string().max(16)).min(20).describe('Second parts of invented account names.'),
});
export type Chatter = z.infer<typeof Chatter>;

/** Help for those who play the first time; shown once, dismissible. */
export const Hint = z.strictObject({
  id: Id,
  when: Guard,
  at: z.enum(['feed', 'figures', 'papers', 'team', 'inbox', 'composer', 'clock']),
  text: Text,
});
export type Hint = z.infer<typeof Hint>;

/** The first ending whose condition holds is told. */
export const Ending = z.strictObject({
  id: Id,
  when: Guard,
  title: Text,
  text: Text,
  frontPage: z.strictObject({
    outlet: Text,
    headline: Text,
    teaser: Text.describe('May contain {quote}: the player’s own sentence.'),
    withoutQuote: Text.describe('Used if the firm never said a word.'),
  }),
});
export type Ending = z.infer<typeof Ending>;
