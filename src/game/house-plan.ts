import type { HousePlace } from './layout.ts';

export interface Point {
  readonly x: number;
  readonly y: number;
}

/** One storey's room behind the cut-away wall. */
export interface Room {
  readonly floor: number;
  readonly left: number;
  readonly right: number;
  readonly ceiling: number;
  readonly ground: number;
}

/** The house in section: rooms from the ground up, the stairs on the side of the sea, the door and the landing stage. */
export interface HousePlan {
  readonly place: HousePlace;
  readonly rooms: readonly Room[];
  readonly storey: number;
  readonly wall: number;
  readonly stairs: { readonly left: number; readonly right: number; readonly middle: number };
  readonly door: Point;
  readonly pierHead: Point;
  readonly sheet: { readonly width: number; readonly height: number };
}

const STAIRS = 0.17;

/** Cuts the house into rooms, one for each floor that somebody works on. */
export function planHouse(place: HousePlace, floors: readonly number[]): HousePlan {
  const top = place.top + place.roof;
  const storey = (place.ground - top) / Math.max(2, floors.length);
  const wall = Math.max(2, place.width * 0.022);
  const stairs = {
    left: place.left + wall,
    right: place.left + place.width * STAIRS,
    middle: place.left + (wall + place.width * STAIRS) / 2,
  };
  const height = Math.min(storey * 0.6, 46);
  return {
    place,
    storey,
    wall,
    stairs,
    rooms: floors.map((floor, index) => ({
      floor,
      left: stairs.right + wall * 0.6,
      right: place.left + place.width - wall,
      ceiling: place.ground - storey * (index + 1) + Math.max(1.5, wall * 0.6),
      ground: place.ground - storey * index,
    })),
    door: { x: place.left, y: place.ground },
    pierHead: { x: place.left - place.width * 0.42, y: place.ground },
    sheet: { width: height * 0.74, height },
  };
}

const roomOf = (plan: HousePlan, floor: number): Room | undefined => plan.rooms.find((room) => room.floor === floor);

/** Where the nth paper of a floor lies. Whoever works outside the house gets it at the door. */
export function spotOf(plan: HousePlan, floor: number, nth: number): Point {
  const room = roomOf(plan, floor);
  const step = plan.sheet.width * 1.25;
  if (!room) return { x: plan.door.x - step * (nth + 1), y: plan.door.y };
  return { x: room.left + step * (nth + 0.75), y: room.ground - 1 };
}

/** The way of a paper from where it is to a spot: to the stairs, up or down, and in. */
export function wayTo(plan: HousePlan, from: Point, spot: Point): readonly Point[] {
  if (Math.abs(from.y - spot.y) < plan.storey * 0.3) return [spot];
  return [{ x: plan.stairs.middle, y: from.y }, { x: plan.stairs.middle, y: spot.y }, spot];
}

/** Where the nth person of a floor sits. */
export function seatOf(plan: HousePlan, floor: number, nth: number): Point | undefined {
  const room = roomOf(plan, floor);
  if (!room) return undefined;
  const share = [0.62, 0.84, 0.44, 0.73, 0.53, 0.92][nth % 6] ?? 0.5;
  return { x: room.left + (room.right - room.left) * share, y: room.ground };
}
