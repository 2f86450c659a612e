import { block, box, house, shape, type Look, type Pen } from './paint-building.ts';
import { css, mix } from './palette.ts';

/* Landmarks of the platforms where people talk with each other. */

/** Short messages: a radio mast. */
export function mast(pen: Pen, { size, tones }: Look): void {
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

/** Community and local groups: a village with its church and its tree. */
export function village(pen: Pen, { size, tones }: Look): void {
  house(pen, [-0.52 * size, 0.26 * size, 0.2 * size], tones);
  block(pen, [-0.2 * size, 0.17 * size, 0.5 * size], tones);
  shape(
    pen,
    [
      [-0.23 * size, -0.5 * size],
      [-0.115 * size, -0.86 * size],
      [0, -0.5 * size],
    ],
    tones.roof,
  );
  box(pen, [-0.15 * size, -0.42 * size, 0.05 * size, 0.1 * size], tones.window);
  house(pen, [-0.02 * size, 0.3 * size, 0.22 * size], tones);
  pen.fillStyle = css(tones.roof);
  pen.fillRect(0.475 * size, -0.14 * size, 0.035 * size, 0.14 * size);
  pen.beginPath();
  pen.arc(0.49 * size, -0.26 * size, 0.16 * size, 0, Math.PI * 2);
  pen.fillStyle = css(mix(tones.ground, tones.line, 0.45));
  pen.fill();
}

/** Messenger: a house with closed shutters and a staircase. */
export function staircase(pen: Pen, { size, tones }: Look): void {
  block(pen, [-0.3 * size, 0.6 * size, 0.98 * size], tones);
  shape(
    pen,
    [
      [-0.36 * size, -0.98 * size],
      [-0.02 * size, -1.22 * size],
      [0.36 * size, -0.98 * size],
    ],
    tones.roof,
  );
  for (let storey = 0; storey < 4; storey++) {
    const y = -(0.14 + storey * 0.22) * size;
    box(
      pen,
      [-0.22 * size, y - 0.12 * size, 0.1 * size, 0.12 * size],
      storey === 2 ? tones.window : mix(tones.wallShade, tones.line, 0.35),
    );
    box(
      pen,
      [-0.04 * size, y - 0.12 * size, 0.1 * size, 0.12 * size],
      storey === 0 ? tones.window : mix(tones.wallShade, tones.line, 0.35),
    );
  }
  pen.strokeStyle = css(tones.line, 0.85);
  pen.lineWidth = Math.max(1, size * 0.03);
  pen.beginPath();
  pen.moveTo(0.5 * size, 0);
  for (let flight = 1; flight <= 5; flight++) pen.lineTo((flight % 2 ? 0.3 : 0.5) * size, -flight * 0.17 * size);
  pen.stroke();
}

/** Press: a printing house. */
export function printer(pen: Pen, { size, tones }: Look): void {
  block(pen, [-0.56 * size, 1.1 * size, 0.34 * size], tones);
  for (const tooth of [0, 1, 2]) {
    const x = (-0.56 + tooth * 0.366) * size;
    shape(
      pen,
      [
        [x, -0.34 * size],
        [x, -0.62 * size],
        [x + 0.366 * size, -0.34 * size],
      ],
      tones.roof,
    );
    shape(
      pen,
      [
        [x + 0.03 * size, -0.36 * size],
        [x + 0.03 * size, -0.53 * size],
        [x + 0.2 * size, -0.4 * size],
        [x + 0.2 * size, -0.36 * size],
      ],
      tones.window,
    );
  }
  box(pen, [0.36 * size, -0.96 * size, 0.13 * size, 0.64 * size], tones.wallShade);
  box(pen, [0.34 * size, -1 * size, 0.17 * size, 0.07 * size], tones.roof);
  box(pen, [-0.46 * size, -0.26 * size, 0.3 * size, 0.22 * size], tones.isNight ? tones.window : 0xffffff);
  for (const line of [0, 1, 2])
    box(pen, [-0.42 * size, (-0.22 + line * 0.06) * size, (line ? 0.22 : 0.14) * size, 0.025 * size], tones.line);
}
