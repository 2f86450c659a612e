import { createMachine } from 'xstate';
import type { AnyStateMachine } from 'xstate';
import { minutes } from '../quantity/units.ts';
import type { Action } from '../scenario/action.ts';
import type { Scenario } from '../scenario/format.ts';
import type { Guard } from '../scenario/guard.ts';
import type { Board } from './board.ts';
import type { Hearing } from './hearing.ts';
import { loweredStoryline } from './lower.ts';
import type { LoweredState, LoweredTransition, Params } from './lower.ts';

/** A part of the storyline that runs by itself: a region of parallel states, or the whole. */
export interface Region {
  readonly root: LoweredState;
  readonly machine: AnyStateMachine;
  /** What can be heard in each state that some exercise has been in, by the state's value. */
  readonly heard: Map<string, Hearing>;
}

/** The machines of a storyline, and for each event the regions that may hear it. */
interface Built {
  readonly regions: readonly Region[];
  readonly listeners: ReadonlyMap<string, readonly number[]>;
}

/** Stands for every event that no region waits for. Conditions without an event are asked again at each. */
export const ANYTHING = '*';

const built = new WeakMap<Scenario, Built>();

/** The machines of a scenario's storyline; built once per scenario. */
export function storylineOf(scenario: Scenario): Built {
  const known = built.get(scenario);
  if (known) return known;
  const whole = loweredStoryline(scenario);
  const roots = [...partsOf(whole)].map((part) => (part === whole ? part : withoutEnd(part)));
  const storyline = { regions: roots.map((root) => ({ root, machine: build(root), heard: new Map() })), listeners: listenersOf(roots) };
  built.set(scenario, storyline);
  return storyline;
}

/** The machines of a storyline, in the order of the file. */
export const storylineRegions = (scenario: Scenario): readonly Region[] => storylineOf(scenario).regions;

function listenersOf(roots: readonly LoweredState[]): Built['listeners'] {
  const waitsFor = roots.map((root) => {
    const nodes = [...nodesOf(root)];
    return { events: new Set(nodes.flatMap(({ on = {} }) => Object.keys(on))), isRestless: nodes.some(({ always }) => always?.length) };
  });
  const events = new Set([ANYTHING, ...waitsFor.flatMap(({ events }) => [...events])]);
  const hears = (event: string): number[] => [...roots.keys()].filter((at) => waitsFor[at]!.isRestless || waitsFor[at]!.events.has(event));
  return new Map([...events].map((event) => [event, hears(event)]));
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

/** No storyline takes so many transitions at once, unless it goes round for ever. */
const MOST_MICROSTEPS = 200;

interface Context {
  readonly board: Board;
}
interface Arguments {
  readonly context: Context;
}

/** Guard and action names are those of the format; every implementation asks the board and nothing else. */
function build(root: LoweredState): AnyStateMachine {
  const guards: Record<string, (args: Arguments, params: Params) => boolean> = {};
  const actions: Record<string, (args: Arguments, params: Params) => void> = {
    arm: ({ context }, params) => context.board.arm(String(params['timer']), minutes(Number(params['minutes']))),
    disarm: ({ context }, params) => context.board.disarm(String(params['timer'])),
  };
  for (const { guard } of transitionsOf(root)) {
    if (guard) guards[guard.type] ??= ({ context }, params) => context.board.holds({ type: guard.type, params } as unknown as Guard);
  }
  for (const { type } of actionsOf(root)) {
    actions[type] ??= ({ context }, params) => context.board.perform({ type, params } as unknown as Action);
  }
  const config = {
    ...root,
    context: ({ input }: { input: Context }) => ({ board: input.board }),
    options: { maxIterations: MOST_MICROSTEPS },
  };
  return createMachine(config as never, { guards, actions } as never) as unknown as AnyStateMachine;
}

function* nodesOf(node: LoweredState): Generator<LoweredState> {
  yield node;
  for (const child of Object.values(node.states ?? {})) yield* nodesOf(child);
}

function* transitionsOf(root: LoweredState): Generator<LoweredTransition> {
  for (const node of nodesOf(root)) {
    for (const list of Object.values(node.on ?? {})) yield* list;
    yield* node.always ?? [];
  }
}

function* actionsOf(root: LoweredState): Generator<{ readonly type: string }> {
  for (const { actions = [] } of transitionsOf(root)) yield* actions;
  for (const { entry = [], exit = [] } of nodesOf(root)) yield* [...entry, ...exit];
}
