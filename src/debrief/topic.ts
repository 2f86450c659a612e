import type { Act } from '../exercise/decision.ts';

/** What a decision is about: acts with the same topic can stand in for each other. Undefined if nothing else can. */
export function topicOf(act: Act): string | undefined {
  switch (act.type) {
    case 'reply':
    case 'moderate':
      return `post:${act.post}`;
    case 'draft':
      return 'draft';
    case 'push':
    case 'argue':
    case 'withdraw':
    case 'publish':
      return `paper:${act.draft}`;
    case 'ask':
      return `fact:${act.fact}`;
    case 'order':
    case 'endOrder':
      return `colleague:${act.colleague}`;
    case 'contact':
      return `voice:${act.voice}`;
    case 'answer':
      return `inject:${act.inject}`;
    case 'escalate':
    case 'remedy':
    case 'staff':
    case 'pledge':
    case 'stop':
      return act.type;
    case 'watch':
    case 'situation':
      return undefined;
    default:
      return act satisfies never;
  }
}

/** Whether two acts say and do the same. A second reader is care on top, and an order's end is no other order. */
export function isSameAct(one: Act, other: Act): boolean {
  return JSON.stringify(bare(one)) === JSON.stringify(bare(other));
}

function bare(act: Act): Act {
  if (act.type === 'reply') return { type: 'reply', post: act.post, wording: act.wording };
  if (act.type === 'draft') return { type: 'draft', kind: act.kind, wording: act.wording, channels: [] };
  return act.type === 'order' ? { ...act, until: 0 as typeof act.until } : act;
}
