import { exp, ln } from '../quantity/exact.ts';
import type { Curve, Push } from './curve.ts';

/**
 * A curve as the search sees it: ten numbers, in which what may only be positive stands as its logarithm, so that a step
 * means the same for small storms and large ones.
 */
export const PLACES = {
  r0: 0,
  pool: 1,
  exponent: 2,
  ageing: 3,
  triggerAt: 4,
  triggerRate: 5,
  triggerDecay: 6,
  pulseAt: 7,
  pulseRate: 8,
  pulseDecay: 9,
} as const;
export const SIZE = 10;

/** Rates below this are none; the logarithm needs some number. */
const NOTHING = 1e-9;

export function numbersOf({ r0, pool, exponent, ageing, trigger, pulse }: Curve): Float64Array {
  const push = pulse ?? { at: 0, perHour: NOTHING, decay: 1 };
  return Float64Array.of(ln(r0), ln(pool), exponent, ln(ageing), ...pushNumbers(trigger), ...pushNumbers(push));
}

const pushNumbers = ({ at, perHour, decay }: Push): readonly [number, number, number] => [at, ln(Math.max(NOTHING, perHour)), ln(decay)];

export function curveOf(numbers: Float64Array, hasPulse: boolean): Curve {
  const push = (from: number): Push => ({ at: numbers[from]!, perHour: exp(numbers[from + 1]!), decay: exp(numbers[from + 2]!) });
  return {
    r0: exp(numbers[PLACES.r0]!),
    pool: exp(numbers[PLACES.pool]!),
    exponent: numbers[PLACES.exponent]!,
    ageing: exp(numbers[PLACES.ageing]!),
    trigger: push(PLACES.triggerAt),
    pulse: hasPulse ? push(PLACES.pulseAt) : undefined,
  };
}
