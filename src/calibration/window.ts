import type { MinuteOfWeek } from '../quantity/clock.ts';
import type { Message } from '../message/catalogue.ts';
import type { Observed } from './search.ts';
import type { Series } from './series.ts';
import { minuteOfWeekOf, parseTimestamp } from './timestamp.ts';

/** The hours of a series that are to be explained. */
export type Window = {
  readonly observed: Observed;
  /** Where in the week it begins; unknown in a series that only counts hours. */
  readonly start: MinuteOfWeek | undefined;
  /** Hours of which too little is known. */
  readonly missing: number;
  /** Hours were asked for that the series does not have, or it is longer than can be looked at. */
  readonly cut: 'none' | 'short' | 'long';
};

export type WindowWanted = { readonly from?: string | undefined; readonly hours?: number | undefined };

/** A week: no exercise is longer. */
export const MOST_HOURS = 168;
export const FEWEST_HOURS = 12;
const FEWEST_POSTS = 20;

/** Cuts the window out of a series, or says why it cannot. */
export function windowOf(series: Series, { from, hours }: WindowWanted): Window | { readonly refused: Message } {
  const begin = beginOf(series, from);
  if (!begin) return { refused: { key: 'series.fromUnreadable', values: { found: from ?? '' } } };
  const end = series.rows.at(-1)!.at + series.step;
  if (begin.at < 0 || begin.at >= end) return { refused: { key: 'series.fromOutside', values: { found: from ?? '' } } };
  // A hair more than is there counts as an hour: steps such as a third of an hour are not exact.
  const there = Math.floor((end - begin.at) / 60 + 1e-6);
  const length = Math.min(hours ?? there, there, MOST_HOURS);
  const observed = hourly(series, begin.at, length);
  const known = observed.filter((count) => count === count);
  if (known.length < FEWEST_HOURS) return { refused: { key: 'series.tooFewHours', values: { found: known.length, least: FEWEST_HOURS } } };
  const posts = known.reduce((sum, count) => sum + count, 0);
  if (posts < FEWEST_POSTS) return { refused: { key: 'series.tooFewPosts', values: { found: posts, least: FEWEST_POSTS } } };
  const cut = hours !== undefined && hours > length ? 'short' : hours === undefined && there > MOST_HOURS ? 'long' : 'none';
  return { observed, start: begin.start, missing: length - known.length, cut };
}

type Begin = { readonly at: number; readonly start: MinuteOfWeek | undefined };

/**
 * Minutes from the first row at which the window begins. A clock is the one on the wall where the series is from. A series
 * that counts hours is told by a clock when its first row is, or by an hour where to begin.
 */
function beginOf({ first, firstHour }: Series, from: string | undefined): Begin | undefined {
  if (from === undefined) return { at: 0, start: first && minuteOfWeekOf(first.wall) };
  const stamp = parseTimestamp(from.trim());
  if (first && stamp) {
    const wall = stamp.offset === undefined || first.offset === undefined ? stamp.wall : stamp.wall - stamp.offset + first.offset;
    return { at: wall - first.wall, start: minuteOfWeekOf(wall) };
  }
  if (stamp) return { at: 0, start: minuteOfWeekOf(stamp.wall) };
  if (first || !/^\d{1,6}(?:[.,]\d{1,6})?$/.test(from.trim())) return undefined;
  return { at: (Number(from.replace(',', '.')) - firstHour) * 60, start: undefined };
}

/** Below this share of its minutes an hour is not known; above it, it is scaled up to the whole. */
const ENOUGH = 0.5;

function hourly({ rows, step }: Series, begin: number, hours: number): Observed {
  const posts = new Float64Array(hours);
  const minutes = new Float64Array(hours);
  for (const { at, count } of rows) {
    if (count !== count) continue;
    const from = at - begin;
    for (let hour = Math.max(0, Math.floor(from / 60)); hour < hours && hour * 60 < from + step; hour++) {
      const covered = Math.min(from + step, hour * 60 + 60) - Math.max(from, hour * 60);
      if (covered <= 0) continue;
      posts[hour]! += (count * covered) / step;
      minutes[hour]! += covered;
    }
  }
  return posts.map((count, hour) => {
    const share = minutes[hour]! / 60;
    if (share < ENOUGH) return NaN;
    return share > 1 - 1e-6 ? count : count / share;
  });
}
