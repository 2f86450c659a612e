import { describe, expect, it } from 'vitest';
import { lower, loweredStoryline } from '../../src/machine/lower.ts';
import { Storyline } from '../../src/machine/storyline.ts';
import { seedOf } from '../../src/quantity/chance.ts';
import type { StateNode } from '../../src/scenario/storyline.ts';
import { sampleScenario } from '../scenario/sample.ts';
import { NotingBoard, withStoryline } from './charts.ts';

const waiting: StateNode = {
  initial: 'waits',
  states: {
    waits: { after: { 45: 'asks', 90: { target: 'gone' } }, entry: [{ type: 'backing', params: { granted: true } }], on: { hour: 'gone' } },
    asks: { after: { 10: 'gone' }, exit: [{ type: 'cost', params: { euros: 5 } }] },
    gone: {},
  },
};

describe('the lowered storyline', () => {
  it('[EX-30] has events of our schedule for `after`, named by place and delay, and no delay that XState would count', () => {
    const { waits } = lower(waiting).states!;
    expect(waits!.on).toEqual({
      hour: [{ target: 'gone' }],
      'after.waits.45': [{ target: 'asks' }],
      'after.waits.90': [{ target: 'gone' }],
    });
    expect(JSON.stringify(loweredStoryline(sampleScenario()))).not.toContain('"after"');
  });

  it('[EX-30] arms its timers before anything else on entry, and disarms them before anything else on exit', () => {
    const { waits, asks } = lower(waiting).states!;
    expect(waits!.entry).toEqual([
      { type: 'arm', params: { timer: 'after.waits.45', minutes: 45 } },
      { type: 'arm', params: { timer: 'after.waits.90', minutes: 90 } },
      { type: 'backing', params: { granted: true } },
    ]);
    expect(asks!.exit).toEqual([
      { type: 'disarm', params: { timer: 'after.asks.10' } },
      { type: 'cost', params: { euros: 5 } },
    ]);
  });

  it('[EX-30] gives equal delays of different states different names', () => {
    const twice = lower({ type: 'parallel', states: { one: waiting, two: waiting } });
    const timers = JSON.stringify(twice).match(/"timer":"[^"]+"/g)!;
    expect(new Set(timers).size).toBe(6);
  });

  it('is made once per scenario', () => {
    const scenario = sampleScenario();
    expect(loweredStoryline(scenario)).toBe(loweredStoryline(scenario));
    expect(loweredStoryline(sampleScenario())).not.toBe(loweredStoryline(scenario));
  });
});

describe('a timer of the storyline', () => {
  const begin = (): { board: NotingBoard; storyline: Storyline } => {
    const board = new NotingBoard(seedOf(1));
    const storyline = new Storyline(withStoryline(waiting), board);
    storyline.start();
    return { board, storyline };
  };

  it('[EX-30] moves the state that armed it, which takes back the others and arms those of the next', () => {
    const { board, storyline } = begin();
    expect([...board.armed]).toEqual(['after.waits.45', 'after.waits.90']);
    storyline.send('after.waits.45');
    expect(storyline.states()).toEqual(['asks']);
    expect([...board.armed]).toEqual(['after.asks.10']);
  });

  it('[EX-30] is taken back when the state is left for another reason, and moves nothing afterwards', () => {
    const { board, storyline } = begin();
    storyline.send('hour');
    expect([...board.armed]).toEqual([]);
    storyline.send('after.waits.45');
    expect(storyline.states()).toEqual(['gone']);
  });
});
