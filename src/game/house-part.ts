import type { GameObjects } from 'phaser';
import type { Floor, WorldView } from '../view/world-view.ts';
import { Daylit } from './daylit.ts';
import { seatOf, type HousePlan, type Room } from './house-plan.ts';
import { paintRoom, paintShell } from './paint-house.ts';
import { clerkFrame, flagFrame } from './paint-office.ts';
import { paintMirror } from './paint-sea.ts';
import { PALETTE } from './palette.ts';
import { approach, DEPTH, fade, type Now, type Stage } from './stage.ts';

/** Most figures that one floor has seats for. */
const SEATS = 6;

interface Storey {
  readonly floor: number;
  readonly room: Daylit;
  readonly glow: GameObjects.Image;
  readonly clerks: readonly GameObjects.Image[];
  light: number;
}

/** The firm's house in section: rooms lit where somebody is there, figures at their desks, the flag in the wind. */
export class HousePart {
  readonly #stage: Stage;
  readonly #plan: HousePlan;
  readonly #shell: Daylit;
  readonly #storeys: readonly Storey[];
  readonly #flag: GameObjects.Image;
  #isNew = true;

  constructor(stage: Stage, plan: HousePlan) {
    this.#stage = stage;
    this.#plan = plan;
    this.#shell = this.#build();
    this.#shell.image.setDepth(DEPTH.house);
    this.#storeys = plan.rooms.map((room, index) => this.#storey(room, index));
    const { place } = plan;
    this.#flag = stage.scene.add
      .image(place.left + place.width * 0.2, place.top - place.roof * 0.6, 'office', flagFrame(0, 0))
      .setOrigin(0, 0.06)
      .setDepth(DEPTH.house + 2);
  }

  tick(now: Now, view: WorldView): void {
    const day = now.sky.daylight * (1 - 0.45 * now.weather.gloom);
    this.#shell.light(day);
    for (const storey of this.#storeys) {
      this.#live(storey, { now, day, floor: view.floors.find(({ floor }) => floor === storey.floor) });
    }
    this.#isNew = false;
    const strength = Math.min(3, Math.floor(now.weather.wind * 4.2));
    const flutter = now.isStill ? 0 : Math.floor(now.time * (2 + strength * 2)) % 2;
    const frame = flagFrame(strength, flutter);
    if (this.#flag.frame.name !== frame) this.#flag.setFrame(frame, true, false);
  }

  #live(storey: Storey, look: { readonly now: Now; readonly day: number; readonly floor: Floor | undefined }): void {
    const { now, day, floor } = look;
    storey.light = approach(storey.light, floor?.isLit ? 1 : 0, this.#isNew ? { ...now, isStill: true } : now, 0.25);
    storey.room.light(day);
    fade(storey.room.image, storey.light);
    fade(storey.glow, storey.light * (1 - day) * 0.5);
    for (const [nth, clerk] of storey.clerks.entries()) {
      const isThere = floor?.occupants[nth]?.isThere ?? false;
      fade(clerk, isThere ? storey.light : 0);
    }
  }

  #storey(room: Room, index: number): Storey {
    const { scene, easel } = this.#stage;
    const size = { width: room.right - room.left, height: room.ground - room.ceiling };
    const inner = { ...room, left: 0, right: size.width, ceiling: 0, ground: size.height };
    const lit = new Daylit(this.#stage, `room-${index}`, {
      size,
      paint: (tones) => (pen) => paintRoom(pen, inner, { index, isLit: true, tones }),
    });
    lit.image.setPosition(room.left, room.ceiling).setDepth(DEPTH.house + 2);
    const shine = { width: size.width * 1.3, height: size.height * 1.8 };
    if (!scene.textures.exists('room-glow')) easel.paint('room-glow', shine, (pen) => paintMirror(pen, shine, PALETTE.lamp));
    const glow = scene.add
      .image((room.left + room.right) / 2, (room.ceiling + room.ground) / 2, 'room-glow')
      .setBlendMode('ADD')
      .setDepth(DEPTH.house + 4);
    const clerks = Array.from({ length: SEATS }, (_, nth) => {
      const seat = seatOf(this.#plan, room.floor, nth) ?? { x: 0, y: 0 };
      return scene.add
        .image(seat.x, seat.y, 'office', clerkFrame(nth + index))
        .setOrigin(0.5, 1)
        .setDepth(DEPTH.house + 3)
        .setVisible(false);
    });
    return { floor: room.floor, room: lit, glow, clerks, light: 0 };
  }

  #build(): Daylit {
    const { layout } = this.#stage;
    const { place, pierHead } = this.#plan;
    const [left, top] = [Math.floor(pierHead.x) - 4, Math.floor(place.top - place.roof * 0.7)];
    const size = { width: layout.size.width - left, height: layout.size.height - top };
    const shell = new Daylit(this.#stage, 'house', {
      size,
      paint: (tones) => (pen) => {
        pen.translate(-left, -top);
        paintShell(pen, this.#plan, { tones, right: layout.size.width, bottom: layout.size.height });
      },
    });
    shell.image.setPosition(left, top);
    return shell;
  }
}
