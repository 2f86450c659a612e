import { createActor, createMachine } from 'xstate';
import type { Actor, AnyStateMachine } from 'xstate';
import { minutes } from '../quantity/units.ts';
import type { Action } from '../scenario/action.ts';
import type { Scenario } from '../scenario/format.ts';
import type { Guard } from '../scenario/guard.ts';
import type { StateNode, Transition, Transitions } from '../scenario/storyline.ts';
import type { Board } from './board.ts';

type Params = Readonly<Record<string, unknown>>;
type Named = { readonly type: string; readonly params: Params };
interface LoweredTransition {
  target?: string;
  guard?: Named;
  actions?: Named[];
}
/** The storyline as XState gets it: `after` lowered to events, so that graph tools reach every state. */
export interface LoweredState {
  id?: string;
  type?: 'parallel' | 'final';
  initial?: string;
  entry?: Named[];
  exit?: Named[];
  on?: Record<string, LoweredTransition[]>;
  always?: LoweredTransition[];
  states?: Record<string, LoweredState>;
}

export type StorylineActor = Actor<AnyStateMachine>;

const built = new WeakMap<Scenario, AnyStateMachine>();

/** The machine of a scenario's storyline; built once per scenario. */
export function storylineMachine(scenario: Scenario): AnyStateMachine {
  const known = built.get(scenario);
  if (known) return known;
  const machine = build(lower(scenario.storyline));
  built.set(scenario, machine);
  return machine;
}

/** The storyline on a board, not started yet. Its actions run at once, in the order of the file. */
export const storylineActor = (scenario: Scenario, board: Board): StorylineActor =>
  createActor(storylineMachine(scenario), { input: { board } });

/** Lowers a state: `after` becomes an event of our own schedule, armed on entry and disarmed on exit. */
export function lower(node: StateNode, path: readonly string[] = []): LoweredState {
  const timers = Object.keys(node.after ?? {}).map((delay) => ({ delay, timer: timerName(path, delay) }));
  const on: Record<string, LoweredTransition[]> = {};
  for (const [event, transitions] of Object.entries(node.on ?? {})) if (transitions) on[event] = listOf(transitions);
  for (const { delay, timer } of timers) on[timer] = listOf(node.after?.[delay] ?? []);
  const arm = timers.map(({ delay, timer }) => ({ type: 'arm', params: { timer, minutes: Number(delay) } }));
  const disarm = timers.map(({ timer }) => ({ type: 'disarm', params: { timer } }));
  return {
    ...(node.id === undefined ? {} : { id: node.id }),
    ...(node.type === undefined ? {} : { type: node.type }),
    ...(node.initial === undefined ? {} : { initial: node.initial }),
    entry: [...arm, ...(node.entry ?? []).map(named)],
    exit: [...disarm, ...(node.exit ?? []).map(named)],
    on,
    ...(node.always === undefined ? {} : { always: listOf(node.always) }),
    ...(node.states === undefined ? {} : { states: loweredStates(node.states, path) }),
  };
}

const timerName = (path: readonly string[], delay: string): string => `after.${[...path, delay].join('.')}`;

const loweredStates = (states: Record<string, StateNode>, path: readonly string[]): Record<string, LoweredState> =>
  Object.fromEntries(Object.entries(states).map(([name, child]) => [name, lower(child, [...path, name])]));

function listOf(transitions: Transitions): LoweredTransition[] {
  if (typeof transitions === 'string') return [{ target: transitions }];
  return (Array.isArray(transitions) ? transitions : [transitions]).map(loweredTransition);
}

const loweredTransition = (transition: Transition): LoweredTransition => ({
  ...(transition.target === undefined ? {} : { target: transition.target }),
  ...(transition.guard === undefined ? {} : { guard: named(transition.guard) }),
  ...(transition.actions === undefined ? {} : { actions: transition.actions.map(named) }),
});

const named = (part: Guard | Action): Named => ({ type: part.type, params: part.params as Params });

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
  for (const name of guardNames(root)) {
    guards[name] = ({ context }, params) => context.board.holds({ type: name, params } as unknown as Guard);
  }
  for (const name of actionNames(root)) {
    actions[name] ??= ({ context }, params) => context.board.perform({ type: name, params } as unknown as Action);
  }
  const config = { ...root, context: ({ input }: { input: Context }) => ({ board: input.board }) };
  return createMachine(config as never, { guards, actions } as never) as unknown as AnyStateMachine;
}

function* transitionsOf(node: LoweredState): Generator<LoweredTransition> {
  for (const list of Object.values(node.on ?? {})) yield* list;
  yield* node.always ?? [];
  for (const child of Object.values(node.states ?? {})) yield* transitionsOf(child);
}

function* nodesOf(node: LoweredState): Generator<LoweredState> {
  yield node;
  for (const child of Object.values(node.states ?? {})) yield* nodesOf(child);
}

function guardNames(root: LoweredState): Set<string> {
  const names = new Set<string>();
  for (const { guard } of transitionsOf(root)) if (guard) names.add(guard.type);
  return names;
}

function actionNames(root: LoweredState): Set<string> {
  const names = new Set<string>();
  for (const { actions } of transitionsOf(root)) for (const action of actions ?? []) names.add(action.type);
  for (const node of nodesOf(root)) for (const action of [...(node.entry ?? []), ...(node.exit ?? [])]) names.add(action.type);
  return names;
}
