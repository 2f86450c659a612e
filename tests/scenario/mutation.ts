import fc from 'fast-check';
import { sampleFile, sampleText } from './sample.ts';

/** One change of a file's values: somewhere, somehow. */
type Edit = {
  readonly at: number;
  readonly how: 'remove' | 'replace' | 'rename' | 'double' | 'wrap' | 'nudge';
  readonly value: unknown;
  readonly name: string;
};
/** One change of a file's characters. */
type Cut = { readonly at: number; readonly length: number; readonly insert: string };
export type Mutation = { readonly edits: readonly Edit[]; readonly cuts: readonly Cut[] };

const NAMES = [
  '__proto__',
  'constructor',
  'toString',
  'id',
  'type',
  'params',
  'de',
  'en',
  'states',
  'weight',
  '',
  'a/b~c',
  'x\u202ey',
  '🏮',
];
const VALUES = [
  null,
  true,
  0,
  -1,
  1.5,
  1e21,
  -0,
  '',
  'x',
  'boss',
  'Boss',
  '{firm}',
  '{',
  '<b>',
  '\u202e',
  '\u0000',
  '#id',
  '.child',
  [],
  {},
  [[]],
  [null],
];
const INSERTS = [
  '',
  '"',
  '{',
  '}',
  '[',
  ']',
  ',',
  ':',
  '\\',
  '\\u',
  '\n',
  '\r',
  '\t',
  '\u0000',
  '\ud800',
  '\u202e',
  '//',
  '1e',
  '-',
  'null',
  'é',
  '🏮',
];

const edit: fc.Arbitrary<Edit> = fc.record({
  at: fc.nat(),
  how: fc.constantFrom<Edit['how']>('remove', 'replace', 'rename', 'double', 'wrap', 'nudge'),
  value: fc.oneof(fc.constantFrom<unknown>(...VALUES), fc.jsonValue({ maxDepth: 2 })),
  name: fc.oneof(fc.constantFrom(...NAMES), fc.string({ maxLength: 12 })),
});
const cut: fc.Arbitrary<Cut> = fc.record({
  at: fc.nat(),
  length: fc.nat({ max: 30 }),
  insert: fc.oneof(fc.constantFrom(...INSERTS), fc.string({ unit: 'binary', maxLength: 4 })),
});

/** Mostly changes of values, so that the rules behind the grammar are reached; now and then broken characters. */
export const mutation: fc.Arbitrary<Mutation> = fc.oneof(
  { weight: 4, arbitrary: fc.record({ edits: fc.array(edit, { minLength: 1, maxLength: 4 }), cuts: fc.constant([]) }) },
  { weight: 1, arbitrary: fc.record({ edits: fc.constant([]), cuts: fc.array(cut, { minLength: 1, maxLength: 2 }) }) },
);

type Holder = Record<string, unknown>;
type Spot = { readonly holder: Holder; readonly key: string };

function spotsOf(value: unknown, into: Spot[] = []): Spot[] {
  if (typeof value !== 'object' || value === null) return into;
  for (const key of Object.keys(value)) {
    into.push({ holder: value as Holder, key });
    spotsOf((value as Holder)[key], into);
  }
  return into;
}

/** Sets a key as JSON would have it: `__proto__` too is only a name. */
const define = (holder: Holder, key: string, value: unknown): void =>
  void Object.defineProperty(holder, key, { value, enumerable: true, configurable: true, writable: true });

function nudged(value: unknown, name: string): unknown {
  if (typeof value === 'number') return value * 1000 + 0.5;
  if (typeof value === 'boolean') return !value;
  return typeof value === 'string' ? value.slice(1) + name : value;
}

function apply({ at, how, value, name }: Edit, file: unknown): void {
  const spots = spotsOf(file);
  const spot = spots[at % spots.length];
  if (!spot) return;
  const { holder, key } = spot;
  const old = holder[key];
  if (how === 'replace') define(holder, key, value);
  else if (how === 'wrap') define(holder, key, [old]);
  else if (how === 'nudge') define(holder, key, nudged(old, name));
  else if (Array.isArray(holder)) holder.splice(Number(key), 1, ...(how === 'double' ? [old, structuredClone(old)] : []));
  else {
    if (how !== 'double') delete holder[key];
    if (how !== 'remove') define(holder, name, old);
  }
}

/** The sample file after a mutation, as text. */
export function mutated({ edits, cuts }: Mutation): string {
  let text = sampleText();
  if (edits.length > 0) {
    const file = sampleFile();
    for (const one of edits) apply(one, file);
    text = JSON.stringify(file);
  }
  for (const { at, length, insert } of cuts) {
    const from = at % (text.length + 1);
    text = text.slice(0, from) + insert + text.slice(from + length);
  }
  return text;
}
