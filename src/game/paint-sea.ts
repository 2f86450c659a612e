import { lot } from './crowd.ts';
import type { Point } from './house-plan.ts';
import type { Size } from './layout.ts';
import { css, PALETTE, type Colour } from './palette.ts';

type Pen = CanvasRenderingContext2D;

/** A row of waves. */
interface Strip {
  readonly width: number;
  /** Height of the highest waves a row of this size can have. */
  readonly height: number;
  /** The strip repeats after this length. */
  readonly period: number;
  readonly row: number;
  /** 0 calm … 1 hurricane: low and round first, then high and steep with foam on the crests. */
  readonly waves: number;
}

/** The picture of a row is so much higher than its waves, and its still water lies so far down, both in heights. */
export const WAVE_REACH = 1.5;
export const WAVE_FOOT = 0.85;

const rise = (strip: Strip): number => strip.height * (0.1 + 0.72 * strip.waves);
const steepness = ({ waves }: Strip): number => Math.min(1, Math.max(0, (waves - 0.36) / 0.3));

/** Height of the water above its trough, 0 … 1, at a place along the strip. */
function crestAt(strip: Strip, x: number): number {
  const turn = (x / strip.period) * Math.PI * 2;
  const round = 0.5 + 0.34 * Math.sin(turn * 2 + strip.row) + 0.14 * Math.sin(turn * 5 + strip.row * 2);
  const peak = (phase: number): number => 1 - Math.abs(Math.sin(phase)) ** 0.62;
  const steep = Math.min(1, 0.78 * peak(turn * 1.5 + strip.row) + 0.34 * peak(turn * 2.5 + strip.row * 1.7));
  return round + (steep - round) * steepness(strip);
}

const waterAt = (strip: Strip, x: number): number => strip.height * WAVE_FOOT - crestAt(strip, x) * rise(strip);

function traceCrest(pen: Pen, strip: Strip): void {
  const step = Math.max(3, strip.height / 9);
  for (let x = 0; x <= strip.width + step; x += step) pen.lineTo(x, waterAt(strip, x));
}

/** White caps: from the crest down its back, longer where the wave is steeper, with a torn lower edge. */
function caps(pen: Pen, strip: Strip): void {
  const { width, height, period } = strip;
  const count = Math.round(period / Math.max(3, height * 0.05));
  const step = period / count;
  pen.fillStyle = css(PALETTE.foam, 0.8 * steepness(strip));
  pen.beginPath();
  pen.moveTo(0, height * WAVE_FOOT);
  for (let x = 0; x <= width; x += step) pen.lineTo(x, waterAt(strip, x));
  for (let nth = Math.floor(width / step); nth >= 0; nth--) {
    const torn = Math.max(0, crestAt(strip, nth * step) - 0.48) * (0.2 + 0.45 * lot(nth % count, strip.row + 3));
    pen.lineTo(nth * step, waterAt(strip, nth * step) + torn * rise(strip) + height * 0.004);
  }
  pen.closePath();
  pen.fill();
}

/** One row of waves that repeats along its length; dark below and light on the crest, so that it suits any hour. */
export function paintWaves(pen: Pen, strip: Strip): void {
  const { width, height } = strip;
  const steep = steepness(strip);
  const bottom = height * WAVE_REACH;
  const body = pen.createLinearGradient(0, height * WAVE_FOOT - rise(strip), 0, bottom);
  const weight = 0.32 + 0.5 * steep;
  for (const [at, colour, alpha] of [
    [0, 0x9fc3cc, 0.18 + 0.14 * steep],
    [0.3, 0x2a4d60, weight * 0.55],
    [0.6, 0x04101a, weight],
    [1, 0x04101a, 0],
  ] as const) {
    body.addColorStop(at, css(colour, alpha));
  }
  pen.beginPath();
  traceCrest(pen, strip);
  pen.lineTo(width, bottom);
  pen.lineTo(0, bottom);
  pen.closePath();
  pen.fillStyle = body;
  pen.fill();
  pen.beginPath();
  traceCrest(pen, strip);
  pen.strokeStyle = css(PALETTE.foam, 0.3 + 0.1 * steep);
  pen.lineWidth = Math.max(1, height * 0.018);
  pen.stroke();
  if (steep > 0) caps(pen, strip);
}

