import { describe, expect, it } from 'vitest';
import { feelingOf, headcount, lightOf, lot, peopleOf, sharesOf } from '../../src/game/crowd.ts';

const MOODS = Array.from({ length: 41 }, (_, nth) => -1 + nth / 20);

describe('a crowd', () => {
  it('has shares of feelings that make a whole in every mood', () => {
    for (const mood of MOODS) {
      const { calm, worried, angry } = sharesOf(mood);
      expect(calm + worried + angry).toBeCloseTo(1, 10);
      expect(Math.min(calm, worried, angry)).toBeGreaterThanOrEqual(0);
    }
  });

  it('is angrier the worse the mood, and calmer the better', () => {
    const angry = MOODS.map((mood) => sharesOf(mood).angry);
    const calm = MOODS.map((mood) => sharesOf(mood).calm);
    expect(angry).toEqual([...angry].sort((a, b) => b - a));
    expect(calm).toEqual([...calm].sort((a, b) => a - b));
    expect(sharesOf(-1).angry).toBeGreaterThan(0.8);
    expect(sharesOf(1).calm).toBe(1);
  });

  it('turns one by one: who is angry in a mood is angry in every worse one', () => {
    for (let person = 0; person < 50; person++) {
      const temper = lot(person, 3);
      const feelings = MOODS.map((mood) => feelingOf(temper, mood));
      const firstNotAngry = feelings.findIndex((feeling) => feeling !== 'angry');
      expect(feelings.slice(firstNotAngry)).not.toContain('angry');
    }
  });

  it('wakes with activity', () => {
    const bright = (activity: number): number =>
      Array.from({ length: 60 }, (_, at) => lightOf(at / 60, activity)).filter((light) => light === 'bright').length;
    expect([bright(0), bright(0.5) > 15, bright(1) > bright(0.5)]).toEqual([0, true, true]);
  });

  it('always has somebody, fills with its share of the talk, and never exceeds its room', () => {
    expect(headcount(40, 0, 0)).toBeGreaterThan(2);
    expect(headcount(40, 0.4, 0.8)).toBeGreaterThan(headcount(40, 0.1, 0.8));
    expect(headcount(40, 0.4, 0.8)).toBeGreaterThan(headcount(40, 0.4, 0.2));
    expect(headcount(40, 1, 1)).toBe(40);
  });

  it('stands on its island, spread evenly, the same in every picture', () => {
    const people = peopleOf(2, 60);
    expect(people).toEqual(peopleOf(2, 60));
    for (const { x, y } of people) expect(Math.hypot(x, y)).toBeLessThanOrEqual(1);
    for (const count of [8, 20, 60]) {
      const some = people.slice(0, count);
      expect(Math.abs(some.filter(({ x }) => x > 0).length - count / 2)).toBeLessThanOrEqual(Math.max(2, count * 0.12));
    }
  });
});
