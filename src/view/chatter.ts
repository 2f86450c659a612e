import { bijection, seedOf, streamOf, uniform } from '../quantity/chance.ts';
import type { Seed } from '../quantity/chance.ts';
import { minuteOf, minutes } from '../quantity/units.ts';
import type { Minutes, Step } from '../quantity/units.ts';
import type { ChatterLine } from '../scenario/crowd.ts';
import type { Exercise } from '../exercise/start.ts';
import { heldAt } from './condition-at.ts';
import { levelAt, negativeAt } from './volume.ts';
import { fill } from '../scenario/text-fill.ts';
import { fillingOf, rawCrowdWords } from './words.ts';
import type { Reader } from './words.ts';

type Mood = ChatterLine['moods'][number];

/** One post of the unnamed crowd: which line in which of its combinations. The words are made when it is shown. */
export interface ChatterPost {
  readonly id: string;
  readonly platform: number;
  readonly at: Minutes;
  readonly line: number;
  readonly nth: number;
  readonly author: number;
}

/** Posts shown of one step and platform; the others are counted only. */
export const SHOWN_PER_STEP = 2;

interface Walk {
  next: number;
  authors: number;
  /** How often each line has been used: its next combination. */
  readonly used: Map<number, number>;
  /** What each line would say next. */
  readonly coming: Map<number, readonly Alternative[]>;
  /** How often each list was picked from, and how often it had been when each of its alternatives was said last. */
  readonly turns: Map<string, number>;
  readonly saidAt: Map<string, number>;
  readonly posts: ChatterPost[];
}

const walks = new WeakMap<Exercise, Walk>();
const LINE = streamOf('chatter.line');
const MINUTE = streamOf('chatter.minute');
/** What has just been said rests until so much of its list has been said: two people do not find the same words within the hour. */
const RESTS_FOR = 0.7;
/** Lines tried before one with words that should rest is taken all the same. */
const TRIES = 12;

/**
 * The crowd's posts from the beginning until now, oldest first. A function of scenario, seed and what happened: each line
 * goes through its combinations by a seeded permutation, so that none comes twice before all were used, and what was said lately rests. Steps of the
 * past never change; the walk is remembered for each exercise and only goes on.
 */
export function chatter(exercise: Exercise): readonly ChatterPost[] {
  let walk = walks.get(exercise);
  if (!walk)
    walks.set(
      exercise,
      (walk = { next: 0, authors: 0, used: new Map(), coming: new Map(), turns: new Map(), saidAt: new Map(), posts: [] }),
    );
  for (; walk.next < exercise.world.step; walk.next++) walkStep(exercise, walk, walk.next as Step);
  return walk.posts;
}

function walkStep(exercise: Exercise, walk: Walk, step: Step): void {
  const { world, scenario, seed } = exercise;
  const from = minuteOf(step);
  for (const [platform, { kind }] of scenario.platforms.entries()) {
    if (kind === 'messenger') continue;
    const count = world.postsByStep[step * world.platformCount + platform] ?? 0;
    const shown = Math.min(count, SHOWN_PER_STEP);
    const lines = shown === 0 ? [] : eligible(exercise, { kind, at: from });
    for (let index = 0; index < shown && lines.length > 0; index++) {
      const draw = (step * world.platformCount + platform) * SHOWN_PER_STEP + index;
      const fresh = lines.filter((one) => (walk.used.get(one.line) ?? 0) < combinations(exercise, one.line));
      const line = choose(exercise, walk, { lines: fresh.length > 0 ? fresh : lines, draw });
      const nth = walk.used.get(line) ?? 0;
      note(walk, comingOf(exercise, walk, line));
      walk.used.set(line, nth + 1);
      walk.coming.delete(line);
      const at = minutes(from + Math.floor(uniform(seed, MINUTE, draw) * 5));
      walk.posts.push({ id: `c${step}.${platform}.${index}`, platform, at, line, nth, author: walk.authors++ });
    }
  }
}

/** A line by luck, and by preference one whose words were not said lately. */
function choose(exercise: Exercise, walk: Walk, { lines, draw }: { readonly lines: readonly Weighted[]; readonly draw: number }): number {
  let left = lines;
  let best = { line: lines[0]!.line, tired: Infinity };
  for (let attempt = 0; attempt < TRIES && left.length > 0 && best.tired > 0; attempt++) {
    const line = pick(left, uniform(exercise.seed, LINE, draw * TRIES + attempt));
    const tired = comingOf(exercise, walk, line).filter((one) => rests(walk, one)).length;
    if (tired < best.tired) best = { line, tired };
    left = left.filter((one) => one.line !== line);
  }
  return best.line;
}

function comingOf(exercise: Exercise, { used, coming }: Walk, line: number): readonly Alternative[] {
  const next = coming.get(line) ?? alternatives(exercise, { line, nth: used.get(line) ?? 0 });
  coming.set(line, next);
  return next;
}

