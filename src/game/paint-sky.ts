import { lot } from './crowd.ts';
import type { Size } from './layout.ts';
import { css, PALETTE } from './palette.ts';
import type { Sky } from './sky.ts';

type Pen = CanvasRenderingContext2D;

/** Paints the air from the zenith to the horizon and the water below it, as one column of colour. */
export function paintAir(pen: Pen, sky: Sky, look: { readonly size: Size; readonly horizon: number }): void {
  const { width, height } = look.size;
  const above = pen.createLinearGradient(0, 0, 0, look.horizon);
  for (const [at, colour] of [
    [0, sky.zenith],
    [0.4, sky.upper],
    [0.8, sky.lower],
    [1, sky.horizon],
  ] as const)
    above.addColorStop(at, css(colour));
  pen.fillStyle = above;
  pen.fillRect(0, 0, width, look.horizon);
  const below = pen.createLinearGradient(0, look.horizon, 0, height);
  below.addColorStop(0, css(sky.seaFar));
  below.addColorStop(0.55, css(sky.seaNear));
  below.addColorStop(1, css(sky.seaNear));
  pen.fillStyle = below;
  pen.fillRect(0, look.horizon, width, height - look.horizon);
}

/** Stars, thinner towards the horizon. */
export function paintStars(pen: Pen, { width, height }: Size): void {
  const count = Math.round((width * height) / 2600);
  for (let star = 0; star < count; star++) {
    const y = lot(star, 2) ** 1.5 * height;
    const bright = lot(star, 3);
    const reach = 0.45 + bright * bright * (height / 300 + 0.7);
    pen.fillStyle = css(bright > 0.8 ? 0xffe9cf : 0xdfeaff, (0.35 + bright * 0.6) * (1 - (y / height) * 0.75));
    pen.beginPath();
    pen.arc(lot(star, 1) * width, y, reach, 0, Math.PI * 2);
    pen.fill();
  }
}

export function paintSun(pen: Pen, radius: number): void {
  const far = radius * 4;
  const glow = pen.createRadialGradient(far, far, radius * 0.6, far, far, far);
  glow.addColorStop(0, css(0xffe9b8, 0.7));
  glow.addColorStop(0.3, css(0xffdf9f, 0.22));
  glow.addColorStop(1, css(0xffdf9f, 0));
  pen.fillStyle = glow;
  pen.fillRect(0, 0, far * 2, far * 2);
  pen.beginPath();
  pen.arc(far, far, radius, 0, Math.PI * 2);
  pen.fillStyle = css(0xfff6de);
  pen.fill();
}

export function paintMoon(pen: Pen, radius: number): void {
  const far = radius * 4;
  const glow = pen.createRadialGradient(far, far, radius * 0.6, far, far, far);
  glow.addColorStop(0, css(0xcfe0f2, 0.4));
  glow.addColorStop(1, css(0xcfe0f2, 0));
  pen.fillStyle = glow;
  pen.fillRect(0, 0, far * 2, far * 2);
  pen.beginPath();
  pen.arc(far, far, radius, -Math.PI * 0.62, Math.PI * 0.62);
  pen.bezierCurveTo(
    far + radius * 0.35,
    far + radius * 0.75,
    far + radius * 0.35,
    far - radius * 0.75,
    far + Math.cos(-Math.PI * 0.62) * radius,
    far + Math.sin(-Math.PI * 0.62) * radius,
  );
  pen.fillStyle = css(0xf1f4ee);
  pen.fill();
}

/** The shades a cloud may have; clouds darken by fading from one picture to the next. */
export const CLOUD_SHADES = ['pale', 'grey', 'dark', 'night'] as const;
export type CloudShade = (typeof CLOUD_SHADES)[number];
const SHADES: Readonly<Record<CloudShade, readonly [top: number, foot: number, strength: number]>> = {
  pale: [0xffffff, 0xc6d6dc, 0.92],
  grey: [0xaab8bf, 0x6d7f89, 0.95],
  dark: [0x4a5a66, 0x25333e, 0.97],
  night: [0x25333f, 0x0e1822, 0.95],
};

