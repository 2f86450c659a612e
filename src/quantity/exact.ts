/*
 * Engines differ in the last bit of Math.exp, Math.log and `**`, and one bit makes two storms. Everything here is built
 * from + - * / sqrt and floor, which the language defines to the bit. Method: argument reduction and the rational
 * approximations of fdlibm (e_exp.c, e_log.c; Sun Microsystems, 1993), whose error is below one unit in the last place.
 */

const LN2 = 0.6931471805599453;
/** Upper 32 bits of ln 2, so that k · LN2_HIGH has no rounding error for |k| < 2^20; LN2_LOW is the rest. */
const LN2_HIGH = 6.9314718036912381649e-1;
const LN2_LOW = 1.90821492927058770002e-10;
const SQRT_HALF = 0.7071067811865476;

const LARGEST = 709.782712893384;
const SMALLEST = -745.1332191019412;

/** 2^-1022 … 2^1023, each made by doubling or halving and therefore exact. */
const POWERS_OF_TWO = powersOfTwo();
const POWER_ZERO = 1022;

function powersOfTwo(): Float64Array {
  const powers = new Float64Array(2046);
  powers[1022] = 1;
  for (let at = 1023; at < 2046; at++) powers[at] = (powers[at - 1] as number) * 2;
  for (let at = 1021; at >= 0; at--) powers[at] = (powers[at + 1] as number) / 2;
  return powers;
}

const bits = new DataView(new ArrayBuffer(8));

/** value · 2^k without overflow on the way. */
function scale(value: number, k: number): number {
  if (k > 1023) return value * (POWERS_OF_TWO[POWER_ZERO + 1023] as number) * (POWERS_OF_TWO[POWER_ZERO + k - 1023] as number);
  if (k < -1021) return value * (POWERS_OF_TWO[POWER_ZERO + k + 100] as number) * (POWERS_OF_TWO[POWER_ZERO - 100] as number);
  return value * (POWERS_OF_TWO[POWER_ZERO + k] as number);
}

/** e^(high - low) for |high - low| ≤ ln 2 / 2. */
function expKernel(high: number, low: number): number {
  const r = high - low;
  const t = r * r;
  const c =
    r -
    t *
      (1.66666666666666019037e-1 +
        t *
          (-2.77777777770155933842e-3 + t * (6.61375632143793436117e-5 + t * (-1.6533902205465251539e-6 + t * 4.13813679705723846039e-8))));
  return 1 - (low - (r * c) / (2 - c) - high);
}

/** e^x, the same on every machine. */
export function exp(x: number): number {
  if (!(x <= LARGEST)) return x > LARGEST ? Infinity : NaN;
  if (x < SMALLEST) return 0;
  const k = Math.floor(x / LN2 + 0.5);
  return scale(expKernel(x - k * LN2_HIGH, k * LN2_LOW), k);
}

/** 2^x, the same on every machine; exact for whole x. */
export function exp2(x: number): number {
  if (!(x < 1024)) return x >= 1024 ? Infinity : NaN;
  if (x < -1074) return 0;
  const k = Math.floor(x + 0.5);
  return scale(expKernel((x - k) * LN2, 0), k);
}

/** Natural logarithm, the same on every machine; NaN below zero. */
export function ln(x: number): number {
  if (!(x > 0)) return x === 0 ? -Infinity : NaN;
  if (x === Infinity) return Infinity;
  if (x < 2.2250738585072014e-308) return ln(x * 18014398509481984) - 54 * LN2;
  bits.setFloat64(0, x);
  const head = bits.getInt32(0);
  let k = (head >> 20) - 1023;
  bits.setInt32(0, (head & 0x000fffff) | 0x3fe00000);
  let m = bits.getFloat64(0);
  // m lies in [1/2, 1) and belongs to 2^(k+1); the kernel wants [√½, √2).
  if (m < SQRT_HALF) m *= 2;
  else k += 1;
  const f = m - 1;
  const s = f / (2 + f);
  const z = s * s;
  const w = z * z;
  const odd = w * (3.999999999940941908e-1 + w * (2.222219843214978396e-1 + w * 1.531383769920937332e-1));
  const even = z * (6.66666666666673513e-1 + w * (2.857142874366239149e-1 + w * (1.818357216161805012e-1 + w * 1.479819860511658591e-1)));
  const half = 0.5 * f * f;
  return k * LN2_HIGH - (half - (s * (half + odd + even) + k * LN2_LOW) - f);
}

/** base^exponent for base ≥ 0, the same on every machine. */
export function power(base: number, exponent: number): number {
  if (exponent === 0) return 1;
  if (base === 0) return exponent > 0 ? 0 : Infinity;
  return exp(exponent * ln(base));
}

/** 1 / (1 + e^-x), without overflow at either end. */
export function logistic(x: number): number {
  if (x >= 0) return 1 / (1 + exp(-x));
  const e = exp(x);
  return e / (1 + e);
}

export const clamp = (value: number, low: number, high: number): number => (value < low ? low : value > high ? high : value);
