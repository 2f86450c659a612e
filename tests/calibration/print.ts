import type { Fit } from '../../src/calibration/fit.ts';
import { Fingerprint } from '../../src/quantity/hash.ts';

/** All that a fit found, bit by bit. */
export const fingerprintOf = ({ curve, expected, r2 }: Fit): string => {
  const { trigger, pulse, ...values } = curve;
  const numbers = [...Object.values(values), ...Object.values(trigger), ...Object.values(pulse ?? {}), r2].filter(
    (one) => typeof one === 'number',
  );
  return new Fingerprint().numbers(numbers).doubles(expected).hex();
};
