import type { Confidence, Letter } from './assumption.ts';
import type { ResponseFamily } from './kind.ts';

/** What a kind of response does to the public, before quality, speed, reach and match. */
export type ResponseEffect = {
  /** Factor M on the reproduction number when fully built up. */
  readonly reproduction: number;
  /** The same while people are calm, where it differs. */
  readonly reproductionWhenCalm?: number;
  readonly arousal: number;
  /** The same while people are calm, where it differs. */
  readonly arousalWhenCalm?: number;
  readonly trust: number;
  readonly responsibility: number;
  /** Hours in which the effect on the reproduction number fades. */
  readonly decay: number;
  /** Extra exposures at once, in posts. */
  readonly publicity: number;
  /** How much of an event the statement is in itself, 0 … 1; it draws in people who had not heard (P09). */
  readonly weight: number;
  /** Share of all posts so far that flare up again. */
  readonly reseed?: number;
  readonly good: boolean;
  /** Good words wear off while cases are open; a deed does not. */
  readonly isDeed?: boolean;
  /** Ends the silence: something of substance was said, and not in a hostile way. */
  readonly breaksSilence: boolean;
  readonly family: ResponseFamily;
  readonly source: string;
  readonly letter: Letter;
  /** Of the sign; every magnitude is calibrated by us within the bounds that the studies set. */
  readonly confidence: Confidence;
};

/** The figures of a row. One that is 0 or missing is no effect at all, and nothing to assume. */
const FIGURES = [
  'reproduction',
  'reproductionWhenCalm',
  'arousal',
  'arousalWhenCalm',
  'trust',
  'responsibility',
  'decay',
  'publicity',
  'weight',
  'reseed',
] as const satisfies readonly (keyof ResponseEffect)[];
export type Figure = (typeof FIGURES)[number];

/** The figures that a row has. A factor of exactly 1 changes nothing, and its decay neither. */
export const figuresOf = (effect: ResponseEffect): readonly Figure[] =>
  FIGURES.filter((figure) => effect[figure] && !(effect.reproduction === 1 && (figure === 'reproduction' || figure === 'decay')));

type Effect = Pick<ResponseEffect, 'reproduction' | 'arousal' | 'trust' | 'responsibility' | 'decay' | 'publicity' | 'weight'>;

/** In the order of the model's action table: factor M, arousal, trust, responsibility, decay in hours, publicity, weight. */
export const effect = (...[reproduction, arousal, trust, responsibility, decay, publicity, weight]: Numbers): Effect => ({
  reproduction,
  arousal,
  trust,
  responsibility,
  decay,
  publicity,
  weight,
});
type Numbers = readonly [number, number, number, number, number, number, number];

type Traits = Omit<ResponseEffect, keyof Effect | 'good' | 'breaksSilence'> & { readonly breaksSilence?: boolean };
export const calms = (effects: Effect, traits: Traits): ResponseEffect => ({ good: true, breaksSilence: true, ...effects, ...traits });
export const inflames = (effects: Effect, traits: Traits): ResponseEffect => ({ good: false, breaksSilence: false, ...effects, ...traits });
