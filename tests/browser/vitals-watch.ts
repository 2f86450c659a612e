import type { Page } from '@playwright/test';

/** One answer of the page to a key or a press: from the input until the next picture, in milliseconds. */
export interface Interaction {
  readonly name: string;
  readonly step: string;
  readonly duration: number;
  /** Of which until the page began to handle it, and until it had done so; the rest is drawing. */
  readonly waited: number;
  readonly handled: number;
}

/** What one visit of a page came to. */
export interface Visit {
  /** When the largest part of the first screen was painted, in milliseconds since the visit began. */
  readonly largestPaint: number;
  readonly layoutShift: number;
  readonly interactions: readonly Interaction[];
}

interface Watch {
  readonly shifts: { readonly at: number; readonly value: number }[];
  readonly events: {
    readonly id: number;
    readonly name: string;
    readonly at: number;
    readonly duration: number;
    readonly from: number;
    readonly to: number;
  }[];
  readonly steps: { readonly at: number; readonly name: string }[];
  largestPaint: number;
}

type Watched = typeof globalThis & { vitals: Watch };

/** Listens from the first moment of each page to what the browser itself measures. */
export const watchVitals = (page: Page): Promise<unknown> =>
  page.addInitScript(() => {
    const watch: Watch = { shifts: [], events: [], steps: [], largestPaint: 0 };
    (globalThis as Watched).vitals = watch;
    const observe = (type: string, take: (entry: PerformanceEntry) => void): void =>
      new PerformanceObserver((list) => list.getEntries().forEach(take)).observe({ type, buffered: true, durationThreshold: 16 } as object);
    observe('largest-contentful-paint', (entry) => (watch.largestPaint = entry.startTime));
    observe('layout-shift', (entry) => {
      const { value, hadRecentInput } = entry as PerformanceEntry & { readonly value: number; readonly hadRecentInput: boolean };
      if (!hadRecentInput) watch.shifts.push({ at: entry.startTime, value });
    });
    observe('event', (entry) => {
      const {
        interactionId: id = 0,
        name,
        startTime: at,
        duration,
        processingStart: from,
        processingEnd: to,
      } = entry as PerformanceEventTiming;
      if (id > 0) watch.events.push({ id, name, at, duration, from, to });
    });
  });

/** Says what is done next, so that a slow answer has a name. */
export const beginStep = (page: Page, name: string): Promise<void> =>
  page.evaluate((step) => void (globalThis as Watched).vitals.steps.push({ at: performance.now(), name: step }), name);

/** What the browser has measured on this page so far. */
export async function visitOf(page: Page): Promise<Visit> {
  // The browser tells of an answer once its picture is out.
  await page.waitForTimeout(300);
  const { shifts, events, steps, largestPaint } = await page.evaluate(() => (globalThis as Watched).vitals);
  const slowest = new Map<number, Interaction>();
  for (const { id, name, at, duration, from, to } of events) {
    const step = steps.findLast((one) => one.at <= at)?.name ?? '';
    if (duration > (slowest.get(id)?.duration ?? -1)) slowest.set(id, { name, step, duration, waited: from - at, handled: to - from });
  }
  return { largestPaint, layoutShift: worstWindow(shifts), interactions: [...slowest.values()] };
}

/** Cumulative layout shift as it is defined: the worst window of shifts less than a second apart, five seconds long at most. */
function worstWindow(shifts: readonly { readonly at: number; readonly value: number }[]): number {
  let [worst, sum, began, last] = [0, 0, -Infinity, -Infinity];
  for (const { at, value } of shifts) {
    if (at - last > 1_000 || at - began > 5_000) [sum, began] = [0, at];
    sum += value;
    last = at;
    worst = Math.max(worst, sum);
  }
  return worst;
}

/** Interaction to next paint as it is defined: the slowest answer, one of each fifty left out. */
export const slowAnswer = ({ interactions }: Visit): number =>
  interactions.map(({ duration }) => duration).sort((a, b) => b - a)[Math.floor(interactions.length / 50)] ?? 0;
