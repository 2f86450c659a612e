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
    'Words wear off. In a storm that is almost over by the evening, and that luck pushes once more on the second day, a word of the night is fresher ' +
    'by then than one of the evening; no model in which words wear off can rule that out. It takes a small storm (here of 1,100 and of 2,400 posts in three days) and ' +
    'makes some tens of posts. Without chance every later hour is worse, from a reproduction number of 1 on, and so it is in the mean over all drawn storms.',
};
