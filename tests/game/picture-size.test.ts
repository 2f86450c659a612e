import { describe, expect, it } from 'vitest';
import { pictureSize } from '../../src/game/picture-size.ts';

describe('pictureSize', () => {
  it('paints at the fineness of the screen, at most doubly fine', () => {
    expect(pictureSize({ width: 400, height: 200 }, { pixelRatio: 1.5, most: 4e6 })).toEqual({ width: 600, height: 300, zoom: 1 / 1.5 });
    expect(pictureSize({ width: 400, height: 200 }, { pixelRatio: 3, most: 4e6 }).width).toBe(800);
  });

  it('gets coarser rather than slower on large screens', () => {
    const { width, height, zoom } = pictureSize({ width: 3840, height: 2160 }, { pixelRatio: 2, most: 3.6e6 });
    expect(width * height).toBeLessThanOrEqual(3.7e6);
    expect(width * zoom).toBeCloseTo(3840, -1);
  });

  it('has a size even for an element that has none yet', () => {
    expect(pictureSize({ width: 0, height: 0 }, { pixelRatio: 1, most: 1e6 })).toMatchObject({ width: 1, height: 1 });
  });
});
