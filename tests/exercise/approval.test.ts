import { describe, expect, it } from 'vitest';
import { stepsFor, paperHolder, paperStage } from '../../src/exercise/papers.ts';
import type { Paper } from '../../src/exercise/papers.ts';
import type { Exercise } from '../../src/exercise/start.ts';
import type { Act } from '../../src/exercise/decision.ts';
import type { Features, TextKind } from '../../src/scenario/features.ts';
import type { Scenario } from '../../src/scenario/format.ts';
import type { Spoilt } from '../scenario/changed.ts';
import { act, begin as beginAt, happened, lantern, own, seedWhere, until } from './lantern.ts';

/** The sample on a day that begins at nine, with time enough for the whole chain. */
const morning = (change: (file: Spoilt) => void = () => undefined): Scenario =>
  lantern((file) => {
    file['start']!['time'] = '09:00' as never;
    file['hours'] = 24 as never;
    change(file);
  });
const MORNING = morning();
const begin = (given: Parameters<typeof beginAt>[0] = {}): Exercise => beginAt({ scenario: MORNING, ...given });

const draft = (kind: TextKind, given: Partial<Features> = {}): Act => ({ type: 'draft', kind, wording: own(given), channels: ['wire'] });
const paperOf = (exercise: Exercise): Paper => [...exercise.papers.values()].at(-1)!;

/** Lets the time pass until the newest paper has left a stage; own words are written in twenty minutes. */
function past(exercise: Exercise, ...stages: readonly string[]): Paper {
  const paper = paperOf(exercise);
  while (['writing', ...stages].includes(paperStage(paper)) && exercise.now < exercise.horizon) until(exercise, exercise.now + 1);
  return paper;
}

/** An apology that takes the blame, which the lawyer wants out. */
function contested(seed = 7, scenario = MORNING): { exercise: Exercise; paper: Paper } {
  const exercise = begin({ scenario, seed });
  act(exercise, draft('apology', { elements: ['regret', 'responsibility'] }));
  return { exercise, paper: past(exercise, 'waiting') };
}

/** The minute at which the present holder answers. */
const answerAt = (exercise: Exercise): number | undefined => exercise.schedule.entries.find(({ due }) => due.type === 'approver')?.at;

describe('the approval chain', () => {
  it('[EX-33] asks those who want to see such a text, in their order; nobody means no sign-off', () => {
    const rolesFor = (exercise: Exercise, kind: TextKind): string[] => stepsFor(exercise, kind).map(({ role }) => role);
    const exercise = begin();
    expect(rolesFor(exercise, 'apology')).toEqual(['law', 'boss']);
    expect(rolesFor(exercise, 'statement')).toEqual(['law']);
    expect(rolesFor(exercise, 'video')).toEqual(['boss']);
    expect(rolesFor(exercise, 'holding')).toEqual([]);
  });

  it('[EX-33] is spared what agreed wording or a firm level waives, and with a direct line goes from the first to the last', () => {
    const scenario = morning((file) => {
      const [law] = file['approvalChain'] as never as [Spoilt];
      (law['needs'] as never as string[]).push('holding');
      (file['approvalChain'] as never as unknown[]).splice(1, 0, { ...law, role: 'lab', objections: [] });
    });
    const rolesFor = (exercise: Exercise, kind: TextKind): string[] => stepsFor(exercise, kind).map(({ role }) => role);
    expect(rolesFor(begin({ scenario }), 'holding')).toEqual(['law', 'lab']);
    expect(rolesFor(begin({ scenario, house: ['wording'] }), 'holding')).toEqual([]);
    expect(rolesFor(begin({ scenario }), 'apology')).toEqual(['law', 'lab', 'boss']);
    expect(rolesFor(begin({ scenario, house: ['directLine'] }), 'apology')).toEqual(['law', 'boss']);
  });

  it('[EX-33] sends a paper from one to the next, writes down where it lay, and lets it out when the last has agreed', () => {
    const exercise = begin();
    act(exercise, draft('apology', { elements: ['regret'] }));
    const paper = past(exercise, 'waiting');
    expect(paperStage(paper)).toBe('approved');
    expect(paper.way.map(({ role, verdict }) => [role, verdict])).toEqual([
      ['law', 'approved'],
      ['boss', 'approved'],
    ]);
    expect(paper.way[0]!.from).toBe(20);
    expect(paper.way[1]!.from).toBe(paper.way[0]!.to);
    expect(paper.approvedAt).toBe(paper.way[1]!.to);
    expect(act(exercise, { type: 'publish', draft: paper.id })).toBeUndefined();
    expect(happened(exercise, 'statement.published')).toMatchObject([{ bypassed: false }]);
    expect(exercise.bypasses).toBe(0);
  });

  it('[EX-33] lets a text out as it stands where nobody has to see it', () => {
    const exercise = begin();
    act(exercise, draft('holding'));
    expect(paperStage(paperOf(exercise))).toBe('writing');
    until(exercise, 20);
    expect(paperStage(paperOf(exercise))).toBe('approved');
    expect(happened(exercise, 'approval.moved')).toEqual([]);
  });
});

