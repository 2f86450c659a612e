import type { MinuteOfWeek } from '../quantity/clock.ts';

/** A moment as somebody wrote it. */
export type Timestamp = {
  /** Minutes since 1970 by the clock on the wall. */
  readonly wall: number;
  /** Minutes by which that clock is ahead of universal time, where it was written. */
  readonly offset: number | undefined;
};

const ISO = /^(\d{4})-(\d\d)-(\d\d)(?:[T ](\d\d):(\d\d)(?::(\d\d)(?:[.,]\d{1,9})?)?)?\s?(Z|[+-]\d\d:?\d\d)?$/i;
const GERMAN = /^(\d\d?)\.(\d\d?)\.(\d{4}),?\s(\d\d?):(\d\d)(?::(\d\d))?$/;

/** Reads '2021-06-10T08:00', with a space, seconds or an offset, or '10.06.2021 08:00'. Anything else is no time. */
export function parseTimestamp(text: string): Timestamp | undefined {
  const iso = ISO.exec(text);
  if (iso) return timestampOf([iso[1], iso[2], iso[3], iso[4], iso[5], iso[6]], iso[7]);
  const german = GERMAN.exec(text);
  return german ? timestampOf([german[3], german[2], german[1], german[4], german[5], german[6]], undefined) : undefined;
}

function timestampOf(parts: readonly (string | undefined)[], zone: string | undefined): Timestamp | undefined {
  const [year, month, day, hour, minute, second] = parts.map((part) => Number(part ?? 0)) as [
    number,
    number,
    number,
    number,
    number,
    number,
  ];
  if (month < 1 || month > 12 || day < 1 || day > daysIn(year, month) || hour > 23 || minute > 59 || second > 59) return undefined;
  const wall = daysSince1970(year, month, day) * 1440 + hour * 60 + minute + second / 60;
  if (zone === undefined) return { wall, offset: undefined };
  const digits = zone.replace(/\D/g, '');
  const ahead = Number(digits.slice(0, 2)) * 60 + Number(digits.slice(2));
  return ahead > 14 * 60 ? undefined : { wall, offset: zone.startsWith('-') ? -ahead : ahead };
}

const isLeap = (year: number): boolean => year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0);
const daysIn = (year: number, month: number): number => (month === 2 ? (isLeap(year) ? 29 : 28) : [4, 6, 9, 11].includes(month) ? 30 : 31);

/** Days since 1 January 1970 in the Gregorian calendar; the year is counted from March, so that the leap day is its last. */
function daysSince1970(year: number, month: number, day: number): number {
  const y = month <= 2 ? year - 1 : year;
  const ofYear = Math.floor((153 * ((month + 9) % 12) + 2) / 5) + day - 1;
  return 365 * y + Math.floor(y / 4) - Math.floor(y / 100) + Math.floor(y / 400) + ofYear - 719_468;
}

const WEEK = 7 * 1440;
/** 1 January 1970 was a Thursday: the fourth day of a week that begins on Monday. */
const THURSDAY = 3 * 1440;

/** Where in the week a moment is by the clock on the wall. */
export const minuteOfWeekOf = (wall: number): MinuteOfWeek => ((((Math.floor(wall) + THURSDAY) % WEEK) + WEEK) % WEEK) as MinuteOfWeek;
