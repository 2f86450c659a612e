import { readExercise } from '../exercise/exercise-file.ts';
import type { Opened } from '../exercise/exercise-file.ts';
import { parseScenario } from '../scenario/parse.ts';
import type { Scenario } from '../scenario/format.ts';
import type { ScenarioIssue } from '../scenario/issue.ts';

/** What a file turned out to be. */
export type OpenedFile =
  | { readonly type: 'scenario'; readonly scenario: Scenario; readonly warnings: readonly ScenarioIssue[] }
  | { readonly type: 'exercise'; readonly opened: Opened }
  | { readonly type: 'broken'; readonly issues: readonly ScenarioIssue[] };

/** Larger files are not even read: the largest exercise is smaller. */
const LARGEST = 12_000_000;

/** Reads a file that somebody chose or dropped: a scenario or a saved exercise. */
export async function openFile(file: File): Promise<OpenedFile> {
  const text = await file.slice(0, LARGEST).text();
  if (looksLikeExercise(text)) {
    const read = readExercise(text);
    return read.ok ? { type: 'exercise', opened: read } : { type: 'broken', issues: read.issues };
  }
  const parsed = parseScenario(text);
  return parsed.ok ? { type: 'scenario', scenario: parsed.scenario, warnings: parsed.warnings } : { type: 'broken', issues: parsed.issues };
}

/** An exercise file says what it is at its beginning; whether it is sound its reader decides. */
const looksLikeExercise = (text: string): boolean => /"kind"\s*:\s*"gegenwind/.test(text.slice(0, 2000));
