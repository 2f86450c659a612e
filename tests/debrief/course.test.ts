import { describe, expect, it } from 'vitest';
import { compare } from '../../src/debrief/comparison.ts';
import { courseOf } from '../../src/debrief/curve.ts';
import { played } from '../../src/debrief/retrace.ts';
import { outcomeOf, weightedPoints } from '../../src/exercise/outcome.ts';
import { logOf, replay } from '../../src/exercise/replay.ts';
import { setupOf } from '../../src/exercise/setup.ts';
import { silence } from '../../src/policy/simple.ts';
import { playOut } from '../../src/policy/play.ts';
import { minutes } from '../../src/quantity/units.ts';
import { playedBy, playedWell, scenario } from './played.ts';

describe('the course of an exercise', () => {
  it('[DB-1] says for every goal how far it was reached, 0 … 100, and weighs them only to order runs', () => {
    const outcome = outcomeOf(playedWell());
    expect(Object.keys(outcome.goals)).toEqual(scenario.goals.map(({ id }) => id));
    for (const points of Object.values(outcome.goals)) expect(points).toBeGreaterThanOrEqual(0);
    for (const points of Object.values(outcome.goals)) expect(points).toBeLessThanOrEqual(100);
    const weighted = scenario.goals.reduce((sum, { id, weight }) => sum + weight * outcome.goals[id]!, 0);
    expect(weightedPoints(scenario, outcome)).toBeCloseTo(weighted);
  });

  it('[DB-2] counts every post once: the hours of the curve add up to the outcome', () => {
    const { curve, outcome } = courseOf(playedWell());
    expect(curve.map(({ hour }) => hour)).toEqual(curve.map((_, at) => at + 1));
    expect(curve.reduce((sum, { posts }) => sum + posts, 0)).toBe(outcome.totalPosts);
    expect(Math.max(...curve.map(({ level }) => level))).toBeLessThanOrEqual(outcome.maxLevel);
  });

  it('[DB-4] shows as silence exactly the replay without decisions, and as best practice what its rules play', () => {
    const exercise = playedBy([[30, { type: 'watch' }]]);
    const { silence: silent, bestPractice } = compare(exercise);
    const empty = replay(scenario, exercise.seed, { log: { setup: exercise.setup, decisions: [] } });
    expect(silent).toEqual(courseOf(empty));
    expect(silent).toEqual(courseOf(playOut(scenario, exercise.seed, { policy: silence, setup: exercise.setup })));
    const best = playedWell();
    expect(bestPractice.worldHash).toBe(courseOf(best).worldHash);
    expect(bestPractice.decisions.map(({ at, act }) => ({ at, act }))).toEqual(logOf(best).decisions.map(({ at, act }) => ({ at, act })));
  });

  it('[DB-4] lets the prepared house differ from yours in its preparations only', () => {
    const exemplary = playedBy([]);
    const prepared = playOut(scenario, exemplary.seed, {
      policy: (knows) => knows.choices.list.slice(0, 0).map(({ act }) => act),
      setup: setupOf(scenario, 'exemplary'),
    });
    expect(courseOf(prepared).curve.length).toBe(compare(exemplary).prepared.curve.length);
  });

  it('[DB-11] lets an exercise that was left early come to its end without further decisions', () => {
    const whole = playedBy([[20, { type: 'watch' }]]);
    const left = replay(scenario, whole.seed, { log: logOf(whole), to: minutes(60) });
    expect(left.ending).toBeUndefined();
    expect(played(left).hourlyHashes).toEqual(whole.hourlyHashes);
    expect(played(whole)).toBe(whole);
  });
});
