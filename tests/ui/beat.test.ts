import { describe, expect, it } from 'vitest';
import { setupOf } from '../../src/exercise/setup.ts';
import { start } from '../../src/exercise/start.ts';
import { seedOf } from '../../src/quantity/chance.ts';
import { beatOf } from '../../src/ui/demo/beat.ts';
import type { Beat } from '../../src/ui/demo/beat.ts';
import { Session } from '../../src/ui/session.ts';
import { played, scenario } from '../scenarios/im-regen.ts';

const begun = (seed: number): Session => new Session(start(scenario, seedOf(seed), setupOf(scenario)));

/** Answers each question with the choice of that number, the last one if there are fewer, and writes down what was asked. */
function answered(session: Session, nth: number): Beat[] {
  const beats: Beat[] = [];
  while (!session.isOver && beats.length < 20) {
    session.advanceUntil(() => beatOf(session) !== 'pass');
    for (let beat = beatOf(session); beat !== 'pass' && beat !== 'over'; beat = beatOf(session)) {
      beats.push(beat);
      const asked = { call: 'answer', sentence: 'draft', again: 'draft', ink: 'argue', signed: 'publish', evening: 'watch' }[beat];
      const offered = session.choices.list.filter(({ act }) => act.type === asked && !(act.type === 'argue' && act.with === 'split'));
      const choice = offered[nth] ?? offered.at(-1);
      if (!choice) throw new Error(`nothing to choose at ${beat}`);
      expect(session.decide(choice.act)).toBeUndefined();
    }
  }
  return beats;
}

describe('the short story', () => {
  it('asks one thing at a time, and always comes to its end', () => {
    expect(answered(begun(7), 0)).toEqual(['call', 'sentence', 'ink', 'signed']);
    for (const nth of [0, 1, 2]) {
      for (let seed = 1; seed <= 10; seed++) {
        const session = begun(seed);
        const beats = answered(session, nth);
        expect(session.isOver).toBe(true);
        expect(beats.length).toBeGreaterThanOrEqual(3);
        expect(beats.length).toBeLessThanOrEqual(7);
      }
    }
  });

  it('passes over stops at which nothing is asked as one stretch, and changes nothing in the storm by it', () => {
    const session = begun(7);
    session.advanceUntil(() => beatOf(session) !== 'pass');
    expect(session.stretch).toMatchObject({ from: 0, to: 35 });
    const waited = played(7, { call: 'open', sentence: 'sorryPlain', ink: 'accept' });
    const again = begun(7);
    answered(again, 0);
    expect(again.exercise.world.total).toBe(waited.world.total);
  });
});
