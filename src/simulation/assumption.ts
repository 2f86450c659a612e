/** V verified in the source, D measured by us from data, M from memory and unverified, A our own assumption. */
export type Letter = 'V' | 'D' | 'M' | 'A';
/** High, medium, low. */
export type Confidence = 'H' | 'M' | 'L';

export type Assumption = {
  readonly value: number;
  readonly unit: string;
  /** Plausible range; for sensitivity tables, and for what a trainer may set. */
  readonly range: readonly [low: number, high: number];
  readonly letter: Letter;
  readonly confidence: Confidence;
  readonly source: string;
};

/** How sure we are of a value, and why we believe it. */
export type Grounds = readonly [letter: Letter, confidence: Confidence, source: string];

export const row = (value: number, unit: string, range: readonly [number, number], [letter, confidence, source]: Grounds): Assumption => ({
  value,
  unit,
  range,
  letter,
  confidence,
  source,
});
