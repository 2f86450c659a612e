import { describe, expect, it } from 'vitest';
import { readExercise, writeExercise } from '../../src/exercise/exercise-file.ts';
import { reopen } from '../../src/exercise/reopen.ts';
import { setupOf } from '../../src/exercise/setup.ts';
import { start } from '../../src/exercise/start.ts';
import { seedOf } from '../../src/quantity/chance.ts';
import { Session } from '../../src/ui/session.ts';
import { sampleScenario } from '../scenario/sample.ts';

const scenario = sampleScenario();
const session = (meetings?: readonly number[]): Session =>
  new Session(start(scenario, seedOf(7), { ...setupOf(scenario), ...(meetings ? { meetings } : {}) }));

/** Plays on to the end, giving the word at every meeting. */
function playOn(played: Session): number[] {
  const met: number[] = [];
  while (!played.isOver) {
    const stop = played.advance();
    if (stop.reason !== 'meeting') continue;
    met.push(stop.at);
    expect(played.advance().at, 'nothing goes on before the word is given').toBe(stop.at);
    expect(played.tick(5)).toBe(true);
    expect(played.exercise.now).toBe(stop.at);
    played.release();
  }
  return met;
}

describe('meeting points', () => {
  it('stop the clock at their hours until the word is given, and change nothing in the storm', () => {
    const [met, plain] = [session([2, 5]), session()];
    expect(playOn(met)).toEqual([120, 300]);
    expect(playOn(plain)).toEqual([]);
    expect(met.exercise.world.total).toBe(plain.exercise.world.total);
    expect(met.exercise.events).toEqual(plain.exercise.events);
  });

  it('hold the running clock as well', () => {
    const played = session([1]);
    while (!played.tick(1) || played.stop.reason !== 'meeting') expect(played.exercise.now).toBeLessThan(60);
    expect(played.isMeeting).toBe(true);
  });

  it('are kept in the exercise file, and wait again after it was opened', () => {
    const played = session([2]);
    while (played.advance().reason !== 'meeting');
    const read = readExercise(writeExercise(played.exercise));
    if (!read.ok) throw new Error('the file does not open');
    const again = new Session(reopen(read)!.exercise);
    expect(again.isMeeting).toBe(true);
    expect(again.stop).toEqual({ at: 120, reason: 'meeting' });
  });
});
