import { z } from 'zod';
import { WEEKDAYS } from '../quantity/clock.ts';
import { SegmentKind } from '../scenario/segment.ts';
import { CaseSource, ExposureSource, PlatformKindName, Storm } from '../scenario/storm.ts';
import { ClockTime, Id, MinuteCount, ShareOfOne, Text } from '../scenario/text.ts';
import { RESPONSES, type ResponseKind } from '../simulation/response.ts';

/*
 * A storm as somebody types it to try it out. Names, units and limits are those of a scenario file; what is left out has the
 * value of the model's defaults.
 */

const label = Text.optional();
const Kind = z.enum(Object.keys(RESPONSES) as [ResponseKind, ...ResponseKind[]]);
const Weights = z.record(Id, ShareOfOne);
const SegmentWeights = z.partialRecord(SegmentKind, z.number().min(0).max(5));
const SeedCurve = Storm.shape.seed;

const Platform = z.strictObject({
  id: Id,
  kind: PlatformKindName,
  origin: z.boolean().default(false),
  share: ShareOfOne.optional(),
  seedShare: ShareOfOne.optional(),
  poolFactor: z.number().min(0.001).max(10).optional(),
});

const Segment = z.strictObject({ kind: SegmentKind, label, share: ShareOfOne, trust: z.number().min(0).max(100), arousal: ShareOfOne });

/** Something that is said or done, well made and as fast as its hour allows, unless it says otherwise. */
const Action = z.strictObject({
  hour: z.number().min(0).max(168),
  kind: Kind,
  quality: z.number().min(0).max(1.2).default(1),
  match: z.number().min(-1).max(1).default(1),
  reach: ShareOfOne.default(0.7),
  speed: ShareOfOne.optional(),
  platforms: Weights.optional(),
  segments: SegmentWeights.optional(),
});

const caused = { cause: z.string().max(80).optional(), at: MinuteCount };
const Force = z.discriminatedUnion('type', [
  z.strictObject({
    type: z.literal('response'),
    ...caused,
    kind: Kind,
    quality: z.number().min(0).max(1.2),
    match: z.number().min(-1).max(1),
    reach: ShareOfOne,
    speed: ShareOfOne,
    platforms: Weights.optional(),
    segments: SegmentWeights.optional(),
  }),
  z.strictObject({
    type: z.literal('exposure'),
    ...caused,
    platform: Id,
    postsPerHour: z.number().min(0).max(5000),
    decay: MinuteCount.min(5),
  }),
  z.strictObject({ type: z.literal('relief'), ...caused, source: Id, share: ShareOfOne, over: MinuteCount }),
  z.strictObject({ type: z.literal('cases'), ...caused, source: Id, people: z.int().min(0).max(10_000_000) }),
  z.strictObject({
    type: z.literal('shift'),
    ...caused,
    arousal: z.number().min(-1).max(1).optional(),
    trust: z.number().min(-100).max(100).optional(),
    responsibility: z.number().min(-1).max(1).optional(),
    segment: SegmentKind.optional(),
  }),
]);

export const StormFile = z.strictObject({
  start: z.strictObject({ weekday: z.enum(WEEKDAYS), time: ClockTime }).optional(),
  hours: z.int().min(1).max(168).optional(),
  platforms: z.array(Platform).min(1).max(20).optional(),
  segments: z.array(Segment).max(20).optional(),
  r0: Storm.shape.r0.optional(),
  pool: Storm.shape.pool.optional(),
  baselinePerHour: Storm.shape.baselinePerHour.optional(),
  arousal: ShareOfOne.optional(),
  trust: Storm.shape.trust.optional(),
  responsibility: ShareOfOne.optional(),
  seed: SeedCurve.optional(),
  seedCurve: SeedCurve.optional(),
  dayCurve: Storm.shape.dayCurve.optional(),
  newsworthiness: Storm.shape.newsworthiness.optional(),
  cases: z
    .array(CaseSource.omit({ countedBy: true }).extend({ label }))
    .max(50)
    .optional(),
  exposures: z
    .array(ExposureSource.omit({ reportedBy: true }).extend({ label, at: MinuteCount.default(0) }))
    .max(50)
    .optional(),
  assumptions: z.record(z.string(), z.number()).optional(),
  actions: z.array(Action).max(500).optional(),
  forces: z.array(Force).max(500).optional(),
});
export type StormFile = z.infer<typeof StormFile>;
