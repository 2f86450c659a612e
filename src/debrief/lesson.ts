import { logOf, replay } from '../exercise/replay.ts';
import type { Setup } from '../exercise/setup.ts';
import type { Exercise } from '../exercise/start.ts';
import { ASSUMPTIONS } from '../simulation/assumptions.ts';
import type { AssumptionName } from '../simulation/assumptions.ts';
import { courseOf, trustOfAffectedAtEnd } from './curve.ts';

/** What a lesson is about: how much was said, and what those affected think in the end, 0 … 100. */
export interface LessonFigures {
  readonly posts: number;
  readonly trust: number;
}

/** Where the player stands against silence. */
export type Order = 'below' | 'level' | 'above';

/** The same log and the same silence under one value of the assumption. */
export interface LessonCase {
  readonly value: number;
  readonly you: LessonFigures;
  readonly silence: LessonFigures;
  readonly posts: Order;
  readonly trust: Order;
  /** Decisions that were possible in the exercise as it was played and are not in this one. */
  readonly voided: number;
}

/** The order holds at both ends of the range; or is lost in a tie at one of them; or turns round. */
export type Verdict = 'holds' | 'fades' | 'turns';

export interface Lesson {
  readonly assumption: AssumptionName;
  readonly low: LessonCase;
  readonly played: LessonCase;
  readonly high: LessonCase;
  readonly posts: Verdict;
  readonly trust: Verdict;
  /** Nothing came out otherwise at either end: the assumption has no part in this exercise. */
  readonly isIdle: boolean;
}

/** Below this share of difference two numbers of posts are called the same. */
const SAME_POSTS = 0.07;
/** Below this many points two trusts are called the same. */
const SAME_TRUST = 1;

/** DB-17: whether the player still stands where they stood against silence if one assumption is as low, or as high, as is plausible. */
export function testLesson(exercise: Exercise, assumption: AssumptionName): Lesson {
  const { range, value } = ASSUMPTIONS[assumption];
  const at = (held: number): LessonCase => caseOf(exercise, assumption, held);
  const low = at(range[0]);
  const played = at(exercise.setup.assumptions?.[assumption] ?? value);
  const high = at(range[1]);
  const verdict = (of: 'posts' | 'trust'): Verdict => verdictOf(played[of], [low[of], high[of]]);
  const isIdle = [low, high].every((end) => isSame(end.you, played.you) && isSame(end.silence, played.silence));
  return { assumption, low, played, high, posts: verdict('posts'), trust: verdict('trust'), isIdle };
}

const isSame = (one: LessonFigures, other: LessonFigures): boolean => one.posts === other.posts && one.trust === other.trust;

function caseOf(exercise: Exercise, assumption: AssumptionName, value: number): LessonCase {
  const { scenario, seed } = exercise;
  const setup: Setup = { ...exercise.setup, assumptions: { ...exercise.setup.assumptions, [assumption]: value } };
  const again = replay(scenario, seed, { log: { ...logOf(exercise), setup } });
  const you = figuresOf(again);
  const silence = figuresOf(replay(scenario, seed, { log: { setup, decisions: [] } }));
  const wasVoid = new Set(exercise.decisions.filter(({ isVoid }) => isVoid).map(({ decision }) => decision.id));
  return {
    value,
    you,
    silence,
    posts: orderOf(you.posts, silence.posts, SAME_POSTS * silence.posts),
    trust: orderOf(you.trust, silence.trust, SAME_TRUST),
    voided: again.decisions.filter(({ decision, isVoid }) => isVoid && !wasVoid.has(decision.id)).length,
  };
}

function figuresOf(exercise: Exercise): LessonFigures {
  const course = courseOf(exercise);
  return { posts: course.outcome.totalPosts, trust: trustOfAffectedAtEnd(course) };
}

/** Order of two figures that count as the same if they lie closer than this. */
export function orderOf(you: number, silence: number, closer: number): Order {
  if (Math.abs(you - silence) < closer || you === silence) return 'level';
  return you < silence ? 'below' : 'above';
}

/** What becomes of an order when an assumption goes to its ends. */
export function verdictOf(played: Order, ends: readonly [low: Order, high: Order]): Verdict {
  const orders = new Set<Order>([played, ...ends]);
  if (orders.size === 1) return 'holds';
  return orders.has('below') && orders.has('above') ? 'turns' : 'fades';
}
