import { findings } from './findings.ts';
import { principles } from './principles.ts';
import { review } from './review.ts';
import { why } from './why.ts';

/** The after-action review. */
export const debrief = {
  ...findings,
  ...principles,
  ...review,
  ...why,
};
