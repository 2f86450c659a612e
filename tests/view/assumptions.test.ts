import { describe, expect, it } from 'vitest';
import { say } from '../../src/message/catalogue.ts';
import { precisely } from '../../src/message/number.ts';
import { responseName } from '../../src/message/response-names.ts';
import { ASSUMPTIONS } from '../../src/simulation/assumptions.ts';
import {
  assumptionGroups,
  assumptionView,
  changedAssumptions,
  findAssumptions,
  LESSON_ASSUMPTIONS,
  markOf,
  MOST_CHANGES,
  readNumber,
  SLIDER_MARKS,
  soundChanges,
  valueAt,
  withChange,
  withinRange,
} from '../../src/view/assumptions.ts';

const all = assumptionGroups().flatMap(({ assumptions }) => assumptions);
const movable = all.filter(({ range: [low, high] }) => low < high);
const LOSS = assumptionView('trust.loss');

describe('the assumptions of the model, for reading', () => {
  it('stand in exactly one group each, with a unit in words', () => {
    const names = all.map(({ name }) => name);
    expect([...names].sort()).toEqual(Object.keys(ASSUMPTIONS).sort());
    const factors = all.filter(({ unit }) => unit === 'unit.factor').map(({ name }) => ASSUMPTIONS[name].unit);
    expect([...new Set(factors)]).toEqual(['1']);
  });

  it('have a first list of a dozen that can all be changed', () => {
    expect(LESSON_ASSUMPTIONS).toHaveLength(12);
    for (const name of LESSON_ASSUMPTIONS) expect(movable.map((one) => one.name)).toContain(name);
  });

  it('are found by all words of their name or group, in any order and case', () => {
    const heading = (id: string): string => (id === 'press' ? 'Presse' : id);
    const title = (name: string): string | undefined => responseName(name, 'de');
    const found = (words: string): string[] => findAssumptions(assumptionGroups(), { words, heading, title }).map(({ name }) => name);
    expect(found('entschuldigung vertrauen')).toContain('response.fullApology.trust');
    expect(found('Apology trust')).toContain('response.fullApology.trust');
    expect(found('trust.loss')).toEqual(['trust.loss']);
    expect(found('presse tv').sort()).toEqual(['news.tv.heat', 'news.tv.rate', 'news.tv.threshold']);
    expect(found('nothing of the kind')).toEqual([]);
    expect(found('  ')).toEqual([]);
  });
});

describe('a value that is set', () => {
  it('is taken within the range only; a bound as it is shown is the bound', () => {
    for (const view of movable) {
      const [low, high] = view.range;
      for (const bound of [low, high]) {
        for (const language of ['de', 'en'] as const) {
          const typed = readNumber(precisely(bound, language));
          const taken = typed === undefined ? undefined : withinRange(view, typed);
          expect(Math.abs((taken ?? Number.NaN) - bound), view.name).toBeLessThan((high - low) / 5000);
        }
      }
      expect(withinRange(view, high + (high - low) / 10), view.name).toBeUndefined();
      expect(withinRange(view, low - (high - low) / 10), view.name).toBeUndefined();
      expect(withinRange(view, Number.NaN)).toBeUndefined();
      expect(withinRange(view, view.value)).toBe(view.value);
    }
  });

  it('goes by slider from bound to bound, never down on the way up, and finds back to the value of the model', () => {
    for (const view of movable) {
      const values = Array.from({ length: SLIDER_MARKS + 1 }, (_, mark) => valueAt(view, mark));
      const mark = (view.range[1] - view.range[0]) / SLIDER_MARKS;
      expect(Math.abs(values[0]! - view.range[0]), view.name).toBeLessThan(mark / 2);
      expect(Math.abs(values[SLIDER_MARKS]! - view.range[1]), view.name).toBeLessThan(mark / 2);
      expect(values, view.name).toEqual([...values].sort((a, b) => a - b));
      expect(values[markOf(view, view.value)], view.name).toBe(view.value);
      expect(new Set(values).size, view.name).toBeGreaterThan(SLIDER_MARKS / 2);
      for (const value of values) expect(withinRange(view, value), view.name).toBe(value);
    }
  });

  it('is read with a comma or a point, and is nothing else', () => {
    expect(['0,4', ' 0.4 ', '-1', '.5', '12,'].map(readNumber)).toEqual([0.4, 0.4, -1, 0.5, 12]);
    expect(['', '1e3', '0x1', '1.000,5', 'viel', 'Infinity', '1 2'].map(readNumber)).toEqual(Array(7).fill(undefined));
  });

  it('is written as it can be typed again', () => {
    expect(say({ key: 'assume.fromTo', values: { name: 'x', from: 1372.9, to: 0.0001 } }, 'de')).toBe('x: 1372,9 → 0,0001');
  });

  it('goes out of the changes when it is that of the model again', () => {
    const one = withChange(undefined, LOSS, 0.4);
    expect(one).toEqual({ 'trust.loss': 0.4 });
    expect(withChange(one, assumptionView('speed.time'), 3)).toEqual({ 'trust.loss': 0.4, 'speed.time': 3 });
    expect(withChange(one, LOSS, LOSS.value)).toBeUndefined();
  });
});

describe('changes from outside', () => {
  it('are taken as far as the model knows the name and the range allows the value', () => {
    const changes = { 'trust.loss': 0.4, 'made.up': 1, constructor: 1, 'speed.time': 90, 'trust.scar': Number.NaN, 'vacuum.tolerance': 3 };
    expect(soundChanges(changes)).toEqual({ 'trust.loss': 0.4 });
    expect(changedAssumptions(changes).map(({ name, value, to }) => [name, value, to])).toEqual([['trust.loss', 0.55, 0.4]]);
    expect(soundChanges({ 'made.up': 1 })).toBeUndefined();
    expect(soundChanges(undefined)).toBeUndefined();
  });

  it('are no more than anybody can keep in mind', () => {
    const many = Object.fromEntries(movable.slice(0, MOST_CHANGES + 5).map((view) => [view.name, view.range[0]]));
    expect(Object.keys(soundChanges(many)!)).toHaveLength(MOST_CHANGES);
  });
});
