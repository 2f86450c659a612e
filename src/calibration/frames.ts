import type { MinuteOfWeek } from '../quantity/clock.ts';
import type { Frame } from './curve.ts';
import { improve, targetOf, type Observed, type Question } from './search.ts';
import { starts } from './starts.ts';

const SHAPES = ['office', 'consumer'] as const;

/** Day curves that come into question where the hour of the week is known. */
export const framesAt = (start: MinuteOfWeek, hours: number): readonly Frame[] => SHAPES.map((shape) => ({ hours, start, shape }));

/** Hours of a Monday between which nights can be told apart. */
const EVERY = 3;

/**
 * Where a series tells no clock, its nights do: the hour of a working day at which it seems to begin, and the hours beside it.
 * Days are taken as working days, because one weekend is hard to tell from a storm that ends.
 */
export function likelyFrames(observed: Observed, isShock: boolean): readonly Frame[] {
  const at = (hour: number): MinuteOfWeek => (((hour + 24) % 24) * 60) as MinuteOfWeek;
  const hours = observed.length;
  const guesses = Array.from({ length: 24 / EVERY }, (_, nth): Frame => ({ hours, start: at(nth * EVERY), shape: 'office' }));
  const question: Question = { observed, frames: guesses, isShock };
  const target = targetOf(question);
  const misfits = guesses.map((frame) => {
    const tried = starts(question, target).map((curve) => improve(target, { curve, frame }, { forSmall: 0.7, rounds: 6 }).misfit);
    return { frame, misfit: Math.min(...tried) };
  });
  const [likely] = misfits.sort((a, b) => a.misfit - b.misfit);
  const hour = likely!.frame.start / 60;
  return [-1, 0, 1].flatMap((by) => framesAt(at(hour + by), hours));
}
