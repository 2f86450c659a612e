import { streamOf, uniform } from '../quantity/chance.ts';
import type { Seed } from '../quantity/chance.ts';
import { minutes } from '../quantity/units.ts';
import type { Scenario } from '../scenario/format.ts';
import type { Truth } from '../scenario/knowledge.ts';
import type { StormSetup } from '../simulation/storm.ts';
import { registerOf } from './register.ts';
import type { Setup } from './setup.ts';

const TRUTH = streamOf('truth');

/** What really happened: drawn by the seed from the scenario's variants by their weights. */
export function drawTruth(scenario: Scenario, seed: Seed): Truth {
  const total = scenario.truths.reduce((sum, { weight }) => sum + weight, 0);
  let left = uniform(seed, TRUTH, 0) * total;
  for (const truth of scenario.truths) {
    left -= truth.weight;
    if (left < 0) return truth;
  }
  return scenario.truths[scenario.truths.length - 1]!;
}

/** What the storm of a scenario is made of, whatever the seed; the same objects for every exercise, so that its plan serves again. */
type Material = Pick<StormSetup, 'platforms' | 'segments' | 'seedCurve' | 'dayCurve' | 'cases' | 'exposures'>;

const materials = new WeakMap<Scenario, Material>();

function materialOf(scenario: Scenario): Material {
  const known = materials.get(scenario);
  if (known) return known;
  const { storm } = scenario;
  const material: Material = {
    platforms: scenario.platforms.map(({ id, kind, origin, share }) => ({ id, kind, origin, seedShare: share })),
    segments: scenario.segments.map(({ kind, share, trust, arousal }) => ({ kind, share, trust, arousal })),
    seedCurve: { perHour: storm.seed.perHour, decay: minutes(storm.seed.decay) },
    dayCurve: storm.dayCurve,
    cases: storm.cases.map((source) => ({ ...source, from: minutes(source.from) })),
    exposures: storm.exposures
      .filter(({ at }) => at !== undefined)
      .map(({ id, platform, at, postsPerHour, decay }) => ({ id, platform, at: minutes(at!), postsPerHour, decay: minutes(decay) })),
  };
  materials.set(scenario, material);
  return material;
}

/** The storm of an exercise as the simulation wants it. */
export function stormSetupOf(
  scenario: Scenario,
  seed: Seed,
  { setup, truth }: { readonly setup: Setup; readonly truth: Truth },
): StormSetup {
  const { storm } = scenario;
  return {
    seed,
    horizon: minutes(scenario.hours * 60),
    start: registerOf(scenario).start,
    ...materialOf(scenario),
    r0: storm.r0,
    pool: storm.pool,
    baselinePerHour: storm.baselinePerHour,
    arousal: storm.arousal,
    trust: storm.trust,
    responsibility: truth.responsibility ?? storm.responsibility,
    newsworthiness: storm.newsworthiness,
    ...(setup.assumptions ? { assumptions: setup.assumptions } : {}),
  };
}
