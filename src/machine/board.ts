import type { Minutes } from '../quantity/units.ts';
import type { Action } from '../scenario/action.ts';
import type { Guard } from '../scenario/guard.ts';

/** The exercise as its storyline sees it: conditions to ask, actions to perform, timers to arm. */
export interface Board {
  holds(guard: Guard): boolean;
  perform(action: Action): void;
  /** Asks for the event `timer` after that many exercise minutes. */
  arm(timer: string, after: Minutes): void;
  disarm(timer: string): void;
}
