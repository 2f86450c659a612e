/*
 * The reaction kernel of SEISMIC: how soon a post is answered. Constant to five minutes, then a power law with exponent 1.242, cut
 * at 72 hours; its distribution function, computed by us from these constants.
 * Source: Zhao, Erdogdu, He, Rajaraman & Leskovec, SEISMIC, KDD 2015 (arXiv 1506.02594). Formula and constants only.
 */

// prettier-ignore
export const SEISMIC_CDF: readonly (readonly [minutes: number, share: number])[] = [
  [1, 0.0462], [2, 0.0924], [5, 0.2311], [10, 0.3785], [15, 0.4540], [20, 0.5032], [30, 0.5670], [45, 0.6249],
  [60, 0.6626], [90, 0.7115], [120, 0.7434], [180, 0.7848], [240, 0.8117], [360, 0.8467], [480, 0.8695], [720, 0.8991],
  [1080, 0.9259], [1440, 0.9434], [2160, 0.9660], [2880, 0.9808], [3600, 0.9916], [4320, 1.0000],
];
