import { z } from 'zod';
import type { Seed } from '../quantity/chance.ts';
import { Firm, PREPARATIONS } from '../scenario/firm.ts';
import { Id } from '../scenario/text.ts';
import { DecisionShape, ExerciseMinute } from './decision-shape.ts';
import type { Outcome } from './outcome.ts';
import { LAST_MEETING, MOST_MEETINGS } from './setup.ts';
import type { Setup } from './setup.ts';

/** What tells an exercise file from every other JSON file. */
export const KIND = 'gegenwind-exercise';
/** Number of the file format that this version writes: raised when the shape of the file changes. */
export const FILE_FORMAT = 1;

const Hash = z.string().regex(/^[0-9a-f]{32}$/);
const SeedShape: z.ZodType<Seed, number> = z
  .int()
  .min(0)
  .max(4_294_967_295)
  .transform((value) => value as Seed);

const SetupShape = z.strictObject({
  house: z.array(z.enum(PREPARATIONS)).max(PREPARATIONS.length).readonly(),
  mode: z.enum(['turn', 'clock', 'plenum']),
  meetings: z.array(z.int().min(1).max(LAST_MEETING)).max(MOST_MEETINGS).readonly().optional(),
  assumptions: z.record(z.string().max(80), z.number()).optional(),
  firm: Firm.optional(),
}) satisfies z.ZodType<Setup>;

const OutcomeShape = z.strictObject({
  totalPosts: z.number().min(0),
  peakPerHour: z.number().min(0),
  maxLevel: z.int().min(0).max(6),
  trust: z.number().min(0).max(100),
  goals: z.record(Id, z.number().min(0).max(100)),
}) satisfies z.ZodType<Outcome>;

/** What came out when the exercise was played. */
export const RecordedShape = z.strictObject({
  now: ExerciseMinute,
  isComplete: z.boolean(),
  ending: Id.optional(),
  hours: z.number().min(0).max(168),
  policy: Id.optional(),
  outcome: OutcomeShape,
  worldHash: Hash,
  hourlyHashes: z.array(Hash).max(168),
});

/** An exercise file apart from its scenario, which is read as every scenario is. */
export const FileShape = z.strictObject({
  kind: z.literal(KIND),
  format: z.literal(FILE_FORMAT),
  engine: z.int().min(1),
  scenarioHash: Hash,
  seed: SeedShape,
  setup: SetupShape,
  decisions: z.array(DecisionShape).readonly(),
  recorded: RecordedShape,
  scenario: z.record(z.string(), z.unknown()),
});
