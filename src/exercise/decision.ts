import type { Minutes } from '../quantity/units.ts';
import type { Features, TextKind } from '../scenario/features.ts';

/** Where the words of a decision come from. Own wording is self-assessed: the author ticks its features. */
export type Wording =
  | { readonly from: 'option'; readonly option: string }
  | { readonly from: 'blocks'; readonly blocks: readonly string[] }
  | { readonly from: 'own'; readonly text: string; readonly features: Features };

export const MODERATIONS = ['hide', 'delete', 'block', 'report', 'close', 'pin', 'secure', 'protect', 'charge'] as const;
export type Moderation = (typeof MODERATIONS)[number];
export const CONTACTS = ['private', 'closePublicly', 'thank', 'supplyFacts', 'recruit'] as const;
export type Contact = (typeof CONTACTS)[number];
export type OrderScope = 'questions' | 'all' | 'supporters';

/** What can be decided: one row of the action table each, or part of one. */
export type Act =
  | { readonly type: 'watch' }
  | { readonly type: 'reply'; readonly post: string; readonly wording: Wording; readonly fourEyes?: string }
  | { readonly type: 'draft'; readonly kind: TextKind; readonly wording: Wording; readonly channels: readonly string[] }
  | { readonly type: 'push'; readonly draft: string }
  | { readonly type: 'argue'; readonly draft: string; readonly with: 'accept' | 'counter' | 'split' }
  | { readonly type: 'withdraw'; readonly draft: string }
  | { readonly type: 'publish'; readonly draft: string }
  | { readonly type: 'moderate'; readonly post: string; readonly how: Moderation }
  | { readonly type: 'stop'; readonly planned: string }
  | { readonly type: 'ask'; readonly role: string; readonly fact: string }
  | { readonly type: 'escalate'; readonly level: string }
  | { readonly type: 'remedy'; readonly remedy: string }
  | { readonly type: 'order'; readonly colleague: string; readonly wording: string; readonly scope: OrderScope; readonly until: Minutes }
  | { readonly type: 'endOrder'; readonly colleague: string }
  | { readonly type: 'staff'; readonly how: 'callIn' | 'handOver'; readonly role: string }
  | { readonly type: 'staff'; readonly how: 'agency' | 'brief' }
  | { readonly type: 'contact'; readonly voice: string; readonly how: Contact }
  | { readonly type: 'pledge'; readonly promise: string }
  | { readonly type: 'answer'; readonly inject: string; readonly option: string }
  | { readonly type: 'situation'; readonly at: Minutes };
export type ActType = Act['type'];

/**
 * One decision of the log. `id` is stable: drafts and posts derive theirs from it, and it survives when the decision is
 * moved in time or another one is dropped. `at`: whole exercise minute; `by`: acting role.
 */
export type Decision = { readonly id: string; readonly at: Minutes; readonly by: string; readonly act: Act };

/** The id that a new decision gets: what it is about and when it was taken, made unique among those taken so far. */
export function decisionId(act: Act, at: Minutes, taken: ReadonlySet<string>): string {
  const base = `${subjectOf(act)}@${at}`;
  if (!taken.has(base)) return base;
  let nth = 2;
  while (taken.has(`${base}.${nth}`)) nth++;
  return `${base}.${nth}`;
}

/** What a decision is about, in one word with its object. */
export function subjectOf(act: Act): string {
  switch (act.type) {
    case 'watch':
      return 'watch';
    case 'reply':
    case 'moderate':
      return `${act.type}:${act.post}`;
    case 'draft':
      return `draft:${act.wording.from === 'option' ? act.wording.option : act.kind}`;
    case 'push':
    case 'argue':
    case 'withdraw':
    case 'publish':
      return `${act.type}:${act.draft}`;
    case 'stop':
      return `stop:${act.planned}`;
    case 'ask':
      return `ask:${act.role}:${act.fact}`;
    case 'escalate':
      return `escalate:${act.level}`;
    case 'remedy':
      return `remedy:${act.remedy}`;
    case 'order':
    case 'endOrder':
      return `${act.type}:${act.colleague}`;
    case 'staff':
      return `staff:${act.how}${'role' in act ? `:${act.role}` : ''}`;
    case 'contact':
      return `contact:${act.voice}:${act.how}`;
    case 'pledge':
      return `pledge:${act.promise}`;
    case 'answer':
      return `answer:${act.inject}`;
    case 'situation':
      return 'situation';
    default:
      return act satisfies never;
  }
}

/** Why a decision cannot be carried out (any more). */
export type VoidReason =
  | 'notOnDuty'
  | 'unknownObject'
  | 'notOpen'
  | 'alreadyDone'
  | 'conditionUnmet'
  | 'notYours'
  | 'nobodyThere'
  | 'nothingToSay'
  | 'noAccount'
  | 'isOver';
