import type { AnyMachineSnapshot, StateValue } from 'xstate';
import type { LoweredState, LoweredTransition } from './lower.ts';
import type { Region } from './regions.ts';

/** Transitions that a region can take in its present state. */
export interface Hearing {
  readonly on: ReadonlyMap<string, readonly LoweredTransition[]>;
  readonly always: readonly LoweredTransition[];
}

/** Nothing. */
export const DEAF: Hearing = { on: new Map(), always: [] };

/** What can be heard in a state: the transitions of all active nodes, from the root down. */
export function hearingOf({ root, heard }: Region, { value, status }: AnyMachineSnapshot): Hearing {
  if (status !== 'active') return DEAF;
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
