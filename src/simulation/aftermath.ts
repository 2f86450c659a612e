import { clamp, exp } from '../quantity/exact.ts';
import type { Points } from '../quantity/units.ts';
import type { World } from './state.ts';

const HOURS_PER_DAY = 24;

/**
 * SIM-30: mean trust so many days after the step that the world has reached, if it stays calm. Most of a loss heals; a part lasts, the
 * larger, the more the firm is blamed. What was won fades too. Those who slept have heard of the last words by then.
 */
export function trustAfter({ plan, segmentTrust, responsibility, unheard }: World, days: number): Points {
  const unhealed = exp(-plan.value('trust.recovery') * HOURS_PER_DAY * days);
  let trust = 0;
  for (let segment = 0; segment < segmentTrust.length; segment++) {
    const before = plan.trustAtStart[segment]!;
    const toCome = unheard.reduce((sum, { change, weights, heard }) => sum + (1 - heard) * change.trust * weights[segment]!, 0);
    const now = clamp(segmentTrust[segment]! + toCome, 0, 100);
    const lasting = Math.max(0, before - now) * plan.value('trust.scar') * responsibility;
    const aim = before - lasting;
    trust += plan.share[segment]! * (aim + (now - aim) * unhealed);
  }
  return trust as Points;
}
