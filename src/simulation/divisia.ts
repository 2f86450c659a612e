import { ln } from '../quantity/exact.ts';

/** Below this difference of logarithms two values are one, and their logarithmic mean is either of them. */
const SAME = 1e-12;

/**
 * Logarithmic mean of two positive values whose logarithms differ by `ratio`: (a - b) / ln (a / b), and a where they are equal. If a
 * and b are products, mean times Δ ln of each factor adds up to a - b without a residual (LMDI-I, Ang 2004).
 */
export const logMean = (a: number, b: number, ratio: number): number => (Math.abs(ratio) < SAME ? a : (a - b) / ratio);

const NEAR = 0.05;

/** ln (a / b) of two positive values. From one step to the next most factors hardly move: then a short series does. */
export function lnRatio(a: number, b: number): number {
  if (a === b) return 0;
  const s = (a - b) / (a + b);
  if (s > NEAR || s < -NEAR) return ln(a / b);
  const z = s * s;
  // 2 artanh s; what is left out is below 1e-15.
  return 2 * s * (1 + z * (1 / 3 + z * (1 / 5 + z * (1 / 7 + z * (1 / 9 + z / 11)))));
}
