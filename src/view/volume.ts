import { minutes, STEP, stepOf } from '../quantity/units.ts';
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

/** Posts per hour by hour over the last `hours` hours, oldest first. */
export function hourlyPosts(
  exercise: Exercise,
  span: { readonly platform?: number; readonly hours: number; readonly until: Minutes },
): number[] {
  const counts: number[] = [];
  for (let back = span.hours; back > 0; back--) {
    const from = minutes(span.until - back * 60);
    counts.push(from < -60 + STEP ? 0 : postsIn(exercise, { ...span, from, to: minutes(from + 60) }));
  }
  return counts;
}

/** Storm level at a minute, from the turns that were recorded. */
export function levelAt(exercise: Exercise, at: Minutes): number {
  if (at >= exercise.now) return exercise.world.level;
  let level: number | undefined;
  for (const event of exercise.events) {
    if (event.type !== 'level.rose' && event.type !== 'level.fell') continue;
    if (event.at <= at) level = event.to;
    else return level ?? event.from;
  }
  return level ?? exercise.world.level;
}
