import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { storylineRegions } from '../../src/machine/regions.ts';
import { Storyline } from '../../src/machine/storyline.ts';
import { seedOf } from '../../src/quantity/chance.ts';
import type { Scenario } from '../../src/scenario/format.ts';
import { parseScenario } from '../../src/scenario/parse.ts';
import { STORYLINE_EVENTS } from '../../src/scenario/storyline.ts';
import type { StateNode } from '../../src/scenario/storyline.ts';
import { sampleScenario } from '../scenario/sample.ts';
import { leavesOf, NotingBoard, oneMachine, withStoryline } from './charts.ts';
import { lots, randomChart } from './random-chart.ts';

/** What was noted, region by region: across regions XState leaves all states before it enters any. */
function byRegion(notes: readonly string[], tagOf: (note: string) => string): Record<string, string[]> {
  const regions: Record<string, string[]> = {};
  for (const note of notes) (regions[tagOf(note)] ??= []).push(note);
  return regions;
}

interface Trial {
  readonly scenario: Scenario;
  readonly number: number;
  readonly events: readonly string[];
  readonly tagOf: (note: string) => string;
}

/** Plays the same events to the storyline in parts and to one machine of the whole chart, and compares after each. */
function expectTheSame({ scenario, number, events, tagOf }: Trial): number {
  const [parts, whole] = [new NotingBoard(seedOf(number)), new NotingBoard(seedOf(number))];
  const storyline = new Storyline(scenario, parts);
  const machine = oneMachine(scenario, whole);
  storyline.start();
  machine.start();
  const lot = lots(number + 1_000);
  let noted = 0;
  for (let nth = 0; nth <= 40; nth++) {
    expect(storyline.states().flatMap(leavesOf), `chart ${number}, event ${nth}`).toEqual(leavesOf(machine.getSnapshot().value));
    expect([...parts.armed].sort()).toEqual([...whole.armed].sort());
    expect(byRegion(parts.notes, tagOf)).toEqual(byRegion(whole.notes, tagOf));
    noted += parts.notes.length;
    for (const board of [parts, whole]) {
      board.notes.length = 0;
      board.event = nth + 1;
    }
    const possible = [...events, ...parts.armed];
    const type = possible[lot(possible.length)]!;
    for (const board of [parts, whole]) board.armed.delete(type);
    storyline.send(type);
    machine.send({ type } as never);
    // A chart that has come to its end in all regions hears nothing more.
    if (machine.getSnapshot().status !== 'active') break;
  }
  return noted;
}

/** The letter of the region, in the names of states and in flags. */
const letterOf = (note: string): string => /\b([A-E])[-:]\d/.exec(note)![1]!;

describe('the storyline', () => {
  it('[EX-31] runs in parts as one machine of the whole chart would', () => {
    let noted = 0;
    for (let number = 1; number <= 60; number++) {
      const scenario = withStoryline(randomChart(number));
      expect(storylineRegions(scenario)).toHaveLength(5);
      noted += expectTheSame({ scenario, number, events: ['hour', 'level.rose', 'inject.answered'], tagOf: letterOf });
    }
    expect(noted).toBeGreaterThan(3_000);
  });

  it('[EX-31] of Warteschleife runs in parts as one machine would, whatever the exercise answers', () => {
    const parsed = parseScenario(readFileSync(new URL('../../scenarios/warteschleife.json', import.meta.url), 'utf8'));
    if (!parsed.ok) throw new Error(JSON.stringify(parsed.issues));
    const { scenario } = parsed;
    expect(storylineRegions(scenario).length).toBeGreaterThan(20);
    // Its actions do not name their region; each of them must have been performed as often.
    for (let number = 1; number <= 5; number++) {
      expectTheSame({ scenario, number, events: STORYLINE_EVENTS, tagOf: (note) => note });
    }
  });

  it('[EX-31] stays one machine where regions aim at each other, or where the parallel state does something itself', () => {
    const regions = { left: { initial: 'on', states: { on: {}, off: {} } }, right: { initial: 'on', states: { on: {}, off: {} } } };
    expect(storylineRegions(withStoryline({ type: 'parallel', states: regions }))).toHaveLength(2);
    expect(storylineRegions(withStoryline({ type: 'parallel', states: regions, on: { hour: '.left' } }))).toHaveLength(1);
    expect(storylineRegions(withStoryline({ type: 'parallel', states: regions, after: { 5: '.left' } }))).toHaveLength(1);
    expect(storylineRegions(sampleScenario())).toHaveLength(1);
  });

  it('[EX-31] tells what an action brings about after the event in hand, to all regions', () => {
    const note = (flag: string): NonNullable<StateNode['entry']> => [{ type: 'flag', params: { flag, set: true } }];
    const scenario = withStoryline({
      type: 'parallel',
      states: {
        first: {
          initial: 'a',
          states: { a: { on: { hour: 'b' } }, b: { entry: note('rings'), on: { 'level.rose': 'c' } }, c: { entry: note('c') } },
        },
        second: {
          initial: 'x',
          states: { x: { on: { hour: 'y' } }, y: { entry: note('y'), on: { 'level.rose': 'z' } }, z: { entry: note('z') } },
        },
      },
    });
    const heard: string[] = [];
    const storyline = new Storyline(scenario, {
      read: () => undefined,
      holds: () => true,
      perform: (action) => {
        const { flag } = action.params as { flag: string };
        heard.push(flag);
        if (flag === 'rings') storyline.send('level.rose');
      },
      arm: () => undefined,
      disarm: () => undefined,
    });
    storyline.start();
    storyline.send('hour');
    expect(heard).toEqual(['rings', 'y', 'c', 'z']);
    expect(storyline.states()).toEqual(['c', 'z']);
  });
});
