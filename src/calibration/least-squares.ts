/** A search for the numbers between bounds that make the sum of squares small. */
export type Problem = {
  readonly low: Float64Array;
  readonly high: Float64Array;
  /** Numbers that may change; the others stay where the search starts. */
  readonly isFree: readonly boolean[];
  readonly residuals: (numbers: Float64Array) => Float64Array;
};

export type Solution = { readonly numbers: Float64Array; readonly squares: number };

/** Step of the difference quotients: large enough to drown rounding, small enough for a slope. */
const NUDGE = 1e-5;
const MOST_DAMPING = 1e10;

/**
 * Levenberg–Marquardt with difference quotients, held between bounds: a number at its bound rests there while the slope
 * points outward. Nothing in it depends on the machine.
 */
export function leastSquares(problem: Problem, from: Float64Array, { rounds, gain = 1e-6 }: { rounds: number; gain?: number }): Solution {
  let at = within(problem, from);
  let residuals = problem.residuals(at);
  let squares = sumOfSquares(residuals);
  let damping = 1e-2;
  for (let round = 0; round < rounds && damping < MOST_DAMPING; round++) {
    const slopes = slopesAt(problem, at, residuals);
    const before = squares;
    for (; damping < MOST_DAMPING; damping *= 5) {
      const step = stepOf(slopes, damping);
      const next = within(problem, moved(at, slopes.columns, step));
      const nextResiduals = problem.residuals(next);
      const nextSquares = sumOfSquares(nextResiduals);
      if (nextSquares >= squares) continue;
      at = next;
      residuals = nextResiduals;
      squares = nextSquares;
      damping = Math.max(1e-9, damping / 5);
      break;
    }
    if (before - squares <= gain * before) break;
  }
  return { numbers: at, squares };
}

export const sumOfSquares = (residuals: Float64Array): number => {
  let sum = 0;
  for (let at = 0; at < residuals.length; at++) sum += residuals[at]! * residuals[at]!;
  return sum;
};

const within = ({ low, high }: Problem, numbers: Float64Array): Float64Array =>
  numbers.map((number, at) => Math.max(low[at]!, Math.min(high[at]!, number)));

/** JᵀJ and Jᵀr for the numbers that may move from here. */
type Slopes = { readonly columns: readonly number[]; readonly curvature: Float64Array; readonly gradient: Float64Array };

function slopesAt(problem: Problem, at: Float64Array, residuals: Float64Array): Slopes {
  const found: { column: number; slope: Float64Array; gradient: number }[] = [];
  for (let column = 0; column < at.length; column++) {
    if (!problem.isFree[column]) continue;
    const nudge = at[column]! + NUDGE <= problem.high[column]! ? NUDGE : -NUDGE;
    const slope = problem.residuals(at.map((number, which) => (which === column ? number + nudge : number)));
    let gradient = 0;
    for (let row = 0; row < slope.length; row++) {
      slope[row] = (slope[row]! - residuals[row]!) / nudge;
      gradient += slope[row]! * residuals[row]!;
    }
    const isStuck = (at[column]! <= problem.low[column]! && gradient > 0) || (at[column]! >= problem.high[column]! && gradient < 0);
    if (!isStuck) found.push({ column, slope, gradient });
  }
  const size = found.length;
  const curvature = new Float64Array(size * size);
  for (let a = 0; a < size; a++) for (let b = 0; b <= a; b++) curvature[a * size + b] = dot(found[a]!.slope, found[b]!.slope);
  return { columns: found.map(({ column }) => column), curvature, gradient: Float64Array.from(found, ({ gradient }) => gradient) };
}

function dot(a: Float64Array, b: Float64Array): number {
  let sum = 0;
  for (let at = 0; at < a.length; at++) sum += a[at]! * b[at]!;
  return sum;
}

/** Solves (JᵀJ + damping · diagonal) x = -Jᵀr by Cholesky's method. */
function stepOf({ columns, curvature, gradient }: Slopes, damping: number): Float64Array {
  const size = columns.length;
  const root = curvature.slice();
  for (let a = 0; a < size; a++) {
    root[a * size + a]! += damping * (curvature[a * size + a]! + 1e-12);
    for (let b = 0; b <= a; b++) {
      let sum = root[a * size + b]!;
      for (let k = 0; k < b; k++) sum -= root[a * size + k]! * root[b * size + k]!;
      root[a * size + b] = a === b ? Math.sqrt(Math.max(sum, 1e-300)) : sum / root[b * size + b]!;
    }
  }
  const step = new Float64Array(size);
  for (let a = 0; a < size; a++) {
    let sum = -gradient[a]!;
    for (let k = 0; k < a; k++) sum -= root[a * size + k]! * step[k]!;
    step[a] = sum / root[a * size + a]!;
  }
  for (let a = size - 1; a >= 0; a--) {
    let sum = step[a]!;
    for (let k = a + 1; k < size; k++) sum -= root[k * size + a]! * step[k]!;
    step[a] = sum / root[a * size + a]!;
  }
  return step;
}

/** No step goes farther than this: exponents and hours alike. */
const LONGEST = 2;

function moved(at: Float64Array, columns: readonly number[], step: Float64Array): Float64Array {
  const next = at.slice();
  columns.forEach((column, which) => (next[column]! += Math.max(-LONGEST, Math.min(LONGEST, step[which]!))));
  return next;
}
