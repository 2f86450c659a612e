import type { z } from 'zod';
import type { Seed } from '../quantity/chance.ts';
import { harmfulCharacters } from '../scenario/checks/texts.ts';
import type { Scenario } from '../scenario/format.ts';
import { byPlace, placed } from '../scenario/issue.ts';
import type { Finding, ScenarioIssue } from '../scenario/issue.ts';
import { isObject, memberOf } from '../scenario/json.ts';
import type { Json, JsonObject } from '../scenario/json.ts';
import { examine } from '../scenario/parse.ts';
import type { Examined } from '../scenario/parse.ts';
import { Places, readPlaces } from '../scenario/places.ts';
import { scan, withoutByteOrderMark } from '../scenario/scan.ts';
import type { Caps } from '../scenario/scan.ts';
import { scenarioHash } from '../scenario/scenario-hash.ts';
import { parseShape } from '../scenario/shape.ts';
import { walk } from '../scenario/walk.ts';
import { asWritten } from './decision-shape.ts';
import { ENGINE } from './engine.ts';
import { brokenRules, foreignFile, foreignScenario, newerFile } from './file-rules.ts';
import { FILE_FORMAT, FileShape, KIND } from './file-shape.ts';
import { recordedOf } from './recorded.ts';
import type { Played, Recorded } from './recorded.ts';
import { logOf } from './replay.ts';
import type { Log } from './replay.ts';
import type { Exercise } from './start.ts';

type Content = z.output<typeof FileShape>;

/** An exercise as a file holds it, without its scenario. */
export interface ExerciseFile {
  /** Engine that played it. */
  readonly engine: number;
  /** Whether this engine may compute it again. If not, only the recorded results can be shown. */
  readonly isRecomputable: boolean;
  readonly scenarioHash: string;
  readonly seed: Seed;
  readonly log: Log;
  readonly recorded: Recorded;
}

/** An exercise file that was read, with its scenario. */
export interface Opened {
  readonly file: ExerciseFile;
  readonly scenario: Scenario;
}

/** Everything in an exercise file but its scenario, of which it holds the hash. */
export function contentOf(exercise: Exercise, scenarioHash: string, played: Played = {}): Omit<z.input<typeof FileShape>, 'scenario'> {
  const { setup, decisions } = logOf(exercise);
  const { house, mode, meetings, assumptions, firm } = setup;
  return {
    kind: KIND,
    format: FILE_FORMAT,
    engine: ENGINE,
    scenarioHash,
    seed: exercise.seed,
    setup: { house, mode, ...(meetings ? { meetings } : {}), ...(assumptions ? { assumptions } : {}), ...(firm ? { firm } : {}) },
    decisions: decisions.map(asWritten),
    recorded: recordedOf(exercise, played),
  };
}

/** EX-20: the text of an exercise file, the same for the same exercise; read again it is the same exercise. */
export function writeExercise(exercise: Exercise, played: Played = {}): string {
  const file: z.input<typeof FileShape> = {
    ...contentOf(exercise, scenarioHash(exercise.scenario), played),
    scenario: exercise.scenario,
  };
  return `${JSON.stringify(file, null, 1)}\n`;
}

/** The name of a file about an exercise: six teams hand in six names, told apart by weather and hour. */
export const fileNameOf = (
  { scenario, seed, now }: Pick<Exercise, 'scenario' | 'seed' | 'now'>,
  ending: 'gegenwind.json' | 'csv',
): string => `${scenario.meta.slug}-${seed}-${Math.floor(now / 60)}h.${ending}`;

/** An exercise file that can be opened, or everything that is wrong with it. */
export type ReadExercise =
  | ({ readonly ok: true; readonly warnings: readonly ScenarioIssue[] } & Opened)
  | { readonly ok: false; readonly issues: readonly ScenarioIssue[] };

type Read = { readonly opened?: Opened; readonly findings: readonly Finding[] };

