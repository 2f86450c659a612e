import type { Size } from './layout.ts';

/** Size of the painted picture, and how much it is stretched to fill its element. */
export interface PictureSize extends Size {
  readonly zoom: number;
}

/** Finer than this nobody sees. */
const FINEST = 2;

/** What the screen shows, and how many pixels this machine paints in time: beyond them the picture gets coarser, not slower. */
export interface Fineness {
  readonly pixelRatio: number;
  readonly most: number;
}

/** How finely to paint for an element of this size. */
export function pictureSize({ width, height }: Size, { pixelRatio, most }: Fineness): PictureSize {
  const [wide, high] = [Math.max(1, width), Math.max(1, height)];
  const affordable = Math.sqrt(most / (wide * high));
  const fineness = Math.min(FINEST, Math.max(0.5, pixelRatio), Math.max(0.5, affordable));
  return { width: Math.round(wide * fineness), height: Math.round(high * fineness), zoom: 1 / fineness };
}
