import type { WorldView } from '../view/world-view.ts';
import type { Stamp } from './easel.ts';
import { css, PALETTE, type Colour } from './palette.ts';

type Pen = CanvasRenderingContext2D;
type Stage = WorldView['papers'][number]['stage'];
interface Sheet {
  readonly width: number;
  readonly height: number;
}

/** Frame of a paper at this stage. */
export const paperFrame = (stage: Stage): string => `paper-${stage}`;
/** Frame of the nth figure at a desk. */
export const clerkFrame = (nth: number): string => `clerk-${nth % 3}`;
/** Frame of the flag in a wind from 0 slack to 3 storm, in one of two flutters. */
export const flagFrame = (strength: number, flutter: number): string => `flag-${strength}-${flutter}`;

/** A paper's picture is this much larger than the sheet, for its shine. */
export const PAPER_MARGIN = 1.9;

function sheet(pen: Pen, { width, height }: Sheet): void {
  const fold = width * 0.28;
  pen.fillStyle = '#ffffff';
  pen.beginPath();
  for (const [x, y] of [[0, 0], [width - fold, 0], [width, fold], [width, height], [0, height]] as const) pen.lineTo(x, y);
  pen.closePath();
  pen.fill();
  pen.strokeStyle = css(PALETTE.ink, 0.85);
  pen.lineWidth = Math.max(1, height * 0.05);
  pen.stroke();
  pen.fillStyle = css(PALETTE.steel, 0.55);
  pen.beginPath();
  for (const [x, y] of [[width - fold, 0], [width - fold, fold], [width, fold]] as const) pen.lineTo(x, y);
  pen.fill();
  pen.fillStyle = css(PALETTE.steel, 0.85);
  for (const [row, length] of [0.5, 0.68, 0.68, 0.44].entries()) {
    pen.fillRect(width * 0.16, height * (0.26 + row * 0.17), width * length, Math.max(0.8, height * 0.06));
  }
}

function stroke(pen: Pen, points: readonly (readonly [number, number])[], look: { readonly colour: Colour; readonly width: number }): void {
  pen.strokeStyle = css(look.colour);
  pen.lineWidth = look.width;
  pen.lineCap = 'round';
  pen.lineJoin = 'round';
  pen.beginPath();
  for (const [x, y] of points) pen.lineTo(x, y);
  pen.stroke();
}

/** Red ink: a line struck through and a thick cross, wider than the sheet, so that it shows from afar. */
function redInk(pen: Pen, { width: w, height: h }: Sheet): void {
  const look = { colour: PALETTE.signal, width: Math.max(1.6, h * 0.13) };
  stroke(pen, [[-w * 0.12, h * 0.2], [w * 1.12, h * 0.86]], look);
  stroke(pen, [[w * 1.12, h * 0.2], [-w * 0.12, h * 0.86]], look);
}

/** A round stamp with a tick, set askew over the lower corner. */
function stamped(pen: Pen, { width: w, height: h }: Sheet): void {
  pen.beginPath();
  pen.arc(w * 0.72, h * 0.68, h * 0.36, 0, Math.PI * 2);
  pen.fillStyle = css(PALETTE.stamp);
  pen.fill();
  pen.strokeStyle = '#ffffff';
  pen.lineWidth = Math.max(1, h * 0.045);
  pen.stroke();
  stroke(pen, [[w * 0.5, h * 0.68], [w * 0.68, h * 0.83], [w * 0.98, h * 0.53]], { colour: 0xffffff, width: Math.max(1.4, h * 0.1) });
}

const MARKS: Readonly<Record<Stage, (pen: Pen, size: Sheet) => void>> = { waiting: () => undefined, contested: redInk, approved: stamped };

function paperStamp(stage: Stage, size: Sheet): Stamp {
  const [width, height] = [size.width * PAPER_MARGIN, size.height * PAPER_MARGIN];
  return {
    name: paperFrame(stage), width, height,
    draw: (pen) => {
      const shine = pen.createRadialGradient(width / 2, height / 2, size.width * 0.3, width / 2, height / 2, height / 2);
      shine.addColorStop(0, css(stage === 'contested' ? PALETTE.signal : 0xffffff, 0.75));
      shine.addColorStop(1, css(stage === 'contested' ? PALETTE.signal : 0xffffff, 0));
      pen.fillStyle = shine;
      pen.fillRect(0, 0, width, height);
      pen.translate((width - size.width) / 2, (height - size.height) / 2);
      sheet(pen, size);
      MARKS[stage](pen, size);
    },
  };
}

function clerk(nth: number, height: number): Stamp {
  const width = height * 0.62;
  return {
    name: clerkFrame(nth), width, height,
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
    name: 'messenger', width, height,
    draw: (pen) => {
      const look = { colour: PALETTE.ink, width: height * 0.13 };
      stroke(pen, [[width * 0.5, height * 0.62], [width * 0.22, height * 0.94]], look);
      stroke(pen, [[width * 0.5, height * 0.62], [width * 0.74, height * 0.78], [width * 0.76, height * 0.96]], look);
      stroke(pen, [[width * 0.52, height * 0.36], [width * 0.5, height * 0.62]], { ...look, width: height * 0.22 });
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
    name: 'boat', width, height,
    draw: (pen) => {
      for (const [points, colour] of [
        [[[0, 0.52], [1, 0.52], [0.82, 1], [0.18, 1]], 0xffffff],
        [[[0.5, 0], [0.74, 0.52], [0.26, 0.52]], 0xffffff],
        [[[0.5, 0], [0.74, 0.52], [0.5, 0.52]], 0xc4d2d6],
        [[[0.5, 0.52], [1, 0.52], [0.82, 1], [0.5, 1]], 0xdde6e8],
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
    name: flagFrame(strength, flutter), width: length * 1.05, height: length * 1.3,
    draw: (pen) => {
      const wave = (share: number): number => (flutter ? 1 : -1) * Math.sin(share * Math.PI * (1.4 + strength * 0.4)) * length * 0.07 * share;
      const steps = 10;
      pen.beginPath();
      for (let at = 0; at <= steps; at++) pen.lineTo((at / steps) * length * reach, (at / steps) * length * fall + wave(at / steps) + length * 0.08);
      for (let at = steps; at >= 0; at--) pen.lineTo((at / steps) * length * reach, (at / steps) * length * fall * 0.75 + wave(at / steps) + length * (0.42 - (at / steps) * 0.14));
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
