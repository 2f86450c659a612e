import { describe, expect, it } from 'vitest';
import { atLevel, skyAt } from '../../src/game/sky.ts';

const brightness = (colour: number): number => ((colour >> 16) & 0xff) + ((colour >> 8) & 0xff) + (colour & 0xff);

describe('skyAt', () => {
  it('is bright at noon and dark at midnight, with stars only at night', () => {
    expect(skyAt(780, 0)).toMatchObject({ daylight: 1, stars: 0 });
    expect(skyAt(0, 0)).toMatchObject({ daylight: 0, stars: 1 });
    expect(brightness(skyAt(780, 0).horizon)).toBeGreaterThan(brightness(skyAt(0, 0).horizon) * 3);
  });

  it('lets the sun rise in the morning, stand highest about noon and set in the evening; then the moon', () => {
    expect(skyAt(300, 0).sun.strength).toBe(0);
    expect(skyAt(400, 0).sun.along).toBeLessThan(skyAt(1100, 0).sun.along);
    expect(skyAt(780, 0).sun.height).toBeGreaterThan(skyAt(480, 0).sun.height);
    expect(skyAt(1300, 0).sun.strength).toBe(0);
    expect(skyAt(60, 0).moon.strength).toBeGreaterThan(0.9);
    expect(skyAt(780, 0).moon.strength).toBe(0);
  });

  it('darkens with every level of the storm and hides stars and sun', () => {
    const zeniths = [0, 1, 2, 3, 4, 5, 6].map((level) => brightness(skyAt(780, level).zenith));
    expect(zeniths).toEqual([...zeniths].sort((a, b) => b - a));
    expect(skyAt(0, 6).stars).toBe(0);
    expect(skyAt(780, 6).sun.strength).toBeLessThan(0.2);
  });

  it('has no jump at midnight or between two minutes of any hour', () => {
    expect(skyAt(1440, 2)).toEqual(skyAt(0, 2));
    for (let minute = 0; minute < 1440; minute++) {
      expect(Math.abs(brightness(skyAt(minute, 0).horizon) - brightness(skyAt(minute + 1, 0).horizon))).toBeLessThan(12);
    }
  });

  it('reads rows between two levels and beyond their ends', () => {
    const row = [0, 1, 2, 3, 4, 5, 6];
    expect([atLevel(row, 2.5), atLevel(row, -1), atLevel(row, 9)]).toEqual([2.5, 0, 6]);
  });
});
