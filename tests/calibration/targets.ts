import type { Check, Size } from './check.ts';
import { cascades, course, duration, kernel, night, replay, rise, weekend } from './checks-form.ts';
import { breeze, denial, dose, empathy, excess, match, publicity, signs } from './checks-response.ts';
import { bounds, exactness, speed, trust } from './checks-world.ts';
import { ensemble, shocks, type Ran } from './ensemble.ts';

/** What the page is made from. */
export const FULL: Size = { seeds: 200, scenarios: 600, cascades: 100_000 };

/** A storm of the ensemble counts from so many posts in its highest hour on: below, nobody would have called it one. */
export const STORM_FROM = 100;

const isStorm = ({ shape }: Ran): boolean => shape.peak >= STORM_FROM;

/** The storms of the ensemble. */
export const stormsOf = ({ scenarios }: Size): Ran[] => ensemble(scenarios).filter(isStorm);

/** All twenty targets, in order. */
export function targets(size: Size): Check[] {
  const all = ensemble(size.scenarios);
  const storms = all.filter(isStorm);
  const { seeds } = size;
  return [
    kernel(),
    replay(),
    duration(storms),
    course(storms, shocks(Math.ceil(size.scenarios / 4))),
    rise(storms),
    night(storms),
    cascades(size),
    weekend(),
    signs(seeds),
    dose(seeds),
    match(seeds),
    empathy(seeds),
    publicity(seeds),
    denial(seeds),
    excess(),
    breeze(seeds),
    trust(storms, all),
    exactness(Math.ceil(seeds / 10)),
    speed(),
    bounds(storms),
  ];
}
