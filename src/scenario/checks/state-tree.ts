import { isList, isObject, memberOf, type Json } from '../json.ts';
import { below } from '../pointer.ts';

/** A transition's target as written, and where it is written. */
export type Aim = { readonly target: string; readonly pointer: string };

/** A state of the storyline as far as it can be read: its structure, without what it does. */
export type State = {
  readonly key: string;
  readonly pointer: string;
  readonly parent?: State;
  readonly type?: string;
  readonly id?: string;
  readonly initial?: string;
  readonly aims: readonly Aim[];
  readonly isMute: boolean;
  readonly children: ReadonlyMap<string, State>;
};

const text = (value: Json | undefined): string | undefined => (typeof value === 'string' ? value : undefined);

/** Reads the structure of a storyline leniently: what has the wrong shape is left out, and is reported elsewhere. */
export function stateTree(value: Json | undefined, pointer: string, key = '', parent?: State): State | undefined {
  if (!isObject(value)) return undefined;
  const children = new Map<string, State>();
  const aims = [...aimsOf(value, pointer)];
  const state: State = {
    key,
    pointer,
    parent,
    type: text(memberOf(value, 'type')),
    id: text(memberOf(value, 'id')),
    initial: text(memberOf(value, 'initial')),
    aims,
    isMute: ['on', 'always', 'after'].every((name) => memberOf(value, name) === undefined),
    children,
  };
  const states = memberOf(value, 'states');
  for (const [name, child] of isObject(states) ? Object.entries(states) : []) {
    const read = stateTree(child, below(`${pointer}/states`, name), name, state);
    if (read) children.set(name, read);
  }
  return state;
}

function* aimsOf(state: Json, pointer: string): Generator<Aim> {
  yield* aimsIn(memberOf(state, 'always'), `${pointer}/always`);
  for (const name of ['on', 'after']) {
    const transitions = memberOf(state, name);
    if (!isObject(transitions)) continue;
    for (const [event, transition] of Object.entries(transitions)) yield* aimsIn(transition, below(`${pointer}/${name}`, event));
  }
}

/** A transition is a target, an object with one, or a list of such objects. */
function* aimsIn(transition: Json | undefined, pointer: string): Generator<Aim> {
  if (typeof transition === 'string') yield { target: transition, pointer };
  else if (isList(transition)) for (const [at, one] of transition.entries()) yield* aimsIn(one, `${pointer}/${at}`);
  else {
    const target = text(memberOf(transition, 'target'));
    if (target !== undefined) yield { target, pointer: `${pointer}/target` };
  }
}

/** All states, parents before children, in the order of the file. */
export function* statesOf(state: State): Generator<State> {
  yield state;
  for (const child of state.children.values()) yield* statesOf(child);
}

/** States by their explicit ids, as `#id` finds them. */
export const statesById = (root: State): ReadonlyMap<string, State> =>
  new Map([...statesOf(root)].flatMap((state) => (state.id === undefined ? [] : [[state.id, state] as const])));

/** The state that a target means, by XState's rules: `#id`, `.child` or a sibling, each with a path below it. */
export function resolve(target: string, from: State, byId: ReadonlyMap<string, State>): State | undefined {
  const [first = '', ...rest] = target.split('.');
  if (first.startsWith('#')) return descend(byId.get(first.slice(1)), rest);
  if (first === '') return descend(from, rest);
  return descend(from.parent?.children.get(first), rest);
}

const descend = (state: State | undefined, path: readonly string[]): State | undefined =>
  path.reduce<State | undefined>((at, key) => at?.children.get(key), state);
