import { describe, expect, it } from 'vitest';
import { stepOf } from '../../src/quantity/units.ts';
import type { Step } from '../../src/quantity/units.ts';
import { levelAt } from '../../src/view/volume.ts';
import { timeLapse, worldView, worldViewAt } from '../../src/view/world-view.ts';
import { minutes } from '../../src/quantity/units.ts';
import { begun, blandHolding, GERMAN, passUntil, take, WARTESCHLEIFE } from './lantern.ts';

const { language } = GERMAN;

describe('the picture of the world', () => {
  it('is calm and lit by day at the start', () => {
    const view = worldView(begun(WARTESCHLEIFE), language);
    expect(view).toMatchObject({ level: 0, minuteOfDay: 15 * 60 + 10, bridges: [], papers: [] });
    expect(view.islands.every(({ activity }) => activity === 0)).toBe(true);
    expect(view.floors.some(({ isLit }) => isLit)).toBe(true);
  });

  it('keeps its figures in their bounds and shows the past as it was', () => {
    const exercise = begun(WARTESCHLEIFE);
    passUntil(exercise, 300);
    const then = worldView(exercise, language);
    passUntil(exercise, 1200);
    expect(worldViewAt(exercise, then.step, language)).toEqual(then);
    for (const { activity, mood, crowd } of worldView(exercise, language).islands) {
      expect(activity).toBeGreaterThanOrEqual(0);
      expect(activity).toBeLessThanOrEqual(1);
      expect(Math.abs(mood)).toBeLessThanOrEqual(1);
      expect(crowd).toBeLessThanOrEqual(1);
    }
  });

  it('draws the public as late as the figures in a house without monitoring, and what it cannot see in the haze (P16)', () => {
    const [blind, watching] = [begun(WARTESCHLEIFE), begun(WARTESCHLEIFE, { preset: 'exemplary' })];
    for (const exercise of [blind, watching]) passUntil(exercise, 240);
    const [late, live] = [worldView(blind, language), worldView(watching, language)];
    expect(late.level).toBe(levelAt(blind, minutes(180)));
    expect(live.level).toBe(levelAt(watching, minutes(240)));
    const unseen = late.islands.filter(({ isSeen }) => !isSeen);
    expect(unseen.length).toBeGreaterThan(live.islands.filter(({ isSeen }) => !isSeen).length);
    expect(unseen.every(({ activity, postsPerHour }) => activity === 0 && postsPerHour === 0)).toBe(true);
  });

  it('lets a paper climb the floors', () => {
    const exercise = begun(WARTESCHLEIFE);
    take(exercise, blandHolding());
    passUntil(exercise, 20);
    const [paper] = worldView(exercise, language).papers;
    expect(paper).toMatchObject({ role: 'press', stage: 'waiting', floor: exercise.register.roles.get('press')!.floor });
  });

  it('tells a stretch in pictures from its first step to its last', () => {
    const exercise = begun(WARTESCHLEIFE);
    passUntil(exercise, 600);
    const frames = timeLapse(exercise, { from: minutes(120), to: minutes(600), count: 20 }, language);
    expect(frames).toHaveLength(20);
    expect(frames[0]!.step).toBe(stepOf(minutes(120)));
    expect(frames.at(-1)!.step).toBe(stepOf(minutes(600)));
    expect(frames.map(({ step }) => step)).toEqual(frames.map(({ step }) => step).sort((a: Step, b: Step) => a - b));
  });
});
