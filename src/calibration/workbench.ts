import type { Curve, Frame, Push } from './curve.ts';
import { explained, fit, type Fit } from './fit.ts';
import { framesAt, likelyFrames } from './frames.ts';
import { rebuild, type Rebuilt } from './rebuild.ts';
import type { Window } from './window.ts';

/** A series explained, and the storm of the whole model that plays like it. */
export type Explained = { readonly fit: Fit; readonly rebuilt: Rebuilt; readonly r2OfStorm: number };

/** Explains the window of a series. */
export function explain({ observed, start }: Window, isShock: boolean): Explained {
  const frames = start === undefined ? likelyFrames(observed, isShock) : framesAt(start, observed.length);
  const found = fit({ observed, frames, isShock });
  const rebuilt = rebuild(found);
  return { fit: found, rebuilt, r2OfStorm: explained(observed, rebuilt.expected) };
}

/** The numbers of a curve in the units of a scenario: spans in minutes, ageing in hours. */
export const parametersOf = ({ r0, pool, exponent, ageing, trigger, pulse }: Curve, { shape }: Frame) => ({
  r0,
  pool,
  seed: inMinutes(trigger),
  dayCurve: { shape, exponent },
  ageing,
  pulse: pulse ? inMinutes(pulse) : null,
});

const inMinutes = ({ at, perHour, decay }: Push) => ({ at: at * 60, perHour, decay: decay * 60 });