/** The shining road that sun or moon lay on the water. */
export function paintGlitter(pen: Pen, { width, height }: Size, colour: Colour): void {
  const rows = Math.max(8, Math.round(height / 7));
  for (let row = 0; row < rows; row++) {
    const depth = row / rows;
    const y = depth ** 1.25 * height;
    const spread = width * (0.1 + 0.36 * depth);
    for (let dash = 0; dash < 5; dash++) {
      const x = width / 2 + (lot(row * 5 + dash, 9) + lot(row * 5 + dash, 10) - 1) * spread;
      const length = width * (0.03 + 0.12 * lot(row * 5 + dash, 8)) * (0.4 + depth);
      pen.fillStyle = css(colour, (1 - depth) * 0.75 * (0.4 + 0.6 * lot(row * 5 + dash, 7)));
      pen.fillRect(x - length / 2, y, length, Math.max(1, 0.6 + depth * height * 0.012));
    }
  }
}

/** Shine of a light on the water below it. */
export function paintMirror(pen: Pen, { width, height }: Size, colour: Colour): void {
  pen.save();
  pen.scale(width / 2, height / 2);
  const shine = pen.createRadialGradient(1, 1, 0, 1, 1, 1);
  shine.addColorStop(0, css(colour, 0.55));
  shine.addColorStop(1, css(colour, 0));
  pen.fillStyle = shine;
  pen.fillRect(0, 0, 2, 2);
  pen.restore();
}

/** A bridge between two islands, as a bow; all points in the picture's own coordinates. */
export interface Bow {
  readonly from: Point;
  readonly over: Point;
  readonly to: Point;
}

/** The point at a share of the way over the bridge. */
export function onBow({ from, over, to }: Bow, share: number): Point {
  const rest = 1 - share;
  return {
    x: rest * rest * from.x + 2 * rest * share * over.x + share * share * to.x,
    y: rest * rest * from.y + 2 * rest * share * over.y + share * share * to.y,
  };
}

/** Paints a bridge, dark or lit along its whole length. */
export function paintBridge(pen: Pen, bow: Bow, look: { readonly isLit: boolean; readonly thick: number }): void {
  const trace = (lift: number): void => {
    pen.beginPath();
    pen.moveTo(bow.from.x, bow.from.y - lift);
    pen.quadraticCurveTo(bow.over.x, bow.over.y - lift, bow.to.x, bow.to.y - lift);
  };
  const line = (lift: number, width: number, colour: string): void => {
    trace(lift);
    pen.lineWidth = width;
    pen.strokeStyle = colour;
    pen.stroke();
  };
  const { thick, isLit } = look;
  const lamps = Math.max(5, Math.round(Math.hypot(bow.to.x - bow.from.x, bow.to.y - bow.from.y) / (thick * 9)));
  pen.lineCap = 'round';
  if (isLit) line(0, thick * 6, css(PALETTE.lamp, 0.16));
  line(0, thick * 1.9, css(isLit ? 0x6b4a2c : PALETTE.ink, isLit ? 1 : 0.7));
  line(thick * 0.5, Math.max(1, thick * 0.7), css(isLit ? PALETTE.lamp : PALETTE.mist, isLit ? 1 : 0.6));
  for (let lamp = 0; lamp <= lamps; lamp++) {
    const { x, y } = onBow(bow, lamp / lamps);
    pen.fillStyle = css(isLit ? PALETTE.lamp : PALETTE.ink, isLit ? 0.28 : 0.6);
    pen.fillRect(x - thick * 0.2, y - thick * 2.6, thick * 0.4, thick * 2.6);
    if (!isLit) continue;
    for (const [reach, alpha] of [
      [2.6, 0.25],
      [1, 1],
    ] as const) {
      pen.beginPath();
      pen.arc(x, y - thick * 2.8, thick * reach, 0, Math.PI * 2);
      pen.fillStyle = css(alpha === 1 ? 0xfff1d2 : PALETTE.lamp, alpha);
      pen.fill();
    }
  }
}
