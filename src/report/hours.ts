import { say } from '../message/catalogue.ts';
import { weekdayName } from '../message/duration.ts';
import type { Language } from '../message/language.ts';
import { clockText, momentOf } from '../quantity/clock.ts';
import type { MinuteOfWeek } from '../quantity/clock.ts';
import { minutes } from '../quantity/units.ts';
import type { Minutes } from '../quantity/units.ts';

/** When in the week an exercise began, and in which language its hours are said. */
export interface Calendar {
  readonly start: MinuteOfWeek;
  readonly language: Language;
}

/** 'Do 15:10'. */
export function momentText({ start, language }: Calendar, at: Minutes): string {
  const moment = momentOf(start, at);
  return `${weekdayName(moment.weekday, language, 'short')} ${clockText(moment)}`;
}

const NIGHT_FROM = 22;
const NIGHT_TO = 6;

/** Stretches of night, 22–6 o'clock, in hours since the start. */
export function nights({ start }: Calendar, hours: number): { readonly from: number; readonly to: number }[] {
  const found: { from: number; to: number }[] = [];
  const step = 1 / 12;
  for (let nth = 0; nth * step < hours; nth++) {
    const { hour } = momentOf(start, minutes(nth * 5));
    if (hour < NIGHT_FROM && hour >= NIGHT_TO) continue;
    const last = found[found.length - 1];
    if (last && last.to >= nth * step - step / 2) last.to = Math.min(hours, (nth + 1) * step);
    else found.push({ from: nth * step, to: Math.min(hours, (nth + 1) * step) });
  }
  return found;
}

/** Round hours of the day for an axis: every `every` hours by the clock, with the weekday at the first one of each day. */
export function clockTicks(
  { start, language }: Calendar,
  { hours, every }: { readonly hours: number; readonly every: number },
): { readonly hour: number; readonly label: string; readonly day: string | undefined }[] {
  const ticks: { hour: number; label: string; day: string | undefined }[] = [];
  let day: string | undefined;
  for (let at = 0; at <= hours * 60; at += 5) {
    const { hour, minute, weekday } = momentOf(start, minutes(at));
    if (minute !== 0 || hour % every !== 0) continue;
    ticks.push({
      hour: at / 60,
      label: clockText({ hour, minute }),
      day: weekday === day ? undefined : weekdayName(weekday, language, 'short'),
    });
    day = weekday;
  }
  return ticks;
}

const LEVELS = ['level.0', 'level.1', 'level.2', 'level.3', 'level.4', 'level.5', 'level.6'] as const;

/** Name of a wind force: 'Starker Wind'. */
export const levelName = (level: number, language: Language): string => say({ key: LEVELS[level] ?? 'level.6' }, language);
