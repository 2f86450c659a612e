import { describe, expect, it } from 'vitest';
import { minutesIn, secondsPerHour, SPEEDS } from '../../src/ui/desk/pace.ts';

describe('the running clock', () => {
  it('takes ten seconds to two minutes for an hour', () => {
    expect(SPEEDS.map(secondsPerHour)).toEqual([120, 60, 30, 15, 10]);
  });

  it('adds up to whole hours at every speed, however often it is looked at', () => {
    for (const speed of SPEEDS) {
      const looks = (secondsPerHour(speed) * 1000) / 250;
      let passed = 0;
      for (let look = 0; look < looks; look++) passed += minutesIn(250, { speed, isOnDuty: true });
      expect(passed).toBeCloseTo(60, 6);
    }
  });

  it('lets a night without anybody pass in seconds, whatever the speed', () => {
    for (const speed of SPEEDS) expect(minutesIn(9000, { speed, isOnDuty: false })).toBe(540);
  });
});
