import type { Language } from './language.ts';
import { wholeNumber } from './number.ts';

export type Weekday = 'monday' | 'tuesday' | 'wednesday' | 'thursday' | 'friday' | 'saturday' | 'sunday';

const WEEKDAYS: Record<Weekday, Record<Language, string>> = {
  monday: { de: 'Montag', en: 'Monday' },
  tuesday: { de: 'Dienstag', en: 'Tuesday' },
  wednesday: { de: 'Mittwoch', en: 'Wednesday' },
  thursday: { de: 'Donnerstag', en: 'Thursday' },
  friday: { de: 'Freitag', en: 'Friday' },
  saturday: { de: 'Samstag', en: 'Saturday' },
  sunday: { de: 'Sonntag', en: 'Sunday' },
};
const SHORT_LENGTH: Record<Language, number> = { de: 2, en: 3 };

/** "Donnerstag" / "Thursday", or short "Do" / "Thu". */
export function weekdayName(weekday: Weekday, language: Language, length: 'long' | 'short' = 'long'): string {
  const name = WEEKDAYS[weekday][language];
  return length === 'long' ? name : name.slice(0, SHORT_LENGTH[language]);
}

type Unit = 'hour' | 'minute';
const UNITS: Record<Unit, Record<Language, readonly [one: string, other: string]>> = {
  hour: { de: ['Stunde', 'Stunden'], en: ['hour', 'hours'] },
  minute: { de: ['Minute', 'Minuten'], en: ['minute', 'minutes'] },
};

const counted = (count: number, unit: Unit, language: Language): string =>
  `${wholeNumber(count, language)} ${UNITS[unit][language][count === 1 ? 0 : 1]}`;

/** Minutes in words: 125 → "2 Stunden 5 Minuten" / "2 hours 5 minutes". */
export function hoursAndMinutes(minutes: number, language: Language): string {
  const whole = Math.max(0, Math.round(minutes));
  const hours = Math.floor(whole / 60);
  const rest = whole % 60;
  if (hours === 0) return counted(rest, 'minute', language);
  if (rest === 0) return counted(hours, 'hour', language);
  return `${counted(hours, 'hour', language)} ${counted(rest, 'minute', language)}`;
}
