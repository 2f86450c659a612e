import type { GameObjects } from 'phaser';
import { lot } from './crowd.ts';
import { paintBolt, paintDrop, paintGust } from './paint-sky.ts';
import { paintMirror } from './paint-sea.ts';
import { DEPTH, fade, type Now, type Stage } from './stage.ts';
import { LEAST_PAUSE } from './weather.ts';

const DROPS = 300;
const GUSTS = 16;
const BOLTS = 3;
/** Seconds in which a bolt fades away. */
const BOLT_FADES = 0.7;

interface Mover {
  readonly image: GameObjects.Image;
  readonly nth: number;
  /** 0 at the start of its way … 1 at its end. */
  share: number;
}

/** Rain, gusts and lightning. */
export class WeatherPart {
  readonly #stage: Stage;
  readonly #drops: readonly Mover[];
  readonly #gusts: readonly Mover[];
  readonly #bolts: readonly GameObjects.Image[];
  readonly #flare: GameObjects.Image;
  #untilBolt = LEAST_PAUSE;
  #glow = 0;
  #struck = 0;

  constructor(stage: Stage) {
    this.#stage = stage;
    const { scene, easel, layout } = stage;
    const { size, horizon, pen: line } = layout;
    const drop = { width: 4 + Math.max(1.2, line * 1.1), height: Math.max(16, size.height * 0.06) };
    const gust = { width: Math.max(90, size.width * 0.16), height: Math.max(12, size.height * 0.035) };
    easel.paint('drop', drop, (pen) => paintDrop(pen, drop));
    easel.paint('gust', gust, (pen) => paintGust(pen, gust));
    this.#drops = Array.from({ length: DROPS }, (_, nth) => ({
      image: scene.add.image(0, 0, 'drop').setDepth(DEPTH.wind),
      nth,
      share: lot(nth, 61),
    }));
    this.#gusts = Array.from({ length: GUSTS }, (_, nth) => ({
      image: scene.add.image(0, 0, 'gust').setDepth(DEPTH.wind + 1),
      nth,
      share: lot(nth, 62),
    }));
    const bolt = { width: horizon * 0.7, height: horizon * 0.95 };
    this.#bolts = Array.from({ length: BOLTS }, (_, form) =>
      scene.add
        .image(
          0,
          horizon * 0.1,
          easel.paint(`bolt-${form}`, bolt, (pen) => paintBolt(pen, form, bolt)),
        )
        .setOrigin(0.5, 0)
        .setDepth(DEPTH.bolt)
        .setVisible(false),
    );
    const flare = { width: size.width * 0.5, height: horizon * 1.3 };
    this.#flare = scene.add
      .image(
        0,
        horizon * 0.25,
        easel.paint('flare', flare, (pen) => paintMirror(pen, flare, 0xcfe0f5)),
      )
      .setDepth(DEPTH.bolt)
      .setVisible(false);
  }

  tick(now: Now): void {
    const { weather } = now;
    const wet = Math.round(DROPS * weather.rain);
    for (const drop of this.#drops) this.#rain(drop, now, drop.nth < wet);
    const gusty = Math.round(GUSTS * Math.max(0, weather.wind - 0.06));
    for (const gust of this.#gusts) this.#blow(gust, now, gust.nth < gusty);
    this.#lighten(now);
  }

  #rain({ image, nth }: Mover, { weather, time }: Now, falls: boolean): void {
    image.setVisible(falls);
    if (!falls) return;
    const { width, height } = this.#stage.layout.size;
    const slant = 0.16 + weather.wind * 0.95;
    const fall = (lot(nth, 61) + time * (1.15 + lot(nth, 63) * 0.5)) % 1;
    const reach = width + height * slant;
    const x = ((lot(nth, 64) + Math.floor(lot(nth, 61) + time * (1.15 + lot(nth, 63) * 0.5)) * 0.618) % 1) * reach - height * slant;
    image
      .setPosition(x + fall * height * slant, fall * height * 1.05)
      .setRotation(-Math.atan(slant))
      .setAlpha(0.35 + 0.45 * lot(nth, 65));
  }

  #blow(gust: Mover, { weather, dt, time, isStill }: Now, blows: boolean): void {
    const { width, height } = this.#stage.layout.size;
    const speed = 0.1 + weather.wind * 0.5 * (0.7 + 0.6 * lot(gust.nth, 66));
    gust.share = isStill ? 0.15 + 0.7 * lot(gust.nth, 62) : (gust.share + dt * speed) % 1;
    const lane = lot(gust.nth, 67);
    const x = (gust.share * 1.5 - 0.3) * width;
    gust.image
      .setPosition(x, height * (0.08 + lane * 0.78) + Math.sin(time + gust.nth) * height * 0.01)
      .setScale(0.55 + weather.wind * 0.75, 0.7 + weather.wind * 0.5);
    fade(gust.image, blows ? Math.sin(Math.PI * gust.share) * (0.14 + 0.42 * weather.wind) : 0);
  }

  /** A bolt and the glow around it fade once; between two there are always seconds. */
  #lighten({ weather, dt, isStill }: Now): void {
    this.#glow = isStill ? 0 : Math.max(0, this.#glow - dt / BOLT_FADES);
    for (const [form, bolt] of this.#bolts.entries()) fade(bolt, form === this.#struck % BOLTS ? this.#glow ** 1.5 : 0);
    fade(this.#flare, this.#glow * 0.5);
    if (weather.boltEvery === 0 || isStill) return;
    this.#untilBolt -= dt;
    if (this.#untilBolt > 0) return;
    this.#struck++;
    this.#glow = 1;
    this.#untilBolt = Math.max(LEAST_PAUSE, weather.boltEvery * (0.5 + lot(this.#struck, 68)));
    const { width } = this.#stage.layout.size;
    const x = width * (0.06 + 0.8 * lot(this.#struck, 69));
    this.#bolts[this.#struck % BOLTS]?.setX(x);
    this.#flare.setX(x);
  }
}
