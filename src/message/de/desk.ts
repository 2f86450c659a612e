import type { desk as english } from '../en/desk.ts';
import { controls } from './controls.ts';
import { demo } from './demo.ts';
import { deskTexts } from './desk-texts.ts';
import { happened } from './happened.ts';
import { link } from './link.ts';
import { moments } from './moments.ts';
import { notes } from './notes.ts';
import { screens } from './screens.ts';
import { start } from './start.ts';

export const desk: Record<keyof typeof english, string> = {
  ...controls,
  ...demo,
  ...deskTexts,
  ...happened,
  ...link,
  ...moments,
  ...notes,
  ...screens,
  ...start,
};
