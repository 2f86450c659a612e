import { describe, expect, it } from 'vitest';
import { advance } from '../../src/exercise/advance.ts';
import type { Act } from '../../src/exercise/decision.ts';
import { brokePromise, makePromise } from '../../src/exercise/promises.ts';
import { fingerprintOf } from '../../src/exercise/fingerprint.ts';
import { logOf, replay } from '../../src/exercise/replay.ts';
import type { Exercise } from '../../src/exercise/start.ts';
import type { TextKind } from '../../src/scenario/features.ts';
import type { Scenario } from '../../src/scenario/format.ts';
import { act, begin, happened, lantern, own, until } from './lantern.ts';

const PLEDGE: Act = { type: 'pledge', promise: 'swap' };
const stateOf = (exercise: Exercise): string | undefined => exercise.promises.get('swap')?.state;

/** The sample with a promise that is due sooner, and kept by what is given. */
const promising = (within: number, keptBy: object): Scenario =>
  lantern((file) => {
    Object.assign(file['promises']![0]!, { within, keptBy });
  });
const SWAPPED = { type: 'remedy', params: { remedy: 'exchange', is: 'done' } };
const UPDATED = { type: 'updated', params: { since: 'swap' } };

describe('a promise', () => {
  it('[EX-42] is broken when it is due and nothing was done, once and for all', () => {
    const exercise = begin();
    expect(act(exercise, PLEDGE)).toBeUndefined();
    until(exercise, 359);
    expect(stateOf(exercise)).toBe('open');
    until(exercise, 360);
    expect(stateOf(exercise)).toBe('broken');
    expect(happened(exercise, 'promise.broken')).toEqual([{ type: 'promise.broken', at: 360, promise: 'swap' }]);
    expect(exercise.takenIn.has('promiseBroken')).toBe(true);
    until(exercise, 700);
    expect(happened(exercise, 'promise.broken')).toHaveLength(1);
    const [pledge] = exercise.decisions;
    expect(brokePromise(exercise, pledge!.decision.id)).toBe(true);
    expect(brokePromise(exercise, 'another')).toBe(false);
  });

  it('[EX-42] is kept at the first full hour after it is fulfilled, and no longer due', () => {
    const exercise = begin();
    act(exercise, PLEDGE);
    act(exercise, { type: 'remedy', remedy: 'exchange' });
    // Twenty minutes to order it, ninety until it takes effect.
    until(exercise, 119);
    expect(exercise.remedies.get('exchange')!.state).toBe('done');
    expect(stateOf(exercise)).toBe('open');
    until(exercise, 120);
    expect(stateOf(exercise)).toBe('kept');
    until(exercise, 400);
    expect(happened(exercise, 'promise.kept')).toEqual([{ type: 'promise.kept', at: 120, promise: 'swap' }]);
    expect(happened(exercise, 'promise.broken')).toEqual([]);
  });

  it('[DB-15] that is spared is neither broken nor kept after its term, and is kept in time as ever', () => {
    const EXCHANGE: Act = { type: 'remedy', remedy: 'exchange' };
    const played = (within: number): Exercise => {
      const exercise = begin({ scenario: promising(within, SWAPPED) });
      act(exercise, PLEDGE);
      act(exercise, EXCHANGE);
      until(exercise, 400);
      return exercise;
    };
    const again = (exercise: Exercise, decisions: number, spared: readonly string[]): Exercise => {
      const log = logOf(exercise);
      return replay(exercise.scenario, exercise.seed, {
        log: { ...log, decisions: log.decisions.slice(0, decisions) },
        to: exercise.now,
        spared,
      });
    };
    // The exchange takes effect at 110: in time here, and after the last full hour before.
    const inTime = played(115);
    expect(happened(inTime, 'promise.kept')).toEqual([{ type: 'promise.kept', at: 115, promise: 'swap' }]);
    expect(fingerprintOf(again(inTime, 2, ['swap']))).toBe(fingerprintOf(inTime));
    expect(stateOf(again(inTime, 1, []))).toBe('broken');
    expect(stateOf(again(inTime, 1, ['swap']))).toBe('open');
    expect(stateOf(again(played(60), 2, ['swap']))).toBe('open');
  });

  it('[EX-42] made a second time binds no longer than the first', () => {
    const exercise = begin();
    act(exercise, PLEDGE);
    until(exercise, 30);
    expect(act(exercise, PLEDGE)).toBe('alreadyDone');
    makePromise(exercise, 'swap', 'again');
    expect(exercise.promises.get('swap')!.due).toBe(360);
    expect(happened(exercise, 'promise.made')).toHaveLength(1);
    expect(act(exercise, { type: 'pledge', promise: 'moon' })).toBe('unknownObject');
  });

  it('[EX-42] knocks at the desk half an hour before it is due, and when it is', () => {
    const exercise = begin({ scenario: promising(130, SWAPPED), house: ['monitoring'] });
    act(exercise, PLEDGE);
    const stops: number[] = [];
    while (exercise.now < 131) {
      const stop = advance(exercise, exercise.horizon);
      if (stop.reason === 'promise') stops.push(stop.at);
    }
    expect(stops).toEqual([100, 130]);
  });

  it('[EX-42] can be made by the words of a publication', () => {
    const exercise = begin();
    act(exercise, { type: 'draft', kind: 'holding', wording: own({ promise: 'swap' }), channels: ['square'] });
    until(exercise, 20);
    act(exercise, { type: 'publish', draft: [...exercise.papers.keys()][0]! });
    expect(happened(exercise, 'promise.made')).toMatchObject([{ at: 20, promise: 'swap', due: 380 }]);
  });
});

