import type { world as english } from '../en/world.ts';

export const world: Record<keyof typeof english, string> = {
  'cue.stormRose': 'Ein Alarm: Der Sturm nimmt zu.',
};
