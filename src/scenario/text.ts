import { z } from 'zod';

// Here, because every schema stands on this file: zod would otherwise probe `eval` when the first object schema is built,
// and a strict content security policy reports the probe.
z.config({ jitless: true });

/** An id inside a scenario: stable, lower case first, never shown to players. */
export const Id = z
  .string()
  .regex(/^[a-z][a-zA-Z0-9-]{0,63}$/)
  .describe('Id: begins with a small letter, then letters, digits and hyphens, 64 characters at most.');

const Line = z.string().min(1).max(4000);

/**
 * A text in both languages. Closed placeholders in braces are filled in when shown: `{firm}` and its cases
 * `{firm.nom}`, `{firm.gen}`, `{firm.dat}`, `{firm.acc}`, `{hashtag}`, `{player}`, and in echoes `{quote}`.
 */
export const Text = z.strictObject({ de: Line, en: Line }).describe('Text in German and English, side by side.');
export type Text = z.infer<typeof Text>;

/** Words that a crowd uses: beside the real wording a milder one for low insult intensity. Words only, never a number. */
export const CrowdText = z
  .strictObject({ de: Line, en: Line, milder: Text.optional().describe('Shown instead at low insult intensity.') })
  .describe('Crowd text in German and English, with an optional milder wording.');
export type CrowdText = z.infer<typeof CrowdText>;

export type Language = 'de' | 'en';

export const WeekdayName = z.enum(['monday', 'tuesday', 'wednesday', 'thursday', 'friday', 'saturday', 'sunday']);
export const ClockTime = z
  .string()
  .regex(/^([01]\d|2[0-3]):[0-5]\d$/)
  .describe('Time of day, HH:MM.');
/** Minutes of exercise time. */
export const MinuteCount = z.int().min(0).max(10_080);
export const ShareOfOne = z.number().min(0).max(1);
