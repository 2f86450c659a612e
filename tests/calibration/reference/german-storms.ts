/*
 * Hours during which 14 German storms of the years 2019 to 2021 stayed above a fifth of their peak, first to last such hour.
 * Source: daudprobst, master_thesis (MIT), measured there on tweets. Durations only, in order of length: which storm is which does
 * not matter here, and nobody is put on show again.
 */
export const STORM_HOURS: readonly number[] = [10, 22, 29, 30, 35, 35, 37, 37, 42, 46, 52, 52, 58, 215];
