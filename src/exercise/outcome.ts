import { minutes, stepOf } from '../quantity/units.ts';
import type { Goal } from '../scenario/firm.ts';
import type { Scenario } from '../scenario/format.ts';
import { meanSegmentTrust, segmentTrust } from '../simulation/measure.ts';
import type { SegmentKind } from '../simulation/kind.ts';
import { openShare } from './conditions.ts';
import type { Exercise } from './start.ts';

/** What came out of an exercise; `goals` are points 0 … 100 by goal id. No single score. */
export interface Outcome {
  readonly totalPosts: number;
  readonly peakPerHour: number;
  readonly maxLevel: number;
  readonly trust: number;
  readonly goals: Readonly<Record<string, number>>;
}

/** A quarter more trust than before is full marks: a well-led storm can win people; end and mean count alike. Assumption EX-A23. */
const TRUST_TO_WIN = 1.25;
const CALM_LEVELS = 5;

export function outcomeOf(exercise: Exercise): Outcome {
  const hourly = postsByHour(exercise);
  return {
    totalPosts: hourly.reduce((sum, posts) => sum + posts, 0),
    peakPerHour: hourly.reduce((most, posts) => Math.max(most, posts), 0),
    maxLevel: exercise.world.peakLevel,
    trust: exercise.world.trust,
    goals: Object.fromEntries(exercise.scenario.goals.map((goal) => [goal.id, pointsOf(exercise, goal)])),
  };
}

/** Posts of every hour since the start, all platforms. */
export function postsByHour(exercise: Exercise): number[] {
  const { world } = exercise;
  const hours: number[] = [];
  const end = stepOf(exercise.now);
  const perHour = stepOf(minutes(60));
  for (let step = 0; step < end; step++) {
    const hour = Math.floor(step / perHour);
    let posts = 0;
    for (let platform = 0; platform < world.platformCount; platform++) posts += world.postsByStep[step * world.platformCount + platform]!;
    hours[hour] = (hours[hour] ?? 0) + posts;
  }
  return hours;
}

const percent = (share: number): number => Math.round(1000 * Math.max(0, Math.min(1, share))) / 10;

/** DB-1: how far a goal was reached, 0 … 100. */
function pointsOf(exercise: Exercise, { measure }: Goal): number {
  switch (measure.type) {
    case 'trust': {
      const before = exercise.scenario.segments.find(({ kind }) => kind === measure.segment)?.trust ?? exercise.scenario.storm.trust;
      return percent(trustKept(exercise, measure.segment) / (TRUST_TO_WIN * before));
    }
    case 'cases':
      return percent(casesSolved(exercise, measure.source));
    case 'quotedCorrectly': {
      const { correct, wrong } = exercise.quotes;
      return correct + wrong === 0 ? 50 : percent(correct / (correct + wrong));
    }
    case 'strain': {
      const all = [...exercise.people.values()].map(({ strain }) => strain);
      const mean = all.reduce((sum, one) => sum + one, 0) / all.length;
      const worst = all.reduce((most, one) => Math.max(most, one), 0);
      return percent(1 - (mean + worst) / 200);
    }
    case 'cost':
      return percent(1.5 - exercise.cost / measure.budget);
    case 'legalRisk':
      return percent(1 - exercise.legalRisk / 50);
    case 'calm':
      return percent(1 - meanLevel(exercise) / CALM_LEVELS);
    case 'promises': {
      const settled = [...exercise.promises.values()].filter(({ state }) => state !== 'open');
      return settled.length === 0 ? 50 : percent(settled.filter(({ state }) => state === 'kept').length / settled.length);
    }
    default:
      return measure satisfies never;
  }
}

/**
 * Half for the trust at the end, half for its mean on the way: who was let down for a night does not forget it by the evening,
 * and an exercise ends, trust does not.
 */
const trustKept = ({ world }: Exercise, segment: SegmentKind): number =>
  (segmentTrust(world, segment) + meanSegmentTrust(world, segment)) / 2;

/** Half for what is solved at the end, half for how early: the mean share of closed cases over the hours. */
function casesSolved(exercise: Exercise, source: string): number {
  const history = exercise.openShares.get(source) ?? [];
  const mean = history.length === 0 ? 1 : history.reduce((sum, open) => sum + open, 0) / history.length;
  return (1 - openShare(exercise, source) + (1 - mean)) / 2;
}

function meanLevel(exercise: Exercise): number {
  const end = stepOf(exercise.now);
  let sum = 0;
  for (let step = 0; step < end; step++) sum += exercise.world.levelByStep[step]!;
  return end === 0 ? 0 : sum / end;
}

/** Points of all goals by their weights, 0 … 100: orders runs of one scenario for balance checks. Never shown to players. */
export const weightedPoints = (scenario: Scenario, { goals }: Outcome): number =>
  scenario.goals.reduce((sum, { id, weight }) => sum + weight * (goals[id] ?? 0), 0);
