import { z } from 'zod';
import { ScenarioFile, type Scenario } from './format.ts';
import type { Finding } from './issue.ts';
import { isList, memberOf, type Json } from './json.ts';
import { namesOf, type Names } from './names.ts';
import { parseShape } from './shape.ts';
import { walk, type Visit } from './walk.ts';

type Holes<Part> = Part extends readonly (infer Member)[] ? readonly (Member | undefined)[] : Part;
/** A scenario as far as its shape is sound: parts may be missing, lists keep their indices and have holes. */
export type Sound = { readonly [Key in keyof Scenario]?: Holes<Scenario[Key]> };

/** A file on its way to a scenario: what the rules look at. */
export type Draft = {
  readonly visits: readonly Visit[];
  readonly names: Names;
  readonly sound: Sound;
};

/** One concern of the format: looks at a draft, says what is wrong. */
export type Check = (draft: Draft) => Iterable<Finding>;

function soundPart(schema: z.ZodType, value: Json | undefined): unknown {
  const whole = schema.safeParse(value);
  if (whole.success) return whole.data;
  const list = schema instanceof z.ZodDefault ? schema.unwrap() : schema;
  if (!(list instanceof z.ZodArray) || !isList(value)) return undefined;
  const element = list.element as z.ZodType;
  return value.map((member) => element.safeParse(member).data);
}

/** The parts of a faulty file that are sound by themselves, so that the other rules can be checked on them. */
function soundParts(file: Json): Sound {
  const parts = Object.entries(ScenarioFile.shape).map(([key, schema]) => [key, soundPart(schema, memberOf(file, key))]);
  // The keys are those of the schema, and each part was parsed by the schema of its key.
  return Object.fromEntries(parts) as Sound;
}

/** The scenario of a file, if its shape is right, and the draft on which all other rules are checked. */
export function draftOf(file: Json): { readonly scenario?: Scenario; readonly findings: readonly Finding[]; readonly draft: Draft } {
  const visits = walk(file);
  const names = namesOf(visits);
  const shape = parseShape(ScenarioFile, file);
  if (shape.value) return { scenario: shape.value, findings: [], draft: { visits, names, sound: shape.value } };
  return { findings: shape.findings, draft: { visits, names, sound: soundParts(file) } };
}

/** Members of a list that are sound, with their pointers. */
export function* placedMembers<Member>(list: readonly (Member | undefined)[] | undefined, pointer: string): Generator<[Member, string]> {
  for (const [at, member] of (list ?? []).entries()) if (member !== undefined) yield [member, `${pointer}/${at}`];
}
