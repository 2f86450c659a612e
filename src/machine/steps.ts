import type { AnyMachineSnapshot } from 'xstate';
import type { Guard } from '../scenario/guard.ts';
import type { Board } from './board.ts';
import type { Named } from './lower.ts';

/** For whom a machine moves: answers its conditions and does what it says. */
export interface Player extends Pick<Board, 'read' | 'holds'> {
  act(action: Named): void;
}

/** Where a machine came to rest, and what happened there so far at each event. */
export interface Rest {
  readonly kind: 'rest';
  readonly snapshot: AnyMachineSnapshot;
  /** Whether it has come to its end and hears nothing more. */
  readonly isLast: boolean;
  /** By event, for those that the machine knows by name. */
  readonly named: Map<string, Beginning>;
  /** At every other event: only conditions without an event are asked then. */
  readonly unnamed: Beginning;
}

/** One thing that a machine did on its way: it asked, it acted, it came to rest, or it never would have. */
type Step =
  | { readonly kind: 'ask'; readonly condition: unknown; readonly yes: Course; readonly no: Course }
  | { readonly kind: 'act'; readonly action: Named; readonly next: Course }
  | Rest
  | { readonly kind: 'endless' };

/** What follows, as far as it has happened before. */
interface Course {
  step?: Step | undefined;
  /** What it follows on, and the answer that led here if that was a question. */
  readonly from?: Course | undefined;
  readonly answer?: boolean | undefined;
}

const courseFrom = (from: Course, answer?: boolean): Course => ({ step: undefined, from, answer });

/** How many more courses are remembered; a chart of one piece may have millions. */
export interface Memory {
  left: number;
}

/** The beginning of a course, with the machine itself, which takes a tape in place of a board. */
export interface Beginning extends Course {
  readonly memory: Memory;
  readonly run: (tape: Tape) => Rest | undefined;
}

/**
 * Takes a step as it was taken before, and lets the machine itself find the way where nobody has been yet. A machine's step
 * depends on nothing but its state, the event and the answers that it gets: each is worked out once for all exercises.
 */
export function follow(beginning: Beginning, player: Player): Rest | undefined {
  let at: Course = beginning;
  for (let step = at.step; step; step = at.step) {
    if (step.kind === 'ask') at = player.holds(step.condition) ? step.yes : step.no;
    else if (step.kind === 'rest') return step;
    else if (step.kind === 'endless') return undefined;
    else {
      player.act(step.action);
      at = step.next;
    }
  }
  return new Tape(at, player, beginning.memory.left-- > 0).record(beginning.run);
}

/** Plays to a machine what has been asked and done already, and records what comes after. */
export class Tape {
  #end: Course;
  readonly #player: Player;
  /** Answers on the way to the end of what is known, in order, and the acts among them. */
  readonly #answers: boolean[] = [];
  #asked = 0;
  #actsLeft = 0;

  /** @param isRemembered whether what comes next is noted where it was not known */
  constructor(end: Course, player: Player, isRemembered: boolean) {
    this.#end = isRemembered ? end : courseFrom(end);
    this.#player = player;
    for (let at = end; at.from; at = at.from) {
      if (at.answer === undefined) this.#actsLeft++;
      else this.#answers.push(at.answer);
    }
    this.#answers.reverse();
  }

  record(run: Beginning['run']): Rest | undefined {
    const rest = run(this);
    this.#end.step = rest ?? { kind: 'endless' };
    return rest;
  }

  ask(guard: Guard): boolean {
    const known = this.#answers[this.#asked++];
    if (known !== undefined) return known;
    const condition = this.#player.read(guard);
    const answer = this.#player.holds(condition);
    const step = { kind: 'ask', condition, yes: courseFrom(this.#end, true), no: courseFrom(this.#end, false) } as const;
    this.#end.step = step;
    this.#end = answer ? step.yes : step.no;
    return answer;
  }

  act(action: Named): void {
    if (this.#actsLeft > 0) {
      this.#actsLeft--;
      return;
    }
    const step = { kind: 'act', action, next: courseFrom(this.#end) } as const;
    this.#end.step = step;
    this.#end = step.next;
    this.#player.act(action);
  }
}
