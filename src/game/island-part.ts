import type { GameObjects } from 'phaser';
import type { Island } from '../view/world-view.ts';
import { Daylit } from './daylit.ts';
import { feelingOf, headcount, lightOf, lot, peopleOf, type Feeling, type Person } from './crowd.ts';
import { TILT, type Place } from './layout.ts';
import { heightOf, ISLAND_REACH, paintIsland } from './paint-island.ts';
import { FEELING_COLOURS, personFrame, PERSON_FOOT, wordFrame } from './paint-lights.ts';
import { paintMirror } from './paint-sea.ts';
import { approach, fade, type Now, type Stage } from './stage.ts';

interface Villager {
  readonly image: GameObjects.Image;
  readonly person: Person;
  readonly y: number;
}

/** A word on its way from one person to another. */
interface Word {
  readonly image: GameObjects.Image;
  from: number;
  to: number;
  share: number;
}

/** How an island is settled: its number, its newest view, and the sheet with lights of the right size. */
export interface Settling {
  readonly nth: number;
  readonly island: () => Island;
  readonly lights: string;
}

/** How much of an island shows through the haze. */
const HAZE = 0.45;

type Glows = ReadonlyMap<Feeling, GameObjects.Image>;

/** One platform: its island, its people with their lights, and the talk between them. */
export class IslandPart {
  readonly #place: Place;
  readonly #island: () => Island;
  readonly #ground: Daylit;
  readonly #shines: Glows;
  readonly #mirrors: Glows;
  readonly #people: readonly Villager[];
  readonly #words: readonly Word[];
  #activity = 0;
  #mood = 0;
  #crowd = 0;
  #isNew = true;
  #spoken = 0;

