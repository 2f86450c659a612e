/*
 * Retweet cascades with the hashtag #auspol: how many had how many tweets, the first one counted.
 * Source: the data set `auspol` of the package evently (Kong, Ram & Rizoiu 2021), MIT. Counts only: no texts, no names.
 */

// prettier-ignore
export const CASCADE_SIZES: readonly (readonly [size: number, cascades: number])[] = [
  [1, 1642], [2, 823], [3, 304], [4, 158], [5, 79], [6, 60], [7, 45], [8, 34], [9, 29], [10, 17], [11, 7], [12, 14],
  [13, 10], [14, 7], [15, 9], [16, 11], [17, 5], [18, 3], [19, 9], [20, 3], [21, 6], [22, 4], [23, 3], [24, 1],
  [25, 4], [26, 3], [27, 3], [28, 3], [29, 4], [30, 2], [31, 1], [32, 1], [33, 2], [35, 1], [37, 3], [38, 3],
  [39, 1], [40, 2], [41, 2], [45, 1], [48, 1], [54, 1], [56, 1], [64, 1], [69, 1], [70, 1], [75, 1], [82, 1],
  [86, 1], [87, 1], [90, 1], [95, 1], [99, 1], [309, 1],
];
