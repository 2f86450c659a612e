import { findings } from './findings.ts';
import { principles } from './principles.ts';

/** The after-action review. */
export const debrief = {
  ...findings,
  ...principles,
  'debrief.title': 'After-action review',
};
