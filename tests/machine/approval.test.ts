import { describe, expect, it } from 'vitest';
import { Approval } from '../../src/machine/approval.ts';
import type { ApprovalEvent } from '../../src/machine/approval.ts';
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

const after = (steps: readonly string[], ...events: readonly ApprovalEvent[]): Approval => {
  const approval = new Approval(steps);
  for (const event of events) approval.send(event);
  return approval;
};

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
      expect(after(['law'], ...way).stage).toBe(stage);
      expect(after(['law'], ...way).isOver).toBe(stage === 'withdrawn' || stage === 'published');
      for (const [name, event] of Object.entries(EVENTS)) {
        expect(after(['law'], ...way, event).stage, name).toBe(leads[name] ?? stage);
      }
    },
  );

  it('[EX-32] goes from one approver to the next, and is approved when the last has agreed', () => {
    const approval = new Approval(['pr', 'law', 'boss']);
    const way: (string | undefined)[] = [];
    while (approval.stage === 'waiting') {
      way.push(approval.holder);
      approval.send(approved);
    }
    expect(way).toEqual(['pr', 'law', 'boss']);
    expect(approval.stage).toBe('approved');
    expect(approval.holder).toBeUndefined();
  });

  it('[EX-32] is there at once where nobody has to agree', () => {
    expect(new Approval([]).stage).toBe('approved');
  });

  it('[EX-32] comes back to the same approver for another look after an objection, and starts afresh with the next', () => {
    const approval = after(['law', 'boss'], objected, accepted);
    expect(approval.holder).toBe('law');
    expect(approval.context).toMatchObject({ round: 1, objection: undefined, raised: ['too-warm'] });
    approval.send(approved);
    expect(approval.holder).toBe('boss');
    expect(approval.context).toMatchObject({ round: 0, raised: ['too-warm'] });
  });

  it('[EX-32] keeps drafts apart that went the same way', () => {
    const [one, other] = [after(['law', 'boss'], approved), after(['law', 'boss'], approved)];
    one.send(objected);
    expect([one.stage, other.stage]).toEqual(['contested', 'waiting']);
    other.send(approved);
    expect([one.holder, other.stage]).toEqual(['boss', 'approved']);
    one.send({ type: 'approver.objected', objection: 'unheard of while contested' });
    expect(one.context.raised).toEqual(['too-warm']);
  });

  it('[EX-32] is no other where the names that it was given change afterwards', () => {
    const steps = ['press', 'law'];
    const before = new Approval(steps);
    steps[0] = 'somebody';
    expect([before.holder, new Approval(['press', 'law']).holder]).toEqual(['press', 'press']);
  });

  it('[EX-32] goes the same ways where more of them were taken than anybody remembers', () => {
    const ways = (): unknown[] =>
      TABLE.map(([, way]) => Object.values(EVENTS).map((event) => after(['law', 'boss'], ...way, event).context));
    const before = ways();
    for (let nth = 0; nth < 2_500; nth++) new Approval([`approver ${nth}`]).send(approved);
    expect(ways()).toEqual(before);
    expect(after(['nobody', 'knows'], approved, objected, accepted, approved).stage).toBe('approved');
  });

  it('[EX-32] lets an approver who refused once be neither asked again nor forgotten', () => {
    const approval = after(['law'], objected, refused);
    expect(approval.insists).toBe(true);
    approval.send(convinced);
    expect(approval.stage).toBe('contested');
    expect(approval.holder).toBe('law');
    approval.send(accepted);
    expect(approval.insists).toBe(false);
  });

  it('[EX-32] is never approved before every approver has agreed, whatever comes in whatever order', () => {
    const events = Object.values(EVENTS);
    let reached = 0;
    for (let number = 1; number <= 300; number++) {
      const lot = lots(number);
      const approval = new Approval(['pr', 'law', 'boss']);
      const agreed: (string | undefined)[] = [];
      for (let nth = 0; nth < 25; nth++) {
        const event: ApprovalEvent = lot(2) === 0 ? approved : events[lot(events.length)]!;
        if (event === approved && approval.stage === 'waiting') agreed.push(approval.holder);
        approval.send(event);
        if (approval.stage === 'approved') expect(agreed).toEqual(['pr', 'law', 'boss']);
      }
      if (agreed.length === 3) reached++;
    }
    expect(reached).toBeGreaterThan(20);
  });
});
