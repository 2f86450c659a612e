import type { Textures } from 'phaser';
import type { Size } from './layout.ts';

/** Draws one picture; the context is new and its origin is the top left corner. */
export type Draw = (pen: CanvasRenderingContext2D) => void;

/** One small picture among many on a sheet. */
export interface Stamp extends Size {
  readonly name: string;
  readonly draw: Draw;
}

const SHEET_WIDTH = 1024;
const GAP = 2;

/**
 * Paints pictures once, on canvas, and hands them to Phaser as textures. The Canvas renderer knows no tint, so every state of
 * a thing is a picture of its own; soft edges come from the canvas, so the missing multisampling of WebGL does not show.
 */
export class Easel {
  readonly #textures: Textures.TextureManager;
  readonly #keys = new Set<string>();

  constructor(textures: Textures.TextureManager) {
    this.#textures = textures;
  }

  /** Paints a picture under this key, in place of an older one. */
  paint(key: string, { width, height }: Size, draw: Draw): string {
    const texture = this.#sheet(key, { width, height });
    draw(texture.context);
    texture.refresh();
    return key;
  }

  /** Paints many small pictures onto one sheet; each becomes a frame by its name. */
  sheet(key: string, stamps: readonly Stamp[]): string {
    let [x, y, tallest] = [GAP, GAP, 0];
    const spots = stamps.map((stamp) => {
      if (x + stamp.width + GAP > SHEET_WIDTH) [x, y, tallest] = [GAP, y + tallest + GAP, 0];
      const spot = { stamp, x, y };
      x += Math.ceil(stamp.width) + GAP;
      tallest = Math.max(tallest, Math.ceil(stamp.height));
      return spot;
    });
    const texture = this.#sheet(key, { width: SHEET_WIDTH, height: y + tallest + GAP });
    for (const { stamp, x: left, y: top } of spots) {
      texture.context.save();
      texture.context.translate(left, top);
      stamp.draw(texture.context);
      texture.context.restore();
      texture.add(stamp.name, 0, left, top, Math.ceil(stamp.width), Math.ceil(stamp.height));
    }
    texture.refresh();
    return key;
  }

  /** Takes all pictures off the easel and frees them. */
  clear(): void {
    for (const key of this.#keys) this.#textures.remove(key);
    this.#keys.clear();
  }

  #sheet(key: string, { width, height }: Size): Textures.CanvasTexture {
    if (this.#textures.exists(key)) this.#textures.remove(key);
    const texture = this.#textures.createCanvas(key, Math.max(1, Math.ceil(width)), Math.max(1, Math.ceil(height)));
    if (!texture) throw new Error(`No canvas for the picture ${key}`);
    this.#keys.add(key);
    return texture;
  }
}
