import { isFinal } from './trouble.ts';
import type { Trouble } from './trouble.ts';

/**
 * What the player is told about the save. `at`: when it was last on disk, in milliseconds since 1970. Only `saved` confirms a
 * decision; `readOnly` means that this tab may look and not play.
 */
export type SaveState =
  | { readonly type: 'saving'; readonly at?: number }
  | { readonly type: 'saved'; readonly at: number }
  | { readonly type: 'notSaved'; readonly trouble: Trouble; readonly at?: number }
  | { readonly type: 'readOnly'; readonly trouble: Trouble; readonly at?: number };

/** What happens to a save. `write.delayed`: no answer for so long that the player should know. */
export type SaveEvent =
  | { readonly type: 'decision.taken' }
  | { readonly type: 'write.done'; readonly at: number; readonly isAll: boolean }
  | { readonly type: 'write.failed'; readonly trouble: Trouble }
  | { readonly type: 'write.delayed' };

/** The next state. Read-only is for good; a failure is left only by a write that holds everything. */
export function nextState(state: SaveState, event: SaveEvent): SaveState {
  if (state.type === 'readOnly') return state;
  const last = state.at === undefined ? {} : { at: state.at };
  switch (event.type) {
    case 'decision.taken':
      return state.type === 'notSaved' ? state : { type: 'saving', ...last };
    case 'write.done':
      return event.isAll ? { type: 'saved', at: event.at } : { type: 'saving', at: event.at };
    case 'write.failed':
      return { type: isFinal(event.trouble) ? 'readOnly' : 'notSaved', trouble: event.trouble, ...last };
    case 'write.delayed':
      return { type: 'notSaved', trouble: 'silent', ...last };
    default:
      return event satisfies never;
  }
}
