import { describe, expect, it } from 'vitest';
import { alternativesOf, alternativeTo, offersFor } from '../../src/debrief/alternative.ts';
import { courseOf } from '../../src/debrief/curve.ts';
import { effectOfDecision } from '../../src/debrief/effect.ts';
import { answerQuestion } from '../../src/debrief/review.ts';
import { retrace } from '../../src/debrief/retrace.ts';
import { topicOf } from '../../src/debrief/topic.ts';
import { whatIf } from '../../src/debrief/what-if.ts';
import { DENIAL, FIRST_WORD, playedBy, playedWell } from './played.ts';

const ANSWER = { type: 'reply', post: 'blister', wording: { from: 'option', option: 'form' } } as const;

describe('one thing changed', () => {
  it('[DB-3] gives the identical storm when nothing is changed', () => {
    const exercise = playedWell();
    const { decision } = exercise.decisions[3]!;
    for (const change of [
      { type: 'replace', decision },
      { type: 'move', decision: decision.id, to: decision.at },
      { type: 'drop', decision: 'nobody' },
    ] as const) {
      expect(whatIf(exercise, change)).toEqual({ course: courseOf(exercise), voided: [] });
    }
  });

  it('[DB-3] makes publishing void, with a reason, when the draft is dropped', () => {
    const exercise = playedBy([
      [5, FIRST_WORD],
      [120, { type: 'publish', draft: 'draft:first-word@5' }],
    ]);
    expect(exercise.decisions.map(({ isVoid }) => isVoid)).toEqual([undefined, undefined]);
    const { voided } = whatIf(exercise, { type: 'drop', decision: 'draft:first-word@5' });
    expect(voided.map(({ decision, reason }) => [decision.act.type, reason])).toEqual([['publish', 'unknownObject']]);
  });

  it('[DB-3] moves a decision in time under its own id, never beyond the exercise, and lists it if it has become void', () => {
    const exercise = playedBy([[60, DENIAL]]);
    const id = 'draft:denial@60';
    expect(whatIf(exercise, { type: 'move', decision: id, to: 10 }).voided).toEqual([]);
    expect(whatIf(exercise, { type: 'move', decision: id, to: -500 }).voided).toEqual([]);
    const late = whatIf(exercise, { type: 'move', decision: id, to: 9_000 });
    expect(late.voided.map(({ decision, reason }) => [decision.id, decision.at, reason])).toEqual([[id, exercise.horizon, 'isOver']]);
  });

  it('[DB-3] replaces a decision in place', () => {
    const exercise = playedBy([[60, DENIAL]]);
    const { decision } = exercise.decisions[0]!;
    const { course } = whatIf(exercise, { type: 'replace', decision: { ...decision, act: { type: 'watch' } } });
    const without = whatIf(exercise, { type: 'drop', decision: decision.id }).course;
    // The log differs, and with it the hash of the exercise; the storm does not.
    expect({ ...course, worldHash: '' }).toEqual({ ...without, worldHash: '' });
  });

  it('[DB-10] says what a decision changed as the run less the run without it', () => {
    const exercise = playedBy([
      [5, FIRST_WORD],
      [120, { type: 'publish', draft: 'draft:first-word@5' }],
    ]);
    const without = whatIf(exercise, { type: 'drop', decision: 'draft:first-word@5' }).course;
    const effect = effectOfDecision(exercise, 'draft:first-word@5');
    expect(effect.posts).toBe(courseOf(exercise).outcome.totalPosts - without.outcome.totalPosts);
    expect(effect.enables).toBe(1);
    expect(effectOfDecision(playedBy([[5, { type: 'watch' }]]), 'watch@5')).toMatchObject({ posts: 0, trust: 0, enables: 0 });
  });
});

describe('alternatives', () => {
  it('[DB-12] finds nothing better to do for best practice itself', () => {
    const exercise = playedWell();
    const types = new Set([...alternativesOf(exercise).values()].map(({ type }) => type));
    expect(exercise.decisions.length).toBeGreaterThan(4);
    expect([...types]).toEqual(['same']);
  });

  it('[DB-12] names another act about the same thing, or a more urgent one, on what was known then', () => {
    const exercise = playedBy([
      [60, { type: 'watch' }],
      [61, DENIAL],
    ]);
    expect(alternativeTo(exercise, 'watch@60')?.type).toBe('elsewhere');
    const instead = alternativeTo(exercise, 'draft:denial@61');
    expect(instead).toMatchObject({ type: 'otherwise', instead: { act: { type: 'draft', kind: 'holding' }, kind: 'holding' } });
    expect(alternativeTo(exercise, 'nobody')).toBeUndefined();
  });

  it('[DB-12] walks through the exercise without changing it', () => {
    const exercise = playedWell();
    let last: string | undefined;
    for (const { before } of retrace(exercise)) last = before.hourlyHashes.at(-1);
    expect(exercise.hourlyHashes).toContain(last);
    expect(alternativesOf(exercise).size).toBe(exercise.decisions.length);
  });

  it('offers what the choices held at that minute about the same thing, without what was taken', () => {
    const at = playedBy([]).events.find(({ type }) => type === 'keyPost.appeared')!.at + 70;
    const exercise = playedBy([[at, ANSWER]]);
    const id = `reply:blister@${at}`;
    expect(exercise.decisions[0]!.isVoid).toBeUndefined();
    const offers = offersFor(exercise, id);
    expect(offers.map(({ act }) => topicOf(act)).every((topic) => topic === 'post:blister')).toBe(true);
    expect(offers.some(({ act }) => act.type === 'reply' && act.wording.from === 'option' && act.wording.option === 'care')).toBe(true);
    expect(offers.some(({ act }) => act.type === 'reply' && act.wording.from === 'option' && act.wording.option === 'form')).toBe(false);
    for (const { act } of offers) {
      const decision = { ...exercise.decisions[0]!.decision, act };
      expect(whatIf(exercise, { type: 'replace', decision }).voided).toEqual([]);
    }
    expect(offersFor(exercise, 'nobody')).toEqual([]);
  });

  it('answers the same question with the same answer wherever it is asked, in data that can be copied', () => {
    const exercise = playedBy([[60, DENIAL]]);
    const decision = 'draft:denial@60';
    for (const question of [
      { type: 'comparison' },
      { type: 'alternatives' },
      { type: 'offers', decision },
      { type: 'effect', decision },
      { type: 'whatIf', change: { type: 'drop', decision } },
    ] as const) {
      const answer = answerQuestion(exercise, question);
      expect(structuredClone(answer), question.type).toEqual(answer);
    }
  });
});
