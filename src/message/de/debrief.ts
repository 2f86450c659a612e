import type { debrief as english } from '../en/debrief.ts';
import { findings } from './findings.ts';
import { principles } from './principles.ts';
import { review } from './review.ts';
import { why } from './why.ts';

export const debrief: Record<keyof typeof english, string> = {
  ...findings,
  ...principles,
  ...review,
  ...why,
};
