import { Ajv } from 'ajv';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { ScenarioFile } from '../../src/scenario/format.ts';
import { scenarioSchema } from '../../src/scenario/schema.ts';
import { mutated, mutation } from './mutation.ts';
import { sampleFile } from './sample.ts';

/** A strict draft-07 validator: it refuses a schema with words that it does not know. */
const validate = new Ajv({ strict: true, allErrors: true }).compile(scenarioSchema());

describe('the published JSON Schema in a draft-07 validator', () => {
  it('accepts the sample, with and without a line for the editor', () => {
    expect(validate(sampleFile())).toBe(true);
    expect(validate({ ...sampleFile(), $schema: '../docs/scenario.schema.json' })).toBe(true);
  });

  it('rejects where the shape is wrong, at the same place', () => {
    const bad = { ...sampleFile(), hours: '12' };
    expect(validate(bad)).toBe(false);
    expect(validate.errors?.map(({ instancePath }) => instancePath)).toEqual(['/hours']);
  });

  it('accepts and rejects what the parser’s own schema accepts and rejects', () => {
    const verdicts = { accepted: 0, rejected: 0 };
    const claim = (text: string): void => {
      const file: unknown = JSON.parse(text);
      const ours = ScenarioFile.safeParse(file).success;
      verdicts[ours ? 'accepted' : 'rejected'] += 1;
      expect(validate(file)).toBe(ours);
    };
    const ofValues = mutation.filter(({ cuts }) => cuts.length === 0).map(mutated);
    fc.assert(fc.property(ofValues, claim), { seed: 1, numRuns: 300 });
    expect(verdicts.accepted).toBeGreaterThan(10);
    expect(verdicts.rejected).toBeGreaterThan(100);
  }, 60_000);
});
