/** How a figure is written. */
export type Unit = 'share' | 'percent' | 'hours' | 'points' | 'ms' | 'number' | 'yes or no';

/** One figure of a check, and the band in which it must lie; without a band it is shown beside the others and asked for nothing. */
export type Part = {
  readonly name: string;
  readonly value: number;
  readonly band?: readonly [low: number, high: number];
  readonly unit: Unit;
  /** The same in the real storms, where it was measured. */
  readonly observed?: string;
  /** The model was given its values by this very figure, or by the order asked for: that it agrees is no evidence, only that nothing broke. */
  readonly isBuiltIn?: true;
};

/** One of the twenty targets that were set before the model was built. */
export type Check = {
  readonly target: number;
  readonly name: string;
  readonly source: string;
  /** What a reader must know to judge the figures. */
  readonly about?: string;
  readonly parts: readonly Part[];
};

export const isMet = ({ value, band: [low, high] = [-Infinity, Infinity] }: Part): boolean => value >= low && value <= high;
/** Of a figure that must lie above or below 0 and not on it. */
export const ABOVE_NOTHING = [Number.MIN_VALUE, Infinity] as const;
export const BELOW_NOTHING = [-Infinity, -Number.MIN_VALUE] as const;

/** Something that holds or does not. */
export const holds = (name: string, does: boolean): Part => ({ name, value: does ? 1 : 0, band: [1, 1], unit: 'yes or no' });

/** What is counted on: fewer in a hurry, never other ones. */
export type Size = { readonly seeds: number; readonly scenarios: number; readonly cascades: number };
