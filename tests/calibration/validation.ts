import { cascadePlot, durationPlot, hannaPlot } from './plots.ts';
import { modelFingerprint } from './model-fingerprint.ts';
import type { Validation } from './page.ts';
import { assumptionSensitivity, scenarioSensitivity } from './sensitivity.ts';
import { orderings, type Ordering, type Scope } from './strategies.ts';
import { FULL, stormsOf, targets } from './targets.ts';

// Entry of `tools/validate.mjs`.
export { page, table } from './page.ts';
export { rawReport } from './raw.ts';

const DRAWS = 500;

/** Everything on the page but the order of strategies, which takes as long as all the rest. */
export const measured = (): Omit<Validation, 'orderings'> => ({
  checks: targets(FULL),
  scenario: scenarioSensitivity(100),
  assumptions: assumptionSensitivity(),
  fingerprint: modelFingerprint(),
  ensemble: { drawn: FULL.scenarios, storms: stormsOf(FULL).length },
});

export function ordered(): Record<Scope, Ordering> {
  return { surroundings: orderings(DRAWS, 'surroundings'), everything: orderings(DRAWS, 'everything') };
}

/** Drawings by file name. */
export const drawings = (): Readonly<Record<string, string>> => ({
  'ichbinhanna.svg': hannaPlot(FULL.seeds),
  'durations.svg': durationPlot(stormsOf(FULL)),
  'cascades.svg': cascadePlot(FULL.cascades),
});
