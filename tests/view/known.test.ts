import { describe, expect, it } from 'vitest';
import { minutes } from '../../src/quantity/units.ts';
import { learned } from '../../src/view/known.ts';
import { begun, passUntil, WARTESCHLEIFE } from './lantern.ts';

const FROM_THE_START = { firstEvent: 0, from: minutes(0) };

describe('what the desk learns', () => {
  it('comes an hour late from the figures, and at once with monitoring (P16)', () => {
    const [blind, watching] = [begun(WARTESCHLEIFE), begun(WARTESCHLEIFE, { preset: 'exemplary' })];
    for (const exercise of [blind, watching]) passUntil(exercise, 300);
    const rises = (exercise: typeof blind): number[] =>
      learned(exercise, FROM_THE_START).flatMap(({ event, at }) => (event.type === 'level.rose' ? [at - event.at] : []));
    expect(rises(blind).length).toBeGreaterThan(0);
    expect(new Set(rises(blind))).toEqual(new Set([60]));
    expect(new Set(rises(watching))).toEqual(new Set([0]));
  });

  it('tells of each event once, whatever the stretches in which time passes, and of a post not before somebody has noticed it', () => {
    const exercise = begun(WARTESCHLEIFE);
    const first = exercise.events.length;
    const told: number[] = [];
    for (let hour = 1; hour <= 8; hour++) {
      const since = { firstEvent: exercise.events.length, from: exercise.now };
      passUntil(exercise, hour * 60);
      for (const { nth, event, at } of learned(exercise, since)) {
        told.push(nth);
        if (event.type === 'keyPost.appeared') expect(at).toBe(exercise.posts.get(event.post)!.noticedAt);
      }
    }
    expect(new Set(told).size).toBe(told.length);
    const known = learned(exercise, FROM_THE_START).flatMap(({ nth, at }) => (nth >= first || at > 0 ? [nth] : []));
    expect([...told].sort((a, b) => a - b)).toEqual(known.sort((a, b) => a - b));
  });
});
