import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { clockText, minuteOfWeek, minuteOfWeekAt, momentOf, parseClock, WEEKDAYS, type MinuteOfDay } from '../../src/quantity/clock.ts';
import { hours, minutes } from '../../src/quantity/units.ts';

const clock = (text: string): MinuteOfDay => parseClock(text) as MinuteOfDay;

describe('the clock on the wall', () => {
  it('reads times of a 24-hour clock and nothing else', () => {
    expect(parseClock('15:10')).toBe(910);
    expect(parseClock('00:00')).toBe(0);
    for (const wrong of ['24:00', '9:30', '12:60', '12.30', '', ' 12:30', '12:30:00']) expect(parseClock(wrong)).toBeUndefined();
  });

  it('says Friday 21:10 thirty hours after Thursday 15:10', () => {
    const start = minuteOfWeek('thursday', clock('15:10'));
    const moment = momentOf(start, hours(30));
    expect(moment).toEqual({ weekday: 'friday', hour: 21, minute: 10, isWeekend: false });
    expect(clockText(moment)).toBe('21:10');
  });

  it('turns from Sunday to Monday', () => {
    const start = minuteOfWeek('sunday', clock('23:58'));
    expect(momentOf(start, minutes(1)).isWeekend).toBe(true);
    expect(momentOf(start, minutes(2))).toEqual({ weekday: 'monday', hour: 0, minute: 0, isWeekend: false });
  });

  it('comes back to the same moment after seven days', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 10_079 }), fc.integer({ min: 0, max: 50_000 }), (start, now) => {
        const from = minuteOfWeek('monday', start as MinuteOfDay);
        const later = momentOf(from, minutes(now + 7 * 24 * 60));
        expect(later).toEqual(momentOf(from, minutes(now)));
        const at = WEEKDAYS.indexOf(later.weekday) * 1440 + later.hour * 60 + later.minute;
        expect(at).toBe(minuteOfWeekAt(from, minutes(now)));
      }),
      { seed: 11, numRuns: 300 },
    );
  });

  it('reads back what it writes', () => {
    for (let minute = 0; minute < 1440; minute++)
      expect(clock(clockText(momentOf(minuteOfWeek('monday', minute as MinuteOfDay), minutes(0))))).toBe(minute);
  });
});
