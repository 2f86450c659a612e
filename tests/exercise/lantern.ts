import { passTo } from '../../src/exercise/advance.ts';
import { decide } from '../../src/exercise/decide.ts';
import { decisionId } from '../../src/exercise/decision.ts';
import type { Act, VoidReason, Wording } from '../../src/exercise/decision.ts';
import type { ExerciseEvent, ExerciseEventType } from '../../src/exercise/event.ts';
import { start } from '../../src/exercise/start.ts';
import type { Exercise } from '../../src/exercise/start.ts';
import { seedOf } from '../../src/quantity/chance.ts';
import { minutes } from '../../src/quantity/units.ts';
import type { Features } from '../../src/scenario/features.ts';
import type { PreparationId } from '../../src/scenario/firm.ts';
import type { Scenario } from '../../src/scenario/format.ts';
import { parseScenario } from '../../src/scenario/parse.ts';
import type { Spoilt } from '../scenario/changed.ts';
import { sampleFile } from '../scenario/sample.ts';

/** The sample with something changed; what no scenario may be fails here, with the place. */
export function lantern(change: (file: Spoilt) => void = () => undefined): Scenario {
  const file = sampleFile();
  change(file as unknown as Spoilt);
  const parsed = parseScenario(JSON.stringify(file));
  if (!parsed.ok) throw new Error(JSON.stringify(parsed.issues.map(({ pointer, rule, message }) => ({ pointer, rule, message }))));
  return parsed.scenario;
}

const SAMPLE = lantern();

interface Beginning {
  readonly scenario?: Scenario;
  readonly seed?: number;
  readonly house?: readonly PreparationId[];
}

/** An exercise at its first minute: Tuesday, 14:00. */
export const begin = ({ scenario = SAMPLE, seed = 7, house = [] }: Beginning = {}): Exercise =>
  start(scenario, seedOf(seed), { house, mode: 'turn' });

/** The player decides, now. */
export function act(exercise: Exercise, what: Act): VoidReason | undefined {
  const by = exercise.register.player.id;
  return decide(exercise, { id: decisionId(what, exercise.now, exercise.decisionIds), at: exercise.now, by, act: what });
}

/** Lets the time pass without stopping. */
export const until = (exercise: Exercise, at: number): void => passTo(exercise, minutes(at));

/** All events of a type so far. */
export const happened = <Type extends ExerciseEventType>(exercise: Exercise, type: Type): Extract<ExerciseEvent, { type: Type }>[] =>
  exercise.events.filter((event): event is Extract<ExerciseEvent, { type: Type }> => event.type === type);

/** Features of a text, plain but for what is given. */
export const features = (given: Partial<Features> = {}): Features => ({
  tone: 'neutral',
  elements: [],
  flaws: [],
  claims: [],
  register: 'none',
  ...given,
});

/** Own words with these features. */
export const own = (given: Partial<Features> = {}): Wording => ({ from: 'own', text: 'Unsere eigenen Worte.', features: features(given) });

/** The first seed from 1 on under which something is so; tests name the case, not the number. */
export function seedWhere(holds: (seed: number) => boolean): number {
  for (let seed = 1; seed <= 200; seed++) if (holds(seed)) return seed;
  throw new Error('no seed up to 200 has it');
}
