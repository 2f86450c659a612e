import { minuteOf } from '../quantity/units.ts';
import { endOfStep, type World } from './state.ts';
import type { StormEvent } from './storm.ts';

/** Fewer people than this are none: relief closes cases by fractions of a person. */
const NOBODY = 0.5;

/** SIM-4: what open cases and exposures bring in this step, on each platform, before the time of day. */
export function gatherSources(world: World): void {
  const { plan, setup, openCases, exposures, platformCount } = world;
  const { cases, exposures: drawn } = world.scratch;
  for (let platform = 0; platform < platformCount; platform++) {
    cases[platform] = 0;
    drawn[platform] = 0;
  }
  const now = minuteOf(world.step);
  for (let source = 0; source < openCases.length; source++) {
    if (now < setup.cases[source]!.from) continue;
    const open = openCases[source]!;
    for (let platform = 0; platform < platformCount; platform++)
      cases[platform]! += open * plan.caseShare[source * platformCount + platform]!;
  }
  for (let at = 0; at < exposures.length; at++) {
    const exposure = exposures[at]!;
    drawn[exposure.platform]! += exposure.perStep;
    exposure.perStep *= exposure.left;
  }
}

/** Reliefs under way close their part of the cases of this step. */
export function closeCases(world: World, events: StormEvent[]): void {
  const { reliefs, openCases } = world;
  for (let at = 0; at < reliefs.length; at++) {
    const relief = reliefs[at]!;
    if (relief.steps <= 0) continue;
    relief.steps -= 1;
    const before = openCases[relief.source]!;
    const after = before - relief.perStep;
    openCases[relief.source] = after < NOBODY ? 0 : after;
    if (before > 0 && after < NOBODY)
      events.push({ type: 'cases.closed', at: endOfStep(world), source: world.setup.cases[relief.source]!.id });
  }
}