/** One of four clouds: bows of different size on a flat foot. */
export function paintCloud(pen: Pen, form: number, look: Size & { readonly shade: CloudShade }): void {
  const { width, height } = look;
  const [top, foot, strength] = SHADES[look.shade];
  const colour = pen.createLinearGradient(0, height * 0.1, 0, height);
  colour.addColorStop(0, css(top, strength));
  colour.addColorStop(0.75, css(foot, strength * 0.85));
  colour.addColorStop(1, css(foot, 0.25));
  pen.save();
  pen.beginPath();
  pen.rect(0, 0, width, height * 0.9);
  pen.clip();
  pen.beginPath();
  const bows = 6 + (form % 2) * 2;
  for (let bow = 0; bow < bows; bow++) {
    const share = (bow + 0.5) / bows;
    const swell = Math.sin(share * Math.PI) * (0.55 + lot(bow, form + 11) * 0.5);
    const radius = Math.max(height * 0.16, Math.min(height * 0.5, height * 0.55 * swell));
    const x = width * (0.1 + share * 0.8);
    const y = height * 0.92 - radius * (0.55 + 0.3 * lot(bow, form));
    pen.moveTo(x + radius, y);
    pen.arc(x, y, Math.min(radius, y), 0, Math.PI * 2);
  }
  pen.moveTo(width * 0.98, height * 0.84);
  pen.ellipse(width / 2, height * 0.84, width * 0.44, height * 0.08, 0, 0, Math.PI * 2);
  pen.fillStyle = colour;
  pen.fill();
  pen.restore();
}

/** The low dark roof of a storm. */
export function paintCeiling(pen: Pen, { width, height }: Size): void {
  const dark = pen.createLinearGradient(0, 0, 0, height);
  dark.addColorStop(0, css(0x0a121a, 0.95));
  dark.addColorStop(0.45, css(0x131e29, 0.62));
  dark.addColorStop(0.75, css(0x1a2732, 0.22));
  dark.addColorStop(1, css(0x1d2b36, 0));
  pen.fillStyle = dark;
  pen.beginPath();
  pen.moveTo(0, 0);
  pen.lineTo(width, 0);
  const bows = Math.max(6, Math.round(width / height / 0.5));
  for (let bow = bows; bow > 0; bow--) {
    const [x, next] = [(bow / bows) * width, ((bow - 1) / bows) * width];
    const sag = height * (0.68 + 0.3 * lot(bow, 5));
    pen.lineTo(x, height * 0.6);
    pen.quadraticCurveTo((x + next) / 2, sag, next, height * 0.6);
  }
  pen.closePath();
  pen.fill();
}

/** A bolt from the clouds to the sea. */
export function paintBolt(pen: Pen, form: number, { width, height }: Size): void {
  const joints = 9;
  const path = new Path2D();
  let x = width * (0.35 + 0.3 * lot(form, 40));
  path.moveTo(x, 0);
  for (let joint = 1; joint <= joints; joint++) {
    x += (lot(joint, form + 41) - 0.5) * width * 0.36;
    path.lineTo(x, (joint / joints) * height);
    if (joint !== 4 && joint !== 6) continue;
    const side = joint === 4 ? -1 : 1;
    path.lineTo(x + side * width * 0.2, (joint / joints + 0.14) * height);
    path.lineTo(x + side * width * 0.26, (joint / joints + 0.3) * height);
    path.moveTo(x, (joint / joints) * height);
  }
  pen.lineJoin = 'round';
  for (const [reach, alpha] of [
    [0.07, 0.12],
    [0.03, 0.4],
    [0.011, 1],
  ] as const) {
    pen.strokeStyle = css(alpha === 1 ? 0xffffff : 0xcfe3ff, alpha);
    pen.lineWidth = Math.max(1, height * reach * 0.6);
    pen.stroke(path);
  }
}

/** A long breath of wind that curls at its end. */
export function paintGust(pen: Pen, { width, height }: Size): void {
  const fade = pen.createLinearGradient(0, 0, width, 0);
  for (const [at, alpha] of [
    [0, 0],
    [0.5, 0.7],
    [0.9, 0.95],
    [1, 0.6],
  ] as const)
    fade.addColorStop(at, css(PALETTE.foam, alpha));
  pen.strokeStyle = fade;
  pen.lineWidth = Math.max(1.2, height * 0.06);
  pen.lineCap = 'round';
  pen.beginPath();
  pen.moveTo(0, height * 0.72);
  pen.bezierCurveTo(width * 0.35, height * 0.5, width * 0.6, height * 0.95, width * 0.86, height * 0.72);
  pen.arc(width * 0.88, height * 0.45, height * 0.28, Math.PI * 0.55, -Math.PI * 0.85, true);
  pen.stroke();
}

/** A drop in the wind. */
export function paintDrop(pen: Pen, { width, height }: Size): void {
  const fade = pen.createLinearGradient(0, 0, 0, height);
  fade.addColorStop(0, css(0xdcebf2, 0));
  fade.addColorStop(1, css(0xdcebf2, 0.75));
  // A rim of nothing around the line keeps its edges soft when it is turned.
  pen.fillStyle = fade;
  pen.fillRect(2, 0, width - 4, height - 2);
}
