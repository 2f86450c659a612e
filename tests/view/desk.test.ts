import { describe, expect, it } from 'vitest';
import { advance } from '../../src/exercise/advance.ts';
import { choices } from '../../src/exercise/choices.ts';
import type { Exercise } from '../../src/exercise/start.ts';
import { agendaView } from '../../src/view/agenda.ts';
import { actWords } from '../../src/view/decided.ts';
import { feedView } from '../../src/view/feed.ts';
import { figuresView } from '../../src/view/figures.ts';
import { foremost, happened, tell } from '../../src/view/happened.ts';
import { factsView } from '../../src/view/ledger.ts';
import { papersView } from '../../src/view/papers.ts';
import { peopleView } from '../../src/view/people.ts';
import type { NewsItem, NewsTier } from '../../src/simulation/storm.ts';
import { postsIn } from '../../src/view/volume.ts';
import { minutes } from '../../src/quantity/units.ts';
import { begun, blandHolding, ENGLISH, GERMAN, passUntil, take, WARTESCHLEIFE } from './lantern.ts';

/** Plays on with whatever is offered first, so that as many kinds of event as possible occur. */
function playEagerly(exercise: Exercise): void {
  while (exercise.ending === undefined) {
    const seen = new Set<string>();
    for (const { act } of choices(exercise, exercise.register.player.id).list) {
      if (seen.has(act.type) || act.type === 'situation') continue;
      seen.add(act.type);
      take(exercise, act);
    }
    advance(exercise);
  }
}

