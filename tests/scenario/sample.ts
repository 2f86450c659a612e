import { readFileSync } from 'node:fs';
import type { Scenario, ScenarioInput } from '../../src/scenario/format.ts';
import { parseScenario } from '../../src/scenario/parse.ts';

const FILE = new URL('./samples/lantern.json', import.meta.url);

/** Text of the sample file: a tiny scenario in which every part of the format occurs. */
export const sampleText = (): string => readFileSync(FILE, 'utf8');

/** The sample file as values, free to be changed. */
export const sampleFile = (): ScenarioInput => JSON.parse(sampleText()) as ScenarioInput;

/** The sample as a parsed scenario. */
export function sampleScenario(): Scenario {
  const parsed = parseScenario(sampleText());
  if (!parsed.ok) throw new Error(JSON.stringify(parsed.issues));
  return parsed.scenario;
}
