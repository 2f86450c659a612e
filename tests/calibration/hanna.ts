import { minuteOfWeek, parseClock, type MinuteOfDay } from '../../src/quantity/clock.ts';
import { HANNA_HOURS } from './reference/ichbinhanna.ts';

/** #IchBinHanna as a fit wants it. */
export const HANNA = Float64Array.from(HANNA_HOURS);
export const HANNA_START = minuteOfWeek('thursday', parseClock('08:00') as MinuteOfDay);
