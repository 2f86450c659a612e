import { z } from 'zod';
import { SegmentKind } from './segment.ts';
import { Id, MinuteCount, ShareOfOne, Text } from './text.ts';

export const PLATFORM_KINDS = ['short', 'community', 'pictures', 'clips', 'career', 'reviews', 'messenger', 'press'] as const;
export const PlatformKindName = z.enum(PLATFORM_KINDS);

export const Platform = z.strictObject({
  id: Id,
  kind: PlatformKindName,
  name: Text,
  about: Text,
  account: z.string().max(40).optional().describe('The firm’s own account; without it the firm cannot answer here.'),
  followers: z.int().min(0).default(0),
  origin: z.boolean().default(false).describe('The storm begins here.'),
  share: ShareOfOne.describe('Share of the audience that talks here.'),
});
export type Platform = z.infer<typeof Platform>;

export const Segment = z.strictObject({
  kind: SegmentKind,
  label: Text,
  share: ShareOfOne,
  trust: z.number().min(0).max(100),
  arousal: ShareOfOne,
});
export type Segment = z.infer<typeof Segment>;

/** Open cases: people still affected, who post until a remedy helps them. Words never close a case (P13). */
export const CaseSource = z.strictObject({
  id: Id,
  label: Text,
  people: z.int().min(0),
  countedBy: Id.optional().describe('Fact that tells how many they are: before the house knows it, the desk names no number.'),
  postsPerPersonHour: z.number().min(0).max(0.1),
  from: MinuteCount.default(0),
  platforms: z.record(Id, ShareOfOne).describe('Where the affected talk; shares add up to 1.'),
});
export type CaseSource = z.infer<typeof CaseSource>;

/** A video, broadcast or front page that keeps drawing people in. Starts by an action, or at `at`. */
export const ExposureSource = z.strictObject({
  id: Id,
  label: Text,
  platform: Id,
  at: MinuteCount.optional(),
  postsPerHour: z.number().min(0).max(5000),
  decay: MinuteCount.min(5),
  reportedBy: z
    .enum(['online', 'print', 'tv'])
    .optional()
    .describe('It is a report of this medium: the desk counts it among the reports of the press.'),
});
export type ExposureSource = z.infer<typeof ExposureSource>;

/** What this storm is made of. Effect sizes of actions are not here: they are the same in all scenarios. */
export const Storm = z.strictObject({
  r0: z.number().min(0).max(1.6).describe('Reproduction number at an average hour.'),
  pool: z.int().min(500).max(300_000).describe('Posts that the audience of the origin platform can give at most.'),
  baselinePerHour: z.number().min(0.1).max(100).describe('Mentions per hour on a calm day.'),
  arousal: ShareOfOne,
  trust: z.number().min(0).max(100),
  responsibility: ShareOfOne.describe('Attributed responsibility: .2 victim, .5 accident, .85 preventable (SCCT).'),
  seed: z.strictObject({ perHour: z.number().min(0).max(1000), decay: MinuteCount.min(5) }),
  dayCurve: z.strictObject({ shape: z.enum(['office', 'consumer']), exponent: z.number().min(0).max(1) }),
  newsworthiness: z.number().min(0).max(3),
  cases: z.array(CaseSource).default([]),
  exposures: z.array(ExposureSource).default([]),
});
export type Storm = z.infer<typeof Storm>;
