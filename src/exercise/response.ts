import { exp } from '../quantity/exact.ts';
import { minutes, stepOf } from '../quantity/units.ts';
import type { Minutes } from '../quantity/units.ts';
import { cultureFit } from '../simulation/culture.ts';
import { clusterOf, excessOf, matchOf, qualityOf, reachFactor, speedFactor, strategyOf } from '../simulation/delivery.ts';
import { applyForce } from '../simulation/force.ts';
import { RESPONSES, type ResponseKind } from '../simulation/response.ts';
import { kindOfResponse } from './response-kind.ts';
import type { Publication } from './publication.ts';
import type { Exercise } from './start.ts';

/** A single answer to a single person is not a campaign of answers. Assumption EX-A21. */
const ONE_REPLY = 0.3;
/** A bad answer to one person makes the round more than a good one (P03, P25). Assumption EX-A22. */
const ONE_BAD_REPLY = 0.5;
/** A platform with that share of the talk of the last three hours is where the storm lives (P34). */
const LIVES_HERE = 0.25;
const WINDOW = 180;
/** Written faster than that, a text without facts is rushed (model.md §3). */
const RUSHED = 20;

/**
 * What is left to gain or to lose by more of the same: what the public has taken in does not move it a second time. A dose
 * fills what is still empty, and empties again with the decay of the row. Assumption EX-A27: saturation, no source.
 */
function dose(exercise: Exercise, kind: ResponseKind, weight: number): number {
  const before = exercise.takenIn.get(kind);
  const left = before ? before.share * exp((before.at - exercise.now) / 60 / exercise.world.plan.effectOf(kind).decay) : 0;
  const taken = weight * (1 - left);
  exercise.takenIn.set(kind, { share: left + taken, at: exercise.now });
  return taken;
}

interface Push {
  readonly kind: ResponseKind;
  readonly cause: string;
  /** Scales good effects. */
  readonly quality?: number;
  /** Part of a whole dose of its kind that this one act is, 0 … 1. */
  readonly weight?: number;
}

/** The force of something that is no text: a kept promise, a deletion, an hour of answers. */
export function push(exercise: Exercise, { kind, cause, quality = 1, weight = 1 }: Push): void {
  const reach = dose(exercise, kind, weight);
  applyForce(exercise.world, { type: 'response', kind, cause, at: exercise.now, quality, match: 1, reach, speed: 1 });
}

/** The force of a published text: chosen by what it is, scaled by how well and how soon it is said and where (model.md §3). */
export function respond(exercise: Exercise, publication: Publication): void {
  const { features, check, cause } = publication;
  const kind = kindOfResponse({ kind: publication.kind, features, check });
  const strategy = strategyOf(kind);
  const { value } = exercise.world.plan;
  const cluster = clusterOf(exercise.world.responsibility, value);
  applyForce(exercise.world, {
    type: 'response',
    kind,
    cause,
    at: exercise.now,
    quality: qualityOfText(exercise, publication, kind),
    match: strategy === undefined ? 1 : matchOf(strategy, cluster, value),
    reach: reachOf(exercise, publication, kind),
    speed: speedOf(exercise, publication),
  });
  const excess = strategy === undefined ? 0 : excessOf(strategy, cluster, value);
  if (excess > 0) applyForce(exercise.world, { type: 'shift', cause, at: exercise.now, arousal: 0, trust: 0, responsibility: excess });
  if (check.disclosed.length > 0)
    push(exercise, { kind: 'stealingThunder', cause, quality: qualityOfText(exercise, publication, 'explanation') });
  if (RESPONSES[kind].good && isMisfit(exercise, publication)) push(exercise, { kind: 'copyPaste', cause });
}

/** SIM-20: on the slower of its channels a text comes sooner than expected; what is only a press release goes to the fast ones. */
function speedOf(exercise: Exercise, { channels }: Publication): number {
  const wait = { at: exercise.now, detectedAt: detectedAt(exercise) };
  const { value } = exercise.world.plan;
  return channels.reduce(
    (most, id) => {
      const { kind } = exercise.register.platforms.get(id)!;
      return Math.max(most, speedFactor({ ...wait, kind }, value));
    },
    speedFactor(wait, value),
  );
}

/** SIM-29: a text that misses the culture of every channel it is on is not only weak but mocked, like a stock phrase (P07). */
function isMisfit(exercise: Exercise, text: Publication): boolean {
  const fits = fitsOf(exercise, text);
  return fits.length > 0 && fits.every((fit) => fit < exercise.world.plan.value('culture.misfire'));
}

function qualityOfText(
  exercise: Exercise,
  { features, check, kind, channels, begunAt = exercise.now }: Publication,
  as: ResponseKind,
): number {
  const text = {
    tone: features.tone,
    elements: features.elements,
    hasFacts: check.unconfirmed.length === 0 && (features.claims.length > 0 || kind === 'reply' || kind === 'holding'),
    isRushed: exercise.now - begunAt < RUSHED && kind !== 'reply' && kind !== 'holding',
    isApology: as === 'fullApology' || as === 'ceoVideo',
  };
  const quality = qualityOf(text, exercise.world.plan.value);
  return quality * bestFit(exercise, { channels, features, kind });
}

type Placed = Pick<Publication, 'channels' | 'features' | 'kind'>;

/** How well a text fits each of its channels. */
const fitsOf = (exercise: Exercise, { channels, features, kind }: Placed): readonly number[] =>
  channels.map((id) => {
    const manner = { tone: features.tone, register: features.register, kind };
    return cultureFit(exercise.register.platforms.get(id)!.kind, manner, exercise.world.plan.value);
  });

/** Several channels: what fits best carries, what misfits drags a little. */
function bestFit(exercise: Exercise, text: Placed): number {
  const fits = fitsOf(exercise, text);
  if (fits.length === 0) return 1;
  const best = fits.reduce((most, fit) => Math.max(most, fit), 0);
  const mean = fits.reduce((sum, fit) => sum + fit, 0) / fits.length;
  return (2 * best + mean) / 3;
}

function reachOf(exercise: Exercise, { channels, kind: textKind }: Publication, kind: ResponseKind): number {
  if (textKind === 'reply') return dose(exercise, kind, RESPONSES[kind].good ? ONE_REPLY : ONE_BAD_REPLY);
  const isWhereItLives = channels.some(
    (id) => exercise.register.platforms.get(id)?.origin === true || shareOfTalk(exercise, id) > LIVES_HERE,
  );
  return dose(exercise, kind, 1) * reachFactor({ onOwnChannels: channels.length > 0, onOrigin: isWhereItLives }, exercise.world.plan.value);
}

/** Share of the posts of the last three hours that fell on a platform, 0 … 1. */
export function shareOfTalk(exercise: Exercise, platform: string): number {
  const { world, scenario } = exercise;
  const at = scenario.platforms.findIndex(({ id }) => id === platform);
  const end = stepOf(exercise.now);
  let here = 0;
  let all = 0;
  for (let step = Math.max(0, end - stepOf(minutes(WINDOW))); step < end; step++) {
    for (let other = 0; other < scenario.platforms.length; other++) {
      const posts = world.postsByStep[step * scenario.platforms.length + other]!;
      all += posts;
      if (other === at) here += posts;
    }
  }
  return all > 0 ? here / all : 0;
}

/** When the firm could have known: the first key post, else the start. */
const detectedAt = (exercise: Exercise): Minutes => {
  for (const { appearedAt } of exercise.posts.values()) return appearedAt;
  return minutes(0);
};
