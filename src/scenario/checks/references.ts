import type { Draft } from '../draft.ts';
import { shown, shownList } from '../found.ts';
import type { Finding } from '../issue.ts';
import { isList, memberOf, type Json } from '../json.ts';
import type { Kind } from '../names.ts';
import { Suggestions } from '../nearest.ts';
import type { RuleId } from '../rules.ts';
import type { Visit } from '../walk.ts';

/** Rule that holds for a reference to a thing of this kind. Lists of the chatter have a check of their own. */
const RULE_OF: Readonly<Record<Exclude<Kind, 'list'>, RuleId>> = {
  role: 'SC-16',
  platform: 'SC-17',
  fact: 'SC-18',
  truth: 'SC-19',
  promise: 'SC-20',
  remedy: 'SC-21',
  inject: 'SC-22',
  keyPost: 'SC-23',
  crowdPost: 'SC-23',
  voice: 'SC-24',
  cases: 'SC-25',
  exposure: 'SC-25',
  passage: 'SC-26',
  flag: 'SC-27',
  segment: 'SC-28',
  firmLevel: 'SC-29',
  preparation: 'SC-30',
  objection: 'SC-53',
};
type Referred = keyof typeof RULE_OF;

/** Where the file names things, apart from conditions and actions. */
export const FIELD_REFERENCES: ReadonlyMap<string, Referred> = new Map<string, Referred>([
  ['firmLevels.*.informs', 'role'],
  ['firmLevels.*.opens.authority.*', 'remedy'],
  ['house.presets.*.*', 'preparation'],
  ['storm.cases.*.countedBy', 'fact'],
  ['storm.exposures.*.platform', 'platform'],
  ['facts.*.isTrueIn.*', 'truth'],
  ['facts.*.sources.*.role', 'role'],
  ['remedies.*.authority', 'role'],
  ['remedies.*.closes.*.source', 'cases'],
  ['voices.*.platform', 'platform'],
  ['voices.*.segment', 'segment'],
  ['keyPosts.*.platform', 'platform'],
  ['keyPosts.*.voice', 'voice'],
  ['keyPosts.*.author.segment', 'segment'],
  ['keyPosts.*.thread.*.voice', 'voice'],
  ['keyPosts.*.thread.*.author.segment', 'segment'],
  ['crowdPosts.*.platform', 'platform'],
  ['crowdPosts.*.voice', 'voice'],
  ['crowdPosts.*.author.segment', 'segment'],
  ['plannedPosts.*.platform', 'platform'],
  ['injects.*.from.role', 'role'],
  ['goals.*.measure.segment', 'segment'],
  ['goals.*.measure.source', 'cases'],
  ['echoes.*.on.asserts', 'fact'],
  ['echoes.*.on.denies', 'fact'],
  ['echoes.*.segment', 'segment'],
  ['chatter.lines.*.segments.*', 'segment'],
  ['approvalChain.*.objections.*.when.claim', 'fact'],
]);

/** What conditions and actions name: type and the way from `params`. Both lists are complete; a test compares. */
export const GUARD_REFERENCES: ReadonlyMap<string, Referred> = new Map<string, Referred>([
  ['trust.segment', 'segment'],
  ['fact.fact', 'fact'],
  ['factDenied.fact', 'fact'],
  ['factAdmitted.fact', 'fact'],
  ['published.text', 'passage'],
  ['promise.promise', 'promise'],
  ['updated.since', 'promise'],
  ['remedy.remedy', 'remedy'],
  ['casesOpen.source', 'cases'],
  ['answered.inject', 'inject'],
  ['expired.inject', 'inject'],
  ['replied.post', 'keyPost'],
  ['voice.voice', 'voice'],
  ['firmLevel.level', 'firmLevel'],
  ['flag.flag', 'flag'],
  ['truth.is.*', 'truth'],
  ['preparation.has', 'preparation'],
]);
export const ACTION_REFERENCES: ReadonlyMap<string, Referred> = new Map<string, Referred>([
  ['inject.inject', 'inject'],
  ['keyPost.post', 'keyPost'],
  ['crowdPost.post', 'crowdPost'],
  ['voice.voice', 'voice'],
  ['message.from', 'role'],
  ['fact.fact', 'fact'],
  ['exposure.exposure', 'exposure'],
  ['addCases.source', 'cases'],
  ['relieve.source', 'cases'],
  ['mood.segment', 'segment'],
  ['strain.role', 'role'],
  ['firmLevel.level', 'firmLevel'],
  ['promise.promise', 'promise'],
]);

