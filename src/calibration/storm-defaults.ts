import type { Seed } from '../quantity/chance.ts';
import { minuteOfWeek, parseClock, type MinuteOfDay } from '../quantity/clock.ts';
import { hours } from '../quantity/units.ts';
import type { PlatformKind } from '../simulation/kind.ts';
import type { StormPlatform, StormSetup } from '../simulation/storm.ts';

const platform = (id: PlatformKind, seedShare: number, origin = false): StormPlatform => ({ id, kind: id, origin, seedShare });

/** The storm that the model's defaults make: five platforms, a Monday morning, nobody prepared. */
export const DEFAULT_STORM: StormSetup = {
  seed: 1 as Seed,
  horizon: hours(72),
  start: minuteOfWeek('monday', parseClock('08:00') as MinuteOfDay),
  platforms: [
    platform('short', 1, true),
    platform('community', 0.1),
    platform('pictures', 0.05),
    platform('clips', 0.05),
    platform('career', 0.05),
  ],
  segments: [],
  r0: 1.1,
  pool: 60_000,
  baselinePerHour: 2,
  arousal: 0.62,
  trust: 62,
  responsibility: 0.85,
  seedCurve: { perHour: 4, decay: hours(12) },
  dayCurve: { shape: 'office', exponent: 0.28 },
  newsworthiness: 1,
  cases: [],
  exposures: [],
};
