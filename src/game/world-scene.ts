import { Scene } from 'phaser';
import type { WorldView } from '../view/world-view.ts';
import { BridgePart } from './bridge-part.ts';
import { Easel } from './easel.ts';
import { planHouse, type HousePlan } from './house-plan.ts';
import { HousePart } from './house-part.ts';
import { IslandPart } from './island-part.ts';
import { layoutOf, type Layout, type Place, type Size } from './layout.ts';
import { lightStamps } from './paint-lights.ts';
import { houseStamps } from './paint-office.ts';
import { PaperPart } from './paper-part.ts';
import { SeaPart } from './sea-part.ts';
import { skyAt } from './sky.ts';
import { SkyPart } from './sky-part.ts';
import { approach, type Now, type Stage } from './stage.ts';
import { WeatherPart } from './weather-part.ts';
import { weatherAt } from './weather.ts';

/** The parts of one picture; all are made anew when its size or its cast changes. */
interface Parts {
  readonly layout: Layout;
  readonly plan: HousePlan;
  readonly sky: SkyPart;
  readonly sea: SeaPart;
  readonly weather: WeatherPart;
  readonly house: HousePart;
  readonly papers: PaperPart;
  readonly islands: ReadonlyMap<string, IslandPart>;
  readonly bridges: Map<string, BridgePart>;
}

/** Longest step that things move at once, so that nothing jumps after a pause. */
const LONGEST = 0.1;

/** The one scene: it shows a view, and how one view becomes the next. It decides nothing. */
export class WorldScene extends Scene {
  #view: WorldView | undefined;
  #parts: Parts | undefined;
  #easel: Easel | undefined;
  #isStill: boolean;
  #time = 0;
  #level = 0;
  #minute = 0;
  /** Time runs this much faster during a time-lapse. */
  pace = 1;

  constructor(isStill: boolean) {
    super({ key: 'world' });
    this.#isStill = isStill;
  }

  create(): void {
    this.#easel = new Easel(this.textures);
  }

  override update(_: number, delta: number): void {
    const { width, height } = this.scale.gameSize;
    this.draw({ width, height }, Math.min(LONGEST, delta / 1000));
  }

  /** Where islands and floors stand in the last picture, in its pixels. */
  get shown(): { readonly islands: readonly { readonly id: string; readonly place: Place }[]; readonly plan: HousePlan } | undefined {
    const parts = this.#parts;
    if (!parts) return undefined;
    const islands = [...parts.islands.keys()].map((id, nth) => ({ id, place: parts.layout.islands[nth] as Place }));
    return { islands, plan: parts.plan };
  }

  /** Whether things move by themselves. */
  still(isStill: boolean): void {
    this.#isStill = isStill;
  }

  /** The view to show from the next picture on. */
  look(view: WorldView): void {
    if (!this.#view) {
      this.#level = view.level;
      this.#minute = view.minuteOfDay;
    }
    if (this.#view && needsRebuild(this.#view, view)) this.dismantle();
    this.#view = view;
  }

  /** Takes everything down; the next picture sets it up anew. */
  dismantle(): void {
    this.children.removeAll(true);
    this.#easel?.clear();
    this.#parts = undefined;
  }

  draw(size: Size, dt: number): void {
    const view = this.#view;
    if (!view || !this.#easel) return;
    this.#parts ??= this.#build(size, view);
    this.#time += dt;
    const parts = this.#parts;
    const now = this.#now(view, dt);
    parts.sky.tick(now);
    parts.sea.tick(now, parts.sky);
    parts.weather.tick(now);
    parts.house.tick(now, view);
    parts.papers.tick(now, view);
    for (const island of parts.islands.values()) island.tick(now);
    this.#span(view, parts, now);
  }

  #now(view: WorldView, dt: number): Now {
    const base = { time: this.#time, dt, pace: this.pace, isStill: this.#isStill, level: 0, sky: skyAt(0, 0), weather: weatherAt(0) };
    this.#level = approach(this.#level, view.level, base, 0.8);
    const wait = (view.minuteOfDay - this.#minute + 1440) % 1440;
    // A view that lies before the last one (an exercise opened anew) is shown at once, not after a whole day.
    this.#minute = wait > 1200 ? view.minuteOfDay : approach(this.#minute, this.#minute + wait, base, 0.35) % 1440;
    return { ...base, level: this.#level, sky: skyAt(this.#minute, this.#level), weather: weatherAt(this.#level) };
  }

  #span(view: WorldView, parts: Parts, now: Now): void {
    const newest = new Map(view.bridges.map((bridge) => [`${bridge.from}>${bridge.to}`, bridge]));
    for (const [key, { from, to }] of newest) {
      if (!parts.bridges.has(key)) this.#bridge(parts, key, { from, to, ids: view.islands.map(({ id }) => id) });
    }
    for (const [key, bridge] of parts.bridges) bridge.tick(now, newest.get(key));
  }

  #bridge(parts: Parts, key: string, ends: { readonly from: string; readonly to: string; readonly ids: readonly string[] }): void {
    const shore = (id: string) => {
      const place = parts.layout.islands[ends.ids.indexOf(id)];
      return place && { place, lights: lightsFor(place.radius), feeling: () => parts.islands.get(id)?.feeling ?? 'calm' };
    };
    const [from, to] = [shore(ends.from), shore(ends.to)];
    if (from && to && ends.from !== ends.to) parts.bridges.set(key, new BridgePart(this.#stage(parts.layout), from, to));
  }

  #stage(layout: Layout): Stage {
    return { scene: this, easel: this.#easel as Easel, layout };
  }

  #build(size: Size, view: WorldView): Parts {
    const floors = view.floors.map(({ floor }) => floor);
    const layout = layoutOf(size, { islands: view.islands.length, floors: floors.length });
    const plan = planHouse(layout.house, floors);
    const stage = this.#stage(layout);
    for (const { radius } of layout.islands) {
      if (!this.textures.exists(lightsFor(radius))) stage.easel.sheet(lightsFor(radius), lightStamps(Math.max(2.4, radius * 0.05 + 0.6)));
    }
    stage.easel.sheet('office', houseStamps(plan.sheet, plan.storey));
    const islands = new Map(
      view.islands.map(({ id }, nth) => {
        const place = layout.islands[nth] as Layout['islands'][number];
        const island = () => this.#view?.islands[nth] ?? (view.islands[nth] as WorldView['islands'][number]);
        return [id, new IslandPart(stage, place, { nth, island, lights: lightsFor(place.radius) })];
      }),
    );
    return {
      layout,
      plan,
      islands,
      sky: new SkyPart(stage),
      sea: new SeaPart(stage),
      weather: new WeatherPart(stage),
      house: new HousePart(stage, plan),
      papers: new PaperPart(stage, plan),
      bridges: new Map(),
    };
  }
}

/** Sheet with the lights of an island of this size. */
const lightsFor = (radius: number): string => `lights-${radius}`;

const castOf = (view: WorldView): string =>
  [...view.islands.map(({ id, kind }) => `${id}:${kind}`), '|', ...view.floors.map(({ floor }) => floor)].join();

const needsRebuild = (before: WorldView, after: WorldView): boolean => castOf(before) !== castOf(after);