describe('the approver', () => {
  it('[EX-34] answers in its own office hours', () => {
    const exercise = begin();
    until(exercise, 460);
    act(exercise, draft('statement'));
    until(exercise, 480);
    // It has gone to law at 17:00, when its day is over: the answer comes on Wednesday after nine.
    expect(answerAt(exercise)).toBeGreaterThan(24 * 60);
  });

  it('[EX-34] is stood in for by its deputy when it cannot be reached, and keeps the paper', () => {
    const away = (hasDeputy: boolean): Exercise => {
      const scenario = morning((file) => {
        file['cast']![4]!['shifts'] = [{ days: 'weekdays', from: '07:00', to: '09:00' }] as never;
        if (!hasDeputy) delete (file['approvalChain']![1] as never as { deputy?: string }).deputy;
      });
      const exercise = begin({ scenario });
      act(exercise, { type: 'draft', kind: 'video', wording: own(), channels: ['wire'] });
      until(exercise, 20);
      return exercise;
    };
    const [deputised, alone] = [away(true), away(false)];
    expect(answerAt(deputised)).toBeLessThan(240);
    expect(answerAt(alone)).toBeGreaterThan(22 * 60);
    expect(paperHolder(paperOf(deputised))).toBe('boss');
    expect(paperStage(past(deputised, 'waiting'))).toBe('approved');
  });

  it('[EX-34] looks a second time more quickly, is quicker on the fast track, and quickest on a direct line', () => {
    const first = (house: Parameters<typeof begin>[0]): number => {
      const exercise = begin(house);
      act(exercise, draft('statement'));
      until(exercise, 20);
      return answerAt(exercise)! - 20;
    };
    const usual = first({});
    expect(first({ house: ['levels'] }) / usual).toBeCloseTo(0.8, 1);
    expect(first({ house: ['directLine'] }) / usual).toBeCloseTo(0.25, 1);
  });

  it('[EX-35] can be pushed once while it has the paper: what is left of its time shrinks', () => {
    const exercise = begin();
    act(exercise, draft('apology'));
    const { id } = paperOf(exercise);
    expect(act(exercise, { type: 'push', draft: id })).toBe('notOpen');
    until(exercise, 20);
    const before = answerAt(exercise)!;
    expect(act(exercise, { type: 'push', draft: id })).toBeUndefined();
    expect(answerAt(exercise)).toBe(Math.ceil(20 + (before - 20) * 0.6));
    expect(act(exercise, { type: 'push', draft: id })).toBe('alreadyDone');
    while (paperHolder(paperOf(exercise)) === 'law') until(exercise, exercise.now + 1);
    expect(act(exercise, { type: 'push', draft: id })).toBeUndefined();
  });

  it('[EX-36] objects only to what applies, and never twice to the same', () => {
    const { exercise, paper } = contested();
    expect(paperStage(paper)).toBe('contested');
    expect(happened(exercise, 'approval.objected')).toMatchObject([{ role: 'law', objection: 'no-regret' }]);
    expect(act(exercise, { type: 'argue', draft: paper.id, with: 'accept' })).toBeUndefined();
    expect(paperStage(past(exercise, 'waiting'))).toBe('approved');
    expect(happened(exercise, 'approval.objected')).toHaveLength(1);
  });

  it('[EX-36] rejects for good what is not confirmed', () => {
    const exercise = begin();
    act(exercise, draft('statement', { claims: [{ fact: 'short-circuit', stance: 'asserts' }] }));
    const paper = past(exercise, 'waiting');
    expect(paperStage(paper)).toBe('rejected');
    expect(happened(exercise, 'draft.rejected')).toMatchObject([{ role: 'law', objection: 'unproven' }]);
    expect(act(exercise, { type: 'argue', draft: paper.id, with: 'accept' })).toBe('notOpen');
  });

  it('[EX-36] objects as often as its scenario says', () => {
    const scenario = morning((file) => {
      file['approvalChain']![0]!['objections']![0]!['chance'] = 0.3 as never;
    });
    const times = Array.from({ length: 60 }, (_, at) => paperStage(contested(at + 1, scenario).paper) === 'contested');
    const share = times.filter(Boolean).length / 60;
    expect(share).toBeGreaterThan(0.12);
    expect(share).toBeLessThan(0.5);
  });
});

