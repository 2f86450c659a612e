import { findings } from './findings.ts';
import { principles } from './principles.ts';
import { review } from './review.ts';

/** The after-action review. */
export const debrief = {
  ...findings,
  ...principles,
  ...review,
};
