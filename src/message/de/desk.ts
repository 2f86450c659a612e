import type { desk as english } from '../en/desk.ts';
import { happened } from './happened.ts';
import { moments } from './moments.ts';
import { notes } from './notes.ts';
import { screens } from './screens.ts';

export const desk: Record<keyof typeof english, string> = {
  ...happened,
  ...moments,
  ...notes,
  ...screens,
};
