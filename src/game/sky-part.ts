import type { GameObjects, Textures } from 'phaser';
import { lot } from './crowd.ts';
import { CLOUD_SHADES, paintAir, paintCeiling, paintCloud, paintMoon, paintStars, paintSun, type CloudShade } from './paint-sky.ts';
import type { Colour } from './palette.ts';
import type { Orb, Sky } from './sky.ts';
import { DEPTH, fade, type Now, type Stage } from './stage.ts';

const FORMS = 4;
const CLOUDS = 11;
const AIR = 'air';

interface Cloud {
  readonly shades: Readonly<Record<CloudShade, GameObjects.Image>>;
  readonly speed: number;
  /** Appears when so much of the sky is covered. */
  readonly from: number;
  readonly width: number;
  x: number;
}

/** Sky, stars, sun and moon, clouds. */
export class SkyPart {
  readonly #stage: Stage;
  readonly #stars: GameObjects.Image;
  readonly #sun: GameObjects.Image;
  readonly #moon: GameObjects.Image;
  readonly #ceiling: GameObjects.Image;
  readonly #clouds: readonly Cloud[];
  #painted = '';

  constructor(stage: Stage) {
    this.#stage = stage;
    const { scene, easel, layout } = stage;
    const { size, horizon } = layout;
    easel.paint(AIR, size, () => undefined);
    scene.add.image(0, 0, AIR).setOrigin(0, 0).setDepth(DEPTH.air);
    const heaven = { width: size.width, height: horizon };
    this.#stars = scene.add
      .image(
        0,
        0,
        easel.paint('stars', heaven, (pen) => paintStars(pen, heaven)),
      )
      .setOrigin(0, 0)
      .setDepth(DEPTH.stars);
    const radius = orbRadius(stage);
    const orb = { width: radius * 8, height: radius * 8 };
    this.#sun = scene.add
      .image(
        0,
        0,
        easel.paint('sun', orb, (pen) => paintSun(pen, radius)),
      )
      .setDepth(DEPTH.orb);
    this.#moon = scene.add
      .image(
        0,
        0,
        easel.paint('moon', orb, (pen) => paintMoon(pen, radius * 0.85)),
      )
      .setDepth(DEPTH.orb);
    const roof = { width: size.width, height: horizon * 0.9 };
    this.#ceiling = scene.add
      .image(
        0,
        0,
        easel.paint('ceiling', roof, (pen) => paintCeiling(pen, roof)),
      )
      .setOrigin(0, 0)
      .setDepth(DEPTH.ceiling);
    this.#clouds = Array.from({ length: CLOUDS }, (_, nth) => this.#cloud(nth));
  }

  /** Where sun and moon stand now. */
  orbAt(orb: Orb): { readonly x: number; readonly y: number } {
    const { size, horizon, house, mode } = this.#stage.layout;
    const span = mode === 'tall' ? size.width : house.left;
    return { x: span * (0.06 + 0.88 * orb.along), y: horizon * (1.04 - 0.86 * orb.height) };
  }

  tick(now: Now): void {
    this.#paintAir(now.sky);
    const { sky, weather } = now;
    fade(this.#stars, sky.stars * (0.94 + 0.06 * Math.sin(now.time * 1.7)));
    for (const [image, orb] of [
      [this.#sun, sky.sun],
      [this.#moon, sky.moon],
    ] as const) {
      const { x, y } = this.orbAt(orb);
      fade(image.setPosition(x, y), orb.strength);
    }
    fade(this.#ceiling, Math.max(0, weather.gloom * 1.15 - 0.3));
    for (const cloud of this.#clouds) this.#drift(cloud, now);
  }

  #drift(cloud: Cloud, { weather, sky, dt, pace }: Now): void {
    const width = this.#stage.layout.size.width;
    cloud.x += cloud.speed * (0.25 + weather.wind * 3.2) * dt * Math.min(3, pace) * (width / 100);
    if (cloud.x - cloud.width / 2 > width) cloud.x = -cloud.width / 2;
    const shown = Math.min(1, Math.max(0, (weather.cover - cloud.from) * 6));
    const day = Math.min(1, sky.daylight * 1.5);
    const dark = Math.min(1, weather.gloom * 1.5);
    const grey = Math.min(1, weather.cover * 1.1) * (1 - dark);
    const shares: Record<CloudShade, number> = {
      pale: (1 - grey - dark) * day,
      grey: grey * day,
      dark: dark * day,
      night: (1 - day) * 0.8,
    };
    for (const shade of CLOUD_SHADES) {
      const image = cloud.shades[shade];
      image.x = cloud.x;
      fade(image, shown * Math.min(1, shares[shade] * 1.25));
    }
  }

  #cloud(nth: number): Cloud {
    const { scene, easel, layout } = this.#stage;
    const { size, horizon } = layout;
    const form = nth % FORMS;
    const height = horizon * (0.3 + 0.26 * (form / FORMS));
    const look = { width: Math.min(height * (2.3 + 0.5 * form), size.width * 0.5), height };
    const y = horizon * (0.1 + 0.62 * lot(nth, 21));
    const scale = 0.6 + 0.55 * (1 - y / horizon);
    const image = (shade: CloudShade): GameObjects.Image => {
      const key = `cloud-${form}-${shade}`;
      if (!scene.textures.exists(key)) easel.paint(key, look, (pen) => paintCloud(pen, form, { ...look, shade }));
      return scene.add
        .image(0, y, key)
        .setDepth(DEPTH.clouds + nth)
        .setScale(scale);
    };
    const shades = { pale: image('pale'), grey: image('grey'), dark: image('dark'), night: image('night') };
    const spread = ((nth * 0.618 + 0.2) % 1) * size.width;
    return { shades, speed: 0.5 + scale * 0.6, from: (nth / CLOUDS) * 0.9 - 0.02, width: look.width * scale, x: spread };
  }

  /** Paints the air anew only when its colours have changed for the eye. */
  #paintAir(sky: Sky): void {
    const look = [sky.zenith, sky.lower, sky.horizon, sky.seaNear].map(coarse).join();
    if (look === this.#painted) return;
    this.#painted = look;
    const texture = this.#stage.scene.textures.get(AIR) as Textures.CanvasTexture;
    paintAir(texture.context, sky, this.#stage.layout);
    texture.refresh();
  }
}

/** A colour as far as the eye tells it from the next. */
const coarse = (colour: Colour): number => colour & 0xfcfcfc;

const orbRadius = ({ layout }: Stage): number => Math.max(6, Math.min(layout.horizon * 0.11, layout.size.width * 0.03));