describe('the desk', () => {
  it('asks first what stopped the clock', () => {
    const exercise = begun(WARTESCHLEIFE);
    let stop = advance(exercise);
    while (stop.reason !== 'inject') stop = advance(exercise);
    const { asks, headline } = agendaView(exercise, stop, GERMAN);
    expect(asks[0]).toMatchObject({ type: 'inject', id: stop.inject });
    expect(headline).not.toBe('');
  });

  it('names nobody in the door any longer once they have their answer', () => {
    const exercise = begun(WARTESCHLEIFE);
    let stop = advance(exercise);
    while (stop.reason !== 'inject') stop = advance(exercise);
    const [called] = agendaView(exercise, stop, GERMAN).asks;
    for (const { act } of choices(exercise, exercise.register.player.id).list) {
      if (act.type !== 'answer' || act.inject !== stop.inject) continue;
      take(exercise, act);
      break;
    }
    expect(agendaView(exercise, stop, GERMAN).headline).toBe(`Beantwortet: ${called!.title}`);
    expect(agendaView(exercise, stop, ENGLISH).headline).toMatch(/^Answered: /);
  });

  it('leaves no event and no decision without words, in both languages', () => {
    const exercise = begun(WARTESCHLEIFE);
    playEagerly(exercise);
    for (const reader of [GERMAN, ENGLISH]) {
      const lines = exercise.events.flatMap((event) => tell(exercise, event, reader)?.text ?? []);
      expect(lines.length).toBeGreaterThan(100);
      const acts = exercise.decisions.map(({ decision }) => actWords(exercise, decision.act, reader));
      expect([...lines, ...acts].filter((text) => text.trim() === '' || /[{}]|undefined/.test(text))).toEqual([]);
    }
  });

  it('keeps what weighs most when there is room for little, in the order of time', () => {
    const exercise = begun(WARTESCHLEIFE);
    passUntil(exercise, 480);
    const lines = happened(exercise, { firstEvent: 0, from: minutes(0) }, GERMAN);
    const kept = foremost(lines, 5);
    expect(kept).toHaveLength(5);
    expect(kept.every(({ weight }) => weight === 2)).toBe(true);
    expect(kept.map(({ id }) => id)).toEqual(lines.filter((line) => kept.includes(line)).map(({ id }) => id));
  });

  it('shows late and rounded figures to a house without monitoring (P16)', () => {
    const [blind, watching] = [begun(WARTESCHLEIFE), begun(WARTESCHLEIFE, { preset: 'exemplary' })];
    for (const exercise of [blind, watching]) passUntil(exercise, 240);
    expect(figuresView(blind, GERMAN)).toMatchObject({ asOf: 180, lateness: 'Stand 18:10' });
    expect(figuresView(watching, GERMAN)).toMatchObject({ asOf: 240, lateness: '' });
  });

  it('counts nobody before the house knows how many, and lists nobody who is not affected yet', () => {
    const exercise = begun(WARTESCHLEIFE);
    const listed = () => Object.fromEntries(figuresView(exercise, GERMAN).cases.map(({ id, people }) => [id, people]));
    expect(listed()).toEqual({ lines: undefined });
    passUntil(exercise, 42);
    expect(listed()).toEqual({ lines: undefined, buttons: undefined, hotline: 'rund 6.000' });
    exercise.facts.set('scale', { ...exercise.facts.get('scale')!, status: 'confirmed' });
    expect(listed()).toMatchObject({ lines: 'rund 38.000', buttons: undefined });
  });

  it('tells the truth of no fact that nobody has asked about', () => {
    const exercise = begun(WARTESCHLEIFE);
    for (const fact of factsView(exercise, GERMAN)) {
      if (fact.status === 'unknown') expect(fact.belief).toBe('');
      expect(fact.sources.every(({ said }) => said === undefined)).toBe(true);
    }
  });

  it('shows a paper with whom it lies, and that nobody is there at night', () => {
    const exercise = begun(WARTESCHLEIFE);
    passUntil(exercise, 230);
    take(exercise, blandHolding());
    passUntil(exercise, 300);
    const [paper] = papersView(exercise, GERMAN);
    expect(paper).toMatchObject({ stage: 'waiting', holder: 'press' });
    expect(paper!.stageWords).toContain('Wiebke Harms');
    expect(paper!.absence).toContain('Fr 08:00');
  });

  it('says how people are in words', () => {
    const exercise = begun(WARTESCHLEIFE);
    expect(peopleView(exercise, GERMAN).find(({ id }) => id === 'lead')).toMatchObject({ strain: 'ausgeruht', presence: 'da bis 22:00' });
    exercise.people.get('lead')!.strain = 90;
    expect(peopleView(exercise, ENGLISH).find(({ id }) => id === 'lead')).toMatchObject({ strain: 'exhausted' });
  });

  it('lets a post of the feed keep its place and its words as time goes on', () => {
    const exercise = begun(WARTESCHLEIFE);
    passUntil(exercise, 240);
    const before = feedView(exercise, { reader: GERMAN, seenAt: minutes(0) }).rows.map(({ id, at }) => `${id}@${at}`);
    passUntil(exercise, 300);
    const after = new Set(feedView(exercise, { reader: GERMAN, seenAt: minutes(240) }).rows.map(({ id, at }) => `${id}@${at}`));
    expect(before.filter((row) => !after.has(row))).toEqual([]);
  });

  it('keeps a paper on top that has its sign-off and is not out yet, below nothing but what stopped the clock', () => {
    const exercise = begun(WARTESCHLEIFE);
    take(exercise, blandHolding());
    let stop = advance(exercise);
    while (stop.reason !== 'paper') stop = advance(exercise);
    const [paper] = exercise.papers.values();
    expect(paper!.approval!.stage).toBe('approved');
    let buried = 0;
    for (let nth = 0; nth < 6; nth++) {
      stop = advance(exercise);
      const asks = agendaView(exercise, stop, GERMAN).asks;
      const at = asks.findIndex(({ id }) => id === paper!.id);
      expect(at).toBeLessThanOrEqual(1);
      expect(asks[at]!.deadline).toMatch(/^freigegeben um \d\d:\d\d/);
      buried += asks.filter(({ isPressing }) => isPressing).length - 1;
    }
    expect(buried).toBeGreaterThan(3);
  });

  it('counts the reports that the scenario tells of among those of the press', () => {
    const exercise = begun(WARTESCHLEIFE);
    passUntil(exercise, exercise.horizon);
    const told = exercise.events.filter((event) => event.type === 'exposure.started' && event.exposure === 'kurierStory').length;
    expect(told).toBeGreaterThan(0);
    const { asOf, news } = figuresView(exercise, GERMAN);
    expect(asOf).toBeGreaterThan(exercise.events.findLast((event) => event.type === 'exposure.started')!.at);
    expect(news.print).toBe(exercise.world.news.print + told);
  });

  it('draws bars of whole half hours, so that the last one does not look like a fall', () => {
    const exercise = begun(WARTESCHLEIFE);
    passUntil(exercise, 190);
    const { asOf, course } = figuresView(exercise, GERMAN);
    expect(course).toHaveLength(Math.floor(asOf / 30));
    expect(course.at(-1)).toBe(postsIn(exercise, { from: minutes(asOf - 30), to: asOf }));
    expect(course.every((posts) => posts > 0)).toBe(true);
    passUntil(exercise, 1_200);
    expect(figuresView(exercise, GERMAN).course).toHaveLength(24);
  });

  it('says what a medium makes of the matter, in both languages', () => {
    const exercise = begun(WARTESCHLEIFE);
    const event = (item: NewsItem, tier: NewsTier = 'print') => ({ type: 'news.published', at: minutes(10), tier, item }) as const;
    const words = (item: NewsItem, reader = GERMAN) => tell(exercise, event(item), reader)?.text;
    expect((['note', 'article', 'lead', 'response'] as const).map((item) => words(item))).toEqual([
      'Eine Zeitung bringt eine kurze Meldung.',
      'Eine Zeitung berichtet.',
      'Eine Zeitung macht mit dem Fall auf.',
      'Eine Zeitung berichtet über den Umgang Ihres Hauses mit der Kritik.',
    ]);
    expect((['note', 'article', 'lead', 'response'] as const).map((item) => words(item, ENGLISH))).toEqual([
      'A newspaper runs a brief item.',
      'A newspaper reports.',
      'A newspaper leads with the story.',
      'A newspaper reports on your company’s response.',
    ]);
  });

  it('says of a medium that had no answer that it writes without one, after what it follows from', () => {
    const exercise = begun(WARTESCHLEIFE);
    passUntil(exercise, exercise.horizon);
    for (const [reader, without, wrongly] of [
      [GERMAN, 'ohne Ihre Antwort', 'zitiert Sie falsch'],
      [ENGLISH, 'without your answer', 'quotes you wrongly'],
    ] as const) {
      const lines = happened(exercise, { firstEvent: 0, from: minutes(0) }, reader);
      const at = lines.findIndex(({ text }) => text.includes(without));
      expect(at).toBeGreaterThan(0);
      const expired = lines.findLastIndex(({ icon }, nth) => nth < at && icon === 'call');
      expect(lines[expired]!.at).toBe(lines[at]!.at);
      expect(lines.filter(({ text }) => text.includes(wrongly))).toEqual([]);
    }
  });
});
