import { clamp, ln } from '../quantity/exact.ts';
import { minuteOfWeekAt, momentOf } from '../quantity/clock.ts';
import type { Moment } from '../quantity/clock.ts';
import { minuteOf, minutes, stepOf } from '../quantity/units.ts';
import type { Minutes, Step } from '../quantity/units.ts';
import type { Language } from '../message/language.ts';
import type { Exercise } from '../exercise/start.ts';
import { isOnDuty } from '../exercise/duty.ts';
import { figuresAge, isInSight } from '../exercise/situation.ts';
import type { PlatformKind } from '../simulation/kind.ts';
import { levelAt, negativeAt, postsIn } from './volume.ts';
import { paperPlaces, publishedUntil } from './paper-places.ts';
import type { PaperPlace } from './paper-places.ts';

/** One platform as an island of people. */
export interface Island {
  readonly id: string;
  readonly name: string;
  readonly kind: PlatformKind;
  /** The storm began here. */
  readonly isOrigin: boolean;
  /** The team can see what is said there (P16); what it cannot see lies still, in the haze. */
  readonly isSeen: boolean;
  /** Brightness: talk of the last hour, 0 silent … 1 as loud as it gets (logarithmic). */
  readonly activity: number;
  /** Colour and shape: −1 furious … 1 friendly. */
  readonly mood: number;
  /** Share of all talk of the last hour that happens here, 0 … 1. */
  readonly crowd: number;
  /** Posts of the last hour, for a label. */
  readonly postsPerHour: number;
}

/** Talk that spills over from one island to another; lit while it is fresh. */
export interface Bridge {
  readonly from: string;
  readonly to: string;
  /** 0 dark … 1 just lit. */
  readonly light: number;
}

/** A person on a floor. */
export interface Occupant {
  readonly role: string;
  readonly name: string;
  readonly isThere: boolean;
}

/** One floor of the firm's house, from the ground up. */
export interface Floor {
  readonly floor: number;
  readonly label: string;
  readonly occupants: readonly Occupant[];
  /** Somebody is there. */
  readonly isLit: boolean;
}

/**
 * All that the picture of the world shows at one moment. Plain data: the scene draws it and decides nothing. The public is drawn as
 * the team knows it: as late as its figures (P16); the house and the sky as they are.
 */
export interface WorldView {
  readonly step: Step;
  readonly at: Minutes;
  readonly moment: Moment;
  /** Minutes since midnight, 0 … 1,439: where sun and stars stand. */
  readonly minuteOfDay: number;
  /** Storm level, 0 calm … 6 hurricane. */
  readonly level: number;
  readonly islands: readonly Island[];
  readonly bridges: readonly Bridge[];
  readonly floors: readonly Floor[];
  /** Papers that are under way in the house, each on a floor. */
  readonly papers: readonly PaperPlace[];
  /** Drafts that have gone out to the public so far, with or without the agreement of the house. */
  readonly published: readonly string[];
}

/** The world at one step of the past or at the present one. */
export function worldViewAt(exercise: Exercise, step: Step, language: Language): WorldView {
  const at = minutes(Math.min(minuteOf(step), exercise.now));
  const { register } = exercise;
  const seenAt = minutes(Math.max(0, at - figuresAge(exercise)));
  return {
    step,
    at,
    moment: momentOf(register.start, at),
    minuteOfDay: minuteOfWeekAt(register.start, at) % DAY,
    level: levelAt(exercise, seenAt),
    islands: islandsAt(exercise, seenAt, language),
    bridges: bridgesAt(exercise, seenAt),
    floors: floorsAt(exercise, at, language),
    papers: paperPlaces(exercise, at),
    published: publishedUntil(exercise, at),
  };
}

/** The world now. */
export const worldView = (exercise: Exercise, language: Language): WorldView => worldViewAt(exercise, stepOf(exercise.now), language);

