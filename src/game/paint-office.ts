import type { Stamp } from './easel.ts';
import { paperStamp, stroke, type Sheet } from './paint-paper.ts';
import { css, PALETTE } from './palette.ts';

/** Frame of the nth figure at a desk. */
export const clerkFrame = (nth: number): string => `clerk-${nth % 3}`;
/** Frame of the flag in a wind from 0 slack to 3 storm, in one of two flutters. */
export const flagFrame = (strength: number, flutter: number): string => `flag-${strength}-${flutter}`;

function clerk(nth: number, height: number): Stamp {
  const width = height * 0.62;
  return {
    name: clerkFrame(nth),
    width,
    height,
    draw: (pen) => {
      pen.fillStyle = css([0x22303c, 0x3a2a2c, 0x24383a][nth] ?? PALETTE.ink);
      pen.beginPath();
      pen.arc(width * (0.5 + (nth - 1) * 0.05), height * 0.17, height * 0.15, 0, Math.PI * 2);
      pen.fill();
      pen.beginPath();
      pen.roundRect(width * 0.16, height * 0.35, width * 0.68, height * 0.65, [height * 0.22, height * 0.22, 0, 0]);
      pen.fill();
      if (nth === 1) pen.fillRect(width * 0.6, height * 0.42, width * 0.4, height * 0.13);
      if (nth === 2) pen.fillRect(0, height * 0.52, width * 0.4, height * 0.12);
    },
  };
}

function messenger(height: number): Stamp {
  const width = height * 0.9;
  return {
    name: 'messenger',
    width,
    height,
    draw: (pen) => {
      const look = { colour: PALETTE.ink, width: height * 0.13 };
      stroke(
        pen,
        [
          [width * 0.5, height * 0.62],
          [width * 0.22, height * 0.94],
        ],
        look,
      );
      stroke(
        pen,
        [
          [width * 0.5, height * 0.62],
          [width * 0.74, height * 0.78],
          [width * 0.76, height * 0.96],
        ],
        look,
      );
      stroke(
        pen,
        [
          [width * 0.52, height * 0.36],
          [width * 0.5, height * 0.62],
        ],
        { ...look, width: height * 0.22 },
      );
      pen.beginPath();
      pen.arc(width * 0.46, height * 0.15, height * 0.12, 0, Math.PI * 2);
      pen.fillStyle = css(PALETTE.ink);
      pen.fill();
      pen.fillStyle = '#ffffff';
      pen.fillRect(width * 0.02, height * 0.3, width * 0.34, height * 0.3);
    },
  };
}

function boat(height: number): Stamp {
  const width = height * 1.7;
  return {
    name: 'boat',
    width,
    height,
    draw: (pen) => {
      for (const [points, colour] of [
        [
          [
            [0, 0.52],
            [1, 0.52],
            [0.82, 1],
            [0.18, 1],
          ],
          0xffffff,
        ],
        [
          [
            [0.5, 0],
            [0.74, 0.52],
            [0.26, 0.52],
          ],
          0xffffff,
        ],
        [
          [
            [0.5, 0],
            [0.74, 0.52],
            [0.5, 0.52],
          ],
          0xc4d2d6,
        ],
        [
          [
            [0.5, 0.52],
            [1, 0.52],
            [0.82, 1],
            [0.5, 1],
          ],
          0xdde6e8,
        ],
      ] as const) {
        pen.beginPath();
        for (const [x, y] of points) pen.lineTo(x * width, y * height);
        pen.fillStyle = css(colour);
        pen.fill();
      }
    },
  };
}

function flag(strength: number, { flutter, length }: { readonly flutter: number; readonly length: number }): Stamp {
  const reach = [0.25, 0.6, 0.9, 1][strength] ?? 1;
  const fall = [0.9, 0.5, 0.14, 0.02][strength] ?? 0;
  return {
    name: flagFrame(strength, flutter),
    width: length * 1.05,
    height: length * 1.3,
    draw: (pen) => {
      const wave = (share: number): number =>
        (flutter ? 1 : -1) * Math.sin(share * Math.PI * (1.4 + strength * 0.4)) * length * 0.07 * share;
      const steps = 10;
      pen.beginPath();
      for (let at = 0; at <= steps; at++)
        pen.lineTo((at / steps) * length * reach, (at / steps) * length * fall + wave(at / steps) + length * 0.08);
      for (let at = steps; at >= 0; at--)
        pen.lineTo(
          (at / steps) * length * reach,
          (at / steps) * length * fall * 0.75 + wave(at / steps) + length * (0.42 - (at / steps) * 0.14),
        );
      pen.closePath();
      pen.fillStyle = css(PALETTE.signal);
      pen.fill();
    },
  };
}

/** Everything small that belongs to the house. */
export function houseStamps(size: Sheet, storey: number): Stamp[] {
  const flags = [0, 1, 2, 3].flatMap((strength) => [0, 1].map((flutter) => flag(strength, { flutter, length: storey * 0.95 })));
  return [
    ...(['waiting', 'contested', 'approved'] as const).map((stage) => paperStamp(stage, size)),
    ...[0, 1, 2].map((nth) => clerk(nth, storey * 0.62)),
    messenger(storey * 0.62),
    boat(storey * 0.5),
    ...flags,
  ];
}
