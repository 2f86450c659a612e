import type { Draft } from '../draft.ts';
import { shown, shownList } from '../found.ts';
import type { Finding } from '../issue.ts';
import { Suggestions } from '../nearest.ts';
import { resolve, statesById, statesOf, stateTree, type State } from './state-tree.ts';

type Problem =
  'scenario.parallelInitial' | 'scenario.noInitial' | 'scenario.idleInitial' | 'scenario.finalGoesOn' | 'scenario.parallelEmpty';

function rootOf({ visits }: Draft): State | undefined {
  const storyline = visits.find((visit) => visit.pattern === 'storyline');
  return storyline && stateTree(storyline.value, storyline.pointer);
}

/** What is wrong with the parts of one state, apart from an `initial` that names nothing. */
function problemOf(state: State): Problem | undefined {
  const isLeaf = state.children.size === 0;
  if (state.type === 'final') return isLeaf && state.isMute && state.initial === undefined ? undefined : 'scenario.finalGoesOn';
  if (state.type === 'parallel') {
    if (state.initial !== undefined) return 'scenario.parallelInitial';
    return isLeaf ? 'scenario.parallelEmpty' : undefined;
  }
  if (isLeaf) return state.initial === undefined ? undefined : 'scenario.idleInitial';
  return state.initial === undefined ? 'scenario.noInitial' : undefined;
}

/** SC-38: a state with children has an `initial` among them; parallel, final and childless states have none. */
export function* brokenStates(draft: Draft): Generator<Finding> {
  const root = rootOf(draft);
  const suggestions = new Suggestions();
  for (const state of root ? statesOf(root) : []) {
    const { pointer, initial, children } = state;
    const problem = problemOf(state);
    const known = shownList(children.keys());
    if (problem) yield { pointer, rule: 'SC-38', message: { key: problem, values: { known } } };
    else if (initial !== undefined && !children.has(initial)) {
      const values = { initial: shown(initial), near: suggestions.near(initial, children.keys()), known };
      yield { pointer: `${pointer}/initial`, rule: 'SC-38', message: { key: 'scenario.unknownInitial', values } };
    }
  }
}

/** Targets that could be written in a state, as they have to be written there. */
function* targetsFrom(state: State): Generator<string> {
  for (const sibling of state.parent?.children.keys() ?? []) yield sibling;
  for (const child of state.children.keys()) yield `.${child}`;
}

function* idTargets(byId: ReadonlyMap<string, State>): Generator<string> {
  for (const id of byId.keys()) yield `#${id}`;
}

/** What an author could have meant by a target that leads nowhere. */
function suggestion(target: string, from: State, byId: ReadonlyMap<string, State>, suggestions: Suggestions): string {
  if (from.children.has(target)) return `.${target}`;
  return suggestions.near(target, target.startsWith('#') ? idTargets(byId) : targetsFrom(from));
}

/** SC-39: every transition leads to a state that exists. */
export function* lostTargets(draft: Draft): Generator<Finding> {
  const root = rootOf(draft);
  if (!root) return;
  const byId = statesById(root);
  const suggestions = new Suggestions();
  for (const state of statesOf(root)) {
    for (const { target, pointer } of state.aims) {
      if (resolve(target, state, byId)) continue;
      const values = { target: shown(target), near: suggestion(target, state, byId, suggestions) };
      yield { pointer, rule: 'SC-39', message: { key: 'scenario.lostTarget', values } };
    }
  }
}

class Reach {
  readonly reached = new Set<State>();
  readonly #begun = new Set<State>();
  readonly #byId: ReadonlyMap<string, State>;
  readonly #waiting: State[] = [];

  constructor(root: State) {
    this.#byId = statesById(root);
    this.#enter(root);
    for (let state = this.#waiting.pop(); state; state = this.#waiting.pop()) this.#follow(state);
  }

  #follow(state: State): void {
    for (const { target } of state.aims) {
      const aim = resolve(target, state, this.#byId);
      if (!aim) continue;
      // A state is entered with all around it, and with the other regions of what is parallel there.
      for (let around = aim.parent; around; around = around.parent) {
        if (around.type === 'parallel') this.#enter(around);
        else this.#mark(around);
      }
      this.#enter(aim);
    }
  }

  /** Enters a state and what it begins with. */
  #enter(state: State): void {
    this.#mark(state);
    if (this.#begun.has(state)) return;
    this.#begun.add(state);
    const first = state.initial === undefined ? undefined : state.children.get(state.initial);
    for (const child of state.type === 'parallel' ? state.children.values() : first ? [first] : []) this.#enter(child);
  }

  #mark(state: State): void {
    if (this.reached.has(state)) return;
    this.reached.add(state);
    this.#waiting.push(state);
  }
}

/** SC-40: every state can be reached from the beginning. Of unreachable states the outermost is named. */
export function* unreachableStates(draft: Draft): Generator<Finding> {
  const root = rootOf(draft);
  if (!root) return;
  const { reached } = new Reach(root);
  for (const state of statesOf(root)) {
    if (reached.has(state) || !state.parent || !reached.has(state.parent)) continue;
    const values = { state: shown(state.key) };
    yield { pointer: state.pointer, rule: 'SC-40', severity: 'warning', at: 'key', message: { key: 'scenario.unreachable', values } };
  }
}
