import { z } from 'zod';
import { Id } from './text.ts';

/** What a text does well: elements of an apology (Lewicki et al. 2016) and of a useful answer. */
export const ELEMENTS = [
  'regret',
  'responsibility',
  'explanation',
  'repair',
  'repentance',
  'forgiveness',
  'empathy',
  'instruction',
  'nextUpdate',
  'thanks',
  'privateOffer',
  'admitsUnknown',
] as const;
/** What goes wrong in a text; each has its own echo and its own row in the model's action table. */
export const FLAWS = [
  'conditional',
  'stock',
  'minimise',
  'blameCustomers',
  'blameSupplier',
  'blameStaff',
  'argue',
  'mock',
  'threaten',
  'giftInPublic',
  'advertise',
  'privacyBreach',
] as const;
export const TONES = ['human', 'neutral', 'corporate', 'legalese', 'snide'] as const;

export const Element = z.enum(ELEMENTS);
export type Element = z.infer<typeof Element>;
export const Flaw = z.enum(FLAWS);
export type Flaw = z.infer<typeof Flaw>;
export const Tone = z.enum(TONES);
export type Tone = z.infer<typeof Tone>;

export const Claim = z
  .strictObject({
    fact: Id,
    stance: z.enum(['asserts', 'denies']),
  })
  .describe('A fact that the text asserts or denies; the fact ledger compares it with what the team knew.');
export type Claim = z.infer<typeof Claim>;

/** What a text *is*, apart from its words. The storm reacts to these features alone, never to an option's id. */
export const Features = z
  .strictObject({
    tone: Tone.default('neutral'),
    elements: z.array(Element).default([]),
    flaws: z.array(Flaw).default([]),
    claims: z.array(Claim).default([]),
    promise: Id.optional().describe('Promise that publication makes.'),
    register: z.enum(['du', 'sie', 'none']).default('none').describe('How readers are addressed.'),
  })
  .describe('What the text is: tone, elements, flaws, claims, promise.');
export type Features = z.infer<typeof Features>;

/** Kinds of text; the approval chain says which kinds each step wants to see. */
export const TEXT_KINDS = ['reply', 'holding', 'statement', 'apology', 'correction', 'qa', 'video', 'wording'] as const;
export const TextKind = z.enum(TEXT_KINDS);
export type TextKind = z.infer<typeof TextKind>;
