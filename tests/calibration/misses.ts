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
    'Words wear off. Where luck or an article pushes a storm once more on the second day, a later word is fresher by then. In the storm measured here it takes one that is ' +
    'almost over (1,100 and 2,400 posts in three days). In storms that begin at another hour or run by the day of consumers it is more frequent, as the figures below it say. ' +
    'In the mean every later hour is worse in all of them, and without chance in this one, from a reproduction number of 1 on.',
};
