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
    'Most of them compare 02:00 with 08:00. Whoever apologises in the dead of night wears out a part of the effect on people who sleep; six hours later ' +
    'the same words meet the morning. In the mean over all storms every later hour is worse.',
  '12: the same, people calm':
    'The direct effect on spreading is as asked for (while people are calm × .98 for an explanation, × .96 for empathy). But an explanation also lowers ' +
    'arousal by .05 against .04 and lasts 18 hours against 10, and empathic answers are themselves seen. Over three days these outweigh it.',
};
