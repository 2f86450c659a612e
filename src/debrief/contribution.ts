import type { VoidReason } from '../exercise/decision.ts';
import { outcomeOf } from '../exercise/outcome.ts';
import { logOf, replay } from '../exercise/replay.ts';
import type { Log } from '../exercise/replay.ts';
import type { Exercise } from '../exercise/start.ts';
import type { Confidence } from '../simulation/assumption.ts';
import { segmentTrust } from '../simulation/measure.ts';
import { RESPONSES } from '../simulation/response.ts';

/** What is told of a run in one line: its posts, its trust at the end, and the points of its goals. */
export interface Tally {
  readonly posts: number;
  readonly trust: number;
  readonly trustOfAffected: number;
  readonly goals: Readonly<Record<string, number>>;
}

/** What one decision added to the run of all decisions before it. Negative posts mean it calmed. */
export interface Contribution extends Tally {
  readonly decision: string;
  /** Why it could not be carried out; then it added nothing. */
  readonly isVoid: VoidReason | undefined;
  /** How well the effect of what it said or did is known, at its weakest; undefined if it moved nothing by a response. */
  readonly confidence: Confidence | undefined;
}

/** From silence to the run, decision by decision. */
export interface Contributions {
  readonly silence: Tally;
  readonly steps: readonly Contribution[];
  readonly run: Tally;
}

/** The tally of an exercise that has come to its end. */
export function tallyOf(exercise: Exercise): Tally {
  const { totalPosts, trust, goals } = outcomeOf(exercise);
  return { posts: totalPosts, trust, trustOfAffected: segmentTrust(exercise.world, 'affected'), goals };
}

/**
 * DB-15: what each decision added, on the same seed: the decisions join one after the other in the order of the log, and each is
 * given the difference it makes. A log cut off at its end is always a valid log, so the parts add up to run less silence exactly.
 * A promise that was kept later is not called in before the decision joins that kept it: else whoever promised would be charged
 * with a breach that never happened.
 */
export function contributionsOf(exercise: Exercise): Contributions {
  const log = logOf(exercise);
  const spared = [...exercise.promises].filter(([, { state }]) => state === 'kept').map(([id]) => id);
  const tallyAfter = (decisions: Log['decisions']): Tally =>
    tallyOf(replay(exercise.scenario, exercise.seed, { log: { ...log, decisions }, spared }));
  const silence = tallyAfter([]);
  let before = silence;
  const steps = exercise.decisions.map(({ decision: { id }, isVoid }, nth): Contribution => {
    // What could not be carried out changes no world: its run is the one before it.
    const after = isVoid === undefined ? tallyAfter(log.decisions.slice(0, nth + 1)) : before;
    const step = { decision: id, isVoid, confidence: confidenceOf(exercise, id), ...difference(after, before) };
    before = after;
    return step;
  });
  return { silence, steps, run: before };
}

const difference = (after: Tally, before: Tally): Tally => ({
  posts: after.posts - before.posts,
  trust: after.trust - before.trust,
  trustOfAffected: after.trustOfAffected - before.trustOfAffected,
  goals: Object.fromEntries(Object.entries(after.goals).map(([goal, points]) => [goal, points - (before.goals[goal] ?? 0)])),
});

const BY_SURENESS: readonly Confidence[] = ['L', 'M', 'H'];

function confidenceOf({ world }: Exercise, decision: string): Confidence | undefined {
  const found = world.received.flatMap(({ force }) =>
    force.type === 'response' && force.cause === decision ? [RESPONSES[force.kind].confidence] : [],
  );
  return BY_SURENESS.find((confidence) => found.includes(confidence));
}
