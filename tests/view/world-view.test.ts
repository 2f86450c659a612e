import { describe, expect, it } from 'vitest';
import { advance } from '../../src/exercise/advance.ts';
import { decide } from '../../src/exercise/decide.ts';
import { decisionId } from '../../src/exercise/decision.ts';
import type { Act } from '../../src/exercise/decision.ts';
import { setupOf } from '../../src/exercise/setup.ts';
import { start } from '../../src/exercise/start.ts';
import type { Exercise } from '../../src/exercise/start.ts';
import { seedOf } from '../../src/quantity/chance.ts';
import { minutes } from '../../src/quantity/units.ts';
import type { Scenario } from '../../src/scenario/format.ts';
import { worldView } from '../../src/view/world-view.ts';
import { sampleScenario } from '../scenario/sample.ts';

const begun = (scenario: Scenario = sampleScenario()): Exercise => start(scenario, seedOf(7), setupOf(scenario));

/** Decides, and gives the id of the decision. */
function taken(exercise: Exercise, act: Act): string {
  const id = decisionId(act, exercise.now, exercise.decisionIds);
  expect(decide(exercise, { id, at: exercise.now, by: 'lead', act })).toBeUndefined();
  return id;
}

/** Hands a text in that the law department has to read, and lets it get there. */
function handedIn(exercise: Exercise): string {
  const draft = taken(exercise, { type: 'draft', kind: 'statement', wording: { from: 'option', option: 'denial' }, channels: ['square'] });
  advance(exercise, minutes(30));
  expect(worldView(exercise, 'de').papers.map((paper) => paper.draft)).toEqual([draft]);
  return draft;
}

describe('the papers of the world', () => {
  it('that go out without a signature leave the house as published ones', () => {
    const exercise = begun();
    const draft = handedIn(exercise);
    taken(exercise, { type: 'publish', draft });
    advance(exercise, minutes(exercise.now + 60));
    expect(worldView(exercise, 'de')).toMatchObject({ papers: [], published: [draft] });
  });

  it('that are withdrawn are gone, and were never published', () => {
    const exercise = begun();
    taken(exercise, { type: 'withdraw', draft: handedIn(exercise) });
    advance(exercise, minutes(exercise.now + 60));
    expect(worldView(exercise, 'de')).toMatchObject({ papers: [], published: [] });
  });

  it('lie on no floor of the house while somebody outside it reads them', () => {
    const sample = sampleScenario();
    const lawFirm = { ...sample, cast: sample.cast.map((role) => (role.id === 'law' ? { ...role, kind: 'external' as const } : role)) };
    const exercise = begun(lawFirm);
    handedIn(exercise);
    const { papers, floors } = worldView(exercise, 'de');
    expect(papers[0]?.role).toBe('law');
    expect(floors.map(({ floor }) => floor)).not.toContain(papers[0]?.floor);
    expect(worldView(begun(), 'de').floors.map(({ floor }) => floor)).toContain(3);
  });
});
