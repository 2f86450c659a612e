import { readFileSync } from 'node:fs';
import { advance } from '../../src/exercise/advance.ts';
import { decide } from '../../src/exercise/decide.ts';
import { decisionId } from '../../src/exercise/decision.ts';
import type { Act } from '../../src/exercise/decision.ts';
import { writeExercise } from '../../src/exercise/exercise-file.ts';
import { paperStage } from '../../src/exercise/papers.ts';
import { setupOf } from '../../src/exercise/setup.ts';
import { start } from '../../src/exercise/start.ts';
import type { Exercise } from '../../src/exercise/start.ts';
import { playOut, takeTurn } from '../../src/policy/play.ts';
import { POLICIES } from '../../src/policy/policies.ts';
import { seedOf } from '../../src/quantity/chance.ts';
import { minutes } from '../../src/quantity/units.ts';
import type { Features } from '../../src/scenario/features.ts';
import type { Scenario } from '../../src/scenario/format.ts';
import { parseScenario } from '../../src/scenario/parse.ts';

const SEED = seedOf(7);

/** The file of the scenario that comes with the product. */
export const warteschleifeText = (): string => readFileSync(new URL('../../scenarios/warteschleife.json', import.meta.url), 'utf8');

let read: Scenario | undefined;

/** The scenario that comes with the product, read once: what is worked out for a scenario is worked out for this one object. */
export function warteschleife(): Scenario {
  if (read) return read;
  const parsed = parseScenario(warteschleifeText());
  if (!parsed.ok) throw new Error(JSON.stringify(parsed.issues));
  return (read = parsed.scenario);
}

const begun = (): Exercise => {
  const scenario = warteschleife();
  return start(scenario, SEED, setupOf(scenario));
};

function take(exercise: Exercise, act: Act): void {
  const by = exercise.register.player.id;
  decide(exercise, { id: decisionId(act, exercise.now, exercise.decisionIds), at: exercise.now, by, act });
}

/** An apology in own words, with a thank-you that the press office will strike. */
function apologise(exercise: Exercise): void {
  const channels = exercise.scenario.platforms.filter(({ account }) => account !== undefined).map(({ id }) => id);
  take(exercise, { type: 'draft', kind: 'apology', wording: { from: 'own', text: APOLOGY, features: SORRY }, channels });
}
const APOLOGY =
  'Wir bitten um Entschuldigung. Seit 15:10 Uhr sind in Wiekhaven 38.000 Anschlüsse gestört, auch der Notruf 112 und der Hausnotruf. Wer Hilfe braucht, erreicht uns im Laden am Markt. Um 18 Uhr melden wir uns wieder. Danke für Ihre Geduld.';
const SORRY: Features = {
  tone: 'human',
  elements: ['regret', 'instruction', 'nextUpdate', 'thanks'],
  flaws: [],
  claims: [],
  register: 'none',
};

/** Three hours in, when the wind is up and everybody calls. */
const STORM = minutes(165);
/** When only the night lies ahead. */
const EVENING = minutes(6 * 60 + 40);

/** File of an exercise in mid-storm: a paper with red ink on the desk, posts and people that wait for an answer. */
export function stormFile(): string {
  const exercise = begun();
  apologise(exercise);
  take(exercise, { type: 'ask', role: 'engineering', fact: 'ownUpdate' });
  while (exercise.now < STORM) advance(exercise);
  if (![...exercise.papers.values()].some((paper) => paperStage(paper) === 'contested')) throw new Error('no red ink');
  return writeExercise(exercise);
}

/** File of an exercise late in the evening, played by the rules of best practice. */
export function eveningFile(): string {
  const exercise = begun();
  while (exercise.now < EVENING) {
    takeTurn(exercise, POLICIES['best-practice']);
    advance(exercise, EVENING);
  }
  return writeExercise(exercise);
}
/** File of an exercise that is over. */
export function endedFile(): string {
  const scenario = warteschleife();
  return writeExercise(playOut(scenario, SEED, { policy: POLICIES['best-practice'], setup: setupOf(scenario) }));
}

/** The same, as if another engine had computed it. */
export const foreignFile = (): string => endedFile().replace(/"engine": \d+/, '"engine": 99');

/** A scenario file with faults of several kinds: in what it holds, in what it refers to, in what it does not know. */
export const brokenScenario = (): string =>
  readFileSync(new URL('../scenario/samples/lantern.json', import.meta.url), 'utf8')
    .replace('"hours": 12', '"hours": "twelve"')
    .replace('"role": "law",\n', '"role": "nobody",\n')
    .replace('"meta": {', '"surprise": true,\n  "meta": {');

/** File of an exercise in which somebody has written each of these texts themselves, as a draft. */
export function ownWordsFile(texts: readonly string[]): string {
  const exercise = begun();
  const channels = exercise.scenario.platforms.filter(({ account }) => account !== undefined).map(({ id }) => id);
  for (const text of texts) take(exercise, { type: 'draft', kind: 'holding', wording: { from: 'own', text, features: SORRY }, channels });
  return writeExercise(exercise);
}
