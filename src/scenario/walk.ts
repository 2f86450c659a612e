import { isList, isObject, memberOf, type Json } from './json.ts';
import { below } from './pointer.ts';

/** A condition or an action of the closed lists. */
export type Term = { readonly as: 'guard' | 'action'; readonly type: string; readonly params: Json | undefined; readonly pointer: string };

/** One value of a file with the way that leads to it. */
export type Visit = {
  readonly value: Json;
  readonly key: string;
  readonly pointer: string;
  /** The way, with `*` for every index and for every key that the author chose: `cast.*.id`. */
  readonly pattern: string;
  /** The condition or action that the value is, or among whose `params` it lies. */
  readonly term?: Term;
  /** Inside a term: the way from its `params`, as in `fact` or `is.*`. */
  readonly param?: string;
};

/** Objects whose keys the author chooses. */
const RECORDS: ReadonlySet<string> = new Set(['storm.cases.*.platforms', 'chatter.lists', 'labels', 'house.presets', 'passages.*.edited']);
const GUARD_KEYS: ReadonlySet<string> = new Set(['guard', 'guards', 'requires', 'keptBy', 'refusedIf', 'when']);
const ACTION_KEYS: ReadonlySet<string> = new Set(['actions', 'entry', 'exit', 'does', 'ifIgnored', 'onExpire']);

/** A condition or action stands where one may stand and has a `type`; the `when` of an objection has none. */
function termAt(value: Json, pointer: string, role: string): Term | undefined {
  const type = memberOf(value, 'type');
  const as = GUARD_KEYS.has(role) ? 'guard' : ACTION_KEYS.has(role) ? 'action' : undefined;
  return typeof type === 'string' && as ? { as, type, params: memberOf(value, 'params'), pointer } : undefined;
}

/** What a member inherits from the term around it. */
function inherited(visit: Visit, step: string): Pick<Visit, 'term' | 'param'> {
  if (!visit.term) return {};
  if (visit.param === undefined) return step === 'params' ? { term: visit.term, param: '' } : {};
  return { term: visit.term, param: visit.param === '' ? step : `${visit.param}.${step}` };
}

function collect(visit: Visit, role: string, into: Visit[]): void {
  const term = termAt(visit.value, visit.pointer, role);
  const here: Visit = term ? { value: visit.value, key: visit.key, pointer: visit.pointer, pattern: visit.pattern, term } : visit;
  into.push(here);
  const { value, pattern } = here;
  if (isList(value)) {
    for (const [at, member] of value.entries()) collect(memberVisit(here, String(at), member, '*'), here.key, into);
  } else if (isObject(value)) {
    for (const [key, member] of Object.entries(value)) collect(memberVisit(here, key, member, RECORDS.has(pattern) ? '*' : key), key, into);
  }
}

function memberVisit(around: Visit, key: string, value: Json, step: string): Visit {
  const pattern = around.pattern === '' ? step : `${around.pattern}.${step}`;
  return { value, key, pointer: below(around.pointer, key), pattern, ...inherited(around, step) };
}

/** Every value of a file, from the root on, in the order of the file. Its depth is capped before. */
export function walk(root: Json): readonly Visit[] {
  const visits: Visit[] = [];
  collect({ value: root, key: '', pointer: '', pattern: '' }, '', visits);
  return visits;
}
