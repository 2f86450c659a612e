import { z } from 'zod';
import { FactStatus, VoiceState } from './guard.ts';
import { SegmentKind } from './segment.ts';
import { Id, MinuteCount, ShareOfOne, Text } from './text.ts';

const action = <Type extends string, Shape extends z.ZodRawShape>(type: Type, params: Shape, about: string) =>
  z.strictObject({ type: z.literal(type), params: z.strictObject(params) }).describe(about);

/** The closed list of what a storyline, an option or a remedy may do. Every effect on the storm carries its cause. */
export const Action = z.discriminatedUnion('type', [
  action('inject', { inject: Id }, 'Delivers an inject.'),
  action('keyPost', { post: Id }, 'A key post appears.'),
  action('crowdPost', { post: Id }, 'An authored post appears in the feed; it asks for nothing.'),
  action('voice', { voice: Id, to: VoiceState }, 'Moves a recurring voice along its arc; it speaks.'),
  action('message', { from: Id, text: Text }, 'A colleague writes to the desk; it asks for nothing.'),
  action('fact', { fact: Id, to: FactStatus }, 'Changes what is known of a fact; `public` means the public knows.'),
  action('exposure', { exposure: Id }, 'Starts an exposure: a video, a broadcast, a front page.'),
  action('addCases', { source: Id, people: z.int().min(1) }, 'More people are affected.'),
  action('relieve', { source: Id, share: ShareOfOne, over: MinuteCount }, 'Closes a share of the open cases.'),
  action(
    'mood',
    {
      arousal: z.number().min(-0.1).max(0.1).optional(),
      trust: z.number().min(-6).max(6).optional(),
      segment: SegmentKind.optional(),
    },
    'A bounded jump of arousal or trust, of one segment or of all.',
  ),
  action('flag', { flag: Id, set: z.boolean().default(true) }, 'Sets or clears a flag.'),
  action('backing', { granted: z.boolean() }, 'Management grants or withdraws its backing.'),
  action('cost', { euros: z.int() }, 'Costs money.'),
  action('strain', { role: Id.optional(), points: z.number().min(-30).max(30) }, 'Wears out or relieves people.'),
  action('stay', { minutes: MinuteCount }, 'The player stays at the desk for so long, whatever the rota says.'),
  action('legalRisk', { points: z.number().min(-20).max(20), why: Text }, 'Changes the legal risk.'),
  action('firmLevel', { level: Id }, 'The firm raises its escalation level.'),
  action('promise', { promise: Id }, 'A promise is made.'),
  action('quote', { correct: z.boolean(), outlet: Text }, 'A medium quotes the firm, correctly or not.'),
  action('ending', {}, 'The exercise ends; the first ending whose condition holds is told.'),
]);
export type Action = z.infer<typeof Action>;
