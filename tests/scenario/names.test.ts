import { expect, it } from 'vitest';
import { z } from 'zod';
import { Action } from '../../src/scenario/action.ts';
import { ID_SCOPES } from '../../src/scenario/checks/ids.ts';
import { ACTION_REFERENCES, FIELD_REFERENCES, GUARD_REFERENCES, KEY_REFERENCES } from '../../src/scenario/checks/references.ts';
import { Guard } from '../../src/scenario/guard.ts';
import { ScenarioFile } from '../../src/scenario/format.ts';
import { Id } from '../../src/scenario/text.ts';

/** The name of a draw names no thing; the option of an inject has a check of its own. */
const FREE_IN_GUARDS = new Set(['chance.of', 'answered.option']);
/** The action itself gives the flag. */
const FREE_IN_ACTIONS = new Set(['flag.flag']);

/** What the text of a schema must look like; a schema that has been given a name says so behind a reference. */
function patternOf(schema: z.ZodType): unknown {
  const { pattern, $defs = {} } = z.toJSONSchema(schema);
  return pattern ?? Object.values($defs)[0]?.['pattern'];
}
const ID_PATTERN = patternOf(Id);
if (ID_PATTERN === undefined) throw new Error('ids have no pattern');
const isId = (schema: unknown): boolean => schema instanceof z.ZodString && patternOf(schema) === ID_PATTERN;

function inner(schema: unknown): unknown {
  if (schema instanceof z.ZodOptional || schema instanceof z.ZodDefault) return inner(schema.unwrap());
  return schema;
}

/** Names of the parameters of a term that hold an id or a list of ids. */
function idParams(option: { shape: { type: { value: string }; params: z.ZodObject } }): string[] {
  return Object.entries(option.shape.params.shape).flatMap(([name, schema]) => {
    const field = inner(schema);
    const type = option.shape.type.value;
    if (isId(field)) return [`${type}.${name}`];
    return field instanceof z.ZodArray && isId(inner(field.element)) ? [`${type}.${name}.*`] : [];
  });
}

/** Places of the format that hold an id, as patterns, apart from conditions and actions. */
function idPatterns(schema: unknown, pattern: string): string[] {
  const field = inner(schema);
  if (isId(field)) return [pattern];
  if (field instanceof z.ZodArray) return idPatterns(field.element, `${pattern}.*`);
  if (field instanceof z.ZodRecord) return isId(field.keyType) ? [`${pattern}.*`] : [];
  if (field instanceof z.ZodDiscriminatedUnion) {
    const isTerm = field.options.length === Guard.options.length || field.options.length === Action.options.length;
    return isTerm ? [] : field.options.flatMap((option) => idPatterns(option, pattern));
  }
  if (!(field instanceof z.ZodObject)) return [];
  return Object.entries(field.shape).flatMap(([key, member]) => idPatterns(member, pattern === '' ? key : `${pattern}.${key}`));
}

it('looks up every id that a condition names', () => {
  const params = Guard.options.flatMap((option) => idParams(option as never)).filter((param) => !FREE_IN_GUARDS.has(param));
  expect(params.filter((param) => !GUARD_REFERENCES.has(param))).toEqual([]);
});

it('looks up every id that an action names', () => {
  const params = Action.options.flatMap((option) => idParams(option as never)).filter((param) => !FREE_IN_ACTIONS.has(param));
  expect(params.filter((param) => !ACTION_REFERENCES.has(param))).toEqual([]);
});

/** Ids checked by tables or code of their own: claims and promises of any text, the approval chain, the chatter, the slug. */
const ELSEWHERE = [
  /features\.claims\.\*\.fact$/,
  /features\.promise$/,
  /^approvalChain\.\*\.(?:role|deputy)$/,
  /^chatter\./,
  /^meta\.slug$/,
];

it('either keeps every id of the format unique or looks it up', () => {
  const known = (pattern: string): boolean => ID_SCOPES.has(pattern) || FIELD_REFERENCES.has(pattern) || KEY_REFERENCES.has(pattern);
  const patterns = idPatterns(ScenarioFile, '');
  expect(patterns.length).toBeGreaterThan(50);
  expect(patterns.filter((pattern) => !known(pattern) && !ELSEWHERE.some((own) => own.test(pattern)))).toEqual([]);
});