/** EX-10: room for the largest scenario with all its defaults written out, and a week of decisions. */
export const EXERCISE_CAPS: Caps = { bytes: 8_000_000, depth: 80, values: 80_000 };

/** What the scan says of scenarios, said of exercise files. */
const CAPPED = {
  'scenario.tooLarge': 'file.tooLarge',
  'scenario.tooDeep': 'file.tooDeep',
  'scenario.tooManyValues': 'file.tooManyValues',
} as const;

function aboutFile(finding: Finding): Finding {
  const { key, values } = finding.message;
  if (key === 'scenario.empty') return { ...finding, message: { key: 'file.empty' } };
  const capped = Object.hasOwn(CAPPED, key) ? CAPPED[key as keyof typeof CAPPED] : undefined;
  return capped ? { ...finding, rule: 'EX-10', message: { key: capped, values } } : finding;
}

/** A finding in the scenario, as one in the file around it. */
function inFile(finding: Finding): Finding {
  const pointer = `/scenario${finding.pointer}`;
  const first = finding.message.values?.['first'];
  if (typeof first !== 'string') return { ...finding, pointer };
  return { ...finding, pointer, message: { ...finding.message, values: { ...finding.message.values, first: `/scenario${first}` } } };
}

/** From the text of a file to the exercise: caps first, then grammar, then what its values hold. */
function read(source: string, places: Places, atHand?: Scenario): Read {
  const scanned = scan(source, EXERCISE_CAPS);
  if (scanned.length > 0) return { findings: scanned.map(aboutFile) };
  const { value, findings } = readPlaces(source, places);
  if (value === undefined) return { findings };
  const stranger = foreignFile(value) ?? newerFile(value);
  if (stranger) return { findings: [stranger] };
  const { opened, findings: others } = open(value as JsonObject, atHand);
  return { opened, findings: [...findings, ...others] };
}

function open(file: JsonObject, atHand?: Scenario): Read {
  const shape = parseShape(FileShape, atHand ? { ...file, scenario: {} } : file);
  const embedded = memberOf(file, 'scenario');
  const inside: Examined = isObject(embedded) && !atHand ? examine(embedded) : { findings: [] };
  const findings = [...(shape.value ? [] : shape.findings), ...harmIn(file), ...inside.findings.map(inFile)];
  const scenario = atHand ?? inside.scenario;
  if (!shape.value || !scenario) return { findings };
  findings.push(...foreignScenario(shape.value, atHand ?? (embedded as object)), ...brokenRules(shape.value, scenario));
  return { opened: { file: fileOf(shape.value), scenario }, findings };
}

/** Characters that disturb (SC-7) outside the scenario; a player's own words may have them and are cleaned when they are used. */
function* harmIn(file: JsonObject): Generator<Finding> {
  const { scenario: _scenario, ...rest } = file;
  const isOwnWord = ({ pattern }: { readonly pattern: string }): boolean => pattern === 'decisions.*.act.wording.text';
  yield* harmfulCharacters({ visits: walk(rest as Json).filter((visit) => !isOwnWord(visit)) });
}

const fileOf = ({ engine, scenarioHash, seed, setup, decisions, recorded }: Content): ExerciseFile => ({
  engine,
  isRecomputable: engine === ENGINE,
  scenarioHash,
  seed,
  log: { setup, decisions },
  recorded,
});

/**
 * Reads an exercise file, which is as hostile as a scenario. Never throws: whatever is wrong is an issue with its place, all of
 * it. EX-17: a file of another engine opens with its recorded results and says that it cannot be computed again.
 * With its scenario at hand, which was read before, the file need not hold one.
 */
export function readExercise(text: string, atHand?: Scenario): ReadExercise {
  const source = withoutByteOrderMark(text);
  const places = new Places(source);
  const { opened, findings } = read(source, places, atHand);
  const issues = findings.map((finding) => placed(finding, places.of(finding))).sort(byPlace);
  const isSound = issues.every((issue) => issue.severity === 'warning');
  return opened && isSound ? { ok: true, ...opened, warnings: issues } : { ok: false, issues };
}
