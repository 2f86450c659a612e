import { clamp, exp, ln } from './exact.ts';
import { Fingerprint } from './hash.ts';
import type { Quantity } from './units.ts';

/*
 * Chance is no state but a function of (seed, stream, index): a draw not taken shifts nothing, and two branches of one
 * exercise meet the same luck.
 */

/** 32 bits that fix all chance of an exercise. */
export type Seed = Quantity<'seed'>;

const TWO_32 = 4294967296;

/** A seed from what somebody typed, or a number. '7' and 7 are the same seed; spaces around do not count. */
export function seedOf(source: string | number): Seed {
  const text = String(source).trim().normalize('NFC');
  const number = Number(text);
  if (/^\d{1,10}$/.test(text) && number < TWO_32) return number as Seed;
  return new Fingerprint().text(text).words()[0] as Seed;
}

/** Bijective mixing of 32 bits; constants of `lowbias32` (Chris Wellons, found by exhaustive search for least bias). */
function mix(value: number): number {
  let x = value;
  x = Math.imul(x ^ (x >>> 16), 0x21f0aaad);
  x = Math.imul(x ^ (x >>> 15), 0x735a2d97);
  return x ^ (x >>> 15);
}

/** 32 bits from a text: FNV-1a over its UTF-16 units, mixed. */
function bitsOf(text: string, basis: number): number {
  let hash = basis;
  for (let at = 0; at < text.length; at++) hash = Math.imul(hash ^ text.charCodeAt(at), 0x01000193);
  return mix(hash ^ text.length) >>> 0;
}

/** The stream of draws with this name. Name it after what is drawn: 'posts:kurzfunk'. */
export const streamOf = (name: string): number => bitsOf(name, 0x811c9dc5);

/** First half of the key of a stream; see `word`. */
export const keyOf = (seed: Seed, stream: number): number => mix((mix((seed + 0x9e3779b9) | 0) + Math.imul(stream, 0x85ebca6b)) | 0);

/** Second half of the key of a stream. */
export const otherKeyOf = (seed: Seed, stream: number): number =>
  mix((mix((stream ^ 0x7f4a7c15) | 0) + Math.imul(seed ^ 0x632be5ab, 0xc2b2ae35)) | 0);

/** 32 even bits for an index under the two halves of a key; for one key a permutation of all indices. */
export function word(key: number, other: number, index: number): number {
  let x = (index + key) | 0;
  x = Math.imul(x ^ (x >>> 16), 0x21f0aaad);
  x = (x ^ (x >>> 15)) + other;
  x = Math.imul(x ^ (x >>> 15), 0x735a2d97);
  x = Math.imul(x ^ (x >>> 15), 0x2c1b3c6d);
  return (x ^ (x >>> 14)) >>> 0;
}

/** A number strictly between 0 and 1 from 32 bits. */
export const unit = (bits: number): number => (bits + 0.5) / TWO_32;

/** The draw of this stream at this index: even in (0, 1), 52 bits. */
export function uniform(seed: Seed, stream: number, index: number): number {
  const key = keyOf(seed, stream);
  const other = otherKeyOf(seed, stream);
  const high = word(key, other, index) >>> 6;
  const low = word(other, key ^ 0x5bf03635, index) >>> 6;
  return (high * 67108864 + low + 0.5) / 4503599627370496;
}

/** The draw of this stream for the thing with this id. */
export const uniformOf = (seed: Seed, stream: number, id: string): number =>
  uniform(seed, stream ^ bitsOf(id, 0x3c6ef372), bitsOf(id, 0x811c9dc5));

/*
 * Wichura, "Algorithm AS 241: The Percentage Points of the Normal Distribution", Applied Statistics 37 (1988), PPND16:
 * three rational functions, for the centre, the flanks and the tails. Numerator, then denominator, highest power first.
 */
// prettier-ignore
const CENTRE = Float64Array.of(
  2509.0809287301226727, 33430.575583588128105, 67265.770927008700853, 45921.953931549871457,
  13731.693765509461125, 1971.5909503065514427, 133.14166789178437745, 3.387132872796366608,
  5226.495278852545925, 28729.085735721942674, 39307.89580009271061, 21213.794301586595867,
  5394.1960214247511077, 687.1870074920579083, 42.313330701600911252, 1,
);
// prettier-ignore
const FLANK = Float64Array.of(
  7.7454501427834140764e-4, 0.0227238449892691845833, 0.24178072517745061177, 1.27045825245236838258,
  3.64784832476320460504, 5.7694972214606914055, 4.6303378461565452959, 1.42343711074968357734,
  1.05075007164441684324e-9, 5.475938084995344946e-4, 0.0151986665636164571966, 0.14810397642748007459,
  0.68976733498510000455, 1.6763848301838038494, 2.05319162663775882187, 1,
);
// prettier-ignore
const TAIL = Float64Array.of(
  2.01033439929228813265e-7, 2.71155556874348757815e-5, 0.0012426609473880784386, 0.026532189526576123093,
  0.29656057182850489123, 1.7848265399172913358, 5.4637849111641143699, 6.6579046435011037772,
  2.04426310338993978564e-15, 1.4215117583164458887e-7, 1.8463183175100546818e-5, 7.868691311456132591e-4,
  0.0148753612908506148525, 0.13692988092273580531, 0.59983220655588793769, 1,
);

