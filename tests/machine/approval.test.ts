import { describe, expect, it } from 'vitest';
import { holderOf, insists, stageOf, startApproval } from '../../src/machine/approval.ts';
import type { ApprovalActor, ApprovalEvent } from '../../src/machine/approval.ts';
import { lots } from './random-chart.ts';

const approved: ApprovalEvent = { type: 'approver.approved' };
const objected: ApprovalEvent = { type: 'approver.objected', objection: 'too-warm' };
const rejected: ApprovalEvent = { type: 'approver.rejected', objection: 'unproven' };
const accepted: ApprovalEvent = { type: 'author.accepted' };
const convinced: ApprovalEvent = { type: 'author.countered', yields: true };
const refused: ApprovalEvent = { type: 'author.countered', yields: false };
const withdrew: ApprovalEvent = { type: 'author.withdrew' };
const published: ApprovalEvent = { type: 'author.published' };
const expired: ApprovalEvent = { type: 'paper.expired' };
const EVENTS = { approved, objected, rejected, accepted, convinced, refused, withdrew, published, expired };

const after = (steps: readonly string[], ...events: readonly ApprovalEvent[]): ApprovalActor => {
  const actor = startApproval(steps);
  for (const event of events) tell(actor, event);
  return actor;
};

/** XState warns of events to a machine at its end; that it is at its end is told by its status. */
function tell(actor: ApprovalActor, event: ApprovalEvent): void {
  if (actor.getSnapshot().status === 'active') actor.send(event);
}

const OPEN = { withdrew: 'withdrawn', published: 'published' };
/** Where a paper with one approver comes from each stage; whatever is not listed changes nothing. */
const TABLE: readonly (readonly [stage: string, way: readonly ApprovalEvent[], leads: Readonly<Record<string, string>>])[] = [
  ['waiting', [], { ...OPEN, approved: 'approved', objected: 'contested', rejected: 'rejected', expired: 'expired' }],
  ['contested', [objected], { ...OPEN, accepted: 'waiting', convinced: 'waiting', refused: 'contested' }],
  ['contested', [objected, refused], { ...OPEN, accepted: 'waiting' }],
  ['approved', [approved], OPEN],
  ['rejected', [rejected], OPEN],
  ['expired', [expired], OPEN],
  ['withdrawn', [withdrew], {}],
  ['published', [published], {}],
];

describe('the approval of a draft', () => {
  it.each(TABLE.map(([stage, way, leads]) => ({ stage, way, leads, on: way.map(({ type }) => type).join(', ') || 'the start' })))(
    '[EX-32] knows what each event leads to from $stage after $on',
    ({ stage, way, leads }) => {
      expect(stageOf(after(['law'], ...way))).toBe(stage);
      expect(after(['law'], ...way).getSnapshot().status).toBe(stage === 'withdrawn' || stage === 'published' ? 'done' : 'active');
      for (const [name, event] of Object.entries(EVENTS)) {
        expect(stageOf(after(['law'], ...way, event)), name).toBe(leads[name] ?? stage);
      }
    },
  );

  it('[EX-32] goes from one approver to the next, and is approved when the last has agreed', () => {
    const actor = startApproval(['pr', 'law', 'boss']);
    const way: (string | undefined)[] = [];
    while (stageOf(actor) === 'waiting') {
      way.push(holderOf(actor));
      actor.send(approved);
    }
    expect(way).toEqual(['pr', 'law', 'boss']);
    expect(stageOf(actor)).toBe('approved');
    expect(holderOf(actor)).toBeUndefined();
  });

  it('[EX-32] is there at once where nobody has to agree', () => {
    expect(stageOf(startApproval([]))).toBe('approved');
  });

  it('[EX-32] comes back to the same approver for another look after an objection, and starts afresh with the next', () => {
    const actor = after(['law', 'boss'], objected, accepted);
    expect(holderOf(actor)).toBe('law');
    expect(actor.getSnapshot().context).toMatchObject({ round: 1, objection: undefined, raised: ['too-warm'] });
    actor.send(approved);
    expect(holderOf(actor)).toBe('boss');
    expect(actor.getSnapshot().context).toMatchObject({ round: 0, raised: ['too-warm'] });
  });

  it('[EX-32] lets an approver who refused once be neither asked again nor forgotten', () => {
    const actor = after(['law'], objected, refused);
    expect(insists(actor)).toBe(true);
    actor.send(convinced);
    expect(stageOf(actor)).toBe('contested');
    expect(holderOf(actor)).toBe('law');
    actor.send(accepted);
    expect(insists(actor)).toBe(false);
  });

  it('[EX-32] is never approved before every approver has agreed, whatever comes in whatever order', () => {
    const events = Object.values(EVENTS);
    let reached = 0;
    for (let number = 1; number <= 300; number++) {
      const lot = lots(number);
      const actor = startApproval(['pr', 'law', 'boss']);
      const agreed: (string | undefined)[] = [];
      for (let nth = 0; nth < 25; nth++) {
        const event: ApprovalEvent = lot(2) === 0 ? approved : events[lot(events.length)]!;
        if (event === approved && stageOf(actor) === 'waiting') agreed.push(holderOf(actor));
        tell(actor, event);
        if (stageOf(actor) === 'approved') expect(agreed).toEqual(['pr', 'law', 'boss']);
      }
      if (agreed.length === 3) reached++;
    }
    expect(reached).toBeGreaterThan(20);
  });
});
