import { expect, it } from 'vitest';
import { leastSquares } from '../../src/calibration/least-squares.ts';

const anywhere = { low: Float64Array.of(-10, -10), high: Float64Array.of(10, 10), isFree: [true, true] };
/** Rosenbrock's valley: its only hollow is (1, 1). */
const valley = (x: Float64Array): Float64Array => Float64Array.of(10 * (x[1]! - x[0]! * x[0]!), 1 - x[0]!);

it('follows a bent valley to its end', () => {
  const { numbers, squares } = leastSquares({ ...anywhere, residuals: valley }, Float64Array.of(-1.9, 2), { rounds: 200, gain: 0 });
  expect(squares).toBeLessThan(1e-12);
  expect(numbers[0]).toBeCloseTo(1, 5);
  expect(numbers[1]).toBeCloseTo(1, 5);
});

it('stays between its bounds and finds the best place on them', () => {
  const problem = { ...anywhere, high: Float64Array.of(0.5, 10), residuals: valley };
  const { numbers } = leastSquares(problem, Float64Array.of(-1, 0), { rounds: 200, gain: 0 });
  expect(numbers[0]).toBe(0.5);
  expect(numbers[1]).toBeCloseTo(0.25, 4);
});

it('leaves alone what is not free', () => {
  const { numbers } = leastSquares({ ...anywhere, isFree: [false, true], residuals: valley }, Float64Array.of(2, 0), {
    rounds: 50,
    gain: 0,
  });
  expect(numbers[0]).toBe(2);
  expect(numbers[1]).toBeCloseTo(4, 4);
});
