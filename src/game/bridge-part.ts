import type { GameObjects } from 'phaser';
import type { Bridge } from '../view/world-view.ts';
import type { Feeling } from './crowd.ts';
import type { Place } from './layout.ts';
import { wordFrame } from './paint-lights.ts';
import { onBow, paintBridge, type Bow } from './paint-sea.ts';
import { approach, fade, type Now, type Stage } from './stage.ts';

const WORDS = 5;

/** The end of a bridge: the island it stands on, and what is felt there. */
export interface Shore {
  readonly place: Place;
  readonly feeling: () => Feeling;
  /** Sheet with lights of the right size. */
  readonly lights: string;
}

/** A bond between two islands: dark once it is there, lit while talk spills over, words running along it. */
export class BridgePart {
  readonly #bow: Bow;
  readonly #from: Shore;
  readonly #dark: GameObjects.Image;
  readonly #lit: GameObjects.Image;
  readonly #words: readonly GameObjects.Image[];
  #light = 0;
  #built = 0;

  constructor(stage: Stage, from: Shore, to: Shore) {
    this.#from = from;
    this.#bow = bowBetween(from.place, to.place);
    const { scene, layout } = stage;
    const depth = Math.max(from.place.y, to.place.y) + 1;
    const thick = Math.max(1, layout.pen * 1.3);
    this.#dark = span(stage, this.#bow, { isLit: false, thick }).setDepth(depth);
    this.#lit = span(stage, this.#bow, { isLit: true, thick }).setDepth(depth + 0.1);
    this.#words = Array.from({ length: WORDS }, () =>
      scene.add
        .image(0, 0, from.lights, wordFrame('calm'))
        .setDepth(depth + 0.2)
        .setBlendMode('ADD'),
    );
  }

  tick(now: Now, bridge: Bridge | undefined): void {
    this.#light = approach(this.#light, bridge?.light ?? 0, now, 0.5);
    this.#built = approach(this.#built, bridge ? 1 : 0, now, 0.5);
    fade(this.#dark, this.#built * 0.85);
    fade(this.#lit, Math.sqrt(this.#light) * this.#built);
    for (const [nth, word] of this.#words.entries()) {
      const share = (now.time * 0.28 + nth / WORDS) % 1;
      const { x, y } = onBow(this.#bow, share);
      word.setPosition(x, y).setFrame(wordFrame(this.#from.feeling()));
      fade(word, this.#light > 0.04 && !now.isStill ? Math.sin(share * Math.PI) : 0);
    }
  }
}

/** A bow from shore to shore, a little higher the longer it is. */
function bowBetween(from: Place, to: Place): Bow {
  const [dx, dy] = [to.x - from.x, to.y - from.y];
  const distance = Math.max(1, Math.hypot(dx, dy * 2));
  const shore = (place: Place, sign: number) => ({
    x: place.x + (sign * dx * place.radius * 0.9) / distance,
    y: place.y + (sign * dy * place.radius * 0.62) / distance,
  });
  const [start, end] = [shore(from, 1), shore(to, -1)];
  const lift = Math.min(Math.abs(dx) * 0.24 + distance * 0.04, (from.radius + to.radius) * 0.5);
  return { from: start, over: { x: (start.x + end.x) / 2, y: (start.y + end.y) / 2 - lift }, to: end };
}

function span({ scene, easel }: Stage, bow: Bow, look: { readonly isLit: boolean; readonly thick: number }): GameObjects.Image {
  const margin = look.thick * 8;
  const left = Math.min(bow.from.x, bow.to.x) - margin;
  const top = Math.min(bow.from.y, bow.to.y, bow.over.y) - margin;
  const size = { width: Math.abs(bow.from.x - bow.to.x) + margin * 2, height: Math.max(bow.from.y, bow.to.y) + margin - top };
  const key = `bridge-${[bow.from.x, bow.from.y, bow.to.x, bow.to.y].map(Math.round).join('-')}-${look.isLit ? 'lit' : 'dark'}`;
  easel.paint(key, size, (pen) => {
    pen.translate(-left, -top);
    paintBridge(pen, bow, look);
  });
  return scene.add.image(left, top, key).setOrigin(0, 0).setAlpha(0);
}
