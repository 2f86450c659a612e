import type { Minutes } from '../quantity/units.ts';
import type { Action } from '../scenario/action.ts';
import type { Guard } from '../scenario/guard.ts';

/**
 * The exercise as its storyline sees it: conditions to ask, actions to perform, timers to arm. A condition is read once for all
 * exercises and asked thousands of times in each. What a board makes of it when it reads it is its own affair, but all boards of one
 * scenario are of one kind: what the first has read is asked of the others.
 */
export interface Board<Condition = unknown> {
  read(guard: Guard): Condition;
  /** Whether what some board of this kind has read holds now. */
  holds(condition: Condition): boolean;
  perform(action: Action): void;
  /** Asks for the event `timer` after that many exercise minutes. */
  arm(timer: string, after: Minutes): void;
  disarm(timer: string): void;
}
