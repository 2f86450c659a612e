import type { LoweredState, LoweredTransition, Named } from './lower.ts';

/** A state and all below it. */
export function* nodesOf(node: LoweredState): Generator<LoweredState> {
  yield node;
  for (const child of Object.values(node.states ?? {})) yield* nodesOf(child);
}

/** All transitions of a chart. */
export function* transitionsOf(root: LoweredState): Generator<LoweredTransition> {
  for (const node of nodesOf(root)) {
    for (const list of Object.values(node.on ?? {})) yield* list;
    yield* node.always ?? [];
  }
}

/** All actions of a chart. */
export function* actionsOf(root: LoweredState): Generator<Named> {
  for (const { actions = [] } of transitionsOf(root)) yield* actions;
  for (const { entry = [], exit = [] } of nodesOf(root)) yield* [...entry, ...exit];
}
