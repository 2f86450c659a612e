import { STEPS_PER_HOUR } from './plan.ts';
import type { World } from './state.ts';
import { eachStepChange, TERMS, type Term } from './step-changes.ts';
import { PARTS, type Part } from './storm.ts';
import { COLUMNS, type Trace } from './trace.ts';

/** One hour explained, on all platforms: parts and chance add up to its posts; terms, responses and chance to its change. */
export type HourExplained = {
  /** 1 for the first. */
  readonly hour: number;
  readonly posts: number;
  /** Expected posts by where they come from. */
  readonly parts: Readonly<Record<Part, number>>;
  /** Drawn less expected posts. */
  readonly chance: number;
  readonly change: Change;
};

/** What made the difference to the hour before; the first hour is compared with nothing. */
export type Change = {
  readonly posts: number;
  readonly terms: Readonly<Record<Term, number>>;
  /** By responses, under the id of the decision or inject behind them. */
  readonly causes: Readonly<Record<string, number>>;
  readonly chance: number;
};

/**
 * SIM-42: explains every whole hour of a traced run. Each step is compared with the one before it, platform by platform: λ falls into
 * its parts, each part into its factors, and what was drawn beyond λ is chance. Changes of steps add up to those of hours: nothing is
 * left over.
 */
export function explainHours(world: World): HourExplained[] {
  const { trace } = world;
  if (!trace) throw new Error('only a traced run can be explained');
  const changes = hourlyChanges(world, trace);
  const hours: HourExplained[] = [];
  for (let hour = 0; hour < Math.floor(world.step / STEPS_PER_HOUR); hour++) {
    const posts = postsOf(world, hour);
    const parts = partsOf(world, trace, hour);
    const chance = posts - PARTS.reduce((sum, part) => sum + parts[part], 0);
    const last = hours[hour - 1];
    const change = { posts: posts - (last?.posts ?? 0), ...named(world, changes[hour]!), chance: chance - (last?.chance ?? 0) };
    hours.push({ hour: hour + 1, posts, parts, chance, change });
  }
  return hours;
}

function postsOf({ postsByStep, platformCount }: World, hour: number): number {
  let sum = 0;
  const end = (hour + 1) * STEPS_PER_HOUR * platformCount;
  for (let at = hour * STEPS_PER_HOUR * platformCount; at < end; at++) sum += postsByStep[at]!;
  return sum;
}

function partsOf({ platformCount }: World, { notes }: Trace, hour: number): Record<Part, number> {
  const sums = new Float64Array(PARTS.length);
  const perHour = STEPS_PER_HOUR * platformCount * COLUMNS;
  for (let at = hour * perHour; at < (hour + 1) * perHour; at += COLUMNS)
    for (let part = 0; part < PARTS.length; part++) sums[part]! += notes[at + part]!;
  return Object.fromEntries(PARTS.map((part, at) => [part, sums[at]!])) as Record<Part, number>;
}

/**
 * The change from hour to hour is the sum of the changes from each step to the one an hour later, and each of these a chain of twelve
 * single steps: a step within the hour counts for all that come after it, one within the hour before for all up to it.
 */
function hourlyChanges(world: World, trace: Trace): Float64Array[] {
  const columns = TERMS.length + world.responses.length;
  const hours = Array.from({ length: Math.ceil(world.step / STEPS_PER_HOUR) + 1 }, () => new Float64Array(columns));
  eachStepChange(world, trace, (step, changes) => {
    const hour = Math.floor(step / STEPS_PER_HOUR);
    const nth = step - hour * STEPS_PER_HOUR;
    const [own, next] = [hours[hour]!, hours[hour + 1]!];
    for (let column = 0; column < columns; column++) {
      own[column]! += (STEPS_PER_HOUR - nth) * changes[column]!;
      next[column]! += nth * changes[column]!;
    }
  });
  return hours;
}

function named({ responses }: World, changes: Float64Array): Pick<Change, 'terms' | 'causes'> {
  // A map: an id out of a file may be the name of something that every object has.
  const causes = new Map<string, number>();
  responses.forEach(({ cause }, at) => causes.set(cause, (causes.get(cause) ?? 0) + changes[TERMS.length + at]!));
  return {
    terms: Object.fromEntries(TERMS.map((term, at) => [term, changes[at]!])) as Record<Term, number>,
    causes: Object.fromEntries(causes),
  };
}