describe('arguing with an approver', () => {
  it('[EX-37] by giving way: the red pen strikes and adds, and the same approver looks again', () => {
    const { exercise, paper } = contested();
    act(exercise, { type: 'argue', draft: paper.id, with: 'accept' });
    expect(paper.features.elements).toEqual(['regret']);
    expect(paper.text.de).toBe('Wir prüfen den Sachverhalt. Unsere eigenen Worte.');
    expect(paper.edits).toEqual(['no-regret']);
    expect(paperHolder(paper)).toBe('law');
    // A second look takes two fifths of a first one.
    expect(answerAt(exercise)! - exercise.now).toBeLessThan(60);
  });

  it('[EX-37] by a reason: some give way and look at it as it is, others insist and hear no second reason', () => {
    const countered = (seed: number): ReturnType<typeof contested> => {
      const one = contested(seed);
      act(one.exercise, { type: 'argue', draft: one.paper.id, with: 'counter' });
      return one;
    };
    const yields = ({ exercise }: ReturnType<typeof contested>): boolean => happened(exercise, 'approval.yielded')[0]!.yields;
    const given = countered(seedWhere((seed) => yields(countered(seed))));
    expect(paperStage(given.paper)).toBe('waiting');
    expect(given.paper.features.elements).toContain('responsibility');
    expect(paperStage(past(given.exercise, 'waiting'))).toBe('approved');
    const insisting = countered(seedWhere((seed) => !yields(countered(seed))));
    expect(paperStage(insisting.paper)).toBe('contested');
    expect(act(insisting.exercise, { type: 'argue', draft: insisting.paper.id, with: 'counter' })).toBe('alreadyDone');
    expect(act(insisting.exercise, { type: 'argue', draft: insisting.paper.id, with: 'accept' })).toBeUndefined();
  });

  it('[EX-37] by a reason moves more with backing: who gave way without it gives way with it', () => {
    const yieldsWith = (seed: number, hasBacking: boolean): boolean => {
      const { exercise, paper } = contested(seed);
      exercise.hasBacking = hasBacking;
      act(exercise, { type: 'argue', draft: paper.id, with: 'counter' });
      return happened(exercise, 'approval.yielded')[0]!.yields;
    };
    const seeds = Array.from({ length: 40 }, (_, at) => at + 1);
    const [alone, backed] = [seeds.filter((seed) => yieldsWith(seed, false)), seeds.filter((seed) => yieldsWith(seed, true))];
    expect(backed).toEqual(expect.arrayContaining(alone));
    expect(backed.length).toBeGreaterThan(alone.length);
    expect(alone.length).toBeGreaterThan(12);
  });
});

/** A firm whose boss objects to the blame, and that wants to see holding statements as well. */
const strict = morning((file) => {
  const [law, boss] = file['approvalChain'] as never as [Spoilt, Spoilt];
  boss['needs'] = ['apology', 'holding'] as never;
  (law['needs'] as never as string[]).push('holding');
  boss['objections'] = law['objections']!;
  law['objections'] = [] as never;
  (file['blocks']!['substance'] as never as unknown[]).push({
    id: 'ours',
    text: { de: 'Das war unser Fehler.', en: 'This was our fault.' },
    features: { elements: ['responsibility'] },
  });
});
const COMPOSED: Act = {
  type: 'draft',
  kind: 'apology',
  wording: { from: 'blocks', blocks: ['hello', 'sorry', 'ours', 'write-us'] },
  channels: ['wire'],
};

