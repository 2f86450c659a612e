import type { RuleId } from '../../src/scenario/rules.ts';
import type { ScenarioIssue } from '../../src/scenario/issue.ts';
import { parseScenario } from '../../src/scenario/parse.ts';
import { sampleFile } from './sample.ts';

/** Values of a file that is being spoilt: anything may stand anywhere. */
export type Spoilt = { [key: string]: Spoilt } & { [index: number]: Spoilt } & Spoilt[];

/** All issues and warnings of a text. */
export function issuesOf(text: string): readonly ScenarioIssue[] {
  const parsed = parseScenario(text);
  return parsed.ok ? parsed.warnings : parsed.issues;
}

/** Issues of the sample after a change; the sample itself has none. */
export function issuesAfter(change: (file: Spoilt) => void): readonly ScenarioIssue[] {
  const file = sampleFile() as unknown as Spoilt;
  change(file);
  return issuesOf(JSON.stringify(file, null, 2));
}

/** Puts any value anywhere. */
export function put(file: Spoilt, path: string, value: unknown): void {
  const keys = path.split('/');
  const last = keys.pop() as string;
  let at: Spoilt = file;
  for (const key of keys) at = at[key as keyof Spoilt] as Spoilt;
  if (value === undefined) delete at[last];
  else at[last] = value as Spoilt;
}

/** Issues of one rule after one value of the sample was replaced; `undefined` takes it out. */
export const issuesWith = (rule: RuleId, path: string, value: unknown): readonly ScenarioIssue[] =>
  issuesAfter((file) => put(file, path, value)).filter((issue) => issue.rule === rule);
