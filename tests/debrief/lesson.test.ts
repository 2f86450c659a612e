import { describe, expect, it } from 'vitest';
import { courseOf, trustOfAffectedAtEnd } from '../../src/debrief/curve.ts';
import { orderOf, testLesson, verdictOf } from '../../src/debrief/lesson.ts';
import { answerQuestion } from '../../src/debrief/review.ts';
import { setupOf } from '../../src/exercise/setup.ts';
import { logOf, replay } from '../../src/exercise/replay.ts';
import { ASSUMPTIONS } from '../../src/simulation/assumptions.ts';
import { playedBy, playedWell, scenario } from './played.ts';

const figures = (exercise: ReturnType<typeof playedWell>) => {
  const course = courseOf(exercise);
  return { posts: course.outcome.totalPosts, trust: trustOfAffectedAtEnd(course) };
};

describe('whether a lesson holds', () => {
  it('[DB-17] plays the same log and silence again at both ends of the range of one assumption', () => {
    const exercise = playedWell();
    const lesson = testLesson(exercise, 'trust.loss');
    const [low, high] = ASSUMPTIONS['trust.loss'].range;
    expect([lesson.low.value, lesson.played.value, lesson.high.value]).toEqual([low, 0.55, high]);
    expect(lesson.played.you).toEqual(figures(exercise));
    const setup = { ...exercise.setup, assumptions: { 'trust.loss': high } };
    expect(lesson.high.you).toEqual(figures(replay(scenario, exercise.seed, { log: { ...logOf(exercise), setup } })));
    expect(lesson.high.silence).toEqual(figures(replay(scenario, exercise.seed, { log: { setup, decisions: [] } })));
    expect(lesson.low.silence.trust).toBeGreaterThan(lesson.high.silence.trust);
  });

  it('[DB-17] starts from what the exercise assumed, and keeps what else it assumed', () => {
    const assumptions = { 'trust.loss': 0.4, 'speed.time': 3 };
    const { seed } = playedWell();
    const log = { ...logOf(playedWell()), setup: { ...setupOf(scenario), assumptions } };
    const exercise = replay(scenario, seed, { log });
    const lesson = testLesson(exercise, 'trust.loss');
    expect(lesson.played.value).toBe(0.4);
    expect(lesson.played.you).toEqual(figures(exercise));
    const setup = { ...exercise.setup, assumptions: { 'trust.loss': 0.3, 'speed.time': 3 } };
    expect(lesson.low.you).toEqual(figures(replay(scenario, seed, { log: { ...log, setup } })));
  });

  it('[DB-17] says of an exercise without a decision that it stands level with silence whatever is assumed', () => {
    const lesson = testLesson(playedBy([]), 'vacuum.arousal');
    expect([lesson.posts, lesson.trust]).toEqual(['holds', 'holds']);
    expect([lesson.low.posts, lesson.high.trust, lesson.low.voided]).toEqual(['level', 'level', 0]);
    expect(lesson.low.you).toEqual(lesson.low.silence);
  });

  it('[DB-17] knows an assumption that played no part from one under which the result holds', () => {
    // Nobody threatened anybody, and trust was lost.
    expect(testLesson(playedWell(), 'response.legalThreat.reproduction').isIdle).toBe(true);
    expect(testLesson(playedWell(), 'trust.loss').isIdle).toBe(false);
  });

  it('[DB-17] calls what is near the same, and knows holding from fading from turning', () => {
    expect(orderOf(100, 105, 7)).toBe('level');
    expect(orderOf(90, 105, 7)).toBe('below');
    expect(orderOf(51, 50, 1)).toBe('above');
    expect(orderOf(0, 0, 0)).toBe('level');
    expect(verdictOf('below', ['below', 'below'])).toBe('holds');
    expect(verdictOf('level', ['level', 'level'])).toBe('holds');
    expect(verdictOf('below', ['level', 'below'])).toBe('fades');
    expect(verdictOf('below', ['below', 'above'])).toBe('turns');
    expect(verdictOf('level', ['below', 'above'])).toBe('turns');
  });

  it('[DB-17] answers in data that can be copied', () => {
    const answer = answerQuestion(playedWell(), { type: 'lesson', assumption: 'trust.scar' });
    expect(structuredClone(answer)).toEqual(answer);
  });
});
