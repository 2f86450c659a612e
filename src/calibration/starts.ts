import { expectedHours, type Curve, type Push } from './curve.ts';
import { stable, type Candidate, type Question, type Target } from './search.ts';

/** Where searches without a pulse begin: a fixed list, from breezes to hurricanes, in multiples of what was seen. */
export function starts({ observed, isShock }: Question, { total }: Target): readonly Curve[] {
  const reproductions = isShock ? [0.3, 0.8] : [0.8, 1.1, 1.35];
  const decays = isShock ? [0.5, 4] : [3, 12, 60];
  return onsets(observed).flatMap((at) => {
    const early = Math.max(1, mean(observed.subarray(Math.floor(at), Math.floor(at) + 3)));
    return reproductions.flatMap((r0) =>
      [1.4, 8].flatMap((room) =>
        decays.map((decay) => {
          const trigger: Push = { at, perHour: early, decay };
          return { r0, pool: Math.max(30, total * room), exponent: 0.3, ageing: 160, trigger, pulse: undefined };
        }),
      ),
    );
  });
}

function mean(counts: Float64Array): number {
  const known = counts.filter((count) => count === count);
  return known.length > 0 ? known.reduce((sum, count) => sum + count, 0) / known.length : 0;
}

const LOUD = 0.02;

/** Hours at which it may have begun: the first one, and the one before it became loud. */
function onsets(observed: Float64Array): readonly number[] {
  const peak = observed.reduce((most, count) => (count > most ? count : most), 0);
  const loud = observed.findIndex((count) => count > LOUD * peak);
  return loud >= 3 ? [0, loud - 0.5] : [0];
}

/** Variations on a curve that a search would not find from where it is: other triggers, another pace. */
export function variations({ curve, frame }: Candidate): readonly Pick<Candidate, 'curve' | 'frame'>[] {
  const { r0, pool, trigger, exponent } = curve;
  const pushes = [
    { ...trigger, perHour: trigger.perHour * 4, decay: trigger.decay / 5 },
    { ...trigger, perHour: trigger.perHour / 2, decay: trigger.decay * 4 },
    { ...trigger, perHour: trigger.perHour * 6 },
  ];
  const others: readonly Partial<Curve>[] = [
    ...pushes.map((push) => ({ trigger: push })),
    { r0: r0 * 0.85, pool: pool * 2 },
    { r0: r0 * 1.15 },
    { exponent: exponent > 0.3 ? 0.05 : 0.6 },
    { ageing: 400, pool: pool / 1.5 },
    { r0: r0 * 0.85, trigger: pushes[0]! },
    { r0: r0 * 1.15, trigger: { ...trigger, perHour: trigger.perHour / 4 } },
  ];
  return others.map((other) => ({ curve: { ...curve, ...other }, frame }));
}

/** The same curve with a pulse, at the hours where more was seen than expected, and at hours spread over the window. */
export function withPulses({ curve, frame }: Candidate, { observed }: Question): readonly Pick<Candidate, 'curve' | 'frame'>[] {
  const expected = expectedHours(curve, frame);
  return pulseHours(observed, expected).flatMap((at) => {
    const hour = Math.min(observed.length - 1, Math.ceil(at));
    const perHour = Math.max(observed[hour]! - expected[hour]! || 0, 0.1 * expected[hour]!, 3);
    return [1, 5].map((decay) => ({ curve: { ...curve, pulse: { at, perHour, decay } }, frame }));
  });
}

const MOST_RISES = 5;
const EVERY = 7;

function pulseHours(observed: Float64Array, expected: Float64Array): readonly number[] {
  const gap = observed.map((count, hour) => (count === count ? stable(count) - stable(expected[hour]!) : 0));
  const rise = (hour: number): number => gap[hour]! - gap[hour - 1]! + 0.5 * ((gap[hour + 1] ?? gap[hour]!) - gap[hour]!);
  const hours = Array.from({ length: observed.length - 1 }, (_, before) => before + 1);
  const steepest = hours.sort((a, b) => rise(b) - rise(a) || a - b).slice(0, MOST_RISES);
  const spread = Array.from({ length: Math.floor((observed.length - 3) / EVERY) }, (_, at) => (at + 0.5) * EVERY);
  return [...steepest.map((hour) => hour - 0.3), ...spread];
}
