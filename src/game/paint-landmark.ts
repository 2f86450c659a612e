import type { Island } from '../view/world-view.ts';
import { css, mix, type Colour, type Tones } from './palette.ts';

/** The kinds of platforms, as the view names them. */
export type Kind = Island['kind'];

interface Look {
  readonly size: number;
  readonly tones: Tones;
}
type Pen = CanvasRenderingContext2D;
type Corner = readonly [x: number, y: number];

function shape(pen: Pen, corners: readonly Corner[], colour: Colour): void {
  pen.beginPath();
  for (const [x, y] of corners) pen.lineTo(x, y);
  pen.closePath();
  pen.fillStyle = css(colour);
  pen.fill();
}

const box = (pen: Pen, [left, top, width, height]: readonly [number, number, number, number], colour: Colour): void => {
  pen.fillStyle = css(colour);
  pen.fillRect(left, top, width, height);
};

/** A block with a lit and a shaded face, standing on the ground line. */
function block(pen: Pen, [x, width, height]: readonly [number, number, number], tones: Tones): void {
  box(pen, [x, -height, width * 0.66, height], tones.wall);
  box(pen, [x + width * 0.66, -height, width * 0.34, height], tones.wallShade);
}

function house(pen: Pen, [x, width, height]: readonly [number, number, number], tones: Tones): void {
  block(pen, [x, width, height], tones);
  shape(pen, [[x - width * 0.1, -height], [x + width * 0.36, -height - width * 0.55], [x + width * 0.7, -height]], tones.roof);
  shape(pen, [[x + width * 0.36, -height - width * 0.55], [x + width * 1.02, -height - width * 0.45], [x + width * 1.1, -height], [x + width * 0.7, -height]], mix(tones.roof, tones.line, 0.35));
  box(pen, [x + width * 0.22, -height * 0.7, width * 0.2, height * 0.38], tones.window);
}

function mast(pen: Pen, { size, tones }: Look): void {
  house(pen, [-0.42 * size, 0.26 * size, 0.14 * size], tones);
  const tip = -1.08 * size;
  pen.strokeStyle = css(tones.isNight ? mix(tones.wall, 0xffffff, 0.15) : tones.roof);
  pen.lineWidth = Math.max(1.2, size * 0.028);
  pen.beginPath();
  for (const side of [-1, 1]) {
    pen.moveTo(side * 0.16 * size, 0);
    pen.lineTo(0, tip);
  }
  for (let rung = 1; rung < 6; rung++) {
    const [low, high] = [(rung - 1) / 6, rung / 6];
    pen.moveTo(-0.16 * size * (1 - low), tip * low);
    pen.lineTo(0.16 * size * (1 - high), tip * high);
    pen.lineTo(-0.16 * size * (1 - high), tip * high);
  }
  pen.stroke();
  pen.lineWidth = Math.max(1, size * 0.02);
  for (const ring of [0.1, 0.19, 0.28]) {
    for (const turn of [-0.55, Math.PI - 0.55]) {
      pen.beginPath();
      pen.arc(0, tip, ring * size, turn, turn + 1.1);
      pen.strokeStyle = css(tones.isNight ? tones.window : tones.wall, 1 - ring * 2);
      pen.stroke();
    }
  }
  pen.beginPath();
  pen.arc(0, tip, size * 0.045, 0, Math.PI * 2);
  pen.fillStyle = css(tones.isNight ? 0xffffff : tones.wall);
  pen.fill();
}

function village(pen: Pen, { size, tones }: Look): void {
  house(pen, [-0.52 * size, 0.26 * size, 0.2 * size], tones);
  block(pen, [-0.2 * size, 0.17 * size, 0.5 * size], tones);
  shape(pen, [[-0.23 * size, -0.5 * size], [-0.115 * size, -0.86 * size], [0, -0.5 * size]], tones.roof);
  box(pen, [-0.15 * size, -0.42 * size, 0.05 * size, 0.1 * size], tones.window);
  house(pen, [-0.02 * size, 0.3 * size, 0.22 * size], tones);
  pen.fillStyle = css(tones.roof);
  pen.fillRect(0.475 * size, -0.14 * size, 0.035 * size, 0.14 * size);
  pen.beginPath();
  pen.arc(0.49 * size, -0.26 * size, 0.16 * size, 0, Math.PI * 2);
  pen.fillStyle = css(mix(tones.ground, tones.line, 0.45));
  pen.fill();
}

function frame(pen: Pen, { size, tones }: Look): void {
  const [w, h] = [0.92 * size, 0.66 * size];
  pen.save();
  pen.rotate(-0.05);
  shape(pen, [[-0.34 * size, 0.02 * size], [-0.22 * size, -0.7 * h], [-0.16 * size, -0.7 * h], [-0.28 * size, 0.02 * size]], tones.roof);
  shape(pen, [[0.34 * size, 0.02 * size], [0.22 * size, -0.7 * h], [0.16 * size, -0.7 * h], [0.28 * size, 0.02 * size]], tones.roof);
  const bottom = -0.12 * size;
  box(pen, [-w / 2, bottom - h, w, h], tones.wall);
  box(pen, [-w / 2, bottom - 0.05 * size, w, 0.05 * size], tones.wallShade);
  const [left, top, right, low] = [-w / 2 + 0.08 * size, bottom - h + 0.08 * size, w / 2 - 0.08 * size, bottom - 0.1 * size];
  box(pen, [left, top, right - left, low - top], tones.isNight ? mix(tones.window, 0xffffff, 0.2) : 0x9cc2cc);
  shape(pen, [[left, low], [left + 0.2 * size, top + 0.18 * size], [left + 0.42 * size, low]], tones.roof);
  shape(pen, [[left + 0.26 * size, low], [left + 0.5 * size, top + 0.26 * size], [right, low]], mix(tones.roof, tones.ground, 0.4));
  pen.beginPath();
  pen.arc(right - 0.16 * size, top + 0.12 * size, 0.065 * size, 0, Math.PI * 2);
  pen.fillStyle = css(0xffffff);
  pen.fill();
  pen.restore();
}

