import { describe, expect, it } from 'vitest';
import { writeExercise } from '../../src/exercise/exercise-file.ts';
import { setupOf } from '../../src/exercise/setup.ts';
import { start } from '../../src/exercise/start.ts';
import { seedOf } from '../../src/quantity/chance.ts';
import { ASSUMPTIONS } from '../../src/simulation/assumptions.ts';
import { fileText, generationOf, scenarioRecordOf } from '../../src/storage/generation.ts';
import { decideOnce, passMinutes, scenario } from './play.ts';

describe('a generation', () => {
  it('and its scenario make the very exercise file, with everything that the setup holds', () => {
    const record = scenarioRecordOf(scenario);
    const setup = {
      ...setupOf(scenario, 'solid', 'plenum'),
      meetings: [1, 3],
      assumptions: Object.fromEntries(Object.entries(ASSUMPTIONS).map(([name, { range }]) => [name, range[1]])),
      firm: scenario.firm,
    };
    const exercise = start(scenario, seedOf(3), setup);
    decideOnce(exercise, 1);
    passMinutes(exercise, 40);
    const generation = generationOf(exercise, { exercise: 'one', generation: 1, writer: 'tab', savedAt: 1, scenario: record.hash });
    const asFile: unknown = JSON.parse(writeExercise(exercise));
    expect(JSON.parse(fileText(generation, record.text))).toEqual(asFile);
    expect(asFile).toMatchObject({ setup });
  });
});
