import { say } from '../message/catalogue.ts';
import type { Language } from '../message/language.ts';
import { weekdayName } from '../message/duration.ts';
import { clockText, momentOf } from '../quantity/clock.ts';
import type { MinuteOfWeek } from '../quantity/clock.ts';
import type { Minutes } from '../quantity/units.ts';
import type { Exercise } from '../exercise/start.ts';

/** '15:10', or 'Fr 09:00' on another day than the one it is. */
export function timeWords(exercise: Exercise, at: Minutes, language: Language): string {
  const moment = momentOf(exercise.start, at);
  const today = momentOf(exercise.start, exercise.now);
  const time = clockText(moment);
  return moment.weekday === today.weekday ? time : `${weekdayName(moment.weekday, language, 'short')} ${time}`;
}

/** How long ago something was, or how long it is until then. */
export function distanceWords(exercise: Exercise, at: Minutes, language: Language): string {
  const n = Math.abs(at - exercise.now);
  if (n < 1) return say({ key: 'time.now' }, language);
  return say({ key: at < exercise.now ? 'time.ago' : 'time.in', values: { n: shortSpan(n, language) } }, language);
}

/** '45 Min.', '2 Std. 5 Min.'. */
export function shortSpan(minutes: number, language: Language): string {
  const whole = Math.round(minutes);
  const hours = Math.floor(whole / 60);
  const rest = whole % 60;
  if (hours === 0) return say({ key: 'time.minutes', values: { n: rest } }, language);
  return say(rest === 0 ? { key: 'time.hours', values: { n: hours } } : { key: 'time.both', values: { hours, minutes: rest } }, language);
}

/** 'Donnerstag, 15:10', so many minutes after a start. */
export function momentWords(start: MinuteOfWeek, at: Minutes, language: Language): string {
  const moment = momentOf(start, at);
  return `${weekdayName(moment.weekday, language)}, ${clockText(moment)}`;
}

/** 'Donnerstag, 15:10' of an exercise. */
export const dayAndTime = (exercise: Exercise, at: Minutes, language: Language): string => momentWords(exercise.start, at, language);
