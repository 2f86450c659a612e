import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { scenarioSchema } from '../../src/scenario/schema.ts';

const COMMITTED = new URL('../../docs/scenario.schema.json', import.meta.url);

describe('the published JSON Schema', () => {
  it('is what the code says; "npm run schema" writes it anew', () => {
    expect(readFileSync(COMMITTED, 'utf8')).toBe(`${JSON.stringify(scenarioSchema(), null, 2)}\n`);
  });

  it('is draft-07 and names the parts that come often', () => {
    const schema = scenarioSchema();
    expect(schema.$schema).toBe('http://json-schema.org/draft-07/schema#');
    expect(Object.keys(schema.definitions ?? {})).toEqual(expect.arrayContaining(['Id', 'Text', 'Guard', 'Action', 'StateNode']));
  });
});