function ratio(coefficients: Float64Array, r: number): number {
  let top = coefficients[0]!;
  let bottom = coefficients[8]!;
  for (let at = 1; at < 8; at++) {
    top = top * r + coefficients[at]!;
    bottom = bottom * r + coefficients[at + 8]!;
  }
  return top / bottom;
}

/** Quantile of the standard normal distribution at u in (0, 1). */
export function normalQuantile(u: number): number {
  const q = u - 0.5;
  if (q > -0.425 && q < 0.425) return q * ratio(CENTRE, 0.180625 - q * q);
  const r = Math.sqrt(-ln(q < 0 ? u : 1 - u));
  const z = r <= 5 ? ratio(FLANK, r - 1.6) : ratio(TAIL, r - 5);
  return q < 0 ? -z : z;
}

/** Quantile of the lognormal distribution with this median; sigma is the spread of the logarithm. */
export const lognormalQuantile = (u: number, median: number, sigma: number): number => median * exp(sigma * normalQuantile(u));

/** Quantile of the Pareto distribution P(X > x) = (minimum / x)^alpha. */
export const paretoQuantile = (u: number, minimum: number, alpha: number): number => minimum * exp(-ln(1 - u) / alpha);

/** Below this mean counts are drawn exactly; above it by the Cornish–Fisher expansion, off by less than one post. */
const EXACT_BELOW = 8;
/** From this mean on the expansion exceeds every exact draw at the border, so that no comparison is needed. */
const CLEAR_ABOVE = 14;
/** Draws farther out than six standard deviations (one in 10^9) count as six. */
const Z_LIMIT = 6;
const U_LIMIT = 9.865876450376981e-10;

/**
 * Quantile of the negative binomial distribution with this mean and variance mean + mean² / dispersion.
 * Never falls when mean or u rises: of two branches with equal luck the one with the higher mean has at least as many.
 */
export function countQuantile(mean: number, u: number, dispersion: number): number {
  // Written so that no mean at all is none.
  if (!(mean >= EXACT_BELOW)) return exactCount(mean, u, dispersion);
  const spread = spreadCount(mean, normalQuantile(u), dispersion);
  return mean >= CLEAR_ABOVE ? spread : Math.max(spread, exactCount(EXACT_BELOW, u, dispersion));
}

/** Far beyond any count that a mean below the border can give. */
const MOST_EXACT = 4096;
const RECIPROCALS = Float64Array.from({ length: MOST_EXACT + 1 }, (_, at) => 1 / at);

/** Sums probabilities until they pass u. */
function exactCount(mean: number, u: number, dispersion: number): number {
  // P(0) ≥ 1 - mean: most draws of a quiet platform end here, without a logarithm.
  if (!(mean > 0) || u <= 1 - mean) return 0;
  const aim = clamp(u, U_LIMIT, 1 - U_LIMIT);
  const odds = mean / (dispersion + mean);
  let probability = wholePower(1 - odds, dispersion);
  let sum = probability;
  let count = 0;
  while (sum < aim && count < MOST_EXACT) {
    probability *= (dispersion + count) * odds * RECIPROCALS[count + 1]!;
    sum += probability;
    count += 1;
  }
  return count;
}

/** base^exponent; by squaring where the exponent is whole, which spares two transcendental functions. */
function wholePower(base: number, exponent: number): number {
  const whole = exponent | 0;
  if (exponent !== whole) return exp(exponent * ln(base));
  let value = 1;
  let square = base;
  for (let rest = whole; rest > 0; rest >>= 1) {
    if ((rest & 1) === 1) value *= square;
    square *= square;
  }
  return value;
}

/** Cornish–Fisher to the second order. Left of its turning point the expansion would rise again; it is held there. */
function spreadCount(mean: number, z: number, dispersion: number): number {
  const ratio = mean / dispersion;
  const skew = 1 + 2 * ratio;
  const sigma = Math.sqrt(mean * (1 + ratio));
  const at = Math.max(clamp(z, -Z_LIMIT, Z_LIMIT), (-3 * sigma) / skew);
  const count = Math.floor(mean + sigma * at + (skew * (at * at - 1)) / 6 + 0.5);
  return count > 0 ? count : 0;
}

/**
 * A seeded permutation of 0 … size-1, evaluated at one index: texts chosen by it never repeat before all were used.
 * A Feistel network over the next power of four; an index that lands outside walks on until it is inside.
 */
export function bijection(seed: Seed, size: number, index: number): number {
  if (size <= 1) return 0;
  let side = 2;
  while (side * side < size) side *= 2;
  let value = index;
  do value = shuffle(seed, side, value);
  while (value >= size);
  return value;
}

/** A permutation of 0 … side²-1. */
function shuffle(seed: Seed, side: number, value: number): number {
  let left = Math.floor(value / side);
  let right = value - left * side;
  for (let round = 0; round < 6; round++) {
    const turned = (left ^ word(seed, Math.imul(round + 1, 0x9e3779b9), right)) & (side - 1);
    left = right;
    right = turned;
  }
  return left * side + right;
}
