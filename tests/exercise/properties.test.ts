import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { advance, passTo } from '../../src/exercise/advance.ts';
import { choices } from '../../src/exercise/choices.ts';
import { decide } from '../../src/exercise/decide.ts';
import { decisionId } from '../../src/exercise/decision.ts';
import { fingerprintOf } from '../../src/exercise/fingerprint.ts';
import { logOf, replay, withChanged, without } from '../../src/exercise/replay.ts';
import { setupOf } from '../../src/exercise/setup.ts';
import { start } from '../../src/exercise/start.ts';
import type { Exercise } from '../../src/exercise/start.ts';
import { seedOf } from '../../src/quantity/chance.ts';
import { minutes } from '../../src/quantity/units.ts';
import { parseScenario } from '../../src/scenario/parse.ts';
import type { Scenario } from '../../src/scenario/format.ts';
import { anyDecisions } from './any-act.ts';
import { playAtRandom } from './random-player.ts';

const SHIPPED = '../../scenarios/warteschleife.json';
const FILES = ['./samples/lantern.json', SHIPPED];
const HOUR = 60;

function scenarioOf(file: string): Scenario {
  const parsed = parseScenario(readFileSync(new URL(file, new URL('../scenario/', import.meta.url)), 'utf8'));
  if (!parsed.ok) throw new Error(JSON.stringify(parsed.issues.slice(0, 5)));
  return parsed.scenario;
}

/** What must be the same where two exercises are the same. */
const essence = (exercise: Exercise) => ({
  hashes: exercise.hourlyHashes,
  hash: fingerprintOf(exercise),
  ending: exercise.ending,
  events: exercise.events,
});

describe.each(FILES)('every exercise of %s', (file) => {
  const scenario = scenarioOf(file);
  const again = (played: Exercise, log = logOf(played)): Exercise => replay(scenario, played.seed, { log, to: played.now });
  const number = fc.integer({ min: 1, max: 1_000_000 });
  const options = { seed: 19_700, numRuns: file === SHIPPED ? 8 : 40 };
  const all = (holds: (number: number) => void): void => fc.assert(fc.property(number, holds), options);

  it('[EX-1] comes out the same when its log is played again', () => {
    all((one) => {
      const played = playAtRandom(scenario, one);
      expect(essence(again(played))).toEqual(essence(played));
    });
  }, 60_000);

  it('[EX-2] has a hash that tells exercises apart and does not depend on when it is asked for', () => {
    const [first, second] = [playAtRandom(scenario, 1), start(scenario, seedOf(1), playAtRandom(scenario, 1).setup)];
    for (const { decision } of first.decisions) {
      passTo(second, decision.at);
      fingerprintOf(second);
      decide(second, decision);
      fingerprintOf(second);
    }
    passTo(second, first.now);
    expect(fingerprintOf(second)).toBe(fingerprintOf(first));
    const hashes = [1, 2, 3, 4, 5, 6, 7, 8].map((one) => fingerprintOf(playAtRandom(scenario, one)));
    expect(new Set(hashes).size).toBe(hashes.length);
    const last = first.decisions.at(-1)!.decision;
    expect(fingerprintOf(again(first, without(logOf(first), last.id)))).not.toBe(fingerprintOf(first));
  });

  it('[EX-3] is the same however often and wherever it stops', () => {
    all((one) => {
      const played = playAtRandom(scenario, one);
      const stopping = start(scenario, played.seed, played.setup);
      for (const { decision } of played.decisions) {
        while (stopping.now < decision.at)
          advance(stopping, minutes(Math.min(decision.at, stopping.now + 1 + ((one + stopping.now) % 97))));
        decide(stopping, decision);
      }
      while (stopping.now < played.now && stopping.ending === undefined) advance(stopping, played.now);
      expect(essence(stopping)).toEqual(essence(played));
    });
  }, 60_000);

  it('[EX-4] keeps every hash up to the minute at which a decision is changed', () => {
    all((one) => {
      const played = playAtRandom(scenario, one);
      const log = logOf(played);
      const chosen = log.decisions[one % Math.max(1, log.decisions.length)];
      if (!chosen) return;
      const before = Math.floor(chosen.at / HOUR);
      const other = again(played, withChanged(log, { ...chosen, act: { type: 'watch' } }));
      expect(other.hourlyHashes.slice(0, before)).toEqual(played.hourlyHashes.slice(0, before));
      expect(other.events.filter(({ at }) => at < chosen.at)).toEqual(played.events.filter(({ at }) => at < chosen.at));
    });
  }, 60_000);

  it('[EX-5] can be played without some of its decisions; what depended on them is void, with a reason', () => {
    let voided = 0;
    all((one) => {
      const played = playAtRandom(scenario, one);
      const log = logOf(played);
      const left = log.decisions.filter((_, nth) => (nth * 7 + one) % 3 > 0);
      const other = replay(scenario, played.seed, { log: { ...log, decisions: left } });
      expect(other.decisions.map(({ decision }) => decision)).toEqual(left);
      const wasVoid = new Map(played.decisions.map(({ decision, isVoid }) => [decision.id, isVoid]));
      for (const { decision, isVoid } of other.decisions) {
        if (isVoid === undefined) continue;
        expect(isVoid).toMatch(/^[a-zA-Z]+$/);
        expect(other.events).toContainEqual({
          at: expect.any(Number) as number,
          type: 'decision.voided',
          decision: decision.id,
          reason: isVoid,
        });
        if (wasVoid.get(decision.id) === undefined) voided++;
      }
      expect(other.ending).toBeDefined();
    });
    expect(voided).toBeGreaterThan(0);
  }, 60_000);

  it('[EX-6] has a journal in the order of time, within its hours', () => {
    all((one) => {
      const { events, now } = playAtRandom(scenario, one);
      const times = events.map(({ at }) => at);
      expect(times).toEqual([...times].sort((a, b) => a - b));
      expect(times.every((at) => Number.isInteger(at) && at >= 0 && at <= now)).toBe(true);
    });
  });

  it('[EX-7] withstands any log of the right shape: what cannot be done is void, and nothing is thrown', () => {
    let carriedOut = 0;
    const property = fc.property(number, anyDecisions(scenario), (one, decisions) => {
      const log = { setup: setupOf(scenario, 'solid'), decisions };
      const exercise = replay(scenario, seedOf(one), { log });
      expect(exercise.ending).toBeDefined();
      carriedOut += exercise.decisions.filter(({ isVoid }) => isVoid === undefined).length;
    });
    fc.assert(property, { ...options, numRuns: file === SHIPPED ? 60 : 200 });
    expect(carriedOut).toBeGreaterThan(60);
  }, 120_000);

  it('[EX-8] offers at every stop only what can be done', () => {
    const seen = new Set<string>();
    for (const one of [2, 3, 4, 5]) {
      const played = playAtRandom(scenario, one, minutes(20 + 40 * one));
      const by = played.register.player.id;
      const { list } = choices(played, by);
      // Each is tried on an exercise of its own; so many are enough.
      for (const { act } of list.filter((_, nth) => nth % Math.ceil(list.length / 25) === 0)) {
        const copy = again(played);
        seen.add(act.type);
        expect(
          decide(copy, { id: decisionId(act, copy.now, copy.decisionIds), at: copy.now, by, act }),
          JSON.stringify(act),
        ).toBeUndefined();
        passTo(copy, copy.horizon);
      }
    }
    expect(seen.size).toBeGreaterThan(4);
  }, 60_000);
});
