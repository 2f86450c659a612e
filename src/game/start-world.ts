import type { WorldView } from '../view/world-view.ts';
import { RunningWorld } from './running-world.ts';
import { isSoftwareGL } from './software.ts';

export interface WorldOptions {
  /** Nothing moves by itself, no lightning; changes are shown at once. */
  readonly reducedMotion: boolean;
  /** Without it: WebGL where there is a graphics card, else Canvas. */
  readonly renderer?: 'canvas' | 'webgl';
}

/** Where something stands, in CSS pixels from the upper left corner of the parent: for labels in the DOM. */
export interface Anchor {
  readonly id: string;
  readonly x: number;
  readonly y: number;
}

/** Islands by platform id (below their coast), floors by number (at the outer wall). */
export interface Anchors {
  readonly islands: readonly Anchor[];
  readonly floors: readonly Anchor[];
}

export interface WorldHandle {
  /** Shows this view; what differs from the last one glides there. Ends a time-lapse. */
  show(view: WorldView): void;
  /** Plays views one after the other; done when the last one stands, or at once after `skip`. */
  playTimelapse(frames: readonly WorldView[], durationMs: number): Promise<void>;
  /** Ends a time-lapse at its last view. */
  skip(): void;
  /** Draws no pictures while the world is covered by something else. */
  cover(isCovered: boolean): void;
  /** Follows the user's wish while the world runs. */
  setReducedMotion(reducedMotion: boolean): void;
  /** Where islands and floors stand; empty before the first picture. */
  anchors(): Anchors;
  /** Takes on the size of the parent at once. It also does so by itself, a moment after the parent has changed. */
  resize(): void;
  /** Ends the world and frees everything. */
  stop(): void;
}

/**
 * Starts the world in an element that has a size and `position` other than `static`. The picture is decoration: it is hidden
 * from assistive technology, and every fact in it is in the DOM too.
 */
export async function startWorld(parent: HTMLElement, options: WorldOptions): Promise<WorldHandle> {
  const isSoftware = isSoftwareGL();
  const world = new RunningWorld(parent, {
    reducedMotion: options.reducedMotion,
    isCanvas: options.renderer ? options.renderer === 'canvas' : isSoftware,
    isSoftware,
  });
  await world.ready;
  return world;
}
