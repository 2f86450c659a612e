import { assign, createActor, setup } from 'xstate';
import type { ActorRefFrom } from 'xstate';

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

export type ApprovalActor = ActorRefFrom<typeof machine>;

/**
 * EX-32: starts the way of one draft through these approvers; without any it is approved at once. It is approved when each
 * has agreed in turn, and whoever objects sees it again. Published without sign-off, or withdrawn, it can be at any stage.
 */
export const startApproval = (steps: readonly string[]): ApprovalActor => createActor(machine, { input: { steps } }).start();

/** Where the draft stands; an approver who insists leaves it contested. */
export function stageOf(actor: ApprovalActor): ApprovalStage {
  const value = actor.getSnapshot().value;
  return value === 'contestedFirmly' ? 'contested' : value;
}

/** Whether the approver has already refused the author's reason. */
export const insists = (actor: ApprovalActor): boolean => actor.getSnapshot().value === 'contestedFirmly';

/** Who has the paper now. */
export function holderOf(actor: ApprovalActor): string | undefined {
  const { value, context } = actor.getSnapshot();
  return value === 'waiting' || value === 'contested' || value === 'contestedFirmly' ? context.steps[context.step] : undefined;
}