  constructor(stage: Stage, place: Place, look: Settling) {
    this.#place = place;
    this.#island = look.island;
    const { kind } = look.island();
    const { scene } = stage;
    const foot = place.y + heightOf(kind) * place.radius;
    this.#mirrors = glows(stage, {
      x: place.x,
      y: foot + place.radius * 0.3,
      width: place.radius * 2.2,
      height: place.radius * 1.3,
      depth: foot - 0.5,
    });
    this.#ground = ground(stage, place, look);
    this.#ground.image.setDepth(foot);
    this.#shines = glows(stage, { x: place.x, y: place.y, width: place.radius * 2.2, height: place.radius * 1.2, depth: foot + 0.2 });
    const room = Math.round(Math.min(64, Math.max(14, place.radius * 0.52)));
    this.#people = peopleOf(look.nth, room).map((person): Villager => {
      const y = place.y + (person.y * 0.7 + 0.22) * place.radius * TILT;
      const image = scene.add.image(place.x + person.x * 0.84 * place.radius, y, look.lights, personFrame('calm', 'dim'));
      return { image: image.setOrigin(0.5, PERSON_FOOT).setDepth(foot + 0.3 + person.y * 0.05), person, y };
    });
    const words = Math.round(Math.min(14, 4 + place.radius / 14));
    this.#words = Array.from({ length: words }, (_, nth) => ({
      image: scene.add
        .image(0, 0, look.lights, wordFrame('calm'))
        .setDepth(foot + 0.5)
        .setBlendMode('ADD')
        .setVisible(false),
      from: 0,
      to: 0,
      share: -lot(nth, 81),
    }));
  }

  /** How loud it is here as shown now. */
  get activity(): number {
    return this.#activity;
  }

  /** What most people feel here as shown now. */
  get feeling(): Feeling {
    return feelingOf(0.3, this.#mood);
  }

  tick(now: Now): void {
    this.#settle(now);
    const day = now.sky.daylight * (1 - 0.45 * now.weather.gloom);
    this.#ground.light(day);
    // What nobody of the firm can see lies in the haze (P16).
    this.#ground.image.setAlpha(this.#island().isSeen ? 1 : HAZE);
    const night = 1 - now.sky.daylight;
    for (const [feeling, shine] of this.#shines)
      fade(shine, feeling === this.feeling ? this.#activity * (0.3 + 0.5 * Math.max(night, now.weather.gloom * 0.7)) : 0);
    for (const [feeling, mirror] of this.#mirrors) fade(mirror, feeling === this.feeling ? this.#activity * (0.2 + 0.5 * night) : 0);
    this.#gather(now);
    for (const [nth, word] of this.#words.entries()) this.#talk(word, nth, now);
  }

  #settle(now: Now): void {
    const { activity, mood, crowd } = this.#island();
    const step = this.#isNew ? { ...now, isStill: true } : now;
    this.#isNew = false;
    this.#activity = approach(this.#activity, activity, step, 0.6);
    this.#mood = approach(this.#mood, mood, step, 0.6);
    this.#crowd = approach(this.#crowd, crowd, step, 0.6);
  }

  #gather({ time, isStill }: Now): void {
    const count = headcount(this.#people.length, this.#crowd, this.#activity);
    for (const [nth, { image, person, y }] of this.#people.entries()) {
      image.setVisible(nth < count);
      if (nth >= count) continue;
      const feeling = feelingOf(person.temper, this.#mood);
      const frame = personFrame(feeling, lightOf(person.sleep, this.#activity));
      if (image.frame.name !== frame) image.setFrame(frame, false, false);
      if (isStill) continue;
      const hop =
        feeling === 'angry'
          ? Math.abs(Math.sin(time * 5 + person.temper * 40))
          : feeling === 'worried'
            ? Math.sin(time * 1.6 + person.temper * 40) * 0.25
            : 0;
      image.y = y - hop * this.#place.radius * 0.035;
    }
  }

  #talk(word: Word, nth: number, { dt, isStill }: Now): void {
    const heads = headcount(this.#people.length, this.#crowd, this.#activity);
    if (isStill || heads < 3 || nth >= Math.round(this.#words.length * this.#activity)) {
      word.image.setVisible(false);
      return;
    }
    word.share += dt * (0.7 + this.#activity * 0.8);
    if (word.share > 1) this.#address(word, heads);
    const [from, to] = [this.#people[word.from], this.#people[word.to]];
    if (word.share < 0 || !from || !to) return;
    const arc = Math.sin(word.share * Math.PI) * this.#place.radius * 0.22;
    const lift = this.#place.radius * 0.06;
    word.image.setPosition(from.image.x + (to.image.x - from.image.x) * word.share, from.y + (to.y - from.y) * word.share - arc - lift);
    fade(word.image, Math.sin(word.share * Math.PI) * 0.95);
  }

  #address(word: Word, heads: number): void {
    this.#spoken++;
    word.share = 0;
    word.from = Math.floor(lot(this.#spoken, 82) * heads);
    word.to = Math.floor(lot(this.#spoken, 83) * heads);
    const speaker = this.#people[word.from];
    if (speaker) word.image.setFrame(wordFrame(feelingOf(speaker.person.temper, this.#mood)));
  }
}

function ground(stage: Stage, { x, y, radius }: Place, { nth, island }: Settling): Daylit {
  const { kind } = island();
  const size = { width: radius * ISLAND_REACH.side * 2, height: radius * (ISLAND_REACH.above + ISLAND_REACH.below) };
  const picture = new Daylit(stage, `island-${nth}`, {
    size,
    paint: (tones) => (pen) => {
      pen.translate(radius * ISLAND_REACH.side, radius * ISLAND_REACH.above);
      paintIsland(pen, kind, { radius, tones });
    },
  });
  picture.image.setPosition(Math.round(x - radius * ISLAND_REACH.side), Math.round(y - radius * ISLAND_REACH.above));
  return picture;
}

interface Glow {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
  readonly depth: number;
}

/** One glow for each feeling, painted in its final size: stretching costs more than painting. */
function glows({ scene, easel }: Stage, { x, y, width, height, depth }: Glow): Glows {
  const glow = ([feeling, colour]: [string, number]): [Feeling, GameObjects.Image] => {
    const key = `glow-${feeling}-${Math.round(width)}-${Math.round(height)}`;
    if (!scene.textures.exists(key)) easel.paint(key, { width, height }, (pen) => paintMirror(pen, { width, height }, colour));
    return [feeling as Feeling, scene.add.image(x, y, key).setDepth(depth).setBlendMode('ADD')];
  };
  return new Map(Object.entries(FEELING_COLOURS).map(glow));
}