function screen(pen: Pen, { size, tones }: Look): void {
  for (const x of [-0.4, 0.34]) box(pen, [x * size, -0.4 * size, 0.06 * size, 0.42 * size], tones.roof);
  pen.fillStyle = css(tones.line);
  pen.beginPath();
  pen.roundRect(-0.62 * size, -0.94 * size, 1.24 * size, 0.7 * size, 0.1 * size);
  pen.fill();
  pen.fillStyle = css(tones.isNight ? tones.window : tones.wall);
  pen.beginPath();
  pen.roundRect(-0.56 * size, -0.88 * size, 1.12 * size, 0.58 * size, 0.06 * size);
  pen.fill();
  shape(pen, [[-0.13 * size, -0.77 * size], [0.2 * size, -0.59 * size], [-0.13 * size, -0.41 * size]], tones.line);
}

function steps(pen: Pen, { size, tones }: Look): void {
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

function observatory(pen: Pen, { size, tones }: Look): void {
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
  shape(pen, [[-0.04 * size, -0.24 * size], [0.02 * size, -0.64 * size], [0.15 * size, -0.61 * size], [0.12 * size, -0.24 * size]], tones.isNight ? tones.window : tones.wall);
  box(pen, [-0.26 * size, -0.16 * size, 0.1 * size, 0.16 * size], tones.window);
  box(pen, [0.045 * size, -0.8 * size, 0.03 * size, 0.2 * size], tones.roof);
  star(pen, [0.06 * size, -0.9 * size, 0.19 * size], tones.isNight ? tones.window : tones.wall);
}

function staircase(pen: Pen, { size, tones }: Look): void {
  block(pen, [-0.3 * size, 0.6 * size, 0.98 * size], tones);
  shape(pen, [[-0.36 * size, -0.98 * size], [-0.02 * size, -1.22 * size], [0.36 * size, -0.98 * size]], tones.roof);
  for (let storey = 0; storey < 4; storey++) {
    const y = -(0.14 + storey * 0.22) * size;
    box(pen, [-0.22 * size, y - 0.12 * size, 0.1 * size, 0.12 * size], storey === 2 ? tones.window : mix(tones.wallShade, tones.line, 0.35));
    box(pen, [-0.04 * size, y - 0.12 * size, 0.1 * size, 0.12 * size], storey === 0 ? tones.window : mix(tones.wallShade, tones.line, 0.35));
  }
  pen.strokeStyle = css(tones.line, 0.85);
  pen.lineWidth = Math.max(1, size * 0.03);
  pen.beginPath();
  pen.moveTo(0.5 * size, 0);
  for (let flight = 1; flight <= 5; flight++) pen.lineTo((flight % 2 ? 0.3 : 0.5) * size, -flight * 0.17 * size);
  pen.stroke();
}

function printer(pen: Pen, { size, tones }: Look): void {
  block(pen, [-0.56 * size, 1.1 * size, 0.34 * size], tones);
  for (const tooth of [0, 1, 2]) {
    const x = (-0.56 + tooth * 0.366) * size;
    shape(pen, [[x, -0.34 * size], [x, -0.62 * size], [x + 0.366 * size, -0.34 * size]], tones.roof);
    shape(pen, [[x + 0.03 * size, -0.36 * size], [x + 0.03 * size, -0.53 * size], [x + 0.2 * size, -0.4 * size], [x + 0.2 * size, -0.36 * size]], tones.window);
  }
  box(pen, [0.36 * size, -0.96 * size, 0.13 * size, 0.64 * size], tones.wallShade);
  box(pen, [0.34 * size, -1 * size, 0.17 * size, 0.07 * size], tones.roof);
  box(pen, [-0.46 * size, -0.26 * size, 0.3 * size, 0.22 * size], tones.isNight ? tones.window : 0xffffff);
  for (const line of [0, 1, 2]) box(pen, [-0.42 * size, (-0.22 + line * 0.06) * size, (line ? 0.22 : 0.14) * size, 0.025 * size], tones.line);
}

const LANDMARKS: Readonly<Record<Kind, (pen: Pen, look: Look) => void>> = {
  short: mast, community: village, pictures: frame, clips: screen, career: steps, reviews: observatory, messenger: staircase, press: printer,
};

/** Paints what makes a kind of platform known from afar, its foot at the origin. */
export function landmark(pen: Pen, kind: Kind, { size, tones }: Look): void {
  LANDMARKS[kind](pen, { size: size * 0.82, tones });
}
