/*
 * When the retweets of 101 large cascades (2,033 retweets and more) came: hours until a share of them was there, median over the
 * cascades and its quartiles. Source: data of TiDeH (Kobayashi & Lambiotte 2016), NII-Kobayashi/TiDeH, MIT. Quantiles only.
 */
export const CASCADE_TIMES: readonly { readonly share: number; readonly median: number; readonly quartiles: readonly [number, number] }[] =
  [
    { share: 0.25, median: 0.36, quartiles: [0.15, 1.13] },
    { share: 0.5, median: 2.56, quartiles: [0.81, 5.83] },
    { share: 0.75, median: 10.76, quartiles: [3.34, 19.17] },
    { share: 0.9, median: 26.24, quartiles: [14.08, 47.96] },
  ];

/** Exponent of the tail of the followers of 397,136 sharers, from their loudest hundredth. */
export const FOLLOWER_TAIL = 2.29;
