import type { WorldView } from '../view/world-view.ts';

type Share = number;
const between = (from: number, to: number, share: Share): number => from + (to - from) * share;
const DAY = 1440;

/** The world between two of its views: figures glide, people and papers are where they were last seen. */
export function viewBetween(from: WorldView, to: WorldView, share: Share): WorldView {
  if (share <= 0) return from;
  if (share >= 1) return to;
  const later = new Map(to.islands.map((island) => [island.id, island]));
  const wait = (to.minuteOfDay - from.minuteOfDay + DAY) % DAY;
  return {
    ...from,
    minuteOfDay: (from.minuteOfDay + wait * share) % DAY,
    level: between(from.level, to.level, share),
    islands: from.islands.map((island) => {
      const next = later.get(island.id) ?? island;
      return {
        ...island,
        activity: between(island.activity, next.activity, share),
        mood: between(island.mood, next.mood, share),
        crowd: between(island.crowd, next.crowd, share),
      };
    }),
  };
}

/** What a time-lapse shows at a share of its length, 0 … 1. */
export function viewInLapse(frames: readonly WorldView[], share: Share): WorldView | undefined {
  const last = frames.length - 1;
  if (last < 0) return undefined;
  const place = Math.min(1, Math.max(0, share)) * last;
  const from = Math.min(last, Math.floor(place));
  const [before, after] = [frames[from], frames[Math.min(last, from + 1)]];
  return before && after && viewBetween(before, after, place - from);
}

/** A time-lapse under way. A timer ends it, not the pictures: a hidden page draws none. */
export class Lapse {
  readonly done: Promise<void>;
  readonly #frames: readonly WorldView[];
  readonly #began = performance.now();
  readonly #lasts: number;
  readonly #timer: ReturnType<typeof setTimeout>;
  #resolve: () => void = () => undefined;

  constructor(frames: readonly WorldView[], durationMs: number, whenOver: () => void) {
    this.#frames = frames;
    this.#lasts = durationMs;
    this.done = new Promise((resolve) => (this.#resolve = resolve));
    this.#timer = setTimeout(whenOver, durationMs);
  }

  get last(): WorldView {
    return this.#frames.at(-1) as WorldView;
  }

  viewAt(time: number): WorldView | undefined {
    return viewInLapse(this.#frames, (time - this.#began) / this.#lasts);
  }

  end(): void {
    clearTimeout(this.#timer);
    this.#resolve();
  }
}
