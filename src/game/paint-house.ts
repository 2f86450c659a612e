import type { HousePlan, Room } from './house-plan.ts';
import { furnish } from './paint-room.ts';
import { css, mix, PALETTE, type Tones } from './palette.ts';

type Pen = CanvasRenderingContext2D;

const shellColours = (tones: Tones) =>
  tones.isNight
    ? { wall: 0x33465a, edge: 0x4e6478, roof: 0x16232f, inside: 0x0f1b28, stone: 0x1a2833, stoneTop: 0x2c3e4b }
    : { wall: 0xe9e2d2, edge: 0xffffff, roof: 0x34495a, inside: 0x31454f, stone: 0x53636c, stoneTop: 0x8b979a };

function roof(pen: Pen, { place }: HousePlan, tones: Tones): void {
  const colours = shellColours(tones);
  const { left, width, top } = place;
  const eaves = top + place.roof;
  const over = width * 0.035;
  pen.fillStyle = css(mix(colours.roof, tones.line, 0.25));
  pen.fillRect(left + width * 0.72, top + place.roof * 0.05, width * 0.07, place.roof * 0.8);
  pen.beginPath();
  for (const [x, y] of [
    [-over, 1],
    [width * 0.12, 0.28],
    [width * 0.88, 0.28],
    [width + over, 1],
  ] as const)
    pen.lineTo(left + x, top + place.roof * y);
  pen.closePath();
  const shade = pen.createLinearGradient(left, 0, left + width, 0);
  shade.addColorStop(0, css(mix(colours.roof, 0xffffff, 0.12)));
  shade.addColorStop(1, css(mix(colours.roof, tones.line, 0.3)));
  pen.fillStyle = shade;
  pen.fill();
  pen.fillStyle = css(colours.edge);
  pen.fillRect(left - over, eaves - Math.max(1.5, place.roof * 0.07), width + over * 2, Math.max(2, place.roof * 0.1));
  pen.strokeStyle = css(tones.isNight ? colours.edge : tones.line);
  pen.lineWidth = Math.max(1, width * 0.008);
  pen.beginPath();
  pen.moveTo(left + width * 0.2, top + place.roof * 0.3);
  pen.lineTo(left + width * 0.2, top - place.roof * 0.55);
  pen.stroke();
}

function stairs(pen: Pen, plan: HousePlan, tones: Tones): void {
  const { left, right } = plan.stairs;
  pen.strokeStyle = css(tones.isNight ? 0x46596a : 0x8fa0a6, 0.9);
  pen.lineWidth = Math.max(1, plan.wall * 0.36);
  pen.lineJoin = 'round';
  pen.beginPath();
  const inset = plan.wall * 0.5;
  for (const [index, room] of plan.rooms.entries()) {
    const [low, high] = [room.ground - 1, room.ground - plan.storey];
    if (index === plan.rooms.length - 1) break;
    pen.moveTo(left + inset, low);
    pen.lineTo(right - inset, (low + high) / 2);
    pen.lineTo(left + inset, high);
  }
  pen.stroke();
}

function door(pen: Pen, plan: HousePlan, tones: Tones): void {
  const height = plan.storey * 0.66;
  const width = Math.max(3, plan.wall * 1.5);
  pen.fillStyle = css(tones.isNight ? PALETTE.lamp : PALETTE.stamp);
  pen.fillRect(plan.door.x - width * 0.15, plan.door.y - height, width, height);
  pen.fillStyle = css(tones.roof);
  pen.fillRect(plan.door.x - width * 1.2, plan.door.y - height - plan.wall * 0.6, width * 2, plan.wall * 0.6);
}

function quay(pen: Pen, plan: HousePlan, look: { readonly tones: Tones; readonly right: number; readonly bottom: number }): void {
  const { tones, right, bottom } = look;
  const colours = shellColours(tones);
  const { ground, left, width } = plan.place;
  const start = left - width * 0.1;
  const stone = pen.createLinearGradient(0, ground, 0, bottom);
  stone.addColorStop(0, css(colours.stone));
  stone.addColorStop(1, css(mix(colours.stone, tones.line, 0.6)));
  pen.fillStyle = stone;
  pen.beginPath();
  for (const [x, y] of [
    [start, ground],
    [right, ground],
    [right, bottom],
    [start - width * 0.05, bottom],
  ] as const)
    pen.lineTo(x, y);
  pen.fill();
  const slab = Math.max(2, plan.storey * 0.07);
  pen.fillStyle = css(colours.stoneTop);
  pen.fillRect(start - 2, ground, right - start + 2, slab);
  pen.fillStyle = css(mix(colours.stoneTop, colours.stone, 0.4));
  pen.fillRect(plan.pierHead.x, ground, start - plan.pierHead.x, slab);
  for (let post = 0; post < 4; post++) {
    const x = plan.pierHead.x + ((start - plan.pierHead.x) * post) / 4 + slab * 0.6;
    pen.fillRect(x, ground, Math.max(1.5, slab * 0.6), bottom - ground);
  }
}

/** Paints house, quay and pier with all rooms dark. */
export function paintShell(
  pen: Pen,
  plan: HousePlan,
  look: { readonly tones: Tones; readonly right: number; readonly bottom: number },
): void {
  const { place } = plan;
  const colours = shellColours(look.tones);
  quay(pen, plan, look);
  roof(pen, plan, look.tones);
  const top = place.top + place.roof;
  pen.fillStyle = css(colours.wall);
  pen.fillRect(place.left, top, place.width, place.ground - top);
  pen.fillStyle = css(mix(colours.inside, colours.wall, look.tones.isNight ? 0.12 : 0.2));
  pen.fillRect(plan.stairs.left, top + plan.wall * 0.5, plan.stairs.right - plan.stairs.left, place.ground - top - plan.wall * 0.5);
  stairs(pen, plan, look.tones);
  for (const [index, room] of plan.rooms.entries()) paintRoom(pen, room, { index, isLit: false, tones: look.tones });
  door(pen, plan, look.tones);
}

/** Paints one room, with the light on or off. */
export function paintRoom(pen: Pen, room: Room, look: { readonly index: number; readonly isLit: boolean; readonly tones: Tones }): void {
  const [width, height] = [room.right - room.left, room.ground - room.ceiling];
  const { isLit, tones, index } = look;
  const back = pen.createLinearGradient(0, room.ceiling, 0, room.ground);
  const [above, below] = isLit ? [0xffe6b8, 0xe9a860] : tones.isNight ? [0x0c1722, 0x132130] : [0x4c626d, 0x3a4e59];
  back.addColorStop(0, css(above));
  back.addColorStop(1, css(below));
  pen.fillStyle = back;
  pen.fillRect(room.left, room.ceiling, width, height);
  pen.save();
  pen.translate(room.left, room.ground);
  furnish(pen, index, { width, height, isLit, tones });
  pen.restore();
  pen.fillStyle = css(isLit ? 0x7a4f2c : tones.line, isLit ? 0.75 : 0.5);
  pen.fillRect(room.left, room.ground - Math.max(1, height * 0.035), width, Math.max(1, height * 0.035));
}
