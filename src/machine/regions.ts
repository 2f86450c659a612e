import type { Scenario } from '../scenario/format.ts';
import { loweredStoryline } from './lower.ts';
import type { LoweredState } from './lower.ts';
import { nodesOf, transitionsOf } from './nodes.ts';
import { Region, UNNAMED } from './region.ts';

/** A region that may hear an event: because it names it, or because it asks its conditions at every event. */
interface Listener {
  readonly at: number;
  readonly isNamed: boolean;
}

/** The machines of a storyline, and for each event the regions that may hear it. */
interface Built {
  readonly regions: readonly Region[];
  readonly listeners: ReadonlyMap<string, readonly Listener[]>;
}

const built = new WeakMap<Scenario, Built>();

/** The machines of a scenario's storyline; built once per scenario. */
export function storylineOf(scenario: Scenario): Built {
  const known = built.get(scenario);
  if (known) return known;
  const whole = loweredStoryline(scenario);
  const roots = [...partsOf(whole)].map((part) => (part === whole ? part : withoutEnd(part)));
  const storyline = {
    regions: roots.map((root) => new Region(root)),
    listeners: listenersOf(roots),
  };
  built.set(scenario, storyline);
  return storyline;
}

/** The machines of a storyline, in the order of the file. */
export const storylineRegions = (scenario: Scenario): readonly Region[] => storylineOf(scenario).regions;

function listenersOf(roots: readonly LoweredState[]): Built['listeners'] {
  const regions = roots.map((root, at) => {
    const nodes = [...nodesOf(root)];
    const names = new Set(nodes.flatMap(({ on = {} }) => Object.keys(on)));
    return { at, names, isRestless: nodes.some(({ always = [] }) => always.length > 0) };
  });
  const events = [UNNAMED, ...regions.flatMap(({ names }) => [...names])];
  const listenersTo = (event: string): Listener[] =>
    regions.filter(({ names, isRestless }) => isRestless || names.has(event)).map(({ at, names }) => ({ at, isNamed: names.has(event) }));
  return new Map(events.map((event) => [event, listenersTo(event)]));
}

/**
 * EX-31: the storyline runs as one machine of the whole chart would. Regions of parallel states share nothing but the board,
 * so each runs as a machine of its own: XState walks every region of one machine at every event, which made a whole exercise
 * forty times slower. A parallel state that does something itself, or whose regions aim at each other by `#id`, stays one.
 */
function* partsOf(node: LoweredState): Generator<LoweredState> {
  if (node.type !== 'parallel' || doesSomething(node) || aimsByIds(node)) yield node;
  else for (const child of Object.values(node.states ?? {})) yield* partsOf(child);
}

/** A machine stops for good in a final state of its own; a region does not, and may still hear something as a whole. */
const withoutEnd = (region: LoweredState): LoweredState => ({
  ...region,
  states: Object.fromEntries(
    Object.entries(region.states ?? {}).map(([name, { type, ...state }]) => [name, type === 'parallel' ? { type, ...state } : state]),
  ),
});

const doesSomething = ({ entry = [], exit = [], on = {}, always = [] }: LoweredState): boolean =>
  entry.length + exit.length + Object.keys(on).length + always.length > 0;

function aimsByIds(node: LoweredState): boolean {
  for (const { target } of transitionsOf(node)) if (target?.startsWith('#')) return true;
  return false;
}
