import { createActor, createMachine } from 'xstate';
import type { StateValue } from 'xstate';
import { loweredStoryline } from '../../src/machine/lower.ts';
import type { LoweredState, Named, Params } from '../../src/machine/lower.ts';
import type { Board } from '../../src/machine/board.ts';
import type { Seed } from '../../src/quantity/chance.ts';
import { streamOf, uniformOf } from '../../src/quantity/chance.ts';
import type { Scenario } from '../../src/scenario/format.ts';
import type { StateNode } from '../../src/scenario/storyline.ts';
import { sampleScenario } from '../scenario/sample.ts';

const SAMPLE = sampleScenario();

/** A scenario with this storyline; the rest is the sample. */
export const withStoryline = (storyline: StateNode): Scenario => ({ ...SAMPLE, storyline });

const GUARDS = streamOf('guards of a test');

/** A board that notes what it is told, and answers conditions by chance: always alike between two events. */
export class NotingBoard implements Board<string> {
  readonly notes: string[] = [];
  readonly armed = new Set<string>();
  /** Number of the event in hand: what holds may change from one to the next. */
  event = 0;
  readonly #seed: Seed;

  constructor(seed: Seed) {
    this.#seed = seed;
  }

  read(guard: { readonly type: string; readonly params: unknown }): string {
    return JSON.stringify(guard);
  }

  holds(condition: string): boolean {
    return uniformOf(this.#seed, GUARDS, `${this.event}/${condition}`) < 0.4;
  }

  perform({ type, params }: { readonly type: string; readonly params: unknown }): void {
    this.notes.push(`${type} ${JSON.stringify(params)}`);
  }

  arm(timer: string, after: number): void {
    this.armed.add(timer);
    this.notes.push(`arm ${timer} ${after}`);
  }

  disarm(timer: string): void {
    this.armed.delete(timer);
    this.notes.push(`disarm ${timer}`);
  }
}

/** The whole lowered chart as one XState actor, with nothing of ours between it and the board. */
export function oneMachine(scenario: Scenario, board: NotingBoard) {
  const root = loweredStoryline(scenario);
  const named = [...nodesOf(root)].flatMap(namedIn);
  const actions = Object.fromEntries(named.map(({ type }) => [type, (_: unknown, params: Params) => board.perform({ type, params })]));
  const guards = Object.fromEntries(
    named.map(({ type }) => [type, (_: unknown, params: Params) => board.holds(board.read({ type, params }))]),
  );
  const timers = {
    arm: (_: unknown, { timer, minutes }: Params) => board.arm(String(timer), Number(minutes)),
    disarm: (_: unknown, { timer }: Params) => board.disarm(String(timer)),
  };
  return createActor(createMachine(root as never, { guards, actions: { ...actions, ...timers } } as never));
}

function* nodesOf(node: LoweredState): Generator<LoweredState> {
  yield node;
  for (const child of Object.values(node.states ?? {})) yield* nodesOf(child);
}

const namedIn = ({ entry = [], exit = [], on = {}, always = [] }: LoweredState): Named[] => [
  ...entry,
  ...exit,
  ...[...Object.values(on).flat(), ...always].flatMap(({ guard, actions = [] }) => (guard ? [guard, ...actions] : actions)),
];

/** Names of the innermost active states, in the order of the file. */
export const leavesOf = (value: StateValue): string[] =>
  typeof value === 'string'
    ? [value]
    : Object.entries(value).flatMap(([name, inner]) => (inner === undefined || Object.keys(inner).length === 0 ? [name] : leavesOf(inner)));