/** The time-lapse of a stretch that "Weiter" has passed: at most `count` pictures, the first and the last among them. */
export function timeLapse(
  exercise: Exercise,
  span: { readonly from: Minutes; readonly to: Minutes; readonly count?: number },
  language: Language,
): WorldView[] {
  const first = stepOf(span.from);
  const last = stepOf(span.to);
  const wanted = Math.max(2, Math.min(span.count ?? 48, last - first + 1));
  const frames: WorldView[] = [];
  let shown = -1;
  for (let nth = 0; nth < wanted; nth++) {
    const step = Math.round(first + ((last - first) * nth) / (wanted - 1));
    if (step !== shown) frames.push(worldViewAt(exercise, step as Step, language));
    shown = step;
  }
  return frames;
}

const DAY = 24 * 60;
const HOUR = minutes(60);
/** Posts per hour at which an island shines brightest. */
const BRIGHTEST = 900;
/** Posts per hour from which a platform has the mood of the whole audience. */
const LOUD = 30;
const CALM_MOOD = 0.4;
/** Minutes after which a bridge that was lit is dark again. */
const BRIDGE_GLOWS = 150;

function islandsAt(exercise: Exercise, at: Minutes, language: Language): Island[] {
  const counts = exercise.scenario.platforms.map((platform, index) =>
    isInSight(exercise, platform) ? postsIn(exercise, { platform: index, from: minutes(at - HOUR), to: at }) : 0,
  );
  const total = counts.reduce((sum, count) => sum + count, 0);
  const negative = negativeAt(exercise, at);
  return exercise.scenario.platforms.map((platform, index) => {
    const posts = counts[index] ?? 0;
    const crowd = total > 0 ? posts / total : 0;
    return {
      id: platform.id,
      name: platform.name[language],
      kind: platform.kind,
      isOrigin: platform.origin,
      isSeen: isInSight(exercise, platform),
      activity: clamp(ln(1 + posts) / ln(1 + BRIGHTEST), 0, 1),
      mood: moodOf({ negative, posts, isOwn: platform.account !== undefined }),
      crowd,
      postsPerHour: posts,
    };
  });
}

/** Where nobody talks, nobody is angry; where the firm has its own place, followers soften the tone a little. */
function moodOf({ negative, posts, isOwn }: { readonly negative: number; readonly posts: number; readonly isOwn: boolean }): number {
  const heard = clamp(ln(1 + posts) / ln(1 + LOUD), 0, 1);
  return clamp((1 - 2 * negative) * heard + (1 - heard) * CALM_MOOD + (isOwn ? 0.05 : 0), -1, 1);
}

/** A platform that caught fire is joined to the loudest one at that moment. */
function bridgesAt(exercise: Exercise, at: Minutes): Bridge[] {
  const bridges: Bridge[] = [];
  for (const event of exercise.events) {
    if (event.at > at) break;
    if (event.type !== 'platform.ignited') continue;
    const from = loudestBefore(exercise, event.at, event.platform);
    const light = clamp(1 - (at - event.at) / BRIDGE_GLOWS, 0, 1);
    if (from !== undefined) bridges.push({ from, to: event.platform, light });
  }
  return bridges;
}

function loudestBefore(exercise: Exercise, at: Minutes, except: string): string | undefined {
  let loudest: string | undefined;
  let most = -1;
  for (const [platform, { id, origin }] of exercise.scenario.platforms.entries()) {
    if (id === except) continue;
    const posts = postsIn(exercise, { platform, from: minutes(at - HOUR), to: at }) + (origin ? 0.5 : 0);
    if (posts > most) {
      most = posts;
      loudest = id;
    }
  }
  return loudest;
}

function floorsAt(exercise: Exercise, at: Minutes, language: Language): Floor[] {
  const byFloor = new Map<number, Occupant[]>();
  const labels = new Map<number, string>();
  for (const role of exercise.scenario.cast) {
    if (role.kind === 'external') continue;
    const occupants = byFloor.get(role.floor) ?? [];
    occupants.push({ role: role.id, name: role.name, isThere: isOnDuty(exercise, role.id, at) });
    byFloor.set(role.floor, occupants);
    if (!labels.has(role.floor)) labels.set(role.floor, role.function[language]);
  }
  return [...byFloor.entries()]
    .sort(([a], [b]) => a - b)
    .map(([floor, occupants]) => ({ floor, label: labels.get(floor) ?? '', occupants, isLit: occupants.some(({ isThere }) => isThere) }));
}
