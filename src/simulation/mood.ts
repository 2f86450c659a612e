import { clamp } from '../quantity/exact.ts';
import { STEP } from '../quantity/units.ts';
import type { MoodChange, World } from './state.ts';

/** V: how stirred the public is by what is said now, 0 … 1: v / (v + 60 b). */
export const stirredShare = ({ stirring, plan }: World): number => stirring / (stirring + plan.volumeScale);

/** SIM-5: arousal, negative talk and trust follow the volume; each segment by itself. */
export function feel(world: World): void {
  const { plan, segmentArousal, segmentTrust, responsibility } = world;
  const stirred = stirredShare(world);
  const vacuum = isVacuum(world) ? 1 : 0;
  world.negative = clamp(
    plan.negativeBase +
      plan.negativeByArousal * world.arousal +
      plan.negativeByResponsibility * responsibility * stirred -
      plan.negativeByTrust * (world.trust - 50),
    0,
    plan.negativeMost,
  );
  const hostility = plan.trustLoss * responsibility * stirred * world.negative;
  for (let segment = 0; segment < segmentTrust.length; segment++) {
    const arousal = segmentArousal[segment]!;
    const aim = plan.arousalFloor + plan.arousalByVolume * plan.arousalAtStart[segment]! * stirred;
    segmentArousal[segment] = clamp(arousal + (aim - arousal) * plan.arousalPace + vacuum * plan.vacuumArousal, 0, 1);
    const trust = segmentTrust[segment]!;
    const recovery = plan.trustRecovery * (plan.trustAtStart[segment]! - trust) * (1 - stirred);
    segmentTrust[segment] = clamp(trust - hostility * plan.loss[segment]! + recovery - vacuum * plan.vacuumTrust, 0, 100);
  }
  world.drifted += vacuum * plan.vacuumArousal;
  averageMood(world);
}

/**
 * SIM-6: silence is punished after a tolerance, from a breeze on, and not without end: arousal drifts up by at most .08.
 * Only a word of substance that is not hostile ends it; else insulting users would help.
 */
function isVacuum(world: World): boolean {
  if (!(world.stirring > world.plan.vacuumVolume)) return false;
  world.silence += STEP;
  return world.silence > world.plan.vacuumTolerance && world.drifted < world.plan.vacuumMost;
}

/** Means over the audience, by share. */
export function averageMood(world: World): void {
  const { share } = world.plan;
  let trust = 0;
  let arousal = 0;
  for (let segment = 0; segment < share.length; segment++) {
    trust += share[segment]! * world.segmentTrust[segment]!;
    arousal += share[segment]! * world.segmentArousal[segment]!;
  }
  world.trust = clamp(trust, 0, 100);
  world.arousal = clamp(arousal, 0, 1);
}

/** SIM-31: words move those who hear them. Whoever is awake hears them at once, the others when they wake. */
export function hear(world: World, awake: number): void {
  const { unheard } = world;
  let left = 0;
  for (const one of unheard) {
    const more = awake - one.heard;
    if (more > 0) {
      const { arousal, trust, responsibility } = one.change;
      changeMood(world, { arousal: arousal * more, trust: trust * more, responsibility: responsibility * more }, one.weights);
      one.heard = awake;
    }
    if (one.heard < 1) unheard[left++] = one;
  }
  unheard.length = left;
}

/** A jump of the mood, by weight on each segment. */
export function changeMood(world: World, change: MoodChange, weights: Float64Array): void {
  for (let segment = 0; segment < weights.length; segment++) {
    world.segmentArousal[segment] = clamp(world.segmentArousal[segment]! + change.arousal * weights[segment]!, 0, 1);
    world.segmentTrust[segment] = clamp(world.segmentTrust[segment]! + change.trust * weights[segment]!, 0, 100);
  }
  world.responsibility = clamp(world.responsibility + change.responsibility, 0, 1);
  averageMood(world);
}
