/**
 * Why a figure lies outside its band, by target and name of the figure. Bands stay as they were set before the model was built; a test
 * holds this list to exactly those that are missed.
 */
export const MISSES: Readonly<Record<string, string>> = {
  '7: exponent of cascade sizes from 10 on':
    'In the model nearly every post weighs the same, and only one in 2,500 is an amplifier; real accounts differ in followers by ' +
    'orders of magnitude. The shares that are passed on at all, and that reach twenty posts, are right; between them the model has too many, above about thirty too few. The storm ' +
    'as a whole does not feel it: it counts posts, not cascades.',
  '10: storms in which some later hour gives fewer posts (by more than 0.5 %)':
    'Media tire of a story with every article. Where it was louder before, an article may be missing later, and a single one, early in a storm ' +
    'that hangs by its reproduction number, moves thousands of posts. With apologies at 1, 3, 6, 12, 24 and 36 hours alone there is no such storm; in the mean over all storms every later hour is worse.',
};
