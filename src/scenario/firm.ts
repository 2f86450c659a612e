import { z } from 'zod';
import { SegmentKind } from './segment.ts';
import { Id, ShareOfOne, Text } from './text.ts';

const Name = z.string().min(1).max(80);

/** The firm as a trainer may replace it: a name with its article and its cases, so that every sentence stays German. */
export const Firm = z.strictObject({
  name: Name.describe('Bare name, without article.'),
  cases: z
    .strictObject({ nom: Name, gen: Name, dat: Name, acc: Name })
    .describe('German name with article: „die Deichglas“, „der Deichglas“, „der Deichglas“, „die Deichglas“.'),
  english: z.strictObject({ nom: Name, gen: Name }).describe('English name as subject and as possessive.'),
  address: z.enum(['du', 'sie']).describe('How the firm addresses its customers in German.'),
  business: Text.describe('What the firm does, in a sentence.'),
  size: Text.describe('Staff, customers, region.'),
  hashtag: z.string().min(2).max(60),
});
export type Firm = z.infer<typeof Firm>;

/** What the briefing sets and the debrief judges by (P37). */
export const Goal = z.strictObject({
  id: Id,
  label: Text,
  weight: ShareOfOne,
  measure: z.discriminatedUnion('type', [
    z.strictObject({ type: z.literal('trust'), segment: SegmentKind }).describe('Trust of a segment kept.'),
    z.strictObject({ type: z.literal('cases'), source: Id }).describe('Cases solved, and how early.'),
    z.strictObject({ type: z.literal('quotedCorrectly') }).describe('Media quote the firm correctly.'),
    z.strictObject({ type: z.literal('strain') }).describe('Strain of the staff.'),
    z.strictObject({ type: z.literal('cost'), budget: z.int().min(1) }).describe('Cost against a budget in euros.'),
    z.strictObject({ type: z.literal('legalRisk') }).describe('Legal risk taken.'),
    z.strictObject({ type: z.literal('calm') }).describe('How long and how hard the storm blew.'),
    z.strictObject({ type: z.literal('promises') }).describe('Promises kept.'),
  ]),
});
export type Goal = z.infer<typeof Goal>;

/** Preparations of the house: closed list, the same effect in every scenario (P05). */
export const PREPARATIONS = ['onCall', 'monitoring', 'levels', 'wording', 'directLine', 'training', 'agency', 'costBudget'] as const;
export const Preparation = z.strictObject({
  id: z.enum(PREPARATIONS),
  label: Text,
  about: Text,
  cost: z.int().min(0).describe('Points of the preparation budget.'),
});
export type Preparation = z.infer<typeof Preparation>;
export type PreparationId = Preparation['id'];

export const House = z
  .strictObject({
    preparations: z.array(Preparation),
    presets: z.strictObject({
      asFound: z.array(z.enum(PREPARATIONS)),
      solid: z.array(z.enum(PREPARATIONS)),
      exemplary: z.array(z.enum(PREPARATIONS)),
    }),
    rules: z.array(Text).describe('House rules and published netiquette, as the briefing shows them.'),
  })
  .describe('How the firm is prepared: as found, solid, exemplary.');
export type House = z.infer<typeof House>;
export type HousePreset = keyof House['presets'];