function referred(visit: Visit): Referred | undefined {
  if (visit.term && visit.param !== undefined) {
    const table = visit.term.as === 'guard' ? GUARD_REFERENCES : ACTION_REFERENCES;
    return table.get(`${visit.term.type}.${visit.param}`);
  }
  if (visit.pattern.endsWith('features.claims.*.fact')) return 'fact';
  if (visit.pattern.endsWith('features.promise')) return 'promise';
  return FIELD_REFERENCES.get(visit.pattern);
}

/** What to say of names that nothing has. One instance serves one check. */
class Unknown {
  readonly #suggestions = new Suggestions();

  /** Nothing, if the name is known, or empty: then its form is wrong already. */
  *message(kind: Kind, id: string, known: ReadonlySet<string>): Generator<Pick<Finding, 'message'>> {
    if (known.has(id) || id === '') return;
    const values = { kind, id: shown(id), near: this.#suggestions.near(id, known), known: shownList(known) };
    yield { message: { key: 'scenario.unknownReference', values } };
  }
}

/** SC-16 to SC-30: whatever is named exists. */
export function* unknownReferences({ visits, names }: Draft): Generator<Finding> {
  const unknown = new Unknown();
  for (const visit of visits) {
    const kind = typeof visit.value === 'string' ? referred(visit) : undefined;
    if (!kind) continue;
    for (const found of unknown.message(kind, String(visit.value), names[kind])) {
      yield { pointer: visit.pointer, rule: RULE_OF[kind], ...found };
    }
  }
}

/** SC-12: every step of the approval chain, and every deputy, names a role of the cast. */
export function* unknownApprovers({ visits, names }: Draft): Generator<Finding> {
  const suggestions = new Suggestions();
  for (const { pattern, value, pointer } of visits) {
    if (pattern !== 'approvalChain.*.role' && pattern !== 'approvalChain.*.deputy') continue;
    if (typeof value !== 'string' || names.role.has(value)) continue;
    const values = { role: shown(value), near: suggestions.near(value, names.role), known: shownList(names.role) };
    yield { pointer, rule: 'SC-12', message: { key: 'scenario.unknownApprover', values } };
  }
}

/** Where the keys that an author chose name things. */
export const KEY_REFERENCES = new Map<string, { readonly kind: Referred; readonly severity?: 'warning' }>([
  ['storm.cases.*.platforms.*', { kind: 'platform' }],
  ['passages.*.edited.*', { kind: 'objection' }],
  // A label for a flag that nothing sets is a leftover, no more.
  ['labels.*', { kind: 'flag', severity: 'warning' }],
]);

/** SC-17, SC-27, SC-53: keys that name things name what exists. */
export function* unknownKeyReferences({ visits, names }: Draft): Generator<Finding> {
  const unknown = new Unknown();
  for (const { pattern, key, pointer } of visits) {
    const named = KEY_REFERENCES.get(pattern);
    if (!named) continue;
    const { kind, severity } = named;
    for (const found of unknown.message(kind, key, names[kind])) yield { pointer, rule: RULE_OF[kind], severity, at: 'key', ...found };
  }
}

/** SC-22: the option of an answered inject is one of its options. */
export function* unknownOptions({ visits }: Draft): Generator<Finding> {
  const suggestions = new Suggestions();
  const options = optionsByInject(visits);
  for (const { term, param, value, pointer } of visits) {
    if (term?.as !== 'guard' || term.type !== 'answered' || param !== 'option' || typeof value !== 'string') continue;
    const known = options.get(String(memberOf(term.params, 'inject')));
    if (!known || known.has(value)) continue;
    const values = { option: shown(value), near: suggestions.near(value, known), known: shownList(known) };
    yield { pointer, rule: 'SC-22', message: { key: 'scenario.unknownOption', values } };
  }
}

function optionsByInject(visits: readonly Visit[]): ReadonlyMap<string, ReadonlySet<string>> {
  const ids = (options: Json | undefined): string[] => (isList(options) ? options.map((option) => String(memberOf(option, 'id'))) : []);
  const injects = visits.filter((visit) => visit.pattern === 'injects.*');
  return new Map(injects.map(({ value }) => [String(memberOf(value, 'id')), new Set(ids(memberOf(value, 'options')))]));
}
