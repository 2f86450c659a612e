import { css, mix, type Colour, type Tones } from './palette.ts';

type Pen = CanvasRenderingContext2D;

/** A room to furnish; the origin is its lower left corner, up is negative. */
export interface Interior {
  readonly width: number;
  readonly height: number;
  readonly isLit: boolean;
  readonly tones: Tones;
}

interface Wood {
  readonly dark: Colour;
  readonly soft: Colour;
  readonly glass: Colour;
}

const woodOf = ({ isLit, tones }: Interior): Wood =>
  isLit
    ? { dark: 0x5d3d28, soft: 0xc98a4d, glass: tones.isNight ? 0x2d4763 : 0xbfdce2 }
    : tones.isNight
      ? { dark: 0x1d2d3c, soft: 0x182634, glass: 0x22384f }
      : { dark: 0x2b3c47, soft: 0x44585f, glass: 0x86a4ae };

type Bar = readonly [left: number, bottom: number, width: number, height: number];

/** Fills a bar given in shares of the room: left and width of its height, so that things keep their form in broad rooms. */
function bar(pen: Pen, [left, bottom, width, height]: Bar, room: Interior, colour: Colour): void {
  const unit = room.height;
  pen.fillStyle = css(colour);
  pen.fillRect(left * unit, -(bottom + height) * unit, width * unit, height * unit);
}

function windows(pen: Pen, room: Interior, wood: Wood): void {
  const span = room.width / room.height;
  for (let at = 0.62; at < span - 0.3; at += 0.92) {
    bar(pen, [at, 0.42, 0.44, 0.36], room, wood.soft);
    bar(pen, [at + 0.03, 0.45, 0.38, 0.3], room, wood.glass);
    bar(pen, [at + 0.205, 0.45, 0.028, 0.3], room, wood.soft);
  }
}

function desk(pen: Pen, room: Interior, { at, wood }: { readonly at: number; readonly wood: Wood }): void {
  bar(pen, [at, 0.27, 0.62, 0.05], room, wood.dark);
  bar(pen, [at + 0.04, 0, 0.04, 0.28], room, wood.dark);
  bar(pen, [at + 0.54, 0, 0.04, 0.28], room, wood.dark);
  bar(pen, [at + 0.34, 0.32, 0.22, 0.17], room, wood.dark);
}

function shelf(pen: Pen, room: Interior, { at, wood }: { readonly at: number; readonly wood: Wood }): void {
  bar(pen, [at, 0, 0.46, 0.78], room, wood.dark);
  for (const row of [0.06, 0.3, 0.54]) {
    for (let binder = 0; binder < 5; binder++) {
      bar(
        pen,
        [at + 0.04 + binder * 0.078, row, 0.058, binder === 3 ? 0.13 : 0.17],
        room,
        mix(wood.soft, binder % 2 ? wood.dark : wood.glass, 0.35),
      );
    }
  }
}

function plant(pen: Pen, room: Interior, { at, wood }: { readonly at: number; readonly wood: Wood }): void {
  bar(pen, [at, 0, 0.13, 0.13], room, wood.dark);
  pen.fillStyle = css(room.isLit ? 0x4f6b45 : wood.dark);
  for (const [turn, reach] of [
    [-0.7, 0.26],
    [0, 0.34],
    [0.7, 0.26],
  ] as const) {
    pen.beginPath();
    pen.ellipse(
      (at + 0.065 + turn * 0.11) * room.height,
      -0.27 * room.height,
      0.05 * room.height,
      reach * 0.55 * room.height,
      turn * 0.7,
      0,
      Math.PI * 2,
    );
    pen.fill();
  }
}

function racks(pen: Pen, room: Interior, { at, wood }: { readonly at: number; readonly wood: Wood }): void {
  for (const x of [at, at + 0.3]) {
    bar(pen, [x, 0, 0.26, 0.72], room, wood.dark);
    for (let slot = 0; slot < 5; slot++) bar(pen, [x + 0.04, 0.08 + slot * 0.12, 0.18, 0.05], room, slot % 2 ? wood.soft : 0x4fa59c);
  }
}

function picture(pen: Pen, room: Interior, { at, wood }: { readonly at: number; readonly wood: Wood }): void {
  bar(pen, [at, 0.46, 0.5, 0.34], room, wood.dark);
  bar(pen, [at + 0.04, 0.5, 0.42, 0.26], room, mix(wood.soft, wood.glass, 0.6));
}

function lamp(pen: Pen, room: Interior, { at, wood }: { readonly at: number; readonly wood: Wood }): void {
  const { height } = room;
  bar(pen, [at - 0.01, 0.86, 0.02, 0.14], room, wood.dark);
  pen.fillStyle = css(room.isLit ? 0xffffff : wood.soft);
  pen.beginPath();
  for (const [x, y] of [
    [-0.13, -0.8],
    [-0.05, -0.89],
    [0.05, -0.89],
    [0.13, -0.8],
  ] as const)
    pen.lineTo((at + x) * height, y * height);
  pen.fill();
  if (!room.isLit) return;
  const cone = pen.createLinearGradient(0, -0.8 * height, 0, 0);
  cone.addColorStop(0, 'rgba(255,248,224,0.75)');
  cone.addColorStop(1, 'rgba(255,248,224,0)');
  pen.fillStyle = cone;
  pen.beginPath();
  for (const [x, y] of [
    [-0.12, -0.8],
    [0.12, -0.8],
    [0.55, 0],
    [-0.55, 0],
  ] as const)
    pen.lineTo((at + x) * height, y * height);
  pen.fill();
}

/** Furnishes the nth floor: each a little different, none of them read as a department for certain. */
export function furnish(pen: Pen, nth: number, room: Interior): void {
  const wood = woodOf(room);
  const span = room.width / room.height;
  pen.save();
  pen.beginPath();
  pen.rect(0, -room.height, room.width, room.height);
  pen.clip();
  if (nth % 3 !== 2) windows(pen, room, wood);
  const special = [plant, shelf, racks, shelf, plant, picture][nth % 6] ?? plant;
  if (nth % 6 === 2) racks(pen, room, { at: span * 0.3, wood });
  else special(pen, room, { at: nth % 6 === 5 ? span * 0.38 : span - 0.56, wood });
  desk(pen, room, { at: span * 0.6 - 0.36, wood });
  if (span > 2.6) desk(pen, room, { at: span * 0.84 - 0.4, wood });
  if (nth % 6 === 3) plant(pen, room, { at: span * 0.4, wood });
  lamp(pen, room, { at: span * 0.56, wood });
  pen.restore();
}
