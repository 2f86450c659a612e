import { TILT } from './layout.ts';
import { css, mix, type Tones } from './palette.ts';
import { landmark, type Kind } from './paint-landmark.ts';

/** What sets the ground of each kind apart: how high it rises from the sea, and the waves of its coast. */
interface Ground {
  readonly height: number;
  readonly coast: readonly (readonly [lobes: number, depth: number, turn: number])[];
}

const GROUNDS: Readonly<Record<Kind, Ground>> = {
  short: {
    height: 0.3,
    coast: [
      [2, 0.08, 0.5],
      [5, 0.03, 1],
    ],
  },
  community: {
    height: 0.14,
    coast: [
      [3, 0.05, 2],
      [7, 0.02, 0],
    ],
  },
  pictures: {
    height: 0.2,
    coast: [
      [2, 0.12, 2.4],
      [4, 0.04, 0.4],
    ],
  },
  clips: {
    height: 0.18,
    coast: [
      [3, 0.09, 0.3],
      [6, 0.03, 2],
    ],
  },
  career: { height: 0.38, coast: [[4, 0.08, 0.8]] },
  reviews: {
    height: 0.42,
    coast: [
      [2, 0.06, 1.6],
      [3, 0.05, 0],
    ],
  },
  messenger: {
    height: 0.5,
    coast: [
      [3, 0.06, 1.1],
      [8, 0.03, 0],
    ],
  },
  press: { height: 0.22, coast: [[4, 0.1, 0]] },
};

/** Height of an island's ground above the sea, in radii. */
export const heightOf = (kind: Kind): number => GROUNDS[kind].height;

/** The picture of an island reaches this far from the middle of its ground, in radii. */
export const ISLAND_REACH = { side: 1.3, above: 1.45, below: 1.05 } as const;

const STEPS = 72;

interface Blob {
  readonly ground: Ground;
  readonly radius: number;
  readonly drop: number;
  readonly swell: number;
}

function trace(pen: CanvasRenderingContext2D, { ground, radius, drop, swell }: Blob): void {
  pen.beginPath();
  for (let step = 0; step <= STEPS; step++) {
    const angle = (step / STEPS) * Math.PI * 2;
    const wave = ground.coast.reduce((sum, [lobes, depth, turn]) => sum + depth * Math.sin(angle * lobes + turn), 1);
    pen.lineTo(Math.cos(angle) * radius * wave * swell, Math.sin(angle) * radius * wave * swell * TILT + drop);
  }
  pen.closePath();
}

function surf(pen: CanvasRenderingContext2D, blob: Blob, tones: Tones): void {
  const alpha = tones.isNight ? 0.35 : 0.8;
  for (const [swell, strength] of [
    [1.13, 0.25],
    [1.07, 0.5],
  ] as const) {
    trace(pen, { ...blob, swell });
    pen.fillStyle = css(tones.isNight ? 0x9fc0cc : 0xf2faf8, strength * alpha);
    pen.fill();
  }
}

function cliff(pen: CanvasRenderingContext2D, blob: Blob, tones: Tones): void {
  const layers = 14;
  for (let layer = layers; layer >= 0; layer--) {
    const share = layer / layers;
    trace(pen, { ...blob, drop: blob.drop * share, swell: 0.98 + 0.04 * share });
    const band = layer % 5 === 2 ? 0.1 : 0;
    pen.fillStyle = css(mix(mix(tones.cliff, tones.cliffFoot, share), tones.line, band));
    pen.fill();
  }
}

function top(pen: CanvasRenderingContext2D, blob: Blob, tones: Tones): void {
  const { radius } = blob;
  trace(pen, { ...blob, drop: 0, swell: 1 });
  const light = pen.createLinearGradient(-radius, -radius * TILT, radius, radius * TILT);
  light.addColorStop(0, css(tones.groundEdge));
  light.addColorStop(0.55, css(tones.ground));
  light.addColorStop(1, css(mix(tones.ground, tones.cliff, 0.5)));
  pen.fillStyle = light;
  pen.fill();
  pen.strokeStyle = css(mix(tones.groundEdge, 0xffffff, tones.isNight ? 0.1 : 0.35), 0.9);
  pen.lineWidth = Math.max(1, radius * 0.018);
  pen.stroke();
  trace(pen, { ...blob, drop: 0, swell: 0.82 });
  pen.fillStyle = css(mix(tones.ground, tones.line, 0.16), 0.5);
  pen.fill();
}

/** Paints the island of a platform around the middle of its ground. */
export function paintIsland(pen: CanvasRenderingContext2D, kind: Kind, look: { readonly radius: number; readonly tones: Tones }): void {
  const { radius, tones } = look;
  const ground = GROUNDS[kind];
  const blob = { ground, radius, drop: ground.height * radius, swell: 1 };
  surf(pen, blob, tones);
  cliff(pen, blob, tones);
  top(pen, blob, tones);
  pen.save();
  pen.translate(0, -radius * TILT * 0.52);
  landmark(pen, kind, { size: radius, tones });
  pen.restore();
}
