import type { GameObjects } from 'phaser';
import { paintGlitter, paintWaves, SEAS, type Sea } from './paint-sea.ts';
import type { SkyPart } from './sky-part.ts';
import { DEPTH, fade, type Now, type Stage } from './stage.ts';

const ROWS = 8;

interface Row {
  readonly images: Readonly<Record<Sea, GameObjects.Image>>;
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

  constructor(stage: Stage) {
    this.#stage = stage;
    const { size, horizon } = stage.layout;
    const depth = size.height - horizon;
    const tallest = Math.min(depth, size.width * 0.62);
    this.#rows = Array.from({ length: ROWS }, (_, nth) => {
      const near = (nth + 0.35) / (ROWS - 0.5);
      return this.#row(nth, { y: horizon + depth * near ** 1.3, height: tallest * (0.05 + 0.13 * near) });
    });
    const road = { width: Math.min(size.width * 0.2, depth * 0.9), height: depth * 0.6 };
    const glitter = (key: string, colour: number): GameObjects.Image =>
      stage.scene.add
        .image(0, horizon, stage.easel.paint(key, road, (pen) => paintGlitter(pen, road, colour)))
        .setOrigin(0.5, 0)
        .setDepth(DEPTH.glitter);
    this.#glitters = { sun: glitter('glitter-sun', 0xfff0c8), moon: glitter('glitter-moon', 0xd6e6f2) };
  }

  tick(now: Now, sky: SkyPart): void {
    const { weather, dt, pace } = now;
    this.#travelled += dt * Math.min(2.5, pace) * (0.25 + weather.wind * 1.9);
    for (const row of this.#rows) this.#roll(row, now);
    for (const orb of ['sun', 'moon'] as const) {
      const { height, strength } = now.sky[orb];
      const shine = strength * Math.min(1, height * 3) * (orb === 'sun' ? 0.95 - 0.45 * height : 0.75) * (1 - 0.6 * weather.waves);
      fade(this.#glitters[orb].setX(sky.orbAt(now.sky[orb]).x), shine * (0.9 + 0.1 * Math.sin(now.time * 2.1)));
    }
  }

  #roll(row: Row, { weather, time, sky }: Now): void {
    const { waves } = weather;
    const storm = Math.min(1, Math.max(0, (waves - 0.36) / 0.3));
    const lift = Math.sin(time * (0.7 + waves * 1.1) + row.nth * 1.9) * row.height * 0.16 * waves;
    const near = row.nth / ROWS;
    for (const sea of SEAS) {
      const image = row.images[sea];
      image.setPosition(-((this.#travelled * row.height * 0.9 + row.nth * row.period * 0.37) % row.period), row.y + lift);
      image.scaleY = sea === 'swell' ? 0.3 + waves * 1.3 : 0.55 + waves * 0.75;
      const share = sea === 'storm' ? storm : 1 - storm;
      fade(image, share * (0.5 + 0.5 * near) * (0.62 + 0.38 * sky.daylight));
    }
  }

  #row(nth: number, { y, height }: { readonly y: number; readonly height: number }): Row {
    const { scene, easel, layout } = this.#stage;
    const period = Math.round(height * 9);
    const width = layout.size.width + period;
    const image = (sea: Sea): GameObjects.Image =>
      scene.add
        .image(0, y, easel.paint(`waves-${sea}-${nth}`, { width, height }, (pen) => paintWaves(pen, { width, height, period, sea, row: nth })))
        .setOrigin(0, 0.62)
        .setDepth(nth === ROWS - 1 ? DEPTH.front : y - height * 0.35);
    return { images: { swell: image('swell'), storm: image('storm') }, y, height, period, nth };
  }
}
