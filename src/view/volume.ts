import { minutes, stepOf } from '../quantity/units.ts';
import type { Minutes } from '../quantity/units.ts';
import type { Exercise } from '../exercise/start.ts';

/** Posts on one platform (or on all) between two minutes. */
export function postsIn(exercise: Exercise, span: { readonly platform?: number; readonly from: Minutes; readonly to: Minutes }): number {
  const { world } = exercise;
  const first = Math.max(0, stepOf(span.from));
  const end = Math.min(stepOf(span.to), stepOf(exercise.now));
  const count = world.platformCount;
  let sum = 0;
  for (let step = first; step < end; step++) {
    if (span.platform !== undefined) sum += world.postsByStep[step * count + span.platform] ?? 0;
    else for (let platform = 0; platform < count; platform++) sum += world.postsByStep[step * count + platform] ?? 0;
  }
  return sum;
}

/** Length of one bar of a course. */
const BAR = 30;

/** Posts by half hours, oldest first, of the last `hours` hours. They end now, not on the clock: a bar that has just begun would look like a fall. */
export function courseOf(
  exercise: Exercise,
  span: { readonly platform?: number; readonly hours: number; readonly until: Minutes },
): number[] {
  const bars = Math.min((span.hours * 60) / BAR, Math.floor(span.until / BAR));
  return Array.from({ length: bars }, (_, nth) => {
    const to = span.until - (bars - 1 - nth) * BAR;
    return postsIn(exercise, { ...span, from: minutes(to - BAR), to: minutes(to) });
  });
}

/** The last step of the past at a minute; undefined before the first one. */
function pastStep(exercise: Exercise, at: Minutes): number | undefined {
  const step = Math.min(stepOf(at), exercise.world.step) - 1;
  return step < 0 ? undefined : step;
}

/** Storm level at a minute, as the world went through it. */
export function levelAt(exercise: Exercise, at: Minutes): number {
  const step = pastStep(exercise, at);
  return step === undefined ? 0 : (exercise.world.levelByStep[step] ?? 0);
}

/** Share of negative posts at a minute, 0 … 1. */
export function negativeAt(exercise: Exercise, at: Minutes): number {
  const step = pastStep(exercise, at);
  return step === undefined ? exercise.world.plan.negativeBase : (exercise.world.negativeByStep[step] ?? 0);
}
