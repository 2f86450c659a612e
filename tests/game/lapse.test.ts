import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { Lapse, viewBetween, viewInLapse } from '../../src/game/lapse.ts';
import { minutes, type Step } from '../../src/quantity/units.ts';
import type { WorldView } from '../../src/view/world-view.ts';

const view = (look: {
  readonly minuteOfDay: number;
  readonly level: number;
  readonly activity?: number;
  readonly floor?: number;
}): WorldView => ({
  step: 0 as Step,
  at: minutes(0),
  moment: { weekday: 'thursday', hour: 0, minute: 0, isWeekend: false },
  minuteOfDay: look.minuteOfDay,
  level: look.level,
  islands: [
    {
      id: 'kurzfunk',
      name: 'Kurzfunk',
      kind: 'short',
      isOrigin: true,
      isSeen: true,
      activity: look.activity ?? 0,
      mood: 0,
      crowd: 0.5,
      postsPerHour: 1,
    },
  ],
  bridges: [],
  floors: [],
  papers: [{ draft: 'd', kind: 'holding', role: 'legal', floor: look.floor ?? 0, since: minutes(0), stage: 'waiting' }],
  published: [],
});
const evening = view({ minuteOfDay: 1380, level: 2, activity: 0.2, floor: 1 });
const morning = view({ minuteOfDay: 420, level: 4, activity: 0.8, floor: 3 });

describe('a time-lapse', () => {
  it('glides through the night, not back through the day', () => {
    expect(viewBetween(evening, morning, 0.5).minuteOfDay).toBe((1380 + 240) % 1440);
  });

  it('glides in level and activity, and leaves a paper where it lies until it has moved', () => {
    const half = viewBetween(evening, morning, 0.5);
    expect(half.level).toBe(3);
    expect(half.islands[0]?.activity).toBeCloseTo(0.5, 10);
    expect(half.papers[0]?.floor).toBe(1);
  });

  it('begins with its first view and ends with its last', () => {
    expect(viewInLapse([evening, morning], 0)).toEqual(evening);
    expect(viewInLapse([evening, morning], 1)).toEqual(morning);
    expect(viewInLapse([evening, morning], 7)).toEqual(morning);
    expect(viewInLapse([], 0.5)).toBeUndefined();
  });

  describe('under way', () => {
    beforeEach(() => void vi.useFakeTimers());
    afterEach(() => void vi.useRealTimers());

    it('is over when its time is, whether pictures were drawn or not', () => {
      const over = vi.fn<() => void>();
      const lapse = new Lapse([evening, morning], 4000, over);
      vi.advanceTimersByTime(3999);
      expect(over).not.toHaveBeenCalled();
      vi.advanceTimersByTime(1);
      expect(over).toHaveBeenCalledOnce();
      expect(lapse.last).toBe(morning);
    });

    it('is done at once when it is ended early, and its timer is silent', async () => {
      const over = vi.fn<() => void>();
      const lapse = new Lapse([evening, morning], 4000, over);
      lapse.end();
      await lapse.done;
      vi.advanceTimersByTime(9000);
      expect(over).not.toHaveBeenCalled();
    });
  });
});
