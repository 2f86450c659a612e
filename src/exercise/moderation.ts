import { streamOf, uniformOf } from '../quantity/chance.ts';
import { minutes } from '../quantity/units.ts';
import type { KeyPost } from '../scenario/moment.ts';
import type { Act, Decision, Moderation, VoidReason } from './decision.ts';
import { spend } from './duty.ts';
import { resound } from './echoes.ts';
import { announce, halt } from './journal.ts';
import { chargeLegalRisk } from './legal-risk.ts';
import { promote } from './posts.ts';
import { push } from './response.ts';
import { put } from './schedule.ts';
import type { Exercise } from './start.ts';
import { moveVoice } from './voices.ts';

type Moderate = Extract<Act, { type: 'moderate' }>;

/** Stands for the mass of critical comments below the firm's own posts. */
export const CROWD = 'crowd';
/** Hours until the same mass moderation can be ordered again. */
const CROWD_AGAIN = 180;

const EXPOSURE = streamOf('exposure.moderation');
/** Chance that hiding is noticed; then it counts as deleted (P11). Assumption EX-A16. */
const HIDING_NOTICED = 0.35;
const NOTICED_AFTER = 90;
/** One deleted post is half a scandal; the mass of them is a whole one. Assumption EX-A29. */
const ONE_POST = 0.5;
const MINUTES: Record<Moderation, number> = {
  hide: 2,
  delete: 2,
  block: 3,
  report: 4,
  close: 3,
  pin: 2,
  secure: 4,
  protect: 15,
  charge: 30,
};
/** Whether moderation takes the post out of the world. */
const REMOVES: readonly Moderation[] = ['hide', 'delete', 'block', 'close'];

/** EX-41: right for breaches of the published netiquette and for threats; criticism is none of them (P11), and its loss is seen. */
export function isRightToModerate(nature: KeyPost['nature'], how: Moderation): boolean {
  if (how === 'pin') return nature === 'praise' || nature === 'question';
  if (how === 'secure') return nature === 'threat' || nature === 'insult' || nature === 'falsehood' || nature === 'netiquette';
  if (how === 'protect' || how === 'charge') return nature === 'threat';
  if (how === 'report') return nature === 'threat' || nature === 'insult' || nature === 'netiquette';
  return nature === 'netiquette' || nature === 'threat' || (nature === 'insult' && how !== 'close');
}

export function checkModerate(exercise: Exercise, act: Moderate): VoidReason | undefined {
  if (act.post === CROWD) return checkCrowd(exercise, act.how);
  const post = exercise.posts.get(act.post);
  const term = exercise.register.keyPosts.get(act.post);
  if (!post || !term) return 'unknownObject';
  if (exercise.marks.has(markOf(act))) return 'alreadyDone';
  if (post.state === 'moderated') return 'notOpen';
  const isOwnPlace = exercise.register.platforms.get(term.platform)?.account !== undefined;
  return isOwnPlace || ['report', 'secure', 'protect', 'charge'].includes(act.how) ? undefined : 'noAccount';
}

function checkCrowd(exercise: Exercise, how: Moderation): VoidReason | undefined {
  if (how !== 'hide' && how !== 'delete') return 'unknownObject';
  const last = exercise.decisions.findLast(
    ({ decision, isVoid }) => !isVoid && decision.act.type === 'moderate' && decision.act.post === CROWD,
  );
  return last && exercise.now - last.decision.at < CROWD_AGAIN ? 'alreadyDone' : undefined;
}

const markOf = ({ post, how }: Moderate): string => `moderated:${post}:${how}`;

/** Sets to work on a post; it takes effect when the minutes are spent. */
export function moderate(exercise: Exercise, act: Moderate, decision: Decision): void {
  exercise.marks.add(markOf(act));
  const post = exercise.posts.get(act.post);
  if (post && REMOVES.includes(act.how)) {
    post.state = 'moderated';
    promote(exercise);
  }
  put(exercise.schedule, spend(exercise, decision.by, act.post === CROWD ? 20 : MINUTES[act.how]), {
    type: 'moderation',
    decision: decision.id,
  });
}

/** The moderation takes effect. */
export function carryOut(exercise: Exercise, act: Moderate, cause: string): void {
  const term = exercise.register.keyPosts.get(act.post);
  const nature = term?.nature ?? 'criticism';
  const isRight = isRightToModerate(nature, act.how);
  announce(exercise, { type: 'post.moderated', post: act.post, how: act.how, isRight, cause });
  if (isRight) {
    push(exercise, { kind: 'goodModeration', cause, weight: 0.3 });
    if (act.how === 'protect' || act.how === 'charge') backThoseOnDuty(exercise);
    return chargeMissingEvidence(exercise, act, nature);
  }
  if (!REMOVES.includes(act.how)) return;
  suppress(exercise, act, { cause, voice: term?.voice });
}

/** Protecting threatened colleagues is felt by all of them. */
function backThoseOnDuty(exercise: Exercise): void {
  for (const person of exercise.people.values()) person.strain = Math.max(0, person.strain - 4);
}

/** A threat that is removed before it is secured cannot be prosecuted. */
function chargeMissingEvidence(exercise: Exercise, act: Moderate, nature: KeyPost['nature']): void {
  if (nature !== 'threat' || !REMOVES.includes(act.how) || exercise.marks.has(`moderated:${act.post}:secure`)) return;
  chargeLegalRisk(exercise, 3, { de: 'Drohung entfernt, ohne sie zu sichern', en: 'Threat removed without securing it' });
}

/** Criticism is taken away: deleting is seen at once, hiding perhaps later. */
function suppress(
  exercise: Exercise,
  act: Moderate,
  { cause, voice }: { readonly cause: string; readonly voice: string | undefined },
): void {
  exercise.deletions++;
  if (act.how !== 'hide') return exposeSuppression(exercise, act, { cause, voice });
  if (uniformOf(exercise.seed, EXPOSURE, cause) < HIDING_NOTICED) {
    put(exercise.schedule, minutes(exercise.now + NOTICED_AFTER), { type: 'exposed', decision: cause });
  }
}

/** Screenshots make the round (Streisand). */
export function exposeSuppression(
  exercise: Exercise,
  act: Moderate,
  { cause, voice }: { readonly cause: string; readonly voice?: string | undefined },
): void {
  push(exercise, { kind: 'deletion', cause, weight: act.post === CROWD ? 1 : ONE_POST });
  announce(exercise, { type: 'moderation.exposed', post: act.post, cause });
  resound(exercise, { id: `moderation/${cause}`, event: 'deleted', channels: [] });
  if (voice !== undefined) moveVoice(exercise, voice, { to: 'turned', cause });
  halt(exercise, { reason: 'situation' });
}
