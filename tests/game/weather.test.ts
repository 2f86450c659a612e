import { describe, expect, it } from 'vitest';
import { LEAST_PAUSE, weatherAt } from '../../src/game/weather.ts';

const LEVELS = [0, 1, 2, 3, 4, 5, 6];

describe('weatherAt', () => {
  it.each(['wind', 'cover', 'gloom', 'rain', 'waves'] as const)('lets %s only grow from Windstille to Orkan', (part) => {
    const values = LEVELS.map((level) => weatherAt(level)[part]);
    expect(values).toEqual([...values].sort((a, b) => a - b));
    expect(values[0]).toBeLessThan(0.15);
    expect(values[6]).toBe(1);
  });

  it('tells every level from the next by wind, clouds and waves', () => {
    for (const level of LEVELS.slice(1)) {
      const [before, after] = [weatherAt(level - 1), weatherAt(level)];
      expect(after.wind - before.wind).toBeGreaterThanOrEqual(0.09);
      expect(after.cover - before.cover).toBeGreaterThanOrEqual(0.06);
      expect(after.waves - before.waves).toBeGreaterThanOrEqual(0.08);
    }
  });

  it('strikes only in heavy storms, and never near three times a second', () => {
    expect(LEVELS.map((level) => weatherAt(level).boltEvery > 0)).toEqual([false, false, false, false, false, true, true]);
    expect(LEAST_PAUSE).toBeGreaterThan(1);
    for (const level of [5, 6]) expect(weatherAt(level).boltEvery).toBeGreaterThanOrEqual(LEAST_PAUSE);
  });
});
