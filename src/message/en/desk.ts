import { controls } from './controls.ts';
import { demo } from './demo.ts';
import { deskTexts } from './desk-texts.ts';
import { happened } from './happened.ts';
import { link } from './link.ts';
import { moments } from './moments.ts';
import { notes } from './notes.ts';
import { screens } from './screens.ts';
import { start } from './start.ts';

/** What the player reads on the screens before, at and around the desk. */
export const desk = {
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
