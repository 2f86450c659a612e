import { describe, expect, it } from 'vitest';
import { evidenceFor } from '../../src/debrief/evidence.ts';
import type { Judgement } from '../../src/debrief/finding.ts';
import { frontPageOf, quoteFrom, sentenceOf } from '../../src/debrief/front-page.ts';
import { judgeAct } from '../../src/debrief/judge-acts.ts';
import { judgeCourse } from '../../src/debrief/judge-course.ts';
import { judgeWords } from '../../src/debrief/judge-words.ts';
import { objectionAt } from '../../src/debrief/objections.ts';
import { PRINCIPLES, isPrinciple, principleOf } from '../../src/debrief/principles.ts';
import { reportOf } from '../../src/debrief/report.ts';
import type { Act } from '../../src/exercise/decision.ts';
import type { Publication } from '../../src/exercise/publication.ts';
import { say } from '../../src/message/catalogue.ts';
import { minutes } from '../../src/quantity/units.ts';
import { FLAWS, TONES } from '../../src/scenario/features.ts';
import type { Features } from '../../src/scenario/features.ts';
import { playAtRandom } from '../exercise/random-player.ts';
import { DENIAL, FIRST_WORD, playedBy, playedWell, scenario } from './played.ts';

/** A finding that stands: practice behind it, and words in both languages with nothing left to fill in. */
function expectSound({ principles, message, kind }: Judgement): void {
  expect(['strength', 'improvement', 'notice']).toContain(kind);
  expect(principles.length).toBeGreaterThan(0);
  for (const language of ['de', 'en'] as const) expect(say(message, language), message.key).toMatch(/^[^{}]{20,}$/);
}

const CHECK: Publication['check'] = { false: [], unconfirmed: [], disclosed: [], contradicted: [], proven: [] };
const WORDS: Features = { tone: 'human', elements: [], flaws: [], claims: [], register: 'none' };
const said = (features: Partial<Features>, more: Partial<Publication> = {}): Publication => ({
  id: 'text',
  at: minutes(10),
  by: 'lead',
  kind: 'reply',
  wording: { from: 'option', option: 'text' },
  text: { de: 'Text', en: 'Text' },
  features: { ...WORDS, ...features },
  channels: ['wire'],
  cause: 'reply@10',
  isBypass: false,
  check: CHECK,
  isSlip: false,
  disproved: new Set(),
  ...more,
});
const keys = (judgements: readonly Judgement[]): string[] => judgements.map(({ message }) => message.key);

describe('words', () => {
  it.each(FLAWS)('[DB-6] names the flaw %s, without praising the rest', (flaw) => {
    const found = judgeWords(said({ flaws: [flaw], elements: ['instruction'] }));
    expect(keys(found)).toEqual([`finding.${flaw}`]);
    found.forEach(expectSound);
  });

  it('[DB-6] tells a lie from a guess, and a guess from what was known', () => {
    expect(keys(judgeWords(said({}, { check: { ...CHECK, false: ['rust'], unconfirmed: ['rust'] } })))).toEqual(['finding.falseClaim']);
    expect(keys(judgeWords(said({}, { check: { ...CHECK, unconfirmed: ['rust'] } })))).toEqual(['finding.unconfirmedClaim']);
    expect(keys(judgeWords(said({}, { check: { ...CHECK, disclosed: ['rust'] }, kind: 'statement' })))).toEqual(['finding.toldFirst']);
  });

  it.each(TONES)('[DB-6] has a finding for every text in the tone %s', (tone) => {
    for (const kind of ['reply', 'holding', 'statement', 'apology', 'correction', 'qa', 'video'] as const) {
      for (const elements of [[], ['empathy'], ['thanks'], ['responsibility', 'repair'], ['nextUpdate'], ['explanation']] as const) {
        const found = judgeWords(said({ tone, elements: [...elements] }, { kind }));
        expect(found.length, `${kind} ${elements.join()}`).toBeGreaterThan(0);
        found.forEach(expectSound);
      }
    }
  });
});

const ACTS: readonly Act[] = [
  { type: 'watch' },
  { type: 'reply', post: 'blister', wording: { from: 'option', option: 'care' }, fourEyes: 'desk' },
  FIRST_WORD,
  DENIAL,
  { type: 'push', draft: 'draft:denial@31' },
  { type: 'argue', draft: 'draft:denial@31', with: 'counter' },
  { type: 'withdraw', draft: 'draft:denial@31' },
  { type: 'publish', draft: 'draft:first-word@31' },
  { type: 'moderate', post: 'blister', how: 'delete' },
  { type: 'moderate', post: 'blister', how: 'secure' },
  { type: 'stop', planned: 'cheer' },
  { type: 'ask', role: 'lab', fact: 'short-circuit' },
  { type: 'escalate', level: 'red' },
  { type: 'remedy', remedy: 'stop-sale' },
  { type: 'staff', how: 'brief' },
  { type: 'staff', how: 'agency' },
  { type: 'contact', voice: 'anna', how: 'private' },
  { type: 'pledge', promise: 'swap' },
  { type: 'situation', at: minutes(90) },
];

