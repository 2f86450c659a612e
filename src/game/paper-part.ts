import type { GameObjects } from 'phaser';
import type { WorldView } from '../view/world-view.ts';
import { spotOf, wayTo, type HousePlan, type Point } from './house-plan.ts';
import { PAPER_MARGIN, paperFrame } from './paint-paper.ts';
import { DEPTH, fade, type Now, type Stage } from './stage.ts';

type Paper = WorldView['papers'][number];

interface Sheet {
  readonly image: GameObjects.Image;
  paper: Paper;
  at: Point;
  way: readonly Point[];
  spot: Point;
}

/** A text on its way to the public: the messenger runs to the pier head, from there a paper boat sails to the islands. */
interface Sending {
  readonly messenger: GameObjects.Image;
  readonly boat: GameObjects.Image;
  readonly from: Point;
  age: number;
}

/** Storeys per second that a paper climbs. */
const CLIMB = 2.6;
const RUN = 1.1;
const SAIL = 3.2;

/** The papers under way in the house, and those that leave it. */
export class PaperPart {
  readonly #stage: Stage;
  readonly #plan: HousePlan;
  readonly #sheets = new Map<string, Sheet>();
  readonly #sent = new Set<string>();
  #sendings: Sending[] = [];
  #isNew = true;

  constructor(stage: Stage, plan: HousePlan) {
    this.#stage = stage;
    this.#plan = plan;
  }

  tick(now: Now, view: WorldView): void {
    const onFloor = new Map<number, number>();
    for (const paper of view.papers) {
      const nth = onFloor.get(paper.floor) ?? 0;
      onFloor.set(paper.floor, nth + 1);
      this.#lay(paper, nth, now);
    }
    for (const [draft, sheet] of this.#sheets) {
      if (!view.papers.some((paper) => paper.draft === draft)) this.#clear(draft, sheet);
    }
    this.#dispatch(view, now);
    this.#isNew = false;
    for (const sheet of this.#sheets.values()) this.#carry(sheet, now);
    this.#sendings = this.#sendings.filter((sending) => this.#send(sending, now));
  }

  #lay(paper: Paper, nth: number, now: Now): void {
    const spot = spotOf(this.#plan, paper.floor, nth);
    const known = this.#sheets.get(paper.draft);
    if (!known) {
      const image = this.#stage.scene.add.image(spot.x, spot.y, 'office', paperFrame(paper.stage));
      image.setOrigin(0.5, 0.5 + 0.5 / PAPER_MARGIN).setDepth(DEPTH.house + 6);
      this.#sheets.set(paper.draft, { image, paper, at: spot, way: [], spot });
      return;
    }
    if (known.paper.stage !== paper.stage) known.image.setFrame(paperFrame(paper.stage), false, false);
    known.paper = paper;
    if (known.spot.x === spot.x && known.spot.y === spot.y) return;
    known.spot = spot;
    known.way = now.isStill || this.#isNew ? [] : wayTo(this.#plan, known.at, spot);
    if (known.way.length === 0) known.at = spot;
  }

  #carry(sheet: Sheet, { dt, pace, time, isStill }: Now): void {
    let reach = dt * pace * CLIMB * this.#plan.storey;
    while (sheet.way.length > 0 && reach > 0) {
      const [goal, ...rest] = sheet.way as readonly [Point, ...Point[]];
      const distance = Math.hypot(goal.x - sheet.at.x, goal.y - sheet.at.y);
      if (distance > reach) {
        sheet.at = {
          x: sheet.at.x + ((goal.x - sheet.at.x) * reach) / distance,
          y: sheet.at.y + ((goal.y - sheet.at.y) * reach) / distance,
        };
        break;
      }
      [sheet.at, sheet.way] = [goal, rest];
      reach -= distance;
    }
    const isMoving = sheet.way.length > 0;
    const sway = isStill ? 0 : isMoving ? Math.sin(time * 14) * 0.14 : Math.sin(time * 1.3) * 0.03;
    sheet.image.setPosition(sheet.at.x, sheet.at.y).setRotation(sway);
  }

  #clear(draft: string, sheet: Sheet): void {
    this.#sheets.delete(draft);
    sheet.image.destroy();
  }

  /** Only what was published leaves the house, be it with or without a stamp; a paper that was taken back just vanishes. */
  #dispatch({ published }: WorldView, now: Now): void {
    for (const draft of published) {
      if (this.#sent.has(draft)) continue;
      this.#sent.add(draft);
      if (!this.#isNew && !now.isStill) this.#sendings.push(this.#sending());
    }
  }

  #sending(): Sending {
    const { scene } = this.#stage;
    const { door } = this.#plan;
    const messenger = scene.add
      .image(door.x, door.y, 'office', 'messenger')
      .setOrigin(0.5, 1)
      .setDepth(DEPTH.house + 7);
    const boat = scene.add
      .image(door.x, door.y, 'office', 'boat')
      .setOrigin(0.5, 0.85)
      .setDepth(DEPTH.house - 1)
      .setVisible(false);
    return { messenger, boat, from: door, age: 0 };
  }

  /** Moves a sending on; false when it has arrived and is gone. */
  #send(sending: Sending, { dt, pace, time }: Now): boolean {
    sending.age += dt * Math.min(2, pace);
    const { pierHead } = this.#plan;
    const run = Math.min(1, sending.age / RUN);
    const hop = Math.abs(Math.sin(time * 16)) * this.#plan.storey * 0.05;
    sending.messenger.setPosition(sending.from.x + (pierHead.x - sending.from.x) * run, sending.from.y - hop);
    const sail = (sending.age - RUN) / SAIL;
    fade(sending.messenger, sail < 0 ? 1 : 1 - sail * 4);
    const goal = this.#goal();
    const way = Math.min(1, Math.max(0, sail)) ** 0.8;
    sending.boat
      .setPosition(pierHead.x + (goal.x - pierHead.x) * way, pierHead.y + (goal.y - pierHead.y) * way + Math.sin(time * 3) * 2)
      .setScale(1 - 0.45 * way);
    fade(sending.boat, sail < 0 ? 0 : Math.min(1, (1 - sail) * 4));
    if (sail < 1) return true;
    sending.messenger.destroy();
    sending.boat.destroy();
    return false;
  }

  /** Between the islands. */
  #goal(): Point {
    const { islands, size } = this.#stage.layout;
    if (islands.length === 0) return { x: size.width * 0.3, y: size.height * 0.6 };
    const sum = islands.reduce(({ x, y }, place) => ({ x: x + place.x, y: y + place.y }), { x: 0, y: 0 });
    return { x: sum.x / islands.length, y: sum.y / islands.length };
  }
}
