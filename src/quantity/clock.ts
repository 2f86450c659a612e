import type { Minutes, Quantity } from './units.ts';

/** Minutes since Monday 00:00, 0 … 10,079. An exercise has a weekday and an hour, no date. */
export type MinuteOfWeek = Quantity<'minute of the week'>;
/** Minutes since midnight, 0 … 1,439. */
export type MinuteOfDay = Quantity<'minute of the day'>;

export const WEEKDAYS = ['monday', 'tuesday', 'wednesday', 'thursday', 'friday', 'saturday', 'sunday'] as const;
export type Weekday = (typeof WEEKDAYS)[number];

/** What the clock on the wall says. */
export type Moment = {
  readonly weekday: Weekday;
  readonly hour: number;
  readonly minute: number;
  readonly isWeekend: boolean;
};

const DAY = 24 * 60;
const WEEK = 7 * DAY;

/** Reads 'HH:MM' of a 24-hour clock; anything else is no time of day. */
export function parseClock(text: string): MinuteOfDay | undefined {
  const match = /^([01]\d|2[0-3]):([0-5]\d)$/.exec(text);
  return match ? ((Number(match[1]) * 60 + Number(match[2])) as MinuteOfDay) : undefined;
}

export const minuteOfWeek = (weekday: Weekday, time: MinuteOfDay): MinuteOfWeek => (WEEKDAYS.indexOf(weekday) * DAY + time) as MinuteOfWeek;

/** Where in the week an exercise is that began at `start` and has lasted `now`. */
export const minuteOfWeekAt = (start: MinuteOfWeek, now: Minutes): MinuteOfWeek => ((((start + now) % WEEK) + WEEK) % WEEK) as MinuteOfWeek;

/** Weekday and time of an exercise that began at `start` and has lasted `now`. */
export function momentOf(start: MinuteOfWeek, now: Minutes): Moment {
  const at = minuteOfWeekAt(start, now);
  const day = Math.floor(at / DAY);
  const ofDay = at - day * DAY;
  return {
    weekday: WEEKDAYS[day] as Weekday,
    hour: Math.floor(ofDay / 60),
    minute: Math.floor(ofDay % 60),
    isWeekend: day >= 5,
  };
}

/** 'HH:MM', the same in both languages. */
export const clockText = ({ hour, minute }: Pick<Moment, 'hour' | 'minute'>): string =>
  `${hour < 10 ? '0' : ''}${hour}:${minute < 10 ? '0' : ''}${minute}`;
