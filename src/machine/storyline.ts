import type { StateValue } from 'xstate';
import { minutes } from '../quantity/units.ts';
import type { Action } from '../scenario/action.ts';
import type { Scenario } from '../scenario/format.ts';
import type { Guard } from '../scenario/guard.ts';
import type { Board } from './board.ts';
import type { Named } from './lower.ts';
import { UNNAMED } from './region.ts';
import type { Region } from './region.ts';
import { storylineOf } from './regions.ts';
import { follow } from './steps.ts';
import type { Player, Rest } from './steps.ts';

/** One region in one exercise; without a place to rest it goes round for ever and is left alone. */
interface Running {
  readonly region: Region;
  rest: Rest | undefined;
}

/**
 * The storyline of one exercise: XState machines that ask and move a board. They are run by their pure `transition`, without
 * actors: a region has no mailbox, no clock and no children, and an exercise has dozens of them.
 *
 * EX-9: a region that goes round for ever, from one state to the next without an event, is left where it was; the exercise goes
 * on without it.
 */
export class Storyline {
  readonly #player: Player;
  readonly #regions: readonly Running[];
  readonly #listeners: ReturnType<typeof storylineOf>['listeners'];
  readonly #entries: Named[] = [];
  readonly #waiting: string[] = [];
  #isBusy = false;

  constructor(scenario: Scenario, board: Board) {
    const { regions, listeners } = storylineOf(scenario);
    const asked = { read: (guard: Guard) => board.read(guard), holds: (condition: unknown) => board.holds(condition) };
    this.#player = { ...asked, act: (action) => carryOut(board, action) };
    this.#listeners = listeners;
    const entering: Player = { ...asked, act: (action) => void this.#entries.push(action) };
    this.#regions = regions.map((region) => ({ region, rest: follow(region.entry, entering) }));
  }

  /** Enters the initial states, region by region in the order of the file. */
  start(): void {
    this.#isBusy = true;
    for (const action of this.#entries.splice(0)) this.#player.act(action);
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
    return this.#regions.flatMap(({ rest }) => (rest ? [rest.snapshot.value as StateValue] : []));
  }

  #drain(): void {
    this.#isBusy = true;
    for (let type = this.#waiting.shift(); type !== undefined; type = this.#waiting.shift()) this.#tell(type);
    this.#isBusy = false;
  }

  #tell(type: string): void {
    const regions = this.#regions;
    const player = this.#player;
    const listeners = this.#listeners.get(type) ?? this.#listeners.get(UNNAMED)!;
    for (let at = 0; at < listeners.length; at++) {
      const listener = listeners[at]!;
      const running = regions[listener.at]!;
      const { rest } = running;
      if (rest === undefined || rest.isLast) continue;
      const beginning = listener.isNamed ? running.region.at(rest, type) : rest.unnamed;
      // Most events change nothing where they are heard.
      if (beginning.step !== rest) running.rest = follow(beginning, player);
    }
  }
}

function carryOut(board: Board, { type, params }: Named): void {
  if (type === 'arm') board.arm(String(params['timer']), minutes(Number(params['minutes'])));
  else if (type === 'disarm') board.disarm(String(params['timer']));
  else board.perform({ type, params } as unknown as Action);
}
