import { readFileSync } from 'node:fs';
import { advance } from '../../src/exercise/advance.ts';
import { decide } from '../../src/exercise/decide.ts';
import { decisionId } from '../../src/exercise/decision.ts';
import type { Act } from '../../src/exercise/decision.ts';
import { setupOf } from '../../src/exercise/setup.ts';
import { start } from '../../src/exercise/start.ts';
import type { Exercise } from '../../src/exercise/start.ts';
import { seedOf } from '../../src/quantity/chance.ts';
import { minutes } from '../../src/quantity/units.ts';
import type { HousePreset } from '../../src/scenario/firm.ts';
import { parseScenario } from '../../src/scenario/parse.ts';
import type { Scenario } from '../../src/scenario/format.ts';
import type { Reader } from '../../src/view/words.ts';

function read(path: string): Scenario {
  const parsed = parseScenario(readFileSync(new URL(path, import.meta.url), 'utf8'));
  if (!parsed.ok) throw new Error(`${path} does not parse`);
  return parsed.scenario;
}

export const LANTERN = read('../scenario/samples/lantern.json');
export const WARTESCHLEIFE = read('../../scenarios/warteschleife.json');
export const GERMAN: Reader = { language: 'de', intensity: 'full' };
export const ENGLISH: Reader = { language: 'en', intensity: 'full' };

/** An exercise at minute 0. */
export const begun = (
  scenario: Scenario,
  { seed = 7, preset = 'asFound' }: { readonly seed?: number; readonly preset?: HousePreset } = {},
): Exercise => start(scenario, seedOf(seed), setupOf(scenario, preset));

/** Takes a decision now. */
export const take = (exercise: Exercise, act: Act) =>
  decide(exercise, { id: decisionId(act, exercise.now, exercise.decisionIds), at: exercise.now, by: exercise.register.player.id, act });

/** Moves on from stop to stop until that minute. */
export function passUntil(exercise: Exercise, minute: number): void {
  while (exercise.now < minute && exercise.ending === undefined) advance(exercise, minutes(minute));
}

/** A holding statement in own words at which no approver stumbles. */
export const blandHolding = (): Act => ({
  type: 'draft',
  kind: 'holding',
  wording: {
    from: 'own',
    text: 'Viele Anschlüsse sind ausgefallen. Wir melden uns um 18 Uhr wieder.',
    features: {
      tone: 'neutral',
      elements: ['nextUpdate', 'instruction', 'empathy', 'admitsUnknown'],
      flaws: [],
      claims: [],
      register: 'none',
    },
  },
  channels: ['dorfplatz'],
});
