import { describe, expect, it } from 'vitest';
import { FEELING_COLOURS } from '../../src/game/paint-lights.ts';
import { css, mix, NIGHT } from '../../src/game/palette.ts';

/** Relative luminance after WCAG 2.2. */
function luminance(colour: number): number {
  const [red = 0, green = 0, blue = 0] = [16, 8, 0].map((shift) => {
    const value = ((colour >> shift) & 0xff) / 255;
    return value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

describe('the palette', () => {
  it('mixes channel by channel and keeps both ends', () => {
    expect(mix(0x102030, 0x304050, 0.5)).toBe(0x203040);
    expect([mix(0x102030, 0xffffff, 0), mix(0x102030, 0xffffff, 1), mix(0, 0xffffff, 2)]).toEqual([0x102030, 0xffffff, 0xffffff]);
    expect(css(0x0a141e, 0.5)).toBe('rgba(10,20,30,0.5)');
  });

  it('lets every light stand out from an island by night with at least 3:1', () => {
    for (const colour of Object.values(FEELING_COLOURS)) {
      expect((luminance(colour) + 0.05) / (luminance(NIGHT.ground) + 0.05)).toBeGreaterThanOrEqual(3);
    }
  });
});
