import { describe, expect, it } from 'vitest';
import { resound } from '../../src/exercise/echoes.ts';
import type { Resonance } from '../../src/exercise/echoes.ts';
import { moveFact } from '../../src/exercise/facts.ts';
import type { Exercise } from '../../src/exercise/start.ts';
import type { Scenario } from '../../src/scenario/format.ts';
import { act, begin, features, happened, lantern, own, seedWhere, until } from './lantern.ts';

/** The sample with these echoes in place of its own, by id. */
const crowd = (echoes: Readonly<Record<string, object>>): Scenario =>
  lantern((file) => {
    file['echoes'] = Object.entries(echoes).map(([id, on]) => ({
      id,
      on,
      segment: 'onlookers',
      author: { name: 'Sven', handle: '@sven_b' },
      text: { de: 'Aha.', en: 'I see.' },
    })) as never;
  });

/** Ids and minutes of the echoes that are on their way, in the order in which they were chosen. */
const coming = ({ schedule }: Exercise): { readonly echo: string; readonly at: number }[] =>
  schedule.entries.flatMap(({ at, due }) => (due.type === 'echo' ? [{ echo: due.echo, at }] : [])).sort((a, b) => a.at - b.at);

const SEEDS = Array.from({ length: 40 }, (_, at) => at + 1);
const SIX: Record<string, object> = Object.fromEntries(['a', 'b', 'c', 'd', 'e', 'f'].map((id) => [id, {}]));
const PLAIN = crowd(SIX);
const word: Resonance = { id: 'word', event: 'published', kind: 'holding', features: features(), channels: ['square'] };

describe('the echo of a publication', () => {
  it('[EX-49] is two to four posts within the hour, as luck has it', () => {
    const counts = SEEDS.map((seed) => {
      const exercise = begin({ seed, scenario: PLAIN });
      resound(exercise, word);
      for (const { at } of coming(exercise)) {
        expect(at).toBeGreaterThanOrEqual(5);
        expect(at).toBeLessThan(60);
      }
      return coming(exercise).length;
    });
    expect(new Set(counts)).toEqual(new Set([2, 3, 4]));
  });

  it('[EX-49] never says the same twice in an exercise, and falls silent when all is said', () => {
    for (const seed of SEEDS) {
      const exercise = begin({ seed, scenario: PLAIN });
      for (const id of ['one', 'two', 'three', 'four']) resound(exercise, { ...word, id });
      const echoes = coming(exercise).map(({ echo }) => echo);
      expect(new Set(echoes).size).toBe(echoes.length);
      expect(echoes).toHaveLength(6);
    }
  });

  it('[EX-49] takes what speaks of this text before what would fit any', () => {
    const scenario = crowd({
      ...SIX,
      toned: { tone: 'corporate' },
      'toned-stock': { tone: 'corporate', flaw: 'stock' },
      bypassed: { event: 'bypassed' },
    });
    for (const seed of SEEDS) {
      const exercise = begin({ seed, scenario });
      resound(exercise, { ...word, event: 'bypassed', features: features({ tone: 'corporate', flaws: ['stock'] }) });
      const echoes = coming(exercise).map(({ echo }) => echo);
      expect(new Set(echoes.slice(0, 2))).toEqual(new Set(['toned-stock', 'bypassed']));
      if (echoes.length > 2) expect(echoes[2]).toBe('toned');
    }
  });

  it.each([
    [{ element: 'regret' }, { elements: ['regret'] }],
    [{ missing: 'regret' }, { elements: ['thanks'] }],
    [{ flaw: 'mock' }, { flaws: ['mock'] }],
    [{ tone: 'legalese' }, { tone: 'legalese' }],
    [{ asserts: 'short-circuit' }, { claims: [{ fact: 'short-circuit', stance: 'asserts' }] }],
    [{ denies: 'short-circuit' }, { claims: [{ fact: 'short-circuit', stance: 'denies' }] }],
  ] as const)('[EX-49] on %o comes where the text is so, and not where it is not', (on, given) => {
    const scenario = crowd({ only: on });
    const heard = (what: Resonance): number => {
      const exercise = begin({ scenario });
      resound(exercise, what);
      return coming(exercise).length;
    };
    const isMissing = 'missing' in on;
    expect(heard({ ...word, features: features(given as object) })).toBe(1);
    expect(heard({ ...word, features: features(isMissing ? { elements: ['regret'] } : {}) })).toBe(0);
    // What happened without words is no text at all.
    expect(heard({ id: 'word', event: 'published', channels: [] })).toBe(0);
  });

  it('[EX-49] on the wrong channel and on the late first word come for those only', () => {
    const scenario = crowd({ wrong: { wrongChannel: true }, late: { late: true } });
    const heard = (channels: readonly string[], at: number): string[] => {
      const exercise = begin({ scenario });
      until(exercise, at);
      resound(exercise, { ...word, channels });
      return coming(exercise).map(({ echo }) => echo);
    };
    expect(heard(['square'], 0)).toEqual([]);
    expect(heard(['wire'], 0)).toEqual(['wrong']);
    expect(heard(['wire', 'square'], 0)).toEqual([]);
    expect(heard(['square'], 181)).toEqual(['late']);
  });

  it('[EX-49] appears where the words stood, if its kind of people talk there', () => {
    const scenario = lantern((file) => {
      file['echoes'] = (file['echoes'] as never as object[]).slice(0, 1).map((one) => ({ ...one, on: {}, platforms: ['short'] })) as never;
    });
    const exercise = begin({ scenario });
    resound(exercise, { ...word, channels: ['square'] });
    until(exercise, 60);
    expect(happened(exercise, 'echo.appeared')).toMatchObject([{ echo: 'owns-it', publication: 'word', platform: 'wire' }]);
  });
});

describe('the echo of what happened', () => {
  const scenario = crowd({ kept: { event: 'promiseKept' }, broken: { event: 'promiseBroken' }, disproved: { event: 'denialDisproved' } });
  const echoes = (exercise: Exercise): string[] => {
    until(exercise, Math.min(exercise.horizon, exercise.now + 60));
    return happened(exercise, 'echo.appeared').map(({ echo }) => echo);
  };

  it('[EX-49] follows a promise that was broken, or kept', () => {
    const broken = begin({ scenario });
    act(broken, { type: 'pledge', promise: 'swap' });
    until(broken, 360);
    expect(echoes(broken)).toEqual(['broken']);
    const kept = begin({ scenario });
    act(kept, { type: 'pledge', promise: 'swap' });
    act(kept, { type: 'remedy', remedy: 'exchange' });
    until(kept, 120);
    expect(echoes(kept)).toEqual(['kept']);
  });

  it('[EX-49] follows a denial that was disproved', () => {
    const seed = seedWhere((one) => begin({ seed: one }).facts.get('short-circuit')!.holds);
    const exercise = begin({ scenario, seed });
    const wording = own({ claims: [{ fact: 'short-circuit', stance: 'denies' }] });
    act(exercise, { type: 'draft', kind: 'holding', wording, channels: ['square'] });
    until(exercise, 20);
    act(exercise, { type: 'publish', draft: [...exercise.papers.keys()][0]! });
    moveFact(exercise, 'short-circuit', { to: 'public', by: 'others' });
    expect(echoes(exercise)).toEqual(['disproved']);
  });
});
