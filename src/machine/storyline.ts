import type { AnyActorScope, AnyMachineSnapshot, ExecutableActionObject, StateValue } from 'xstate';
import type { Scenario } from '../scenario/format.ts';
import type { Guard } from '../scenario/guard.ts';
import type { Board } from './board.ts';
import { DEAF, hearingOf } from './hearing.ts';
import type { Hearing } from './hearing.ts';
import type { LoweredTransition } from './lower.ts';
import { ANYTHING, storylineOf } from './regions.ts';
import type { Region } from './regions.ts';

/** One region in one exercise. A region that went round for ever on entry has no snapshot. */
interface Running {
  readonly region: Region;
  snapshot: AnyMachineSnapshot | undefined;
  hearing: Hearing;
}

type Exec = () => void;

/**
 * The storyline of one exercise: XState machines that ask and move a board. They are run by their pure `transition`, without
 * actors: a region has no mailbox, no clock and no children, and an exercise has dozens of them.
 *
 * EX-9: a region that goes round for ever, from one state to the next without an event, is left where it was; the exercise goes
 * on without it.
 */
export class Storyline {
  readonly #board: Board;
  readonly #regions: readonly Running[];
  readonly #listeners: ReadonlyMap<string, readonly number[]>;
  readonly #entries: Exec[] = [];
  readonly #waiting: string[] = [];
  #isBusy = false;

  constructor(scenario: Scenario, board: Board) {
    this.#board = board;
    const { regions, listeners } = storylineOf(scenario);
    const scope = scopeOf((action) => this.#entries.push(action));
    this.#listeners = listeners;
    this.#regions = regions.map((region) => {
      const running = { region, snapshot: undefined, hearing: DEAF };
      move(running, ({ machine }) => machine.getInitialSnapshot(scope, { board }));
      return running;
    });
  }

  /** Enters the initial states, region by region in the order of the file. */
  start(): void {
    this.#isBusy = true;
    for (const enter of this.#entries.splice(0)) enter();
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
    return this.#regions.flatMap(({ snapshot }) => (snapshot ? [snapshot.value as StateValue] : []));
  }

  #drain(): void {
    this.#isBusy = true;
    for (let type = this.#waiting.shift(); type !== undefined; type = this.#waiting.shift()) this.#tell(type);
    this.#isBusy = false;
  }

  #tell(type: string): void {
    for (const at of this.#listeners.get(type) ?? this.#listeners.get(ANYTHING)!) {
      const running = this.#regions[at]!;
      if (running.snapshot && this.#concerns(running.hearing, type)) hear(running, running.snapshot, { type });
    }
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

const hear = (running: Running, snapshot: AnyMachineSnapshot, event: { readonly type: string }): void =>
  move(running, ({ machine }) => machine.transition(snapshot, event, AT_ONCE));

/** Lets a region take its transitions; one that goes round for ever stays where it was and hears nothing more. */
function move(running: Running, transition: (region: Region) => unknown): void {
  try {
    running.snapshot = transition(running.region) as AnyMachineSnapshot;
    running.hearing = hearingOf(running.region, running.snapshot);
  } catch (error) {
    if (!(error instanceof Error && error.message.startsWith(ENDLESS))) throw error;
    running.hearing = DEAF;
  }
}

/** How XState begins its complaint about a machine that never comes to rest. */
const ENDLESS = 'Infinite loop detected';

/** What XState wants to know about the actor that runs a machine; ours uses nothing of it but the carrying out of actions. */
function scopeOf(carryOut: (action: Exec) => void): AnyActorScope {
  const ignore = (): void => undefined;
  const scope = {
    id: 'storyline',
    sessionId: 'storyline',
    self: undefined,
    system: { _sendInspectionEvent: ignore },
    logger: ignore,
    emit: ignore,
    stopChild: ignore,
    defer: carryOut,
    actionExecutor: ({ exec, info, params }: ExecutableActionObject) => carryOut(() => exec?.(info, params)),
  };
  return scope as unknown as AnyActorScope;
}

const AT_ONCE = scopeOf((action) => action());
