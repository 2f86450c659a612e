import { describe, expect, it } from 'vitest';
import { answerEscalation, raiseFirmLevel } from '../../src/exercise/firm-levels.ts';
import { isFree } from '../../src/exercise/remedies.ts';
import { stepsFor } from '../../src/exercise/papers.ts';
import type { Exercise } from '../../src/exercise/start.ts';
import type { PreparationId } from '../../src/scenario/firm.ts';
import { act, begin, happened, lantern } from './lantern.ts';

const RED = { type: 'escalate', level: 'red' } as const;
/** The sample with a chain that wants to see first words as well. */
const scenario = lantern((file) => {
  (file['approvalChain']![0]!['needs'] as never as string[]).push('holding');
});

/** The minute at which the call is answered. */
const answerAt = (exercise: Exercise): number => exercise.schedule.entries.find(({ due }) => due.type === 'firmLevel')!.at;

describe('a level of the firm', () => {
  it('[EX-53] that is raised opens what it opens: authority, fast track, backing, texts without sign-off', () => {
    const exercise = begin({ scenario });
    expect(isFree(exercise, 'stop-sale')).toBe(false);
    expect(stepsFor(exercise, 'holding')).toHaveLength(1);
    exercise.world.level = 2;
    act(exercise, RED);
    answerEscalation(exercise, 'red');
    expect(happened(exercise, 'firmLevel.raised')).toMatchObject([{ level: 'red' }]);
    expect(isFree(exercise, 'stop-sale')).toBe(true);
    expect(stepsFor(exercise, 'holding')).toEqual([]);
    expect([exercise.fastTrack, exercise.hasBacking]).toEqual([0.5, true]);
    expect(act(exercise, RED)).toBe('alreadyDone');
  });

  it('[EX-53] is raised once', () => {
    const exercise = begin();
    raiseFirmLevel(exercise, 'red');
    raiseFirmLevel(exercise, 'red');
    expect(happened(exercise, 'firmLevel.raised')).toHaveLength(1);
    expect(happened(exercise, 'backing.changed')).toHaveLength(1);
  });

  it('[EX-53] at the top is declined in a breeze, and may be called again', () => {
    const exercise = begin();
    act(exercise, RED);
    exercise.world.level = 1;
    answerEscalation(exercise, 'red');
    expect(happened(exercise, 'firmLevel.declined')).toHaveLength(1);
    expect(happened(exercise, 'colleague.wrote').at(-1)!.text.de).toBe('Dafür rufen Sie mich an?');
    expect(exercise.hasBacking).toBe(false);
    expect(act(exercise, RED)).toBeUndefined();
    exercise.world.level = 2;
    answerEscalation(exercise, 'red');
    expect(happened(exercise, 'firmLevel.raised')).toHaveLength(1);
  });

  it('[EX-53] takes longer to call where nobody has settled who may decide, and less by a direct line', () => {
    const called = (house: readonly PreparationId[]): number => {
      const exercise = begin({ house });
      expect(act(exercise, RED)).toBeUndefined();
      return answerAt(exercise);
    };
    // Twenty minutes to find out who, or five; then the answer itself, a quarter as long by the direct line.
    const asFound = called([]);
    expect(called(['levels'])).toBe(asFound - 15);
    expect((called(['directLine']) - 20) / (asFound - 20)).toBeCloseTo(0.25, 0);
    expect(act(begin(), { type: 'escalate', level: 'blue' })).toBe('unknownObject');
  });
});
