import { parse, type AnyNode, type MemberNode, type ObjectNode, type ValueNode } from '@humanwhocodes/momoa';
import { shown } from './found.ts';
import type { Json } from './json.ts';
import type { Finding } from './issue.ts';
import { lineStarts, placeAt, type Place } from './lines.ts';
import { below, parentOf } from './pointer.ts';

/** Keys that reach into JavaScript's own objects. */
const FORBIDDEN_KEYS: ReadonlySet<string> = new Set(['__proto__', 'constructor', 'prototype']);

type Offsets = { readonly value: number; readonly key: number };

/** A file as values, each with its place. */
export type Reading = {
  /** The values, without keys that come twice or are forbidden. */
  readonly value: Json;
  readonly findings: readonly Finding[];
};

/** Looks up where a finding lies in the file. */
export class Places {
  readonly #starts: readonly number[];
  readonly #offsets = new Map<string, Offsets>();

  constructor(source: string) {
    this.#starts = lineStarts(source);
  }

  set(pointer: string, offsets: Offsets): void {
    this.#offsets.set(pointer, offsets);
  }

  lineAt(offset: number): number {
    return placeAt(this.#starts, offset).line;
  }

  /** Place of a finding; what is not in the file lies where the nearest value around it lies. */
  of(finding: Finding): Place {
    if (typeof finding.at === 'number') return placeAt(this.#starts, finding.at);
    for (let pointer = finding.pointer; ; pointer = parentOf(pointer)) {
      const offsets = this.#offsets.get(pointer);
      if (offsets) return placeAt(this.#starts, finding.at === 'key' && pointer === finding.pointer ? offsets.key : offsets.value);
      if (pointer === '') return { line: 1, column: 1 };
    }
  }
}

const offsetOf = (node: AnyNode): number => node.loc.start.offset;
const nameOf = (member: MemberNode): string => (member.name.type === 'String' ? member.name.value : member.name.name);

class Reader {
  readonly findings: Finding[] = [];
  readonly #places: Places;

  constructor(places: Places) {
    this.#places = places;
  }

  read(node: ValueNode, pointer: string, key = offsetOf(node)): Json {
    this.#places.set(pointer, { value: offsetOf(node), key });
    switch (node.type) {
      case 'Object':
        return this.#object(node, pointer);
      case 'Array':
        return node.elements.map((element, at) => this.read(element.value, below(pointer, at)));
      case 'Null':
        return null;
      case 'String':
      case 'Number':
      case 'Boolean':
        return node.value;
      default:
        // Only JSON5 has further kinds of value, and it is not read here.
        throw new TypeError(node.type);
    }
  }

  #object(node: ObjectNode, pointer: string): Json {
    const members = new Map<string, Json>();
    const lines = new Map<string, number>();
    for (const member of node.members) {
      const name = nameOf(member);
      const place = { pointer: below(pointer, name), at: offsetOf(member.name) };
      if (FORBIDDEN_KEYS.has(name)) {
        this.findings.push({ ...place, rule: 'SC-6', message: { key: 'scenario.forbiddenKey', values: { name } } });
      } else if (members.has(name)) {
        const values = { name, line: lines.get(name) ?? 0 };
        this.findings.push({ ...place, rule: 'SC-5', message: { key: 'scenario.keyTwice', values } });
      } else {
        lines.set(name, this.#places.lineAt(place.at));
        members.set(name, this.read(member.value, place.pointer, place.at));
      }
    }
    return Object.fromEntries(members);
  }
}

/** The parser's complaint as a finding. What it says is English and meant for programmers: its place is what counts. */
function syntaxFinding(source: string, error: unknown): Finding {
  const offset = error instanceof Error && 'offset' in error ? Number(error.offset) : source.length;
  const found = /^(?:[\w.+-]+|.)?/s.exec(source.slice(offset, offset + 16))?.[0] ?? '';
  // A whole token in the wrong place, or a character that begins none.
  const isToken = error instanceof Error && error.message.startsWith('Unexpected token');
  const closes = found === '}' || found === ']' || found === ',';
  const key = !isToken ? 'scenario.notJson' : closes ? 'scenario.valueMissing' : 'scenario.commaMissing';
  return { pointer: '', rule: 'SC-4', message: { key, values: { found: shown(found) } }, at: offset };
}

/** Reads a file that was scanned before into values with places; what breaks JSON's grammar, or a key, is a finding. */
export function readPlaces(source: string, places: Places): Reading | { readonly value: undefined; readonly findings: readonly Finding[] } {
  let body: ValueNode;
  try {
    body = parse(source, { mode: 'json' }).body;
  } catch (error) {
    return { value: undefined, findings: [syntaxFinding(source, error)] };
  }
  const reader = new Reader(places);
  return { value: reader.read(body, ''), findings: reader.findings };
}
