import { css, mix, type Colour, type Tones } from './palette.ts';

/** How big a building is, and in which light. */
export interface Look {
  readonly size: number;
  readonly tones: Tones;
}
export type Pen = CanvasRenderingContext2D;
export type Corner = readonly [x: number, y: number];

/** Fills a shape with straight edges. */
export function shape(pen: Pen, corners: readonly Corner[], colour: Colour): void {
  pen.beginPath();
  for (const [x, y] of corners) pen.lineTo(x, y);
  pen.closePath();
  pen.fillStyle = css(colour);
  pen.fill();
}

/** Fills an upright box. */
export const box = (pen: Pen, [left, top, width, height]: readonly [number, number, number, number], colour: Colour): void => {
  pen.fillStyle = css(colour);
  pen.fillRect(left, top, width, height);
};

/** A block with a lit and a shaded face, standing on the ground line. */
export function block(pen: Pen, [x, width, height]: readonly [number, number, number], tones: Tones): void {
  box(pen, [x, -height, width * 0.66, height], tones.wall);
  box(pen, [x + width * 0.66, -height, width * 0.34, height], tones.wallShade);
}

/** A house with a gable, seen a little from the side. */
export function house(pen: Pen, [x, width, height]: readonly [number, number, number], tones: Tones): void {
  block(pen, [x, width, height], tones);
  shape(
    pen,
    [
      [x - width * 0.1, -height],
      [x + width * 0.36, -height - width * 0.55],
      [x + width * 0.7, -height],
    ],
    tones.roof,
  );
  shape(
    pen,
    [
      [x + width * 0.36, -height - width * 0.55],
      [x + width * 1.02, -height - width * 0.45],
      [x + width * 1.1, -height],
      [x + width * 0.7, -height],
    ],
    mix(tones.roof, tones.line, 0.35),
  );
  box(pen, [x + width * 0.22, -height * 0.7, width * 0.2, height * 0.38], tones.window);
}
