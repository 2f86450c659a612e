import { assign, initialTransition, setup, transition } from 'xstate';
import type { SnapshotFrom } from 'xstate';

/** Events in the life of a draft. An approver's answer is an event: it may come from a simulated or a living person. */
export type ApprovalEvent =
  | { readonly type: 'approver.approved' }
  | { readonly type: 'approver.objected'; readonly objection: string }
  | { readonly type: 'approver.rejected'; readonly objection: string }
  | { readonly type: 'author.accepted' }
  | { readonly type: 'author.countered'; readonly yields: boolean }
  | { readonly type: 'author.withdrew' }
  | { readonly type: 'author.published' }
  | { readonly type: 'paper.expired' };

export interface ApprovalContext {
  /** Approvers still to come and the one who has the paper now, in order. */
  readonly steps: readonly string[];
  readonly step: number;
  /** How often the present approver has had the paper. */
  readonly round: number;
  readonly objection: string | undefined;
  /** Objections already raised: nobody raises the same twice. */
  readonly raised: readonly string[];
}

export type ApprovalStage = 'waiting' | 'contested' | 'approved' | 'rejected' | 'expired' | 'withdrawn' | 'published';

const machine = setup({
  types: {
    context: {} as ApprovalContext,
    events: {} as ApprovalEvent,
    input: {} as { readonly steps: readonly string[] },
  },
  guards: {
    isLast: ({ context }) => context.step + 1 >= context.steps.length,
    yields: ({ event }) => event.type === 'author.countered' && event.yields,
    isUnneeded: ({ context }) => context.steps.length === 0,
  },
  actions: {
    toNext: assign({ step: ({ context }) => context.step + 1, round: 0, objection: undefined }),
    again: assign({ round: ({ context }) => context.round + 1, objection: undefined }),
    note: assign({
      objection: ({ event }) => ('objection' in event ? event.objection : undefined),
      raised: ({ context, event }) => ('objection' in event ? [...context.raised, event.objection] : context.raised),
    }),
  },
}).createMachine({
  context: ({ input }) => ({ steps: input.steps, step: 0, round: 0, objection: undefined, raised: [] }),
  initial: 'waiting',
  states: {
    waiting: {
      always: { guard: 'isUnneeded', target: 'approved' },
      on: {
        'approver.approved': [
          { guard: 'isLast', target: 'approved' },
          { actions: 'toNext', target: 'waiting', reenter: true },
        ],
        'approver.objected': { actions: 'note', target: 'contested' },
        'approver.rejected': { actions: 'note', target: 'rejected' },
        'paper.expired': 'expired',
        'author.withdrew': 'withdrawn',
        'author.published': 'published',
      },
    },
    contested: {
      on: {
        'author.accepted': { actions: 'again', target: 'waiting' },
        'author.countered': [{ guard: 'yields', actions: 'again', target: 'waiting' }, { target: 'contestedFirmly' }],
        'author.withdrew': 'withdrawn',
        'author.published': 'published',
      },
    },
    contestedFirmly: {
      on: {
        'author.accepted': { actions: 'again', target: 'waiting' },
        'author.withdrew': 'withdrawn',
        'author.published': 'published',
      },
    },
    approved: { on: { 'author.published': 'published', 'author.withdrew': 'withdrawn' } },
    rejected: { on: { 'author.published': 'published', 'author.withdrew': 'withdrawn' } },
    expired: { on: { 'author.published': 'published', 'author.withdrew': 'withdrawn' } },
    withdrawn: { type: 'final' },
    published: { type: 'final' },
  },
});

/** Where an approval may stand, and what has followed on it so far. */
interface Rest {
  readonly snapshot: SnapshotFrom<typeof machine>;
  readonly next: Map<string, Rest>;
}

const restAt = (snapshot: Rest['snapshot']): Rest => ({ snapshot, next: new Map() });

/**
 * How many more places are remembered for all exercises together: scenarios could have more chains and objections than memory. Where it
 * is used up each step is worked out anew, with the same outcome.
 */
let left = 2_000;

function remembered(known: Map<string, Rest>, key: string, work: () => Rest): Rest {
  const found = known.get(key) ?? work();
  if (!known.has(key) && left-- > 0) known.set(key, found);
  return found;
}

const beginnings = new Map<string, Rest>();
const beginningOf = (steps: readonly string[]): Rest =>
  remembered(beginnings, JSON.stringify(steps), () => restAt(initialTransition(machine, { steps: [...steps] })[0]));

const after = ({ snapshot, next }: Rest, event: ApprovalEvent): Rest =>
  remembered(next, JSON.stringify(event), () => restAt(transition(machine, snapshot, event)[0]));

/**
 * EX-32: the way of one draft through these approvers; without any it is approved at once. It is approved when each has agreed in
 * turn, and whoever objects sees it again. Published without sign-off, or withdrawn, it can be at any stage, and that is the end.
 *
 * The machine moves by its pure transition: a step depends on nothing but where the draft stands and the event, so that each is
 * remembered, however often an exercise is played again.
 */
export class Approval {
  #rest: Rest;

  /** @param steps the approvers, in order */
  constructor(steps: readonly string[]) {
    this.#rest = beginningOf(steps);
  }

  /** Tells of an event; where it means nothing, nothing changes. */
  send(event: ApprovalEvent): void {
    if (!this.isOver) this.#rest = after(this.#rest, event);
  }

  get context(): ApprovalContext {
    return this.#rest.snapshot.context;
  }

  /** Published or withdrawn. */
  get isOver(): boolean {
    return this.#rest.snapshot.status === 'done';
  }

  /** Where the draft stands; an approver who insists leaves it contested. */
  get stage(): ApprovalStage {
    const { value } = this.#rest.snapshot;
    return value === 'contestedFirmly' ? 'contested' : value;
  }

  /** Whether the approver has already refused the author's reason. */
  get insists(): boolean {
    return this.#rest.snapshot.value === 'contestedFirmly';
  }

  /** Who has the paper now. */
  get holder(): string | undefined {
    const { steps, step } = this.context;
    return this.stage === 'waiting' || this.stage === 'contested' ? steps[step] : undefined;
  }
}
