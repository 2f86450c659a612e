import type { Size } from './layout.ts';

/** Size of the painted picture, and how much it is stretched to fill its element. */
export interface PictureSize extends Size {
  readonly zoom: number;
}

/** Most pixels that are painted: beyond this the picture gets coarser, not slower. */
const MOST_PIXELS = 3_600_000;
/** Finer than this nobody sees. */
const FINEST = 2;

/** How finely to paint for an element of this size, on a screen with so many device pixels per CSS pixel. */
export function pictureSize({ width, height }: Size, pixelRatio: number): PictureSize {
  const [wide, high] = [Math.max(1, width), Math.max(1, height)];
  const affordable = Math.sqrt(MOST_PIXELS / (wide * high));
  const fineness = Math.min(FINEST, Math.max(0.5, pixelRatio), Math.max(0.5, affordable));
  return { width: Math.round(wide * fineness), height: Math.round(high * fineness), zoom: 1 / fineness };
}
