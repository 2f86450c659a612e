/** Longer words get no suggestion: nobody mistypes an id of 64 characters into one of 70. */
const LONGEST = 64;

/** Edits that still count as a typing error. */
const tolerance = (word: string): number => (word.length <= 4 ? 1 : word.length <= 8 ? 2 : 3);

/** Edit distance (insert, delete, replace), or more than `limit` as soon as that is certain. */
export function editDistance(a: string, b: string, limit: number): number {
  if (Math.abs(a.length - b.length) > limit) return limit + 1;
  let previous = Array.from({ length: b.length + 1 }, (_, at) => at);
  for (let row = 1; row <= a.length; row++) {
    const current = new Array<number>(b.length + 1).fill(limit + 1);
    current[0] = row;
    let least = row;
    // Further than `limit` off the diagonal every distance is larger than `limit`.
    for (let column = Math.max(1, row - limit); column <= Math.min(b.length, row + limit); column++) {
      const replaced = previous[column - 1]! + (a[row - 1] === b[column - 1] ? 0 : 1);
      const cost = Math.min(replaced, previous[column]! + 1, current[column - 1]! + 1);
      current[column] = cost;
      least = Math.min(least, cost);
    }
    if (least > limit) return limit + 1;
    previous = current;
  }
  return previous[b.length]!;
}

/**
 * Finds what somebody who mistyped a name probably meant. One instance serves one check of one file: its patience is
 * limited, so that a file of nothing but mistakes is read as fast as any other.
 */
export class Suggestions {
  #left = 5_000;

  /** The candidate nearest to `word`, or an empty text. */
  near(word: string, candidates: Iterable<string>): string {
    if (word.length === 0 || word.length > LONGEST || this.#left <= 0) return '';
    let best = '';
    let distance = tolerance(word) + 1;
    for (const candidate of candidates) {
      if (--this.#left <= 0) break;
      const isSame = candidate.length === word.length && candidate.toLowerCase() === word.toLowerCase();
      const found = isSame ? 0 : editDistance(word, candidate, distance - 1);
      if (found < distance) [best, distance] = [candidate, found];
    }
    return best;
  }
}
