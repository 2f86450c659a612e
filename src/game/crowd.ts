/** What one person of the crowd feels; each feeling has its colour and its shape, so that neither alone carries it. */
export const FEELINGS = ['calm', 'worried', 'angry'] as const;
export type Feeling = (typeof FEELINGS)[number];

/** How awake one person is: brightness is activity. */
export const LIGHTS = ['dim', 'mid', 'bright'] as const;
export type Light = (typeof LIGHTS)[number];

/** Where somebody stands on a round island of radius 1, and the fixed lots that decide when they turn. */
export interface Person {
  readonly x: number;
  readonly y: number;
  readonly temper: number;
  readonly sleep: number;
}

/** A lot in [0, 1) that is always the same for the same person. Only the picture hangs on it, never a number of the exercise. */
export function lot(index: number, salt: number): number {
  let x = Math.imul(index + 1, 0x9e3779b1) ^ Math.imul(salt + 1, 0x85ebca6b);
  x = Math.imul(x ^ (x >>> 15), 0x2c1b3c6d);
  x = Math.imul(x ^ (x >>> 12), 0x297a2d39);
  return ((x ^ (x >>> 15)) >>> 0) / 4294967296;
}

/** Shares of the feelings in a crowd of this mood, −1 furious … 1 friendly. */
export function sharesOf(mood: number): Readonly<Record<Feeling, number>> {
  const m = Math.min(1, Math.max(-1, mood));
  const angry = m >= 0.2 ? 0 : Math.min(0.85, 0.06 + Math.max(0, -m) * 0.85);
  const calm = m <= -0.6 ? 0.03 : Math.min(1, 0.45 + m * (m > 0 ? 0.6 : 0.7));
  return { angry, calm: Math.min(calm, 1 - angry), worried: Math.max(0, 1 - angry - calm) };
}

/** What a person of this temper feels: the quick-tempered turn first, and come back last. */
export function feelingOf(temper: number, mood: number): Feeling {
  const { angry, worried } = sharesOf(mood);
  if (temper < angry) return 'angry';
  return temper < angry + worried ? 'worried' : 'calm';
}

/** How awake a person is on an island of this activity, 0 silent … 1 as loud as it gets. */
export function lightOf(sleep: number, activity: number): Light {
  if (sleep < activity * 0.8) return 'bright';
  return sleep < 0.15 + activity * 1.2 ? 'mid' : 'dim';
}

/** How many of `room` places are taken: a few always, more with the talk and with its share. */
export const headcount = (room: number, crowd: number, activity: number): number =>
  Math.round(room * Math.min(1, 0.14 + 0.86 * Math.sqrt(Math.max(0, crowd)) * (0.35 + 0.65 * activity) * 1.25));

/** Steps of the R2 sequence (Roberts 2018): however many places are taken, they lie evenly. */
const STEP = { ring: 0.7548776662, turn: 0.5698402909 } as const;

/** Places for `room` people, spread over the whole ground whether few are there or many. */
export function peopleOf(island: number, room: number): readonly Person[] {
  return Array.from({ length: room }, (_, index) => {
    const radius = Math.sqrt((0.5 + index * STEP.ring) % 1) * 0.98;
    const angle = (((0.5 + index * STEP.turn) % 1) + island * 0.13) * Math.PI * 2;
    return { x: Math.cos(angle) * radius, y: Math.sin(angle) * radius, temper: lot(index, island + 31), sleep: lot(index, island + 77) };
  });
}