describe('splitting a contested paper', () => {
  it('[EX-38] lets the undisputed rest go on as a first word, and does not ask again who has agreed', () => {
    const exercise = begin({ scenario: strict });
    act(exercise, COMPOSED);
    const paper = past(exercise, 'waiting');
    expect(paperHolder(paper)).toBe('boss');
    expect(act(exercise, { type: 'argue', draft: paper.id, with: 'split' })).toBeUndefined();
    expect(paper.kind).toBe('holding');
    expect(paper.text.de).toBe('Danke, dass Sie sich melden. Schreiben Sie uns Ihre Chargennummer.');
    expect(paper.features.elements).toEqual(['thanks', 'privateOffer', 'instruction']);
    expect(paper.way.map(({ role }) => role)).toEqual(['law', 'boss', 'boss']);
    expect(paperStage(past(exercise, 'waiting'))).toBe('approved');
    expect(paper.way).toHaveLength(3);
  });

  it('[EX-38] is no way out where nothing undisputed is left, nor for own words, which nobody can take apart', () => {
    const exercise = begin({ scenario: strict });
    act(exercise, { ...COMPOSED, wording: { from: 'blocks', blocks: ['sorry', 'ours'] } });
    const paper = past(exercise, 'waiting');
    expect(paperStage(paper)).toBe('contested');
    expect(act(exercise, { type: 'argue', draft: paper.id, with: 'split' })).toBe('nothingToSay');
    const alone = contested();
    expect(act(alone.exercise, { type: 'argue', draft: alone.paper.id, with: 'split' })).toBe('nothingToSay');
  });
});

describe('a paper', () => {
  it('[EX-39] that lies too long comes back unread', () => {
    const exercise = begin();
    until(exercise, 460);
    act(exercise, draft('statement'));
    until(exercise, 480 + 239);
    expect(paperStage(paperOf(exercise))).toBe('waiting');
    until(exercise, 480 + 240);
    expect(paperStage(paperOf(exercise))).toBe('expired');
    expect(paperOf(exercise).way).toEqual([{ role: 'law', from: 480, to: 720, verdict: 'expired' }]);
    expect(happened(exercise, 'draft.expired')).toHaveLength(1);
  });

  it('[EX-39] that is withdrawn is answered by nobody any more', () => {
    const exercise = begin();
    act(exercise, draft('statement'));
    until(exercise, 20);
    expect(act(exercise, { type: 'withdraw', draft: paperOf(exercise).id })).toBeUndefined();
    expect(answerAt(exercise)).toBeUndefined();
    expect(act(exercise, { type: 'publish', draft: paperOf(exercise).id })).toBe('notOpen');
    expect(act(exercise, { type: 'withdraw', draft: paperOf(exercise).id })).toBe('notOpen');
  });

  it('[EX-39] that is withdrawn while it is being written never reaches the chain', () => {
    const exercise = begin();
    act(exercise, draft('statement'));
    act(exercise, { type: 'withdraw', draft: paperOf(exercise).id });
    until(exercise, 120);
    expect(happened(exercise, 'draft.submitted')).toEqual([]);
    expect(paperStage(paperOf(exercise))).toBe('withdrawn');
  });

  it('[EX-40] published without sign-off is out at once, and costs risk and a row in the house', () => {
    const exercise = begin();
    act(exercise, draft('statement'));
    expect(act(exercise, { type: 'publish', draft: paperOf(exercise).id })).toBe('notOpen');
    until(exercise, 20);
    const { strain } = exercise.people.get('lead')!;
    expect(act(exercise, { type: 'publish', draft: paperOf(exercise).id })).toBeUndefined();
    expect(happened(exercise, 'statement.published')).toMatchObject([{ bypassed: true, at: 20 }]);
    expect([exercise.bypasses, exercise.legalRisk]).toEqual([1, 6]);
    expect(exercise.people.get('lead')!.strain).toBe(strain + 6);
    expect(answerAt(exercise)).toBeUndefined();
    expect(act(exercise, { type: 'publish', draft: paperOf(exercise).id })).toBe('alreadyDone');
  });

  it('[EX-40] published without sign-off but with backing costs less, and no row', () => {
    const exercise = begin();
    exercise.hasBacking = true;
    act(exercise, draft('statement'));
    until(exercise, 20);
    const { strain } = exercise.people.get('lead')!;
    act(exercise, { type: 'publish', draft: paperOf(exercise).id });
    expect(exercise.legalRisk).toBe(1.5);
    expect(exercise.people.get('lead')!.strain).toBe(strain);
  });
});
