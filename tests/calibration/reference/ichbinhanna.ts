/*
 * Tweets with the hashtag #IchBinHanna in each hour from Thursday, 10 June 2021, 08:00 Berlin time: a storm about a video of the
 * German ministry of education and research. Counted by us from a data set of tweet numbers, which carry their time.
 * Source: LaserStefan, IchbinHanna, zenodo 5068748. Its README says CC BY 4.0, its LICENSE file CC BY-SA 4.0; we keep to the
 * stricter, so this table is under CC BY-SA 4.0. Counts only: no texts, no names.
 */

/** When the table begins, Berlin time. */
export const HANNA_FROM = '2021-06-10T08:00';

// prettier-ignore
export const HANNA_HOURS: readonly number[] = [
  1, 20, 33, 55, 152, 329, 421, 639, 763, 606, 702, 806, 758, 930, 1069, 683, 456, 146, 85, 28, 31, 119, 329, 534,
  936, 918, 984, 955, 773, 602, 562, 505, 388, 391, 330, 337, 244, 231, 219, 274, 83, 56, 32, 20, 24, 14, 47, 106,
  163, 266, 211, 231, 253, 241, 187, 120, 93, 108, 87, 67, 78, 97, 124, 66, 44, 36, 12, 3, 8, 3, 7, 41,
];
