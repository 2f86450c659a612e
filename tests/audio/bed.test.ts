import { describe, expect, it } from 'vitest';
import { bedCaption, bedsFor } from '../../src/audio/bed.ts';
import { say } from '../../src/message/catalogue.ts';

const LEVELS = [0, 1, 2, 3, 4, 5, 6];

describe('beds', () => {
  it('lets rain and gale only grow with the storm', () => {
    for (const bed of ['rain', 'gale'] as const) {
      const volumes = LEVELS.map((level) => bedsFor(level, 0)[bed]);
      expect(volumes).toEqual([...volumes].sort((a, b) => a - b));
      expect(volumes[0]).toBe(0);
      expect(volumes[6]).toBeGreaterThan(0.8);
    }
  });

  it('murmurs with the volume of talk, not with the wind', () => {
    expect(bedsFor(6, 0).murmur).toBe(0);
    expect(bedsFor(0, 1).murmur).toBeGreaterThan(bedsFor(0, 0.3).murmur);
  });

  it('stays within 0 and 1 whatever it is given', () => {
    for (const volume of [-3, 99].flatMap((value) => Object.values(bedsFor(value, value)))) {
      expect(volume).toBeGreaterThanOrEqual(0);
      expect(volume).toBeLessThanOrEqual(1);
    }
  });

  it('has other words for every level, in both languages', () => {
    for (const language of ['de', 'en'] as const) {
      const texts = LEVELS.map((level) => say(bedCaption(level), language));
      expect(new Set(texts).size).toBe(LEVELS.length);
      expect(texts.join()).not.toMatch(/[{}]/);
    }
  });
});
