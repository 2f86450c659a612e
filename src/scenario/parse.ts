import { CHECKS } from './checks/all.ts';
import { draftOf } from './draft.ts';
import type { Scenario } from './format.ts';
import { byPlace, placed, type Finding, type ScenarioIssue } from './issue.ts';
import type { Json } from './json.ts';
import { Places, readPlaces } from './places.ts';
import { scan, withoutByteOrderMark } from './scan.ts';
import { upgrade } from './upgrade.ts';

/** A scenario that holds to every rule, or everything that is wrong. */
export type Parsed =
  | { readonly ok: true; readonly scenario: Scenario; readonly warnings: readonly ScenarioIssue[] }
  | { readonly ok: false; readonly issues: readonly ScenarioIssue[] };

/** What a file holds: the scenario, where it can be made, and all that is wrong. */
export type Examined = { readonly scenario?: Scenario; readonly findings: readonly Finding[] };

/** From the values of a file to the scenario: format, shape, and the rules on what is sound. */
export function examine(file: Json): Examined {
  const upgraded = upgrade(file);
  if (!upgraded.isReadable) return { findings: upgraded.findings };
  const { scenario, findings, draft } = draftOf(upgraded.file);
  return { scenario, findings: [...upgraded.findings, ...findings, ...CHECKS.flatMap((check) => [...check(draft)])] };
}

/** From the text of a file to the scenario: caps first, then grammar, then what its values hold. */
function read(source: string, places: Places): Examined {
  const scanned = scan(source);
  if (scanned.length > 0) return { findings: scanned };
  const { value, findings } = readPlaces(source, places);
  if (value === undefined) return { findings };
  const examined = examine(value);
  return { ...examined, findings: [...findings, ...examined.findings] };
}

/** Reads a scenario file. Never throws: whatever is wrong is an issue with its place, all of it, in order of place. */
export function parseScenario(text: string): Parsed {
  const source = withoutByteOrderMark(text);
  const places = new Places(source);
  const { scenario, findings } = read(source, places);
  const issues = findings.map((finding) => placed(finding, places.of(finding))).sort(byPlace);
  const isPlayable = issues.every((issue) => issue.severity === 'warning');
  return scenario && isPlayable ? { ok: true, scenario, warnings: issues } : { ok: false, issues };
}
