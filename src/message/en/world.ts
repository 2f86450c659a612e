/** The drawn world and its sounds, in words for those who do not see or hear it. */
export const world = {
  'cue.stormRose': 'An alarm: the storm is rising.',
};