describe('acts', () => {
  it.each(ACTS.map((act) => [act.type, act] as const))('[DB-7] judges the act %s, done or void', (_, act) => {
    const exercise = playedBy([[31, act]]);
    const record = exercise.decisions[0]!;
    for (const isVoid of [record.isVoid, undefined, 'notOpen'] as const) {
      const found = judgeAct(exercise, { ...record, isVoid });
      expect(found.length).toBeGreaterThan(0);
      found.forEach(expectSound);
    }
  });

  it.each([3, 8, 21, 34, 55])('[DB-7] finds something to say about every decision of a random game (%i)', (number) => {
    const exercise = playAtRandom(scenario, number);
    for (const record of exercise.decisions) {
      const found = judgeAct(exercise, record);
      expect(found.length, JSON.stringify(record)).toBeGreaterThan(0);
      found.forEach(expectSound);
    }
  });

  it('[DB-7] praises help, handing over and a private word only where they came when they should', () => {
    const key = (act: Act, minute: number): string => {
      const exercise = playedBy([[minute, act]]);
      return judgeAct(exercise, { ...exercise.decisions[0]!, isVoid: undefined })[0]!.message.key;
    };
    expect(key({ type: 'staff', how: 'handOver', role: 'desk' }, 30)).toBe('finding.handedOverEarly');
    expect(key({ type: 'staff', how: 'handOver', role: 'desk' }, 400)).toBe('finding.handedOver');
    expect(key({ type: 'staff', how: 'agency' }, 5)).toBe('finding.calledHelpEarly');
    expect(key({ type: 'contact', how: 'private', voice: 'anna' }, 60)).toBe('finding.privateFirst');
  });

  it('[DB-7] judges an argument by the objection that stood then, with the reason of its author', () => {
    const exercise = playedBy([[31, DENIAL]]);
    const objected = exercise.events.find(({ type }) => type === 'approval.objected' || type === 'draft.rejected')!;
    const objection = objectionAt(exercise, 'draft:denial@31', objected.at);
    expect(objection?.id).toBe('unproven');
    expect(objectionAt(exercise, 'draft:denial@31', minutes(objected.at - 1))).toBeUndefined();
    const argued = playedBy([
      [31, DENIAL],
      [objected.at + 3, { type: 'argue', draft: 'draft:denial@31', with: 'counter' }],
    ]);
    const [found] = judgeAct(argued, { ...argued.decisions[1]!, isVoid: undefined });
    expect(found?.message.key).toBe('finding.arguedWrongly');
    expect(say(found!.message, 'en')).toContain(objection!.why.en);
  });
});

describe('the course', () => {
  it('[DB-8] says what was left undone', () => {
    const found = judgeCourse(playedBy([]));
    expect(keys(found)).toEqual(
      expect.arrayContaining(['finding.neverSpoke', 'finding.neverAsked', 'finding.noRelief', 'finding.carriedAlone']),
    );
    found.forEach(expectSound);
  });

  it('[DB-8] names the person who got no answer, and no number that is not in the log', () => {
    const found = judgeCourse(playedBy([])).find(({ message }) => message.key === 'finding.ignored');
    expect(say(found!.message, 'de')).toMatch(/^Anna/);
  });

  it('[DB-8] counts a void decision as not done', () => {
    const exercise = playedBy([[31, { type: 'ask', role: 'boss', fact: 'short-circuit' }]]);
    expect(exercise.decisions[0]!.isVoid).toBe('unknownObject');
    expect(keys(judgeCourse(exercise))).toContain('finding.neverAsked');
  });

  it('[DB-8] praises best practice for speaking in time', () => {
    expect(keys(judgeCourse(playedWell()))).toContain('finding.promptWord');
  });
});

describe('principles', () => {
  it.each(PRINCIPLES)('%s has words and sources in both languages, and names its evidence if it is contested', (id) => {
    const { text, sources } = principleOf(id);
    expect(isPrinciple(id)).toBe(true);
    expect(sources.length).toBeGreaterThan(0);
    const texts = [text, ...sources.map((source) => `source.${source}` as const), ...evidenceFor([id])];
    for (const key of texts) for (const language of ['de', 'en'] as const) expect(say({ key }, language).length).toBeGreaterThan(20);
  });

  it('knows 39 principles and shows a conflict of evidence once', () => {
    expect(PRINCIPLES).toHaveLength(39);
    expect(isPrinciple('P40')).toBe(false);
    expect(evidenceFor(['P01', 'P13'])).toEqual(['evidence.empathy', 'evidence.compensation']);
  });
});

describe('the report', () => {
  it('[DB-9] is plain data from which screen, print and export are made', () => {
    const exercise = playedWell();
    const report = reportOf(exercise);
    expect(structuredClone(report)).toEqual(report);
    expect(report.decisions.map(({ decision }) => decision)).toEqual(exercise.decisions.map(({ decision }) => decision));
    expect(report.facts.map(({ fact }) => fact)).toEqual(scenario.facts.map(({ id }) => id));
    expect(report.lastWords.every(({ voice, state }) => exercise.voices.get(voice)?.state === state)).toBe(true);
  });

  it('[DB-9] holds every claim against the truth of this seed', () => {
    const exercise = playedBy([
      [31, DENIAL],
      [55, { type: 'publish', draft: 'draft:denial@31' }],
    ]);
    const [line] = reportOf(exercise).facts;
    expect(exercise.publications.size).toBe(1);
    expect(line!.claims).toMatchObject([{ stance: 'denies', isTrue: !line!.holds }]);
  });

  it('quotes the same sentence in both languages on the front page', () => {
    const text = { de: 'Kurz. Das hier ist der längere der beiden Sätze.', en: 'This is the one. Short.' };
    expect(quoteFrom(text)).toEqual({ de: 'Das hier ist der längere der beiden Sätze.', en: 'Short.' });
    expect(sentenceOf('a'.repeat(300))).toHaveLength(140);
    expect(frontPageOf(playedBy([])).quote).toBeUndefined();
    expect(frontPageOf(playedWell()).quote?.de.length).toBeGreaterThan(10);
  });
});
