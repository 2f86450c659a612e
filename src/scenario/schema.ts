import { z } from 'zod';
import { Action } from './action.ts';
import { Features } from './features.ts';
import { ScenarioFile } from './format.ts';
import { Guard } from './guard.ts';
import { StateNode, Transition } from './storyline.ts';
import { CrowdText, Id, Text } from './text.ts';

type JsonSchema = z.core.JSONSchema.BaseSchema;

/** Parts that come often: written once, and named, so that an editor shows where it is. */
const NAMED: Readonly<Record<string, z.ZodType>> = { Id, Text, CrowdText, Features, Guard, Action, Transition, StateNode };

/** Whole numbers are bounded by what JavaScript can hold; an author who reads a limit should find one that was meant. */
function withoutMachineLimits(schema: JsonSchema): void {
  if (schema.maximum === Number.MAX_SAFE_INTEGER) delete schema.maximum;
  if (schema.minimum === Number.MIN_SAFE_INTEGER) delete schema.minimum;
}

/** JSON Schema (draft-07) of a scenario file as authors write it, for completion and hover help in an editor. */
export function scenarioSchema(): JsonSchema {
  for (const [id, schema] of Object.entries(NAMED)) {
    const known = z.globalRegistry.get(schema);
    if (known?.id === undefined) z.globalRegistry.add(schema, { ...known, id });
  }
  return z.toJSONSchema(ScenarioFile, {
    target: 'draft-7',
    io: 'input',
    override: ({ jsonSchema }) => withoutMachineLimits(jsonSchema as JsonSchema),
  });
}
