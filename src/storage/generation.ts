import type { MinuteOfWeek } from '../quantity/clock.ts';
import { canonicalJson, hashText } from '../quantity/hash.ts';
import type { Minutes } from '../quantity/units.ts';
import { ENGINE } from '../exercise/engine.ts';
import { contentOf } from '../exercise/exercise-file.ts';
import type { Exercise } from '../exercise/start.ts';
import type { Scenario } from '../scenario/format.ts';
import { scenarioHash } from '../scenario/scenario-hash.ts';
import { fill } from '../scenario/text-fill.ts';
import type { Text } from '../scenario/text.ts';

/** Number of the format of saved generations. It is raised when an older version could misread what this one writes. */
export const GENERATION_FORMAT = 1;

/** What a list of saved exercises shows without reading them. */
export interface About {
  readonly title: Text;
  readonly start: MinuteOfWeek;
  readonly now: Minutes;
  readonly isOver: boolean;
  readonly engine: number;
}

/**
 * A saved state of an exercise: an exercise file without its scenario, which lies beside it once. `checksum` is that of all
 * other members together, in every format to come: so a newer record can be told from a damaged one.
 */
export interface Generation {
  readonly exercise: string;
  readonly generation: number;
  readonly format: number;
  /** The tab that wrote it: a writer knows its own generations again. */
  readonly writer: string;
  /** When it was written, in milliseconds since 1970, by the clock of the device. */
  readonly savedAt: number;
  readonly scenario: string;
  readonly about: About;
  readonly text: string;
  readonly checksum: string;
}

/** A scenario as text with sorted keys; `hash` is the hash of the scenario. */
export interface ScenarioRecord {
  readonly hash: string;
  readonly text: string;
  readonly checksum: string;
}

/** The scenario of an exercise, to be stored once beside its generations. */
export function scenarioRecordOf(scenario: Scenario): ScenarioRecord {
  const text = canonicalJson(scenario);
  const checksum = hashText(text);
  // Without the editor's `$schema` both are hashes of the same text.
  return { hash: '$schema' in scenario ? scenarioHash(scenario) : checksum, text, checksum };
}

/** What is to be known of a save besides the exercise. */
export interface Stamp {
  readonly exercise: string;
  readonly generation: number;
  readonly writer: string;
  readonly savedAt: number;
  readonly scenario: string;
}

/** The exercise as it stands, ready to be written. */
export function generationOf(exercise: Exercise, stamp: Stamp): Generation {
  return sealed({
    ...stamp,
    format: GENERATION_FORMAT,
    about: aboutOf(exercise),
    text: JSON.stringify(contentOf(exercise, stamp.scenario)),
  });
}

/** Adds the checksum of everything else. */
export const sealed = <Content extends object>(content: Content): Content & { readonly checksum: string } => ({
  ...content,
  checksum: hashText(canonicalJson(content)),
});

/** Whether a value is as it was when it was sealed. */
export function isSealed(value: unknown): value is { readonly checksum: string } {
  if (typeof value !== 'object' || value === null) return false;
  const { checksum, ...content } = value as { readonly checksum?: unknown };
  try {
    return checksum === hashText(canonicalJson(content));
  } catch {
    // What JSON cannot hold was never sealed.
    return false;
  }
}

function aboutOf(exercise: Exercise): About {
  const { scenario, setup, start, now, ending } = exercise;
  const title = (language: 'de' | 'en'): string => fill(scenario.meta.title, language, { firm: setup.firm ?? scenario.firm });
  return { title: { de: title('de'), en: title('en') }, start, now, isOver: ending !== undefined, engine: ENGINE };
}

/** The text of the exercise file that a generation and its scenario make together. */
export const fileText = (generation: Generation, scenario: string): string => `${generation.text.slice(0, -1)},"scenario":${scenario}}`;
