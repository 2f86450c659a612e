import { streamOf, uniformOf } from '../quantity/chance.ts';
import { minutes } from '../quantity/units.ts';
import type { Minutes } from '../quantity/units.ts';
import { applyForce } from '../simulation/force.ts';
import type { Act, VoidReason } from './decision.ts';
import { holds } from './conditions.ts';
import { has, isOnDuty, spend } from './duty.ts';
import { announce, record } from './journal.ts';
import { publish } from './publication.ts';
import { push } from './response.ts';
import { put } from './schedule.ts';
import type { Exercise } from './start.ts';
import { hearReply, moveVoice } from './voices.ts';
import { wordingOf } from './wording.ts';

type Reply = Extract<Act, { type: 'reply' }>;

/** At most so many key posts wait for the player at a time; the rest queue. */
export const OPEN_AT_A_TIME = 3;
/** Minutes that a second reader takes, of both, and what shared responsibility takes off the writer (P02). Assumption EX-A6. */
export const FOUR_EYES_MINUTES = 5;
const SHARED_RELIEF = 1.5;
/** Without monitoring somebody has to stumble over a post: minutes at least and at most (P16). Assumption EX-A31. */
const NOTICED_AFTER = 15;
const NOTICED_WITHIN = 45;
const NOTICING = streamOf('noticing');

/** A key post appears: it is open at once, or waits until one of the open ones is done. */
export function appear(exercise: Exercise, post: string): void {
  const term = exercise.register.keyPosts.get(post);
  if (!term || exercise.posts.has(post)) return;
  const noticedAt = minutes(Math.floor(exercise.now + noticedAfter(exercise, post)));
  exercise.posts.set(post, { post, appearedAt: exercise.now, noticedAt, state: 'queued' });
  if (noticedAt > exercise.now) put(exercise.schedule, noticedAt, { type: 'noticed' });
  announce(exercise, { type: 'keyPost.appeared', post });
  if (term.voice !== undefined) exercise.voices.get(term.voice)!.hasSpoken = true;
  put(exercise.schedule, minutes(exercise.now + term.expires), { type: 'keyPost', post });
  promote(exercise);
}

const noticedAfter = (exercise: Exercise, post: string): number =>
  has(exercise, 'monitoring') ? 0 : NOTICED_AFTER + uniformOf(exercise.seed, NOTICING, post) * NOTICED_WITHIN;

/** Lifts waiting key posts to the desk as room becomes free, in order of appearance. */
export function promote(exercise: Exercise): void {
  let open = 0;
  for (const { state } of exercise.posts.values()) if (state === 'open') open++;
  for (const one of exercise.posts.values()) {
    if (open >= OPEN_AT_A_TIME) return;
    if (one.state !== 'queued' || one.noticedAt > exercise.now) continue;
    one.state = 'open';
    open++;
  }
}

/** Nobody answered in time. */
export function expirePost(exercise: Exercise, post: string, perform: (cause: string) => void): void {
  const one = exercise.posts.get(post);
  if (!one || (one.state !== 'open' && one.state !== 'queued')) return;
  one.state = 'expired';
  record(exercise, { type: 'keyPost.expired', post });
  const { voice, nature } = exercise.register.keyPosts.get(post)!;
  if (voice !== undefined && exercise.voices.get(voice)!.state === 'asks')
    moveVoice(exercise, voice, { to: 'ignored', cause: `post:${post}` });
  if (ASKING.has(nature)) push(exercise, { kind: 'unansweredMessages', cause: `post:${post}`, weight: ONE_UNANSWERED });
  perform(`post:${post}`);
  promote(exercise);
}

/** Who asks, needs help or is misled waits for an answer; leaving them costs more than feeding trolls (P04, P35). */
const ASKING: ReadonlySet<string> = new Set(['criticism', 'question', 'emergency', 'falsehood']);
/** One of many unanswered. Assumption EX-A32. */
const ONE_UNANSWERED = 0.3;

export function checkReply(exercise: Exercise, act: Reply): VoidReason | undefined {
  const term = exercise.register.keyPosts.get(act.post);
  const post = exercise.posts.get(act.post);
  if (!term || !post) return 'unknownObject';
  if (post.state !== 'open') return post.state === 'answered' ? 'alreadyDone' : 'notOpen';
  if (exercise.register.platforms.get(term.platform)?.account === undefined) return 'noAccount';
  const worded = wordingOf(exercise, act.wording, act.post);
  if (!worded || (worded.kind !== undefined && worded.kind !== 'reply')) return 'unknownObject';
  if (!wordingMayBeUsed(exercise, act)) return 'conditionUnmet';
  if (act.fourEyes === exercise.register.player.id) return 'notYours';
  if (act.fourEyes !== undefined && !isOnDuty(exercise, act.fourEyes, exercise.now)) return 'nobodyThere';
  return undefined;
}

function wordingMayBeUsed(exercise: Exercise, { wording, post }: Reply): boolean {
  if (wording.from === 'own') return true;
  if (wording.from === 'blocks') {
    return wording.blocks.every((id) => {
      const guard = exercise.register.blocks.get(id)?.requires;
      return guard === undefined || holds(exercise, guard);
    });
  }
  const guard = exercise.register.keyPosts.get(post)?.options.find(({ id }) => id === wording.option)?.requires;
  return guard === undefined || holds(exercise, guard);
}

/** Writes the reply; it is public when it is written (and read by a second person). */
export function reply(exercise: Exercise, act: Reply, decision: { readonly id: string; readonly by: string }): void {
  exercise.posts.get(act.post)!.state = 'answered';
  const worded = wordingOf(exercise, act.wording, act.post)!;
  let done: Minutes = spend(exercise, decision.by, worded.minutes);
  if (act.fourEyes !== undefined) {
    spend(exercise, decision.by, FOUR_EYES_MINUTES);
    done = minutes(Math.max(done, spend(exercise, act.fourEyes, FOUR_EYES_MINUTES)));
    const writer = exercise.people.get(decision.by)!;
    writer.strain = Math.max(0, writer.strain - SHARED_RELIEF);
  }
  put(exercise.schedule, done, { type: 'reply', decision: decision.id });
  promote(exercise);
}

/** The reply is out: seen, answered, shared, screenshotted (P03). */
export function publishReply(exercise: Exercise, act: Reply, decision: { readonly id: string; readonly by: string }): void {
  const worded = wordingOf(exercise, act.wording, act.post)!;
  const term = exercise.register.keyPosts.get(act.post)!;
  const publication = publish(exercise, {
    id: `reply/${decision.id}`,
    by: decision.by,
    kind: 'reply',
    wording: act.wording,
    text: worded.text,
    features: worded.features,
    channels: [term.platform],
    cause: decision.id,
    replyTo: act.post,
    isProofread: act.fourEyes !== undefined,
  });
  if (term.voice !== undefined) hearReply(exercise, term.voice, publication);
  if (term.nature === 'threat' || term.nature === 'insult') feedTroll(exercise, decision.id);
  announce(exercise, { type: 'reply.published', post: act.post, publication: publication.id, cause: decision.id });
}

/** Whoever answers a troll gives it an audience (P04). Assumption EX-A7: a handful of exposures. */
const feedTroll = (exercise: Exercise, cause: string): void =>
  applyForce(exercise.world, { type: 'shift', cause, at: exercise.now, arousal: 0.01, trust: 0, responsibility: 0, segment: 'trolls' });
