import { describe, expect, it } from 'vitest';
import { createMachine } from 'xstate';
import { issuesWith } from './changed.ts';
import type { RuleId } from '../../src/scenario/rules.ts';
import type { StateNode } from '../../src/scenario/storyline.ts';

const issues = (rule: RuleId, storyline: StateNode): [string, unknown][] =>
  issuesWith(rule, 'storyline', storyline).map(({ pointer, message }) => [pointer, message.values?.['near'] ?? message.key]);

describe('structure of the storyline', () => {
  it.each<[string, StateNode, string, string]>([
    ['a compound state without a beginning', { states: { a: {} } }, '/storyline', 'scenario.noInitial'],
    ['a beginning that is no child', { initial: 'ab', states: { abc: {} } }, '/storyline/initial', 'abc'],
    ['a parallel state with a beginning', { type: 'parallel', initial: 'a', states: { a: {} } }, '/storyline', 'scenario.parallelInitial'],
    ['a parallel state without regions', { type: 'parallel' }, '/storyline', 'scenario.parallelEmpty'],
    ['a beginning of nothing', { initial: 'a', states: { a: { initial: 'b' } } }, '/storyline/states/a', 'scenario.idleInitial'],
    [
      'a final state that goes on',
      { initial: 'a', states: { a: { type: 'final', on: { hour: '#b' } }, b: { id: 'b' } } },
      '/storyline/states/a',
      'scenario.finalGoesOn',
    ],
  ])('[SC-38] points at %s', (_, storyline, pointer, what) => {
    expect(issues('SC-38', storyline)).toEqual([[pointer, what]]);
  });

  it.each<[string, StateNode, string, string]>([
    ['a sibling that is not there', { initial: 'a', states: { a: { on: { hour: 'bb' } }, b: {} } }, '/storyline/states/a/on/hour', 'b'],
    ['a child written as a sibling', { initial: 'a', states: { a: {} }, on: { hour: 'a' } }, '/storyline/on/hour', '.a'],
    [
      'an id that is not there',
      { initial: 'a', states: { a: { id: 'here', always: { target: '#hre' } } } },
      '/storyline/states/a/always/target',
      '#here',
    ],
    [
      'a path that ends early',
      { initial: 'a', states: { a: { after: { '5': [{ target: 'b.c' }] } }, b: {} } },
      '/storyline/states/a/after/5/0/target',
      '',
    ],
  ])('[SC-39] points at %s', (_, storyline, pointer, near) => {
    expect(issues('SC-39', storyline)).toEqual([[pointer, near]]);
    expect(() => createMachine(storyline as object)).toThrow();
  });

  it('[SC-39] follows siblings, children, ids and paths', () => {
    const storyline: StateNode = {
      initial: 'a',
      states: {
        a: { initial: 'x', states: { x: { on: { hour: 'y' } }, y: {} }, on: { hour: '.y', 'level.rose': 'b.z', 'level.fell': '#deep.q' } },
        b: { initial: 'z', states: { z: { id: 'deep', initial: 'q', states: { q: {} } } } },
      },
    };
    expect(issues('SC-39', storyline)).toEqual([]);
    expect(issues('SC-40', storyline)).toEqual([]);
    expect(() => createMachine(storyline as object)).not.toThrow();
  });

  it('[SC-40] warns of the outermost state that nothing leads to', () => {
    const storyline: StateNode = { initial: 'a', states: { a: {}, lost: { initial: 'b', states: { b: { on: { hour: 'c' } }, c: {} } } } };
    const found = issuesWith('SC-40', 'storyline', storyline);
    expect(found.map(({ pointer, severity }) => [pointer, severity])).toEqual([['/storyline/states/lost', 'warning']]);
  });

  it('[SC-40] enters the beginning of a state only when the state itself is entered', () => {
    const inner = { first: {}, second: {} };
    const into: StateNode = {
      initial: 'a',
      states: { a: { on: { hour: '#second' } }, b: { initial: 'first', states: { ...inner, second: { id: 'second' } } } },
    };
    expect(issues('SC-40', into).map(([pointer]) => pointer)).toEqual(['/storyline/states/b/states/first']);
    const both: StateNode = { ...into, on: { 'level.rose': '.b' } };
    expect(issues('SC-40', both)).toEqual([]);
  });

  it('[SC-40] enters all regions of a parallel state when one of them is entered', () => {
    const regions: StateNode = {
      type: 'parallel',
      states: { left: { initial: 'l', states: { l: { id: 'l' } } }, right: { initial: 'r', states: { r: {} } } },
    };
    expect(issues('SC-40', { initial: 'a', states: { a: { on: { hour: '#l' } }, both: regions } })).toEqual([]);
  });
});
