import { CANVAS, Game, Scale, WEBGL } from 'phaser';
import type { WorldView } from '../view/world-view.ts';
import { Lapse } from './lapse.ts';
import { pictureSize, type PictureSize } from './picture-size.ts';
import type { Anchors, WorldHandle } from './start-world.ts';
import { WorldScene } from './world-scene.ts';

/** How a world is drawn on this machine. */
export interface Drawing {
  readonly reducedMotion: boolean;
  readonly isCanvas: boolean;
  readonly isSoftware: boolean;
}

/** A parent that is being dragged or animated is followed only once it rests, in milliseconds. */
const RESIZE_RESTS = 140;
/** Pictures after which a world without motion has settled. */
const STILL_PICTURES = 4;
/** Share of the time that pictures may take, on a slow machine: the rest belongs to the desk. In a time-lapse there is little else to do. */
const SHARE = { desk: 0.3, lapse: 0.4 };
/** After a press no picture is drawn for so many milliseconds: first the desk answers. */
const ANSWERS = 150;
/** Milliseconds between two pictures of a quick machine. */
const BETWEEN = 17;
const PRESSES = ['pointerdown', 'keydown'] as const;
/** How much faster things settle during a time-lapse. */
const LAPSE_PACE = 5;

/** A world in an element of the page: it draws only while it is seen, and leaves nothing behind. */
export class RunningWorld implements WorldHandle {
  readonly ready: Promise<void>;
  readonly #parent: HTMLElement;
  readonly #frame: HTMLElement;
  readonly #drawing: Drawing;
  readonly #scene: WorldScene;
  readonly #game: Game;
  readonly #resized: ResizeObserver;
  readonly #seen: IntersectionObserver;
  readonly #onVisible = (): void => this.#decideToDraw();
  readonly #onPress = (event: Event): void => {
    if (!(event instanceof KeyboardEvent && event.repeat)) this.#pause(ANSWERS);
  };
  #reducedMotion: boolean;
  #isCovered = false;
  #isInView = true;
  #isStopped = false;
  #lapse: Lapse | undefined;
  #resizeTimer = 0;
  #pictureBegan = 0;
  #pausesUntil = 0;
  #pauseTimer = 0;
  #picturesLeft = STILL_PICTURES;

  constructor(parent: HTMLElement, drawing: Drawing) {
    this.#parent = parent;
    this.#drawing = drawing;
    this.#reducedMotion = drawing.reducedMotion;
    this.#frame = document.createElement('div');
    this.#frame.setAttribute('aria-hidden', 'true');
    Object.assign(this.#frame.style, { position: 'absolute', inset: '0', overflow: 'hidden' });
    parent.append(this.#frame);
    this.#scene = new WorldScene(this.#reducedMotion);
    this.#game = new Game(gameConfig({ drawing, frame: this.#frame, scene: this.#scene, size: this.#size() }));
    this.ready = new Promise((resolve) => this.#game.events.once('ready', () => resolve(this.#fill())));
    this.#game.events.on('prestep', () => this.#advance());
    this.#game.events.on('postrender', () => this.#rest());
    this.#resized = new ResizeObserver(() => {
      window.clearTimeout(this.#resizeTimer);
      this.#resizeTimer = window.setTimeout(() => this.resize(), RESIZE_RESTS);
    });
    this.#resized.observe(parent);
    this.#seen = new IntersectionObserver((entries) => {
      this.#isInView = entries.at(-1)?.isIntersecting ?? true;
      this.#decideToDraw();
    });
    this.#seen.observe(parent);
    document.addEventListener('visibilitychange', this.#onVisible);
    for (const press of PRESSES) window.addEventListener(press, this.#onPress, { capture: true, passive: true });
  }

  show(view: WorldView): void {
    if (this.#isStopped) return;
    this.skip();
    this.#look(view);
  }

  playTimelapse(frames: readonly WorldView[], durationMs: number): Promise<void> {
    this.skip();
    const last = frames.at(-1);
    if (!last || this.#isStopped) return Promise.resolve();
    if (this.#reducedMotion || durationMs <= 0) {
      this.#look(last);
      return Promise.resolve();
    }
    this.#lapse = new Lapse(frames, durationMs, () => this.skip());
    this.#scene.pace = LAPSE_PACE;
    this.#decideToDraw();
    return this.#lapse.done;
  }

  skip(): void {
    const lapse = this.#lapse;
    if (!lapse) return;
    this.#lapse = undefined;
    this.#scene.pace = 1;
    this.#look(lapse.last);
    lapse.end();
  }

  cover(isCovered: boolean): void {
    this.#isCovered = isCovered;
    this.#decideToDraw();
  }

  setReducedMotion(reducedMotion: boolean): void {
    this.#reducedMotion = reducedMotion;
    this.#scene.still(reducedMotion);
    if (reducedMotion) this.skip();
    this.#redraw();
  }

  anchors(): Anchors {
    const shown = this.#scene.shown;
    if (!shown) return { islands: [], floors: [] };
    const scale = this.#parent.clientWidth / this.#game.scale.gameSize.width;
    return {
      islands: shown.islands.map(({ id, place }) => ({ id, x: place.x * scale, y: (place.y + place.radius * 0.8) * scale })),
      floors: shown.plan.rooms.map((room) => ({
        id: String(room.floor),
        x: room.right * scale,
        y: ((room.ground + room.ceiling) / 2) * scale,
      })),
    };
  }

  resize(): void {
    window.clearTimeout(this.#resizeTimer);
    if (this.#isStopped || this.#parent.clientWidth === 0 || this.#parent.clientHeight === 0) return;
    const { width, height, zoom } = this.#size();
    const { gameSize } = this.#game.scale;
    if (gameSize.width === width && gameSize.height === height) return;
    this.#game.scale.setZoom(zoom);
    this.#game.scale.resize(width, height);
    this.#fill();
    this.#scene.dismantle();
    this.#redraw();
  }

  stop(): void {
    if (this.#isStopped) return;
    this.skip();
    this.#isStopped = true;
    window.clearTimeout(this.#resizeTimer);
    this.#resized.disconnect();
    this.#seen.disconnect();
    document.removeEventListener('visibilitychange', this.#onVisible);
    for (const press of PRESSES) window.removeEventListener(press, this.#onPress, { capture: true });
    window.clearTimeout(this.#pauseTimer);
    this.#scene.dismantle();
    const { renderer } = this.#game;
    const gl = renderer && 'gl' in renderer ? renderer.gl : undefined;
    this.#game.destroy(true);
    // The game would end in its next step only, and a sleeping or hidden one has none.
    this.#game.step(performance.now(), 0);
    gl?.getExtension('WEBGL_lose_context')?.loseContext();
    this.#frame.remove();
  }

  #look(view: WorldView): void {
    this.#scene.look(view);
    this.#redraw();
  }

  #advance(): void {
    this.#pictureBegan = performance.now();
    const view = this.#lapse?.viewAt(performance.now());
    if (view) this.#scene.look(view);
  }

  /** A world without motion sleeps as soon as its picture stands; one that takes long to draw sleeps between its pictures. */
  #rest(): void {
    this.#picturesLeft--;
    if (this.#reducedMotion && this.#picturesLeft <= 0) return this.#decideToDraw();
    const took = performance.now() - this.#pictureBegan;
    const rest = took / (this.#lapse ? SHARE.lapse : SHARE.desk) - took - BETWEEN;
    if (rest > 0) this.#pause(rest);
  }

  #pause(milliseconds: number): void {
    this.#pausesUntil = Math.max(this.#pausesUntil, performance.now() + milliseconds);
    window.clearTimeout(this.#pauseTimer);
    this.#pauseTimer = window.setTimeout(() => {
      // The timer decides, not the clock: a browser may round it.
      this.#pausesUntil = 0;
      this.#decideToDraw();
    }, this.#pausesUntil - performance.now());
    this.#decideToDraw();
  }

  #redraw(): void {
    this.#picturesLeft = STILL_PICTURES;
    this.#decideToDraw();
  }

  #decideToDraw(): void {
    if (this.#isStopped || !this.#game.isRunning) return;
    const isSeen = !this.#isCovered && this.#isInView && !document.hidden;
    const hasNews = !this.#reducedMotion || this.#picturesLeft > 0;
    if (isSeen && hasNews && performance.now() >= this.#pausesUntil) this.#game.loop.wake();
    else this.#game.loop.sleep();
  }

  #size(): PictureSize {
    const { clientWidth, clientHeight } = this.#parent;
    return pictureSize(
      { width: clientWidth, height: clientHeight },
      this.#drawing.isSoftware ? { pixelRatio: 1, most: 350_000 } : { pixelRatio: window.devicePixelRatio, most: 3_600_000 },
    );
  }

  /** While the parent changes its size the last picture is stretched, so that nothing gapes. */
  #fill(): void {
    Object.assign(this.#game.canvas.style, { display: 'block', width: '100%', height: '100%' });
  }
}

interface Setting {
  readonly drawing: Drawing;
  readonly frame: HTMLElement;
  readonly scene: WorldScene;
  readonly size: PictureSize;
}

const gameConfig = ({ drawing, frame, scene, size }: Setting): Phaser.Types.Core.GameConfig => ({
  type: drawing.isCanvas ? CANVAS : WEBGL,
  parent: frame,
  scene,
  scale: { mode: Scale.NONE, ...size, expandParent: false },
  backgroundColor: '#0b1622',
  banner: false,
  autoFocus: false,
  audio: { noAudio: true },
  input: { keyboard: false, mouse: false, touch: false, gamepad: false },
  render: { antialias: true, antialiasGL: false, roundPixels: true, powerPreference: 'high-performance' },
  ...(drawing.isSoftware ? { fps: { limit: 30 } } : {}),
});
