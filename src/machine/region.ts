import { createMachine } from 'xstate';
import type { AnyActorScope, AnyMachineSnapshot, AnyStateMachine, ExecutableActionObject } from 'xstate';
import type { Guard } from '../scenario/guard.ts';
import type { LoweredState, Params } from './lower.ts';
import { actionsOf, transitionsOf } from './nodes.ts';
import type { Beginning, Memory, Rest, Tape } from './steps.ts';

/** Stands for every event that a machine does not name. */
export const UNNAMED = 'event.unnamed';

/** No storyline takes so many transitions at once, unless it goes round for ever. */
const MOST_MICROSTEPS = 200;
const MOST_COURSES = 20_000;
/** How XState begins its complaint about a machine that never comes to rest. */
const ENDLESS = 'Infinite loop detected';

/** A part of the storyline that runs by itself, as a machine: a region of parallel states, or the whole. */
export class Region {
  /** What happens on entry. */
  readonly entry: Beginning;
  readonly #machine: AnyStateMachine;
  /** Where some exercise has come to rest, by the value of the state. */
  readonly #rests = new Map<string, Rest>();
  readonly #memory: Memory = { left: MOST_COURSES };
  /** Hears what the machine asks and does in the step that is being worked out. */
  #tape: Tape | undefined;

  constructor(root: LoweredState) {
    this.#machine = this.#build(root);
    this.entry = this.#begin(() => this.#machine.getInitialSnapshot(SCOPE));
  }

  /** What happens at an event where the region rests. */
  at({ snapshot, named }: Rest, event: string): Beginning {
    const known = named.get(event);
    if (known) return known;
    const beginning = this.#hear(snapshot, event);
    if (this.#memory.left > 0) named.set(event, beginning);
    return beginning;
  }

  #hear(snapshot: AnyMachineSnapshot, type: string): Beginning {
    return this.#begin(() => this.#machine.transition(snapshot, { type }, SCOPE));
  }

  /** Lets XState work a step out. */
  #begin(step: () => unknown): Beginning {
    const run = (tape: Tape): Rest | undefined => {
      this.#tape = tape;
      try {
        return this.#restAt(step() as AnyMachineSnapshot);
      } catch (error) {
        if (error instanceof Error && error.message.startsWith(ENDLESS)) return undefined;
        throw error;
      }
    };
    return { run, memory: this.#memory };
  }

  /** Wherever the machine comes to rest in the same state, it is the same rest. */
  #restAt(snapshot: AnyMachineSnapshot): Rest {
    const key = JSON.stringify(snapshot.value);
    const known = this.#rests.get(key);
    if (known) return known;
    const unnamed = this.#hear(snapshot, UNNAMED);
    const rest: Rest = { kind: 'rest', snapshot, isLast: snapshot.status !== 'active', named: new Map(), unnamed };
    if (this.#memory.left > 0) this.#rests.set(key, rest);
    return rest;
  }

  /** Names of conditions and actions are those of the format; whatever they are, the tape hears of it. */
  #build(root: LoweredState): AnyStateMachine {
    const guards: Record<string, (_: unknown, params: Params) => boolean> = {};
    const actions: Record<string, (_: unknown, params: Params) => void> = {};
    for (const { guard } of transitionsOf(root)) {
      if (guard) guards[guard.type] ??= (_, params) => this.#tape!.ask({ type: guard.type, params } as unknown as Guard);
    }
    for (const { type } of actionsOf(root)) actions[type] ??= (_, params) => this.#tape!.act({ type, params });
    const config = { ...root, options: { maxIterations: MOST_MICROSTEPS } };
    return createMachine(config as never, { guards, actions } as never) as unknown as AnyStateMachine;
  }
}

const ignore = (): void => undefined;

/** What XState wants to know about the actor that runs a machine; ours uses nothing of it but the carrying out of actions. */
const SCOPE = {
  id: 'storyline',
  sessionId: 'storyline',
  self: undefined,
  system: { _sendInspectionEvent: ignore },
  logger: ignore,
  emit: ignore,
  stopChild: ignore,
  defer: (carry: () => void) => carry(),
  actionExecutor: ({ exec, info, params }: ExecutableActionObject) => exec?.(info, params),
} as unknown as AnyActorScope;