function rests({ turns, saidAt }: Walk, { list, at, size }: Alternative): boolean {
  const said = saidAt.get(`${list}/${at}`);
  return said !== undefined && turns.get(list)! - said < Math.floor(size * RESTS_FOR);
}

function note({ turns, saidAt }: Walk, said: readonly Alternative[]): void {
  for (const { list, at } of said) {
    saidAt.set(`${list}/${at}`, turns.get(list) ?? 0);
    turns.set(list, (turns.get(list) ?? 0) + 1);
  }
}

interface Weighted {
  readonly line: number;
  readonly weight: number;
}

/** Lines that fit the platform, the hour and the mood, each with its weight. */
function eligible(exercise: Exercise, { kind, at }: { readonly kind: string; readonly at: Minutes }): Weighted[] {
  const moods = moodWeights(exercise, at);
  const found: Weighted[] = [];
  for (const [line, one] of exercise.scenario.chatter.lines.entries()) {
    if (one.platforms !== undefined && !(one.platforms as readonly string[]).includes(kind)) continue;
    if (one.when !== undefined && !heldAt(exercise, one.when, at)) continue;
    const mood = one.moods.reduce((sum, name) => sum + moods[name], 0) / one.moods.length;
    if (mood > 0) found.push({ line, weight: mood * breadth(exercise, line) });
  }
  return found;
}

/** The rougher the wind, the angrier; the calmer, the more factual and friendly. */
function moodWeights(exercise: Exercise, at: Minutes): Record<Mood, number> {
  const negative = negativeAt(exercise, at);
  const wind = levelAt(exercise, at) / 6;
  return {
    angry: negative * (0.3 + wind),
    worried: negative * 0.6,
    mocking: negative * (0.25 + 0.5 * wind),
    factual: 0.35 * (1 - negative) + 0.1,
    supportive: (1 - negative) * 0.4,
  };
}

/** A line with many combinations may come more often than one with few. */
const breadth = (exercise: Exercise, line: number): number => Math.min(1, combinations(exercise, line) / 200) + 0.05;

function pick(lines: readonly Weighted[], draw: number): number {
  const total = lines.reduce((sum, { weight }) => sum + weight, 0);
  let left = draw * total;
  for (const { line, weight } of lines) {
    left -= weight;
    if (left < 0) return line;
  }
  return lines[lines.length - 1]!.line;
}

/** Number of different posts that a line can be. */
export function combinations(exercise: Exercise, line: number): number {
  const { lines, lists } = exercise.scenario.chatter;
  return lines[line]!.pieces.reduce((product, piece) => product * (piece.type === 'pick' ? (lists[piece.list]?.length ?? 1) : 1), 1);
}

const seedOfLine = (seed: Seed, line: number): Seed => seedOf(`${seed}/${line}`);

interface Alternative {
  readonly list: string;
  readonly at: number;
  /** Alternatives of the list. */
  readonly size: number;
}

/** What a line picks from its lists in its nth combination, piece by piece. */
function alternatives(exercise: Exercise, { line, nth }: Pick<ChatterPost, 'line' | 'nth'>): readonly Alternative[] {
  const { lines, lists } = exercise.scenario.chatter;
  const size = combinations(exercise, line);
  let left = bijection(seedOfLine(exercise.seed, line), size, nth % size);
  return lines[line]!.pieces.flatMap((piece) => {
    const among = piece.type === 'pick' ? (lists[piece.list]?.length ?? 0) : 0;
    if (piece.type !== 'pick' || among === 0) return [];
    const at = left % among;
    left = Math.floor(left / among);
    return [{ list: piece.list, at, size: among }];
  });
}

/** The words of a post of the crowd. */
export function chatterWords(exercise: Exercise, post: ChatterPost, reader: Reader): string {
  const { lines, lists } = exercise.scenario.chatter;
  const picked = [...alternatives(exercise, post)];
  let text = '';
  for (const piece of lines[post.line]!.pieces) {
    const chosen = piece.type === 'pick' && (lists[piece.list]?.length ?? 0) > 0 ? picked.shift() : undefined;
    if (piece.type === 'text') text += piece.text[reader.language];
    else if (chosen) text += rawCrowdWords(lists[chosen.list]![chosen.at]!, reader);
  }
  return fill({ de: text, en: text }, reader.language, fillingOf(exercise));
}

/** The invented account that wrote it. */
export function chatterAuthor(exercise: Exercise, post: ChatterPost): string {
  const { names, tails } = exercise.scenario.chatter;
  const at = bijection(exercise.seed, names.length * tails.length, post.author % (names.length * tails.length));
  return `${names[at % names.length]}${tails[Math.floor(at / names.length)]}`;
}
