import { writeExercise } from '../exercise/exercise-file.ts';
import { recordedOf } from '../exercise/recorded.ts';
import { setupOf } from '../exercise/setup.ts';
import { playOut } from '../policy/play.ts';
import { POLICIES } from '../policy/policies.ts';
import type { PolicyName } from '../policy/policies.ts';
import { seedOf } from '../quantity/chance.ts';
import type { HousePreset } from '../scenario/firm.ts';
import { parseScenario } from '../scenario/parse.ts';
import { oneOf, onlyFile, WELL, WRONG } from './command.ts';
import type { Command, Given } from './command.ts';
import { readText, writeText } from './disk.ts';
import { judgementText } from './issues.ts';
import { resultJson, resultText } from './result.ts';

const NAMES = Object.keys(POLICIES) as [PolicyName, ...PolicyName[]];
const HOUSES: readonly [HousePreset, ...HousePreset[]] = ['asFound', 'solid', 'exemplary'];
const EXAMPLE_SEED = '1';

/** `play FILE`: a player made of rules plays a scenario to its end. */
export const play: Command = {
  options: { policy: 'text', seed: 'text', house: 'text', out: 'text' },
  usage: { key: 'cli.usage.play', values: { policies: NAMES.join(', '), houses: HOUSES.join(', ') } },
  run: (given, speech) => {
    const wanted = wantedOf(given);
    const parsed = parseScenario(readText(wanted.file));
    if (!parsed.ok) {
      speech.grumble(judgementText({ file: wanted.file, ok: false, issues: parsed.issues }, speech.language));
      return WRONG;
    }
    const { scenario } = parsed;
    const { policy, house, out } = wanted;
    const exercise = playOut(scenario, seedOf(wanted.seed), { policy: POLICIES[policy], setup: setupOf(scenario, house) });
    if (out !== undefined) writeText(out, writeExercise(exercise, { policy }));
    const result = { scenario, seed: exercise.seed, setup: exercise.setup, recorded: recordedOf(exercise, { policy }) };
    speech.tell(given.isJson ? JSON.stringify(resultJson(result), null, 2) : resultText(result, speech.language));
    if (out !== undefined) speech.complain({ key: 'cli.result.written', values: { file: out } });
    return WELL;
  },
};

const wantedOf = (given: Given) => ({
  file: onlyFile(given),
  policy: oneOf(given, 'policy', NAMES),
  house: oneOf(given, 'house', HOUSES),
  seed: given.texts['seed'] ?? EXAMPLE_SEED,
  out: given.texts['out'],
});
