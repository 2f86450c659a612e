import { describe, expect, it } from 'vitest';
import { timeLedgerOf } from '../../src/debrief/time-ledger.ts';
import { playAtRandom } from '../exercise/random-player.ts';
import { DENIAL, FIRST_WORD, playedBy, playedWell, scenario } from './played.ts';

describe('where the time went', () => {
  it.each([1, 2, 3, 5, 8, 13])('[DB-5] lays the stretches of every paper end to end, from the decision on (random game %i)', (number) => {
    const { papers } = timeLedgerOf(playAtRandom(scenario, number));
    for (const { stretches, decidedAt, publishedAt } of papers) {
      let at: number = decidedAt;
      for (const { from, to } of stretches) {
        expect(from).toBe(at);
        expect(to).toBeGreaterThan(from);
        at = to;
      }
      if (publishedAt !== undefined) expect(at).toBe(publishedAt);
    }
  });

  it('[DB-5] adds up: what the storm gathered in the stretches is what it gathered from decision to publication', () => {
    const exercise = playedWell();
    const { papers } = timeLedgerOf(exercise);
    expect(papers.length).toBeGreaterThan(0);
    for (const { stretches, inApproval, postsInApproval } of papers) {
      const approvers = stretches.filter(({ phase }) => phase === 'approver');
      expect(inApproval).toBe(approvers.reduce((sum, { from, to }) => sum + to - from, 0));
      expect(postsInApproval).toBe(approvers.reduce((sum, { posts }) => sum + posts, 0));
      for (const { offDuty, from, to, posts, reach } of stretches) {
        expect(offDuty).toBeLessThanOrEqual(to - from);
        expect(Math.min(offDuty, posts, reach)).toBeGreaterThanOrEqual(0);
      }
    }
    const whole = papers.reduce((sum, { stretches }) => sum + stretches.reduce((posts, one) => posts + one.posts, 0), 0);
    expect(whole).toBeGreaterThan(0);
  });

  it('[DB-5] lets a paper end where it was withdrawn', () => {
    const exercise = playedBy([
      [31, DENIAL],
      [40, { type: 'withdraw', draft: 'draft:denial@31' }],
    ]);
    const [paper] = timeLedgerOf(exercise).papers;
    expect(paper!.stretches.at(-1)!.to).toBe(40);
    expect(paper!.publishedAt).toBeUndefined();
  });

  it('[DB-5] says when the firm could know, decided and spoke first', () => {
    const silent = timeLedgerOf(playedBy([]));
    expect(silent.firstDecisionAt).toBeUndefined();
    expect(silent.firstWordAt).toBeUndefined();
    const spoken = timeLedgerOf(
      playedBy([
        [31, FIRST_WORD],
        [120, { type: 'publish', draft: 'draft:first-word@31' }],
      ]),
    );
    expect(spoken).toMatchObject({ firstDecisionAt: 31, firstWordAt: 120, detectedAt: silent.detectedAt });
  });
});
