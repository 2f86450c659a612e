import type { GameObjects, Textures } from 'phaser';
import type { Draw } from './easel.ts';
import type { Size } from './layout.ts';
import { DAY, NIGHT, type Tones } from './palette.ts';
import type { Stage } from './stage.ts';

/** Steps between night and day; more are not told apart. */
const STEPS = 24;

/** A picture that goes with the light of the day: painted twice, mixed anew only when the light has changed. */
export class Daylit {
  readonly image: GameObjects.Image;
  readonly #texture: Textures.CanvasTexture;
  readonly #night: HTMLCanvasElement;
  readonly #day: HTMLCanvasElement;
  #step = -1;

  constructor({ scene, easel }: Stage, key: string, look: { readonly size: Size; readonly paint: (tones: Tones) => Draw }) {
    easel.paint(key, look.size, () => undefined);
    this.#texture = scene.textures.get(key) as Textures.CanvasTexture;
    this.#night = canvasOf(look.size, look.paint(NIGHT));
    this.#day = canvasOf(look.size, look.paint(DAY));
    this.image = scene.add.image(0, 0, key).setOrigin(0, 0);
  }

  /** Shows it in this light, 0 night … 1 full day. */
  light(day: number): void {
    const step = Math.round(Math.min(1, Math.max(0, day)) * STEPS);
    if (step === this.#step) return;
    this.#step = step;
    const pen = this.#texture.context;
    pen.clearRect(0, 0, this.#texture.width, this.#texture.height);
    pen.globalAlpha = 1;
    if (step < STEPS) pen.drawImage(this.#night, 0, 0);
    pen.globalAlpha = step / STEPS;
    if (step > 0) pen.drawImage(this.#day, 0, 0);
    pen.globalAlpha = 1;
    this.#texture.refresh();
  }
}

function canvasOf({ width, height }: Size, draw: Draw): HTMLCanvasElement {
  const canvas = document.createElement('canvas');
  canvas.width = Math.max(1, Math.ceil(width));
  canvas.height = Math.max(1, Math.ceil(height));
  const pen = canvas.getContext('2d');
  if (!pen) throw new Error('No canvas to paint on');
  draw(pen);
  return canvas;
}
