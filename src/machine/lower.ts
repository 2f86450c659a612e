import type { Action } from '../scenario/action.ts';
import type { Scenario } from '../scenario/format.ts';
import type { Guard } from '../scenario/guard.ts';
import type { StateNode, Transition, Transitions } from '../scenario/storyline.ts';

export type Params = Readonly<Record<string, unknown>>;
export type Named = { readonly type: string; readonly params: Params };
export interface LoweredTransition {
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

const lowered = new WeakMap<Scenario, LoweredState>();

/** The storyline of a scenario in its lowered form; made once per scenario. This is what is exported and checked as a chart. */
export function loweredStoryline(scenario: Scenario): LoweredState {
  const known = lowered.get(scenario);
  if (known) return known;
  const root = lower(scenario.storyline);
  lowered.set(scenario, root);
  return root;
}

/** Members by name, not by their place in the file: files that say the same, and so have the same hash, play the same. */
const byName = <Member>(members: Readonly<Record<string, Member>>): [string, Member][] =>
  Object.entries(members).sort(([a], [b]) => (a < b ? -1 : 1));

/** EX-30: `after` becomes an event of our own schedule, named by place and delay, armed on entry and disarmed on exit. */
export function lower(node: StateNode, path: readonly string[] = []): LoweredState {
  const timers = Object.keys(node.after ?? {}).map((delay) => ({ delay, timer: timerName(path, delay) }));
  const on: Record<string, LoweredTransition[]> = {};
  for (const [event, transitions] of byName(node.on ?? {})) if (transitions) on[event] = listOf(transitions);
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
  Object.fromEntries(byName(states).map(([name, child]) => [name, lower(child, [...path, name])]));

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
