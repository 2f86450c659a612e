import { block, box, shape, type Corner, type Look, type Pen } from './paint-building.ts';
import { css, mix, type Colour } from './palette.ts';

/* Landmarks of the platforms where people show something. */

/** Pictures: a picture in its frame. */
export function frame(pen: Pen, { size, tones }: Look): void {
  const [w, h] = [0.92 * size, 0.66 * size];
  pen.save();
  pen.rotate(-0.05);
  shape(
    pen,
    [
      [-0.34 * size, 0.02 * size],
      [-0.22 * size, -0.7 * h],
      [-0.16 * size, -0.7 * h],
      [-0.28 * size, 0.02 * size],
    ],
    tones.roof,
  );
  shape(
    pen,
    [
      [0.34 * size, 0.02 * size],
      [0.22 * size, -0.7 * h],
      [0.16 * size, -0.7 * h],
      [0.28 * size, 0.02 * size],
    ],
    tones.roof,
  );
  const bottom = -0.12 * size;
  box(pen, [-w / 2, bottom - h, w, h], tones.wall);
  box(pen, [-w / 2, bottom - 0.05 * size, w, 0.05 * size], tones.wallShade);
  const [left, top, right, low] = [-w / 2 + 0.08 * size, bottom - h + 0.08 * size, w / 2 - 0.08 * size, bottom - 0.1 * size];
  box(pen, [left, top, right - left, low - top], tones.isNight ? mix(tones.window, 0xffffff, 0.2) : 0x9cc2cc);
  shape(
    pen,
    [
      [left, low],
      [left + 0.2 * size, top + 0.18 * size],
      [left + 0.42 * size, low],
    ],
    tones.roof,
  );
  shape(
    pen,
    [
      [left + 0.26 * size, low],
      [left + 0.5 * size, top + 0.26 * size],
      [right, low],
    ],
    mix(tones.roof, tones.ground, 0.4),
  );
  pen.beginPath();
  pen.arc(right - 0.16 * size, top + 0.12 * size, 0.065 * size, 0, Math.PI * 2);
  pen.fillStyle = css(0xffffff);
  pen.fill();
  pen.restore();
}

/** Clips: an open-air screen. */
export function screen(pen: Pen, { size, tones }: Look): void {
  for (const x of [-0.4, 0.34]) box(pen, [x * size, -0.4 * size, 0.06 * size, 0.42 * size], tones.roof);
  pen.fillStyle = css(tones.line);
  pen.beginPath();
  pen.roundRect(-0.62 * size, -0.94 * size, 1.24 * size, 0.7 * size, 0.1 * size);
  pen.fill();
  pen.fillStyle = css(tones.isNight ? tones.window : tones.wall);
  pen.beginPath();
  pen.roundRect(-0.56 * size, -0.88 * size, 1.12 * size, 0.58 * size, 0.06 * size);
  pen.fill();
  shape(
    pen,
    [
      [-0.13 * size, -0.77 * size],
      [0.2 * size, -0.59 * size],
      [-0.13 * size, -0.41 * size],
    ],
    tones.line,
  );
}

/** Career: towers like steps. */
export function steps(pen: Pen, { size, tones }: Look): void {
  for (const [step, height] of [0.26, 0.5, 0.76, 1.04].entries()) {
    const [x, width] = [(-0.56 + step * 0.27) * size, 0.28 * size];
    block(pen, [x, width, height * size], tones);
    for (let storey = 1; storey * 0.17 < height - 0.05; storey++) {
      box(pen, [x + 0.05 * size, (-storey * 0.17 - 0.05) * size, 0.1 * size, 0.08 * size], tones.window);
    }
    box(pen, [x - 0.01 * size, -height * size - 0.03 * size, width + 0.02 * size, 0.04 * size], tones.roof);
  }
}

function star(pen: Pen, [x, y, reach]: readonly [number, number, number], colour: Colour): void {
  const corners = Array.from({ length: 10 }, (_, tip): Corner => {
    const [angle, radius] = [(tip / 10) * Math.PI * 2 - Math.PI / 2, tip % 2 ? reach * 0.42 : reach];
    return [x + Math.cos(angle) * radius, y + Math.sin(angle) * radius];
  });
  shape(pen, corners, colour);
}

/** Reviews: an observatory below its star. */
export function observatory(pen: Pen, { size, tones }: Look): void {
  block(pen, [-0.4 * size, 0.8 * size, 0.24 * size], tones);
  pen.beginPath();
  pen.arc(0, -0.24 * size, 0.4 * size, Math.PI, 0);
  pen.fillStyle = css(tones.roof);
  pen.fill();
  pen.beginPath();
  pen.arc(0, -0.24 * size, 0.4 * size, Math.PI * 1.62, 0);
  pen.lineTo(0, -0.24 * size);
  pen.fillStyle = css(mix(tones.roof, tones.line, 0.35));
  pen.fill();
  shape(
    pen,
    [
      [-0.04 * size, -0.24 * size],
      [0.02 * size, -0.64 * size],
      [0.15 * size, -0.61 * size],
      [0.12 * size, -0.24 * size],
    ],
    tones.isNight ? tones.window : tones.wall,
  );
  box(pen, [-0.26 * size, -0.16 * size, 0.1 * size, 0.16 * size], tones.window);
  box(pen, [0.045 * size, -0.8 * size, 0.03 * size, 0.2 * size], tones.roof);
  star(pen, [0.06 * size, -0.9 * size, 0.19 * size], tones.isNight ? tones.window : tones.wall);
}
