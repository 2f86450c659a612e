import { describe, expect, it } from 'vitest';
import { contributionsOf, tallyOf } from '../../src/debrief/contribution.ts';
import { courseOf } from '../../src/debrief/curve.ts';
import { answerQuestion } from '../../src/debrief/review.ts';
import { steepest, whyOf } from '../../src/debrief/why.ts';
import { logOf, replay } from '../../src/exercise/replay.ts';
import type { Exercise } from '../../src/exercise/start.ts';
import { fingerprint, retold } from '../../src/simulation/world.ts';
import { playAtRandom } from '../exercise/random-player.ts';
import { DENIAL, FIRST_WORD, playedBy, playedWell, scenario } from './played.ts';

const sum = (values: readonly number[]): number => values.reduce((all, value) => all + value, 0);
const wild = [...Array(4).keys()].map((seed) => playAtRandom(scenario, seed + 1));
const silenceOf = ({ seed, setup }: Exercise): Exercise => replay(scenario, seed, { log: { setup, decisions: [] } });

describe('what each decision added', () => {
  it('[DB-15] adds up to run less silence, whatever was decided', () => {
    for (const exercise of [playedWell(), ...wild]) {
      const { silence, steps, run } = contributionsOf(exercise);
      expect(silence).toEqual(tallyOf(silenceOf(exercise)));
      expect(run).toEqual(tallyOf(exercise));
      expect(steps.map(({ decision }) => decision)).toEqual(exercise.decisions.map(({ decision }) => decision.id));
      expect(silence.posts + sum(steps.map(({ posts }) => posts))).toBe(run.posts);
      for (const measure of ['trust', 'trustOfAffected'] as const)
        expect(silence[measure] + sum(steps.map((step) => step[measure]))).toBeCloseTo(run[measure], 9);
      for (const { id } of scenario.goals)
        expect(silence.goals[id]! + sum(steps.map(({ goals }) => goals[id]!))).toBeCloseTo(run.goals[id]!, 9);
    }
  });

  it('[DB-15] is nothing for what could not be carried out, with the reason; its run is the one before it', () => {
    let voids = 0;
    for (const exercise of wild) {
      const log = logOf(exercise);
      contributionsOf(exercise).steps.forEach(({ isVoid, posts, trust }, nth) => {
        expect(isVoid).toBe(exercise.decisions[nth]!.isVoid);
        if (isVoid === undefined) return;
        voids++;
        expect([posts, trust]).toEqual([0, 0]);
        const upTo = (count: number): Exercise =>
          replay(scenario, exercise.seed, { log: { ...log, decisions: log.decisions.slice(0, count) } });
        if (voids % 15 === 1) expect(tallyOf(upTo(nth + 1))).toEqual(tallyOf(upTo(nth)));
      });
    }
    expect(voids).toBeGreaterThan(5);
  });

  it('[DB-15] says how well the effect is known, by what the public heard of it', () => {
    const { steps } = contributionsOf(
      playedBy([
        [5, FIRST_WORD],
        [6, { type: 'watch' }],
        [120, { type: 'publish', draft: 'draft:first-word@5' }],
      ]),
    );
    expect(steps.map(({ confidence }) => confidence)).toEqual([undefined, undefined, 'M']);
  });
});

describe('why an hour differs from the one before', () => {
  it('[DB-16] has a name for every post, in exercises of every kind', () => {
    for (const exercise of [playedWell(), playedBy([[30, DENIAL]]), ...wild]) {
      expect(fingerprint(retold(exercise.world))).toBe(fingerprint(exercise.world));
      const hours = whyOf(exercise);
      const { curve } = courseOf(exercise);
      for (const { hour, posts, change, shares } of hours) {
        expect(posts).toBe(curve[hour - 1]!.posts);
        expect(change).toBe(posts - (curve[hour - 2]?.posts ?? 0));
        expect(Math.abs(sum(shares.map((share) => share.posts)) - change)).toBeLessThan(1e-6 * Math.max(1, posts));
        for (const { reason, decision } of shares)
          expect(reason === 'decision').toBe(decision !== undefined && exercise.decisionById.has(decision));
      }
    }
  });

  it('[DB-16] names the decision that was heard, and finds the steepest hours', () => {
    const hours = whyOf(playedWell());
    const { rise, fall } = steepest(hours);
    expect(rise!.change).toBe(Math.max(...hours.slice(1).map(({ change }) => change)));
    expect(fall!.change).toBe(Math.min(...hours.slice(1).map(({ change }) => change)));
    expect(steepest([])).toEqual({ rise: undefined, fall: undefined });
    expect(hours.some(({ shares }) => shares.some(({ reason }) => reason === 'decision'))).toBe(true);
  });

  it('[DB-16] can be asked of an exercise anywhere, in data that can be copied', () => {
    const exercise = playedWell();
    for (const type of ['why', 'contributions'] as const) {
      const answer = answerQuestion(exercise, { type });
      expect(structuredClone(answer)).toEqual(answer);
    }
  });
});
