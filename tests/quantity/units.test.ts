import { expect, it } from 'vitest';
import { hours, minuteOf, minutes, STEP, stepOf } from '../../src/quantity/units.ts';

it('counts sixty minutes to the hour and twelve steps', () => {
  expect(hours(1.5)).toBe(90);
  expect(stepOf(hours(1))).toBe(12);
  expect(STEP).toBe(5);
});

it('puts every minute of a step into that step', () => {
  for (let minute = 10; minute < 15; minute++) expect(stepOf(minutes(minute))).toBe(2);
  expect(minuteOf(stepOf(minutes(14)))).toBe(10);
});
