import type { GameObjects, Textures } from 'phaser';
import { paintGlitter, paintWaves, WAVE_FOOT, WAVE_REACH } from './paint-sea.ts';
import type { SkyPart } from './sky-part.ts';
import { DEPTH, fade, type Now, type Stage } from './stage.ts';

const ROWS = 8;
/** Steps in which the sea rises from calm to a hurricane. */
const STEPS = 16;

interface Row {
  readonly image: GameObjects.Image;
  readonly y: number;
  readonly height: number;
  readonly period: number;
  readonly nth: number;
}

/** The sea: rows of waves that rise with the wind, and the shining road below sun and moon. */
export class SeaPart {
  readonly #stage: Stage;
  readonly #rows: readonly Row[];
  readonly #glitters: Readonly<Record<'sun' | 'moon', GameObjects.Image>>;
  #travelled = 0;
  #step = -1;

  constructor(stage: Stage) {
    this.#stage = stage;
    const { size, horizon } = stage.layout;
    const depth = size.height - horizon;
    const tallest = Math.min(depth, size.width * 0.62);
    this.#rows = Array.from({ length: ROWS }, (_, nth) => {
      const near = (nth + 0.35) / (ROWS - 0.5);
      const height = tallest * (0.05 + 0.13 * near);
      // The nearest row stays below the quay, or it would hide the ground floor.
      return this.#row(nth, { y: horizon + depth * near ** 1.3 + (nth === ROWS - 1 ? height * 0.35 : 0), height });
    });
    const road = { width: Math.min(size.width * 0.2, depth * 0.9), height: depth * 0.6 };
    const glitter = (key: string, colour: number): GameObjects.Image =>
      stage.scene.add
        .image(
          0,
          horizon,
          stage.easel.paint(key, road, (pen) => paintGlitter(pen, road, colour)),
        )
        .setOrigin(0.5, 0)
        .setDepth(DEPTH.glitter);
    this.#glitters = { sun: glitter('glitter-sun', 0xfff0c8), moon: glitter('glitter-moon', 0xd6e6f2) };
  }

  tick(now: Now, sky: SkyPart): void {
    const { weather, dt, pace } = now;
    this.#travelled += dt * Math.min(2.5, pace) * (0.25 + weather.wind * 1.9);
    this.#rise(weather.waves);
    for (const row of this.#rows) this.#roll(row, now);
    for (const orb of ['sun', 'moon'] as const) {
      const { height, strength } = now.sky[orb];
      const shine = strength * Math.min(1, height * 3) * (orb === 'sun' ? 0.95 - 0.45 * height : 0.75) * (1 - 0.6 * weather.waves);
      fade(this.#glitters[orb].setX(sky.orbAt(now.sky[orb]).x), shine * (0.9 + 0.1 * Math.sin(now.time * 2.1)));
    }
  }

  #roll(row: Row, { weather, time, sky }: Now): void {
    const { waves } = weather;
    const lift = Math.sin(time * (0.7 + waves * 1.1) + row.nth * 1.9) * row.height * 0.16 * waves;
    const along = (this.#travelled * row.height * 0.9 + row.nth * row.period * 0.37) % row.period;
    row.image.setPosition(-along, row.y + lift).setAlpha((0.55 + 0.45 * (row.nth / ROWS)) * (0.64 + 0.36 * sky.daylight));
  }

  /** Paints the waves anew when the sea has risen or fallen by a step. */
  #rise(waves: number): void {
    const step = Math.round(waves * STEPS);
    if (step === this.#step) return;
    this.#step = step;
    for (const { image, height, period, nth } of this.#rows) {
      const texture = image.texture as Textures.CanvasTexture;
      texture.context.clearRect(0, 0, texture.width, texture.height);
      paintWaves(texture.context, { width: texture.width, height, period, row: nth, waves: step / STEPS });
      texture.refresh();
    }
  }

  #row(nth: number, { y, height }: { readonly y: number; readonly height: number }): Row {
    const { scene, easel, layout } = this.#stage;
    const period = Math.round(height * 9);
    const key = easel.paint(`waves-${nth}`, { width: layout.size.width + period, height: height * WAVE_REACH }, () => undefined);
    const image = scene.add
      .image(0, y, key)
      .setOrigin(0, WAVE_FOOT / WAVE_REACH)
      .setDepth(nth === ROWS - 1 ? DEPTH.front : y - height * 0.35);
    return { image, y, height, period, nth };
  }
}
