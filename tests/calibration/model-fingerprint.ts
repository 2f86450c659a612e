import { canonicalJson, Fingerprint } from '../../src/quantity/hash.ts';
import type { Seed } from '../../src/quantity/chance.ts';
import { trustAfter } from '../../src/simulation/aftermath.ts';
import { ASSUMPTIONS } from '../../src/simulation/assumptions.ts';
import { RESPONSES, type ResponseKind } from '../../src/simulation/response.ts';
import type { StormSetup } from '../../src/simulation/storm.ts';
import type { World } from '../../src/simulation/world.ts';
import { BREEZE, OUTAGE, response, run, STORM } from '../simulation/storms.ts';
import { HANNA } from './replay.ts';

const KINDS = Object.keys(RESPONSES) as ResponseKind[];

/**
 * Thirty-two digits over the tables of the model and over what its equations make of them, step by step: no value and no equation
 * that moves a storm can change without them. The page of the validation carries them.
 */
export function modelFingerprint(): string {
  const fold = new Fingerprint().text(canonicalJson(ASSUMPTIONS)).text(canonicalJson(RESPONSES));
  const storms: readonly StormSetup[] = [STORM, BREEZE, OUTAGE, HANNA, { ...OUTAGE, chance: 'none' }];
  for (const setup of storms) foldWorld(fold, run(setup));
  for (const [at, kind] of KINDS.entries()) foldWorld(fold, run({ ...OUTAGE, seed: at as Seed }, [response(kind, 3)]));
  return fold.hex();
}

/** What happened, not what a run keeps to go on with: that may be kept otherwise without another storm. */
function foldWorld(fold: Fingerprint, world: World): void {
  fold
    .doubles(Float64Array.from(world.postsByStep))
    .doubles(world.arousalByStep)
    .doubles(world.trustByStep)
    .doubles(world.segmentTrustByStep);
  fold.doubles(world.responsibilityByStep).doubles(world.negativeByStep).doubles(world.reachByStep).number(trustAfter(world, 30));
  fold.numbers(world.levelByStep).numbers(world.newsByStep);
}
