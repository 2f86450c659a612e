import { expect, it } from 'vitest';
import type { Scenario } from '../../src/scenario/format.ts';
import { parseScenario } from '../../src/scenario/parse.ts';
import { scenarioHash } from '../../src/scenario/scenario-hash.ts';
import { sampleFile, sampleScenario, sampleText } from './sample.ts';

function parsed(text: string): Scenario {
  const result = parseScenario(text);
  if (!result.ok) throw new Error(JSON.stringify(result.issues));
  return result.scenario;
}

it('does not change with formatting, order of keys, the editor’s schema, or defaults that are written out', () => {
  const hash = scenarioHash(sampleScenario());
  expect(hash).toMatch(/^[0-9a-f]{32}$/);
  expect(scenarioHash(parsed(JSON.stringify(sampleFile())))).toBe(hash);
  const turned = Object.fromEntries(Object.entries({ ...sampleFile(), $schema: '../docs/scenario.schema.json' }).reverse());
  expect(scenarioHash(parsed(JSON.stringify(turned)))).toBe(hash);
  expect(scenarioHash(parsed(sampleText().replace('"hours": 12', '"hours": 12, "situationEvery": 120')))).toBe(hash);
});

it('changes with a word', () => {
  expect(scenarioHash(parsed(sampleText().replace('Kurz vor dem', 'Knapp vor dem')))).not.toBe(scenarioHash(sampleScenario()));
});
