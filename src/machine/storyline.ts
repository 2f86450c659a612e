import { createActor, createMachine } from 'xstate';
import type { Actor, AnyStateMachine, StateValue } from 'xstate';
import { minutes } from '../quantity/units.ts';
import type { Action } from '../scenario/action.ts';
import type { Scenario } from '../scenario/format.ts';
import type { Guard } from '../scenario/guard.ts';
import type { Board } from './board.ts';
import { loweredStoryline } from './lower.ts';
import type { LoweredState, LoweredTransition, Params } from './lower.ts';

/** A part of the storyline that runs by itself: a region of parallel states, or the whole. */
interface Region {
  readonly root: LoweredState;
  readonly machine: AnyStateMachine;
  /** What can be heard in each state that some exercise has been in, by the state's value. */
  readonly heard: Map<string, Hearing>;
}

const built = new WeakMap<Scenario, readonly Region[]>();

/** The machines of a scenario's storyline; built once per scenario. */
export function storylineRegions(scenario: Scenario): readonly Region[] {
  const known = built.get(scenario);
  if (known) return known;
  const whole = loweredStoryline(scenario);
  const roots = [...partsOf(whole)].map((part) => (part === whole ? part : withoutEnd(part)));
  const regions = roots.map((root) => ({ root, machine: build(root), heard: new Map() }));
  built.set(scenario, regions);
  return regions;
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
  const config = { ...root, context: ({ input }: { input: Context }) => ({ board: input.board }) };
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

/** Transitions that a region can take in its present state. */
interface Hearing {
  readonly on: ReadonlyMap<string, readonly LoweredTransition[]>;
  readonly always: readonly LoweredTransition[];
}

/** The storyline of one exercise: XState actors that ask and move a board. */
export class Storyline {
  readonly #board: Board;
  readonly #regions: readonly { readonly region: Region; readonly actor: Actor<AnyStateMachine>; hearing: Hearing | undefined }[];
  readonly #waiting: string[] = [];
  #isBusy = false;

  constructor(scenario: Scenario, board: Board) {
    this.#board = board;
    this.#regions = storylineRegions(scenario).map((region) => ({
      region,
      actor: createActor(region.machine, { input: { board } }),
      hearing: undefined,
    }));
  }

  /** Enters the initial states, region by region in the order of the file. */
  start(): void {
    this.#isBusy = true;
    for (const { actor } of this.#regions) actor.start();
    this.#isBusy = false;
    this.#drain();
  }

  /** Tells all regions of an event; what their actions bring about is told after it. */
  send(type: string): void {
    this.#waiting.push(type);
    if (!this.#isBusy) this.#drain();
  }

  /** Active states, region by region, for inspection. */
  states(): readonly StateValue[] {
    return this.#regions.map(({ actor }) => actor.getSnapshot().value as StateValue);
  }

  #drain(): void {
    this.#isBusy = true;
    for (let type = this.#waiting.shift(); type !== undefined; type = this.#waiting.shift()) {
      for (const running of this.#regions) {
        running.hearing ??= hearingOf(running.region, running.actor.getSnapshot().value as StateValue);
        if (!this.#concerns(running.hearing, type)) continue;
        running.actor.send({ type });
        running.hearing = undefined;
      }
    }
    this.#isBusy = false;
  }

  /** XState would do nothing: asking the board first spares a macrostep for each event that concerns nobody. */
  #concerns({ on, always }: Hearing, type: string): boolean {
    return this.#isOpen(on.get(type)) || this.#isOpen(always);
  }

  #isOpen(transitions: readonly LoweredTransition[] | undefined): boolean {
    if (transitions === undefined) return false;
    for (const { guard } of transitions) if (guard === undefined || this.#board.holds(guard as unknown as Guard)) return true;
    return false;
  }
}

/** What can be heard in a state: the transitions of all active nodes, from the root down. */
function hearingOf({ root, heard }: Region, value: StateValue): Hearing {
  const key = typeof value === 'string' ? value : JSON.stringify(value);
  const known = heard.get(key);
  if (known) return known;
  const hearing = collect(root, value);
  heard.set(key, hearing);
  return hearing;
}

function collect(root: LoweredState, value: StateValue): Hearing {
  const on = new Map<string, LoweredTransition[]>();
  const always: LoweredTransition[] = [];
  for (const node of activeNodes(root, value)) {
    for (const [type, list] of Object.entries(node.on ?? {})) on.set(type, [...(on.get(type) ?? []), ...list]);
    always.push(...(node.always ?? []));
  }
  return { on, always };
}

function* activeNodes(node: LoweredState, value: StateValue): Generator<LoweredState> {
  yield node;
  const inner = typeof value === 'string' ? { [value]: {} } : value;
  for (const [name, below] of Object.entries(inner)) {
    const child = node.states?.[name];
    if (child && below !== undefined) yield* activeNodes(child, below);
  }
}
