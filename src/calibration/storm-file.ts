import type { Seed } from '../quantity/chance.ts';
import { minuteOfWeek, parseClock, WEEKDAYS, type MinuteOfDay, type Weekday } from '../quantity/clock.ts';
import { minutes } from '../quantity/units.ts';
import { shownValue } from '../scenario/found.ts';
import { byPlace, placed, type Finding, type ScenarioIssue } from '../scenario/issue.ts';
import { isObject, memberOf, type Json, type JsonObject } from '../scenario/json.ts';
import { Places, readPlaces } from '../scenario/places.ts';
import { scan, withoutByteOrderMark } from '../scenario/scan.ts';
import { parseShape } from '../scenario/shape.ts';
import { assume, type Assumptions } from '../simulation/assumptions.ts';
import { speedFactor } from '../simulation/delivery.ts';
import type { Force, ResponseForce } from '../simulation/force.ts';
import type { StormSetup } from '../simulation/storm.ts';
import type { Played } from './ensemble.ts';
import { DEFAULT_STORM } from './storm-defaults.ts';
import { brokenStormRules } from './storm-rules.ts';
import { StormFile } from './storm-shape.ts';

export type StormReading = ({ readonly ok: true } & Played) | { readonly ok: false; readonly issues: readonly ScenarioIssue[] };

/** Whether a file holds a whole scenario; anything else is read as the parameters of a storm. */
export function isWholeScenario(text: string): boolean {
  try {
    const value = JSON.parse(withoutByteOrderMark(text)) as unknown;
    return typeof value === 'object' && value !== null && ('storyline' in value || 'meta' in value);
  } catch {
    // Broken: what it was meant to be shows in its words.
    return /"(?:storyline|meta)"\s*:/.test(text);
  }
}

/** Reads the parameters of a storm. Never throws: whatever is wrong is an issue with its place, as in a scenario. */
export function readStorm(text: string): StormReading {
  const source = withoutByteOrderMark(text);
  const places = new Places(source);
  const { file, findings } = read(source, places);
  const issues = findings.map((finding) => placed(finding, places.of(finding))).sort(byPlace);
  return file && issues.length === 0 ? { ok: true, setup: setupOf(file), forces: forcesOf(file) } : { ok: false, issues };
}

type Read = { readonly file?: StormFile; readonly findings: readonly Finding[] };

function read(source: string, places: Places): Read {
  const scanned = scan(source);
  if (scanned.length > 0) return { findings: scanned };
  const { value, findings } = readPlaces(source, places);
  if (value === undefined) return { findings };
  const { plain, findings: unread } = plainStart(value);
  const shape = parseShape(StormFile, plain);
  if (shape.value === undefined) return { findings: [...findings, ...unread, ...shape.findings] };
  return { file: shape.value, findings: [...findings, ...unread, ...brokenStormRules(shape.value)] };
}

/** `"start": "Mon 08:00"` as a scenario writes it. */
function plainStart(value: Json): { readonly plain: Json; readonly findings: readonly Finding[] } {
  const start = memberOf(value, 'start');
  if (!isObject(value) || start === undefined || isObject(start)) return { plain: value, findings: [] };
  const { start: _start, ...rest } = value as JsonObject;
  const read = typeof start === 'string' ? startOf(start) : undefined;
  if (read) return { plain: { ...rest, start: read }, findings: [] };
  const message = { key: 'storm.noStart', values: { found: shownValue(start) } } as const;
  return { plain: rest, findings: [{ pointer: '/start', rule: 'SC-13', message }] };
}

const GERMAN_DAYS: readonly string[] = ['montag', 'dienstag', 'mittwoch', 'donnerstag', 'freitag', 'samstag', 'sonntag'];

/** A weekday, in full or by its first two or three letters, in English or German, and a time. */
function startOf(text: string): { readonly weekday: Weekday; readonly time: string } | undefined {
  const [, day = '', time = ''] = /^\s*([a-z]{2,10})\.?,?\s+(\d\d?:\d\d)\s*$/i.exec(text) ?? [];
  const name = day.toLowerCase();
  const fits = (weekday: string): boolean => weekday === name || (name.length <= 3 && name.length >= 2 && weekday.startsWith(name));
  const weekday = WEEKDAYS.find((one, at) => fits(one) || fits(GERMAN_DAYS[at]!));
  const clock = time.padStart(5, '0');
  return weekday && parseClock(clock) !== undefined ? { weekday, time: clock } : undefined;
}

function setupOf(file: StormFile): StormSetup {
  const { start, platforms, segments, seed, seedCurve = seed, cases, exposures, assumptions, hours = 72 } = file;
  const { actions: _actions, forces: _forces, hours: _hours, ...values } = file;
  const given = Object.fromEntries(Object.entries(values).filter(([, value]) => value !== undefined)) as Partial<StormSetup>;
  return {
    ...DEFAULT_STORM,
    ...given,
    seed: 1 as Seed,
    horizon: minutes(hours * 60),
    start: start ? minuteOfWeek(start.weekday, parseClock(start.time) as MinuteOfDay) : DEFAULT_STORM.start,
    platforms: platforms?.map(platformOf) ?? DEFAULT_STORM.platforms,
    segments: (segments ?? []).map(({ kind, share, trust, arousal }) => ({ kind, share, trust, arousal })),
    seedCurve: seedCurve ? { perHour: seedCurve.perHour, decay: minutes(seedCurve.decay) } : DEFAULT_STORM.seedCurve,
    cases: (cases ?? []).map(({ label: _label, ...source }) => ({ ...source, from: minutes(source.from) })),
    exposures: (exposures ?? []).map(({ label: _label, ...one }) => ({ ...one, at: minutes(one.at), decay: minutes(one.decay) })),
    ...(assumptions ? { assumptions: assumptions as Partial<Assumptions> } : {}),
  };
}

function platformOf({ id, kind, origin, share, seedShare, poolFactor }: NonNullable<StormFile['platforms']>[number]) {
  return { id, kind, origin, seedShare: seedShare ?? share ?? (origin ? 1 : 0), ...(poolFactor === undefined ? {} : { poolFactor }) };
}

function forcesOf({ actions = [], forces = [], assumptions }: StormFile): readonly Force[] {
  const value = assume(assumptions as Partial<Assumptions> | undefined);
  const acted = actions.map(({ hour, speed, ...action }, at) => {
    const minute = minutes(Math.round(hour * 60));
    const fast = speed ?? speedFactor({ at: minute, detectedAt: minutes(0) }, value);
    return { type: 'response', cause: `action:${at}`, at: minute, ...action, speed: fast } as ResponseForce;
  });
  return [...acted, ...forces.map((force, at) => ({ cause: `force:${at}`, ...force }) as Force)];
}
