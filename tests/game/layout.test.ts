import { describe, expect, it } from 'vitest';
import { layoutOf, TILT, type Layout } from '../../src/game/layout.ts';

const SIZES = [
  [1366, 180],
  [1920, 180],
  [390, 180],
  [1366, 768],
  [1920, 1080],
  [390, 844],
  [700, 500],
  [320, 568],
  [2560, 1440],
] as const;
const COUNTS = [1, 3, 5, 6, 8] as const;
const cases = SIZES.flatMap(([width, height]) => COUNTS.map((islands) => ({ width, height, islands })));
const of = ({ width, height, islands }: (typeof cases)[number]): Layout => layoutOf({ width, height }, { islands, floors: 6 });

describe('layoutOf', () => {
  it.each(cases)('keeps everything inside $width × $height with $islands islands', (wanted) => {
    const { islands, house, horizon } = of(wanted);
    expect(islands).toHaveLength(wanted.islands);
    expect(house.left).toBeGreaterThan(0);
    expect(house.left + house.width).toBeLessThanOrEqual(wanted.width);
    expect(house.top).toBeGreaterThanOrEqual(0);
    expect(house.ground).toBeLessThan(wanted.height);
    for (const { x, y, radius } of islands) {
      expect(radius).toBeGreaterThan(10);
      expect(x - radius).toBeGreaterThan(-radius * 0.1);
      expect(x + radius).toBeLessThan(wanted.width);
      expect(y).toBeGreaterThan(horizon);
      expect(y + radius * TILT).toBeLessThan(wanted.height);
    }
  });

  it.each(cases)('keeps the middles of $islands islands apart on $width × $height', (wanted) => {
    const { islands } = of(wanted);
    for (const [nth, one] of islands.entries()) {
      for (const other of islands.slice(nth + 1)) {
        expect(Math.hypot(one.x - other.x, (one.y - other.y) / TILT)).toBeGreaterThan(Math.max(one.radius, other.radius));
      }
    }
  });

  it('keeps the house clear of the islands where there is width for both', () => {
    for (const wanted of cases.filter(({ width, height }) => width > height)) {
      const { islands, house } = of(wanted);
      for (const { x, radius } of islands) expect(x + radius * 0.9).toBeLessThan(house.left);
    }
  });

  it('draws islands farther off smaller', () => {
    const { islands } = of({ width: 1366, height: 768, islands: 6 });
    const byDepth = [...islands].sort((a, b) => a.y - b.y).map(({ radius }) => radius);
    expect(byDepth[0]).toBeLessThan(byDepth.at(-1) ?? 0);
  });

  it('stacks sea over house on a tall screen', () => {
    const { islands, house, mode } = of({ width: 390, height: 844, islands: 6 });
    expect(mode).toBe('tall');
    for (const { y } of islands) expect(y).toBeLessThan(house.top);
  });
});
