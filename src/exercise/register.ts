import { minuteOfWeek, parseClock, WEEKDAYS } from '../quantity/clock.ts';
import type { MinuteOfWeek } from '../quantity/clock.ts';
import { STEP } from '../quantity/units.ts';
import type { Role, Shift } from '../scenario/cast.ts';
import type { Scenario } from '../scenario/format.ts';

/** The parts of a scenario by id, looked up often; made once per scenario. */
export interface Register {
  readonly start: MinuteOfWeek;
  readonly roles: ReadonlyMap<string, Role>;
  readonly player: Role;
  /** For each role, whether it is on shift in each five-minute slot of the week. */
  readonly rota: ReadonlyMap<string, Uint8Array>;
  readonly keyPosts: ReadonlyMap<string, Scenario['keyPosts'][number]>;
  readonly crowdPosts: ReadonlyMap<string, Scenario['crowdPosts'][number]>;
  readonly injects: ReadonlyMap<string, Scenario['injects'][number]>;
  readonly voices: ReadonlyMap<string, Scenario['voices'][number]>;
  readonly facts: ReadonlyMap<string, Scenario['facts'][number]>;
  readonly passages: ReadonlyMap<string, Scenario['passages'][number]>;
  readonly blocks: ReadonlyMap<string, Scenario['blocks']['opening'][number]>;
  readonly remedies: ReadonlyMap<string, Scenario['remedies'][number]>;
  readonly promises: ReadonlyMap<string, Scenario['promises'][number]>;
  readonly firmLevels: ReadonlyMap<string, Scenario['firmLevels'][number]>;
  readonly planned: ReadonlyMap<string, Scenario['plannedPosts'][number]>;
  readonly echoes: ReadonlyMap<string, Scenario['echoes'][number]>;
  readonly platforms: ReadonlyMap<string, Scenario['platforms'][number]>;
  readonly exposures: ReadonlyMap<string, Scenario['storm']['exposures'][number]>;
}

const made = new WeakMap<Scenario, Register>();

export function registerOf(scenario: Scenario): Register {
  const known = made.get(scenario);
  if (known) return known;
  const register = make(scenario);
  made.set(scenario, register);
  return register;
}

const byId = <Part extends { readonly id: string }>(parts: readonly Part[]): ReadonlyMap<string, Part> =>
  new Map(parts.map((part) => [part.id, part]));

function make(scenario: Scenario): Register {
  const { opening, position, substance, next } = scenario.blocks;
  return {
    start: minuteOfWeek(scenario.start.weekday, parseClock(scenario.start.time)!),
    roles: byId(scenario.cast),
    player: scenario.cast.find((role) => role.kind === 'player')!,
    rota: new Map(scenario.cast.map((role) => [role.id, slotsOf(role.shifts)])),
    keyPosts: byId(scenario.keyPosts),
    crowdPosts: byId(scenario.crowdPosts),
    injects: byId(scenario.injects),
    voices: byId(scenario.voices),
    facts: byId(scenario.facts),
    passages: byId(scenario.passages),
    blocks: byId([...opening, ...position, ...substance, ...next]),
    remedies: byId(scenario.remedies),
    promises: byId(scenario.promises),
    firmLevels: byId(scenario.firmLevels),
    planned: byId(scenario.plannedPosts),
    echoes: byId(scenario.echoes),
    platforms: byId(scenario.platforms),
    exposures: byId(scenario.storm.exposures),
  };
}

const SLOTS_PER_DAY = (24 * 60) / STEP;
export const SLOTS_PER_WEEK = 7 * SLOTS_PER_DAY;

function slotsOf(shifts: readonly Shift[]): Uint8Array {
  const slots = new Uint8Array(SLOTS_PER_WEEK);
  for (const shift of shifts) {
    const from = parseClock(shift.from)! / STEP;
    const to = parseClock(shift.to)! / STEP;
    const length = to > from ? to - from : to + SLOTS_PER_DAY - from;
    for (const day of WEEKDAYS.keys()) {
      if (!worksOn(shift.days, day)) continue;
      for (let slot = 0; slot < length; slot++) slots[Math.floor(day * SLOTS_PER_DAY + from + slot) % SLOTS_PER_WEEK] = 1;
    }
  }
  return slots;
}

const worksOn = (days: Shift['days'], day: number): boolean => days === 'daily' || (days === 'weekend') === day >= 5;
