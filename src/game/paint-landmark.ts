import type { Island } from '../view/world-view.ts';
import type { Look, Pen } from './paint-building.ts';
import { frame, observatory, screen, steps } from './paint-showing.ts';
import { mast, printer, staircase, village } from './paint-talking.ts';

/** The kinds of platforms, as the view names them. */
export type Kind = Island['kind'];

const LANDMARKS: Readonly<Record<Kind, (pen: Pen, look: Look) => void>> = {
  short: mast,
  community: village,
  pictures: frame,
  clips: screen,
  career: steps,
  reviews: observatory,
  messenger: staircase,
  press: printer,
};

/** Paints what makes a kind of platform known from afar, its foot at the origin. */
export function landmark(pen: Pen, kind: Kind, { size, tones }: Look): void {
  LANDMARKS[kind](pen, { size: size * 0.82, tones });
}
