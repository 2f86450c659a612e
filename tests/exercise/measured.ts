import { choices } from '../../src/exercise/choices.ts';
import { decide } from '../../src/exercise/decide.ts';
import { decisionId } from '../../src/exercise/decision.ts';
import type { Act, Decision } from '../../src/exercise/decision.ts';
import { fingerprintOf } from '../../src/exercise/fingerprint.ts';
import { logOf, replay } from '../../src/exercise/replay.ts';
import type { Log } from '../../src/exercise/replay.ts';
import { setupOf } from '../../src/exercise/setup.ts';
import { situation } from '../../src/exercise/situation.ts';
import type { Exercise } from '../../src/exercise/start.ts';
import { drawTruth, stormSetupOf } from '../../src/exercise/storm-setup.ts';
import { playOut } from '../../src/policy/play.ts';
import type { Policy } from '../../src/policy/play.ts';
import { POLICIES } from '../../src/policy/policies.ts';
import { seedOf } from '../../src/quantity/chance.ts';
import { minutes } from '../../src/quantity/units.ts';
import type { Minutes } from '../../src/quantity/units.ts';
import { parseScenario } from '../../src/scenario/parse.ts';
import type { Scenario } from '../../src/scenario/format.ts';
import { advanceWorld, beginWorld } from '../../src/simulation/world.ts';

// What the benches call, and what prepares it. They load it as it ships (see `shipped.ts`).
export { choices, decide, fingerprintOf, replay, setupOf, situation };

/** Decisions of a measured exercise, and choices taken one after the other against the peers. */
export const TWENTY = 20;
export const SEED = seedOf(7);

/** The scenario on which everything is measured. */
export function measuredScenario(text: string): Scenario {
  const parsed = parseScenario(text);
  if (!parsed.ok) throw new Error(JSON.stringify(parsed.issues.slice(0, 5)));
  return parsed.scenario;
}

/** The storm of an exercise alone: no people, no papers, no storyline. */
export function bareStorm(scenario: Scenario): void {
  const setup = stormSetupOf(scenario, SEED, { setup: setupOf(scenario), truth: drawTruth(scenario, SEED) });
  advanceWorld(beginWorld(setup), minutes(scenario.hours * 60));
}

type Counts = Map<Act['type'], number>;
const note = (counts: Counts, { type }: Act): void => void counts.set(type, (counts.get(type) ?? 0) + 1);

/** Of several acts one of the kind that was taken least often: statements, questions, remedies, replies, orders in turn. */
const rarest = (counts: Counts, acts: readonly Act[]): Act | undefined =>
  acts.reduce<Act | undefined>((least, act) => {
    const isRarer = least === undefined || (counts.get(act.type) ?? 0) < (counts.get(least.type) ?? 0);
    return isRarer ? act : least;
  }, undefined);

/** Best practice that takes one decision at a stop, of all kinds, and twenty in all. */
export function frugal(): Policy {
  const counts: Counts = new Map();
  let left = TWENTY;
  return (knows) => {
    const act =
      left > 0
        ? rarest(
            counts,
            POLICIES['best-practice'](knows).filter(({ type }) => type !== 'watch'),
          )
        : undefined;
    if (!act) return [];
    left--;
    note(counts, act);
    return [act];
  };
}

/** The log of a whole exercise with twenty decisions, all of which are carried out. */
export function twentyDecisions(scenario: Scenario): Log {
  const exercise = playOut(scenario, SEED, { policy: frugal(), setup: setupOf(scenario) });
  const carriedOut = exercise.decisions.filter(({ isVoid }) => isVoid === undefined).length;
  if (carriedOut !== TWENTY) throw new Error(`${carriedOut} decisions were carried out instead of ${TWENTY}`);
  return logOf(exercise);
}

export const playerOf = ({ cast }: Scenario): string => cast.find(({ kind }) => kind === 'player')!.id;

/** The exercise at that minute, with nothing decided yet. */
export const untouched = (scenario: Scenario, at: Minutes): Exercise =>
  replay(scenario, SEED, { log: { setup: setupOf(scenario), decisions: [] }, to: at });

/** The minute of the first hours at which most may be decided. */
export function busiestMinute(scenario: Scenario): Minutes {
  const pending = (at: Minutes): number => choices(untouched(scenario, at), playerOf(scenario)).list.length;
  const minutesOfDay = [...Array(16).keys()].map((quarter) => minutes(quarter * 15));
  return minutesOfDay.reduce((busiest, at) => (pending(at) > pending(busiest) ? at : busiest));
}

/** Twenty decisions of different kinds that can be taken one after the other at that minute, none of them void. */
export function twentyInARow(scenario: Scenario, at: Minutes): readonly Decision[] {
  const exercise = untouched(scenario, at);
  const by = playerOf(scenario);
  const counts: Counts = new Map();
  const taken: Decision[] = [];
  while (taken.length < TWENTY) {
    const open = choices(exercise, by).list.map(({ act }) => act);
    const act = rarest(
      counts,
      open.filter(({ type }) => type !== 'watch'),
    )!;
    const decision = { id: decisionId(act, exercise.now, exercise.decisionIds), at: exercise.now, by, act };
    if (decide(exercise, decision) !== undefined) throw new Error(`void: ${decision.id}`);
    note(counts, act);
    taken.push(decision);
  }
  return taken;
}
