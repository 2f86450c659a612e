import type { z } from 'zod';
import type { Message } from '../message/catalogue.ts';
import { kindOf, shown, shownList, shownValue } from './found.ts';
import type { Finding } from './issue.ts';
import { memberOf, type Json } from './json.ts';
import { Suggestions } from './nearest.ts';
import { below, parentOf, pointerOf } from './pointer.ts';

type Issue = z.core.$ZodIssue;
type RawIssue = z.core.$ZodRawIssue;
type Values = NonNullable<Message['values']>;

/** Names that a pattern of the format asks for, by its source. */
const PATTERNS = new Map<string, 'id' | 'clock' | 'state' | 'minutes' | 'principle'>([
  ['/^[a-z][a-zA-Z0-9-]{0,63}$/', 'id'],
  ['/^([01]\\d|2[0-3]):[0-5]\\d$/', 'clock'],
  ['/^[a-zA-Z][a-zA-Z0-9_-]{0,47}$/', 'state'],
  ['/^[1-9]\\d{0,4}$/', 'minutes'],
  ['/^P\\d\\d$/', 'principle'],
]);

/** Keys that an object with unknown keys could have had; zod tells it only while it parses. */
function allowedKeys(issue: RawIssue): readonly string[] {
  const definition = issue.inst?._zod.def as { shape?: object; keyType?: { options?: readonly string[] } } | undefined;
  return definition?.shape ? Object.keys(definition.shape) : (definition?.keyType?.options ?? []);
}

class Shape {
  readonly #root: Json;
  readonly #allowed: ReadonlyMap<unknown, readonly string[]>;
  readonly #suggestions = new Suggestions();

  constructor(root: Json, allowed: ReadonlyMap<unknown, readonly string[]>) {
    this.#root = root;
    this.#allowed = allowed;
  }

  *findings(issues: readonly Issue[], base: readonly PropertyKey[] = []): Generator<Finding> {
    for (const issue of issues) yield* this.#finding(issue, [...base, ...issue.path]);
  }

  #at(path: readonly PropertyKey[]): Json | undefined {
    let value: Json | undefined = this.#root;
    for (const key of path) value = memberOf(value, key as string | number);
    return value;
  }

  *#finding(issue: Issue, path: readonly PropertyKey[]): Generator<Finding> {
    const pointer = pointerOf(path);
    const value = this.#at(path);
    if (issue.code === 'unrecognized_keys') yield* this.#unknownKeys(issue.keys, value, pointer);
    else if (issue.code === 'invalid_key') yield this.#badKey(issue, path);
    else if (value === undefined) yield missing(issue, pointer, String(path.at(-1) ?? ''));
    else if (issue.code === 'invalid_union' && issue.errors.length > 0) yield* this.#union(issue, path);
    else yield { pointer, ...wrongValue(issue, value, this.#suggestions) };
  }

  *#unknownKeys(keys: readonly string[], owner: Json | undefined, pointer: string): Generator<Finding> {
    const allowed = this.#allowed.get(owner) ?? [];
    for (const name of keys) {
      const values = { name: shown(name), near: this.#suggestions.near(name, allowed), known: shownList(allowed) };
      yield { pointer: below(pointer, name), rule: 'SC-10', message: { key: 'scenario.unknownKey', values }, at: 'key' };
    }
  }

  #badKey(issue: Extract<Issue, { code: 'invalid_key' }>, path: readonly PropertyKey[]): Finding {
    const name = String(path.at(-1));
    const inner = issue.issues[0];
    return { pointer: pointerOf(path), at: 'key', ...(inner ? wrongValue(inner, name, this.#suggestions) : wrongForm(undefined, name)) };
  }

  /** A union without a tag: the branch that fits the type of the value has the useful complaints. */
  *#union(issue: Extract<Issue, { code: 'invalid_union' }>, path: readonly PropertyKey[]): Generator<Finding> {
    const fits = (branch: readonly Issue[]): boolean => !branch.some((inner) => inner.path.length === 0 && inner.code === 'invalid_type');
    const branch = issue.errors.find(fits);
    if (branch) yield* this.findings(branch, path);
    else {
      const values = { found: kindOf(this.#at(path)) };
      yield { pointer: pointerOf(path), rule: 'SC-11', message: { key: 'scenario.wrongTransition', values } };
    }
  }
}

function missing(issue: Issue, pointer: string, name: string): Finding {
  const expected = issue.code === 'invalid_type' ? issue.expected : 'value';
  const options = issue.code === 'invalid_union' ? optionsOf(issue) : issue.code === 'invalid_value' ? issue.values.map(String) : [];
  const values = { name, expected, options: shownList(options) };
  return { pointer: parentOf(pointer), rule: 'SC-9', message: { key: 'scenario.missing', values } };
}

const optionsOf = (issue: Extract<Issue, { code: 'invalid_union' }>): string[] =>
  'options' in issue && Array.isArray(issue.options) ? issue.options.map(String) : [];

type Complaint = Pick<Finding, 'rule' | 'message'>;

function wrongValue(issue: Issue, value: Json, suggestions: Suggestions): Complaint {
  switch (issue.code) {
    case 'invalid_type':
      return wrongType(issue.expected, value);
    case 'too_small':
      return outOfLimits('scenario.tooSmall', issue.origin, { limit: Number(issue.minimum), found: shownValue(value) });
    case 'too_big':
      return outOfLimits('scenario.tooBig', issue.origin, { limit: Number(issue.maximum), found: shownValue(value) });
    case 'invalid_format':
      return wrongForm(issue.pattern, value);
    case 'invalid_value':
      return notInList(issue.values.map(String), value, suggestions);
    case 'invalid_union':
      return notInList(optionsOf(issue), value, suggestions);
    default:
      return wrongForm(undefined, value);
  }
}

function wrongType(expected: string, value: Json): Complaint {
  const wanted = expected === 'record' ? 'object' : expected;
  return {
    rule: 'SC-11',
    message: { key: 'scenario.wrongType', values: { expected: wanted, found: kindOf(value), value: shownValue(value) } },
  };
}

const outOfLimits = (key: 'scenario.tooSmall' | 'scenario.tooBig', origin: string, values: Values): Complaint => ({
  rule: 'SC-13',
  message: { key, values: { ...values, origin } },
});

const wrongForm = (pattern: string | undefined, value: Json): Complaint => ({
  rule: 'SC-13',
  message: { key: 'scenario.wrongForm', values: { form: PATTERNS.get(pattern ?? '') ?? 'other', found: shownValue(value) } },
});

function notInList(options: readonly string[], value: Json, suggestions: Suggestions): Complaint {
  const near = typeof value === 'string' ? suggestions.near(value, options) : '';
  const values = { found: shownValue(value), near, options: options.map(shown).join(', ') };
  return { rule: 'SC-14', message: { key: 'scenario.notInList', values } };
}

/** A parsed value, or everything in which its shape is not that of the schema (SC-9, SC-10, SC-11, SC-13, SC-14). */
export function parseShape<Schema extends z.ZodType>(
  schema: Schema,
  root: Json,
): { readonly value: z.output<Schema> } | { readonly value: undefined; readonly findings: readonly Finding[] } {
  const allowed = new Map<unknown, readonly string[]>();
  const parsed = schema.safeParse(root, {
    error: (issue) => {
      if (issue.code === 'unrecognized_keys') allowed.set(issue.input, allowedKeys(issue));
      return undefined;
    },
  });
  if (parsed.success) return { value: parsed.data };
  return { value: undefined, findings: [...new Shape(root, allowed).findings(parsed.error.issues)] };
}
