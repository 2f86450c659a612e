import { describe, expect, it } from 'vitest';
import { interrupt, isManned, isOnDuty, isReachable, nextDuty, spend, workedBy } from '../../src/exercise/duty.ts';
import type { Exercise } from '../../src/exercise/start.ts';
import { minutes } from '../../src/quantity/units.ts';
import type { Scenario } from '../../src/scenario/format.ts';
import { act, begin, happened, lantern, until } from './lantern.ts';

const DAY = 24 * 60;
const CLOCK = 14 * 60;
/** Minute of the exercise at a clock time, so many days after Tuesday. */
const at = (day: number, hour: number, minute = 0): ReturnType<typeof minutes> => minutes(day * DAY + hour * 60 + minute - CLOCK);

/** The sample with other shifts of Jonas Reh, who is on the desk. */
const deskOn = (days: string, from: string, to: string): Scenario =>
  lantern((file) => {
    file['cast']![1]!['shifts'] = [{ days, from, to }] as never;
  });
const isDeskOn = (exercise: Exercise, ...when: readonly [number, number, number?]): boolean => isOnDuty(exercise, 'desk', at(...when));

describe('the rota', () => {
  it('[EX-51] has somebody at work from the first minute of a shift to the last, on its days', () => {
    const exercise = begin();
    expect(isOnDuty(exercise, 'lead', at(0, 17, 59))).toBe(true);
    expect(isOnDuty(exercise, 'lead', at(0, 18))).toBe(false);
    expect(isOnDuty(exercise, 'lead', at(1, 7, 59))).toBe(false);
    expect(isOnDuty(exercise, 'lead', at(1, 8))).toBe(true);
    // Saturday: weekday shifts rest, daily ones do not.
    expect(isOnDuty(exercise, 'lead', at(4, 10))).toBe(false);
    expect(isDeskOn(exercise, 4, 10)).toBe(true);
  });

  it('[EX-51] carries a shift over midnight, also out of the last working day and not into a first one', () => {
    const exercise = begin({ scenario: deskOn('weekdays', '22:00', '06:00') });
    expect(isDeskOn(exercise, 0, 21, 59)).toBe(false);
    expect(isDeskOn(exercise, 0, 22)).toBe(true);
    expect(isDeskOn(exercise, 1, 0)).toBe(true);
    expect(isDeskOn(exercise, 1, 5, 59)).toBe(true);
    expect(isDeskOn(exercise, 1, 6)).toBe(false);
    // Friday evening reaches into Saturday; Sunday evening begins no shift, so that Monday before six is empty.
    expect(isDeskOn(exercise, 4, 3)).toBe(true);
    expect(isDeskOn(exercise, 4, 23)).toBe(false);
    expect(isDeskOn(exercise, 6, 3)).toBe(false);
    expect(isDeskOn(exercise, 6, 22)).toBe(true);
  });

  it('[EX-51] carries a weekend shift from Sunday night into the first hours of the week', () => {
    const exercise = begin({ scenario: deskOn('weekend', '20:00', '04:00') });
    expect(isDeskOn(exercise, 5, 23)).toBe(true);
    expect(isDeskOn(exercise, 6, 3)).toBe(true);
    expect(isDeskOn(exercise, 6, 4)).toBe(false);
    expect(isDeskOn(exercise, 6, 21)).toBe(false);
    expect(isDeskOn(exercise, 4, 3)).toBe(false);
  });

  it('[EX-51] can be reached at night only where the house has an on-call rota, and only those who are on it', () => {
    const [asFound, onCall] = [begin(), begin({ house: ['onCall'] })];
    expect(isReachable(asFound, 'boss', at(0, 23))).toBe(false);
    expect(isReachable(onCall, 'boss', at(0, 23))).toBe(true);
    expect(isReachable(onCall, 'law', at(0, 23))).toBe(false);
    expect(nextDuty(asFound, 'boss', at(0, 23))).toBe(at(1, 8));
    expect(nextDuty(onCall, 'boss', at(0, 23))).toBe(at(0, 23));
  });

  it('[EX-51] finds the next working day behind a weekend, and after a week gives up on who never works', () => {
    const exercise = begin({
      scenario: lantern((file) => {
        file['cast']![2]!['shifts'] = [] as never;
      }),
    });
    expect(nextDuty(exercise, 'law', at(3, 17))).toBe(at(6, 9));
    expect(nextDuty(exercise, 'lab', at(0, 14))).toBe(at(7, 14));
  });
});

describe('work', () => {
  it('[EX-55] of departments counts in their office hours and by the share of their attention', () => {
    const exercise = begin();
    // Karl Brandt gives half of his time: thirty minutes of work take an hour, from nine to five.
    expect(workedBy(exercise, 'law', { from: at(0, 14), work: 30 })).toBe(at(0, 15));
    expect(workedBy(exercise, 'law', { from: at(0, 16), work: 60 })).toBe(at(1, 10));
    expect(workedBy(exercise, 'law', { from: at(3, 16), work: 60 })).toBe(at(6, 10));
    expect(workedBy(exercise, 'lab', { from: at(0, 14), work: 45 })).toBe(at(0, 14, 45));
  });

  it('[EX-55] of one person is done one thing after another', () => {
    const exercise = begin();
    expect(spend(exercise, 'lead', 20)).toBe(20);
    expect(spend(exercise, 'lead', 15)).toBe(35);
    expect(exercise.people.get('lead')!.worked).toBe(35);
    until(exercise, 60);
    expect(spend(exercise, 'lead', 10)).toBe(70);
  });

  it('[EX-55] is put off by a call, which itself is done at once', () => {
    const exercise = begin();
    spend(exercise, 'lead', 20);
    expect(interrupt(exercise, 'lead', 10)).toBe(10);
    expect(spend(exercise, 'lead', 5)).toBe(35);
  });
});

describe('the night', () => {
  it('[EX-51] begins when the player goes home and ends with the next shift, and nothing can be decided in between', () => {
    const exercise = begin({
      scenario: lantern((file) => {
        file['hours'] = 24 as never;
      }),
    });
    until(exercise, at(0, 18));
    expect(isManned(exercise, exercise.now)).toBe(false);
    expect(act(exercise, { type: 'watch' })).toBe('notOnDuty');
    until(exercise, at(1, 8));
    expect(act(exercise, { type: 'watch' })).toBeUndefined();
    expect(happened(exercise, 'shift.changed').map(({ at: when, isManned: manned }) => [when, manned])).toEqual([
      [at(0, 18), false],
      [at(1, 8), true],
    ]);
  });
});
