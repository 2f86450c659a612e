import type { GameObjects, Scene } from 'phaser';
import type { Easel } from './easel.ts';
import type { Layout } from './layout.ts';
import type { Sky } from './sky.ts';
import type { Weather } from './weather.ts';

/** Where the parts of the world are set up: the scene, the pictures, and where everything stands. */
export interface Stage {
  readonly scene: Scene;
  readonly easel: Easel;
  readonly layout: Layout;
}

/** What the present picture hangs on besides the view: time, sky, weather. */
export interface Now {
  /** Seconds since the world began to move. */
  readonly time: number;
  /** Seconds since the last picture; 0 when the world stands still. */
  readonly dt: number;
  /** How much faster than usual things change, for the time-lapse. */
  readonly pace: number;
  readonly level: number;
  readonly sky: Sky;
  readonly weather: Weather;
  /** Nothing moves by itself: reduced motion. */
  readonly isStill: boolean;
}

/** Depths, from back to front; what stands in the sea has its own row in pixels as its depth. */
export const DEPTH = {
  air: -1000,
  stars: -990,
  orb: -980,
  clouds: -900,
  bolt: -880,
  ceiling: -870,
  glitter: -800,
  house: 10_000,
  front: 20_000,
  wind: 30_000,
} as const;

/** Moves a value towards its target; `settle` is the time in seconds for about two thirds of the way. */
export function approach(value: number, target: number, { dt, pace, isStill }: Now, settle: number): number {
  if (isStill) return target;
  return value + (target - value) * (1 - Math.exp((-dt * pace) / settle));
}

/** Shows a picture at this strength, and not at all where nothing would be seen of it. */
export function fade(image: GameObjects.Image, alpha: number): void {
  const seen = Math.min(1, Math.max(0, alpha));
  image.setVisible(seen > 0.012);
  if (image.alpha !== seen) image.setAlpha(seen);
}