describe('the promise of an update', () => {
  /** Publishes twenty minutes from now; without sign-off if need be. */
  function say(exercise: Exercise, kind: TextKind): void {
    act(exercise, { type: 'draft', kind, wording: own(), channels: ['square'] });
    until(exercise, exercise.now + 20);
    act(exercise, { type: 'publish', draft: [...exercise.papers.keys()].at(-1)! });
  }

  it('[EX-43] is kept by something said after it was made, not by what was said before', () => {
    const exercise = begin({ scenario: promising(120, UPDATED) });
    say(exercise, 'holding');
    act(exercise, PLEDGE);
    until(exercise, 100);
    expect(stateOf(exercise)).toBe('open');
    say(exercise, 'holding');
    until(exercise, 140);
    expect(stateOf(exercise)).toBe('kept');
  });

  it('[EX-43] is broken by silence since', () => {
    const exercise = begin({ scenario: promising(120, UPDATED) });
    say(exercise, 'holding');
    act(exercise, PLEDGE);
    until(exercise, 140);
    expect(stateOf(exercise)).toBe('broken');
  });

  it('[EX-43] is not kept by a reply to one person, nor by another kind of text than it asks for', () => {
    const asked = promising(120, { type: 'updated', params: { since: 'swap', kinds: ['statement', 'apology'] } });
    const exercise = begin({ scenario: asked, house: ['monitoring'] });
    act(exercise, PLEDGE);
    act(exercise, { type: 'reply', post: 'blister', wording: own() });
    until(exercise, 30);
    expect(happened(exercise, 'reply.published')).toHaveLength(1);
    say(exercise, 'holding');
    until(exercise, 60);
    expect(stateOf(exercise)).toBe('open');
    say(exercise, 'statement');
    until(exercise, 120);
    expect(stateOf(exercise)).toBe('kept');
    const answering = begin({ scenario: promising(120, UPDATED), house: ['monitoring'] });
    act(answering, PLEDGE);
    act(answering, { type: 'reply', post: 'blister', wording: own() });
    until(answering, 120);
    expect(stateOf(answering)).toBe('broken');
  });
});
