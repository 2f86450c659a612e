import type { WorldView } from '../view/world-view.ts';
import type { Stamp } from './easel.ts';
import { css, PALETTE, type Colour } from './palette.ts';

type Pen = CanvasRenderingContext2D;
type Stage = WorldView['papers'][number]['stage'];
/** Size of a sheet of paper. */
export interface Sheet {
  readonly width: number;
  readonly height: number;
}

/** Frame of a paper at this stage. */
export const paperFrame = (stage: Stage): string => `paper-${stage}`;

/** A paper's picture is this much larger than the sheet, for its shine. */
export const PAPER_MARGIN = 1.9;

function sheet(pen: Pen, { width, height }: Sheet): void {
  const fold = width * 0.28;
  pen.fillStyle = '#ffffff';
  pen.beginPath();
  for (const [x, y] of [
    [0, 0],
    [width - fold, 0],
    [width, fold],
    [width, height],
    [0, height],
  ] as const)
    pen.lineTo(x, y);
  pen.closePath();
  pen.fill();
  pen.strokeStyle = css(PALETTE.ink, 0.85);
  pen.lineWidth = Math.max(1, height * 0.05);
  pen.stroke();
  pen.fillStyle = css(PALETTE.steel, 0.55);
  pen.beginPath();
  for (const [x, y] of [
    [width - fold, 0],
    [width - fold, fold],
    [width, fold],
  ] as const)
    pen.lineTo(x, y);
  pen.fill();
  pen.fillStyle = css(PALETTE.steel, 0.85);
  for (const [row, length] of [0.5, 0.68, 0.68, 0.44].entries()) {
    pen.fillRect(width * 0.16, height * (0.26 + row * 0.17), width * length, Math.max(0.8, height * 0.06));
  }
}

/** Draws an open line with round ends. */
export function stroke(
  pen: Pen,
  points: readonly (readonly [number, number])[],
  look: { readonly colour: Colour; readonly width: number },
): void {
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
  stroke(
    pen,
    [
      [-w * 0.12, h * 0.2],
      [w * 1.12, h * 0.86],
    ],
    look,
  );
  stroke(
    pen,
    [
      [w * 1.12, h * 0.2],
      [-w * 0.12, h * 0.86],
    ],
    look,
  );
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
  stroke(
    pen,
    [
      [w * 0.5, h * 0.68],
      [w * 0.68, h * 0.83],
      [w * 0.98, h * 0.53],
    ],
    { colour: 0xffffff, width: Math.max(1.4, h * 0.1) },
  );
}

const MARKS: Readonly<Record<Stage, (pen: Pen, size: Sheet) => void>> = { waiting: () => undefined, contested: redInk, approved: stamped };

/** A paper at one of its stages. */
export function paperStamp(stage: Stage, size: Sheet): Stamp {
  const [width, height] = [size.width * PAPER_MARGIN, size.height * PAPER_MARGIN];
  return {
    name: paperFrame(stage),
    width,
    height,
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
