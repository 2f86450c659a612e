import { power } from '../quantity/exact.ts';
import type { AssumptionName } from './assumptions.ts';
import type { StormSetup } from './storm.ts';

/**
 * Activity of the public at each hour of the week, from Monday 00:00; the mean of a working day is 1.
 * The exponent damps the curve, because feedback already amplifies day and night.
 */
export function weekOf({ shape, exponent }: StormSetup['dayCurve'], value: (name: AssumptionName) => number): Float64Array {
  const weekend = power(value(`day.${shape}.weekend`), exponent);
  const week = new Float64Array(168);
  let sum = 0;
  for (let hour = 0; hour < 24; hour++) {
    week[hour] = power(value(HOURS[shape][hour]!), exponent);
    sum += week[hour]!;
  }
  for (let hour = 167; hour >= 0; hour--) week[hour] = (week[hour % 24]! / (sum / 24)) * (hour >= 120 ? weekend : 1);
  return week;
}

/**
 * Share of the public that is awake and reads, at each hour of the day: everybody while it is at least as busy as on average, and else as
 * many as write then against an average hour.
 */
export function awakeOf({ shape }: StormSetup['dayCurve'], value: (name: AssumptionName) => number): Float64Array {
  const day = Float64Array.from(HOURS[shape], value);
  const mean = day.reduce((sum, hour) => sum + hour, 0) / day.length;
  return day.map((hour) => Math.min(1, hour / mean));
}

const hoursOf = (shape: StormSetup['dayCurve']['shape']): readonly AssumptionName[] =>
  Array.from({ length: 24 }, (_, hour) => `day.${shape}.${hour}` as AssumptionName);
/** Names of the values, made once: beginning a world is part of every run. */
const HOURS = { office: hoursOf('office'), consumer: hoursOf('consumer') };
