import { describe, expect, it } from 'vitest';
import { planHouse, seatOf, spotOf, wayTo } from '../../src/game/house-plan.ts';
import { layoutOf } from '../../src/game/layout.ts';

const FLOORS = [0, 1, 2, 4, 7];
const { house } = layoutOf({ width: 1366, height: 768 }, { islands: 5, floors: FLOORS.length });
const plan = planHouse(house, FLOORS);

describe('the house', () => {
  it('has a room for each floor of the cast, one above the other', () => {
    expect(plan.rooms.map(({ floor }) => floor)).toEqual(FLOORS);
    for (const [nth, room] of plan.rooms.entries()) {
      expect(room.ceiling).toBeLessThan(room.ground);
      expect(room.ground).toBeLessThanOrEqual((plan.rooms[nth - 1]?.ceiling ?? Infinity) + plan.wall);
    }
  });

  it('lays the papers of one floor side by side inside its room', () => {
    const room = plan.rooms[2];
    const spots = [0, 1, 2].map((nth) => spotOf(plan, 2, nth));
    for (const [nth, { x, y }] of spots.entries()) {
      expect(x - plan.sheet.width / 2).toBeGreaterThan(room?.left ?? 0);
      expect(y).toBeGreaterThan(room?.ceiling ?? 0);
      expect(y).toBeLessThanOrEqual(room?.ground ?? 0);
      expect(x - (spots[nth - 1]?.x ?? -Infinity)).toBeGreaterThan(plan.sheet.width);
    }
    expect(plan.sheet.height).toBeLessThan(plan.storey);
  });

  it('leaves at the door what lies with somebody outside the house', () => {
    expect(spotOf(plan, 5, 0).x).toBeLessThan(plan.door.x);
  });

  it('carries a paper up by the stairs, and along the floor where it stays on one', () => {
    const [from, to] = [spotOf(plan, 0, 0), spotOf(plan, 7, 0)];
    const way = wayTo(plan, from, to);
    expect(way.map(({ x }) => x)).toEqual([plan.stairs.middle, plan.stairs.middle, to.x]);
    expect(way.map(({ y }) => y)).toEqual([from.y, to.y, to.y]);
    expect(wayTo(plan, from, spotOf(plan, 0, 1))).toEqual([spotOf(plan, 0, 1)]);
  });

  it('seats everybody of a floor apart from each other and within the room', () => {
    const seats = [0, 1, 2, 3, 4, 5].map((nth) => seatOf(plan, 4, nth)?.x ?? 0);
    expect(new Set(seats).size).toBe(6);
    const room = plan.rooms[3];
    for (const x of seats) expect(x > (room?.left ?? 0) && x < (room?.right ?? 0)).toBe(true);
    expect(seatOf(plan, 5, 0)).toBeUndefined();
  });
});
