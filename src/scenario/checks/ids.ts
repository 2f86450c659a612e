import type { Draft } from '../draft.ts';
import { shown } from '../found.ts';
import type { Finding } from '../issue.ts';
import type { Visit } from '../walk.ts';

/** Where ids are given, by what they name. `within`: unique only inside the thing that many steps up. */
type Scope = { readonly kind: string; readonly within?: number };
const FILE_WIDE = [
  ['cast.*.id', 'role'],
  ['firmLevels.*.id', 'firmLevel'],
  // Passages name objections without naming whose they are.
  ['approvalChain.*.objections.*.id', 'objection'],
  ['goals.*.id', 'goal'],
  ['house.preparations.*.id', 'preparation'],
  ['platforms.*.id', 'platform'],
  ['segments.*.kind', 'segment'],
  ['storm.cases.*.id', 'cases'],
  ['storm.exposures.*.id', 'exposure'],
  ['truths.*.id', 'truth'],
  ['facts.*.id', 'fact'],
  ['promises.*.id', 'promise'],
  ['passages.*.id', 'passage'],
  ['blocks.opening.*.id', 'block'],
  ['blocks.position.*.id', 'block'],
  ['blocks.substance.*.id', 'block'],
  ['blocks.next.*.id', 'block'],
  ['remedies.*.id', 'remedy'],
  ['voices.*.id', 'voice'],
  // All three appear in the feed, and are told apart there by their id alone.
  ['keyPosts.*.id', 'post'],
  ['crowdPosts.*.id', 'post'],
  ['plannedPosts.*.id', 'post'],
  ['injects.*.id', 'inject'],
  ['echoes.*.id', 'echo'],
  ['chatter.lines.*.id', 'line'],
  ['hints.*.id', 'hint'],
  ['endings.*.id', 'ending'],
] as const;
export const ID_SCOPES: ReadonlyMap<string, Scope> = new Map<string, Scope>([
  ...FILE_WIDE.map(([pattern, kind]) => [pattern, { kind }] as const),
  ['keyPosts.*.options.*.id', { kind: 'option', within: 2 }],
  ['injects.*.options.*.id', { kind: 'option', within: 2 }],
]);

function scopeOf(visit: Visit): Scope | undefined {
  if (visit.key === 'id' && !visit.term && visit.pattern.startsWith('storyline.')) return { kind: 'state' };
  return ID_SCOPES.get(visit.pattern);
}

/** SC-15: ids are unique within their kind. */
export function* repeatedIds({ visits }: Draft): Generator<Finding> {
  const seen = new Map<string, string>();
  for (const visit of visits) {
    const scope = typeof visit.value === 'string' ? scopeOf(visit) : undefined;
    if (!scope) continue;
    const owner = scope.within === undefined ? '' : visit.pointer.split('/').slice(0, -scope.within).join('/');
    const name = `${scope.kind} ${owner} ${String(visit.value)}`;
    const first = seen.get(name);
    if (first === undefined) seen.set(name, visit.pointer);
    else {
      const values = { kind: scope.kind, id: shown(String(visit.value)), first };
      yield { pointer: visit.pointer, rule: 'SC-15', message: { key: 'scenario.idTwice', values } };
    }
  }
}
