import { shown, shownList } from '../scenario/found.ts';
import type { Finding } from '../scenario/issue.ts';
import { Suggestions } from '../scenario/nearest.ts';
import { below } from '../scenario/pointer.ts';
import { ASSUMPTIONS, type AssumptionName } from '../simulation/assumptions.ts';
import { DEFAULT_STORM } from './storm-defaults.ts';
import type { StormFile } from './storm-shape.ts';

type Named = { readonly id: string; readonly pointer: string };

/** What the shape of a storm cannot say: ids are unique, whatever is named exists, and assumptions keep to their ranges. */
export function* brokenStormRules(file: StormFile): Generator<Finding> {
  const platforms = file.platforms ?? DEFAULT_STORM.platforms;
  if (!platforms.some(({ origin }) => origin)) yield { pointer: '/platforms', rule: 'SC-36', message: { key: 'scenario.noOrigin' } };
  yield* saidTwice(file, '', ['seed', 'seedCurve']);
  for (const [at, platform] of (file.platforms ?? []).entries()) yield* saidTwice(platform, `/platforms/${at}`, ['share', 'seedShare']);
  for (const list of ['platforms', 'cases', 'exposures'] as const) yield* idsTwice(file[list] ?? [], `/${list}`);
  const platformIds = platforms.map(({ id }) => id);
  yield* unknown(platformsNamed(file), platformIds, { kind: 'platform', rule: 'SC-17' });
  yield* unknown(
    sourcesNamed(file),
    (file.cases ?? []).map(({ id }) => id),
    { kind: 'cases', rule: 'SC-25' },
  );
  yield* assumptionsBeyond(file.assumptions ?? {});
}

/** The same under the name that a scenario has for it and under the one of the simulation: one of both would be passed over. */
function* saidTwice(what: object, pointer: string, [name, other]: readonly [string, string]): Generator<Finding> {
  const isTwice = [name, other].every((key) => (what as Readonly<Record<string, unknown>>)[key] !== undefined);
  if (isTwice)
    yield { pointer: below(pointer, other), at: 'key', rule: 'SC-5', message: { key: 'storm.saidTwice', values: { name, other } } };
}

function* idsTwice(things: readonly { readonly id: string }[], pointer: string): Generator<Finding> {
  const seen = new Map<string, string>();
  for (const [at, { id }] of things.entries()) {
    const here = below(below(pointer, at), 'id');
    const first = seen.get(id);
    if (first !== undefined) yield { pointer: here, rule: 'SC-15', message: { key: 'scenario.idTwice', values: { id, first } } };
    else seen.set(id, here);
  }
}

function* platformsNamed({ cases = [], exposures = [], actions = [], forces = [] }: StormFile): Generator<Named> {
  for (const [at, { platform }] of exposures.entries()) yield { id: platform, pointer: `/exposures/${at}/platform` };
  for (const [at, force] of forces.entries())
    if (force.type === 'exposure') yield { id: force.platform, pointer: `/forces/${at}/platform` };
  for (const [list, things] of Object.entries({ cases, actions, forces })) {
    for (const [at, thing] of things.entries()) {
      const weights = 'platforms' in thing ? (thing.platforms ?? {}) : {};
      for (const id of Object.keys(weights)) yield { id, pointer: below(`/${list}/${at}/platforms`, id) };
    }
  }
}

function* sourcesNamed({ forces = [] }: StormFile): Generator<Named> {
  for (const [at, force] of forces.entries()) if ('source' in force) yield { id: force.source, pointer: `/forces/${at}/source` };
}

type Sort = { readonly kind: 'platform' | 'cases'; readonly rule: 'SC-17' | 'SC-25' };

function* unknown(named: Iterable<Named>, known: readonly string[], { kind, rule }: Sort): Generator<Finding> {
  const suggestions = new Suggestions();
  for (const { id, pointer } of named) {
    if (known.includes(id)) continue;
    const values = { kind, id: shown(id), near: suggestions.near(id, known), known: shownList(known) };
    yield { pointer, rule, message: { key: 'scenario.unknownReference', values } };
  }
}

function* assumptionsBeyond(changed: Readonly<Record<string, number>>): Generator<Finding> {
  const suggestions = new Suggestions();
  for (const [name, found] of Object.entries(changed)) {
    const pointer = below('/assumptions', name);
    if (!Object.hasOwn(ASSUMPTIONS, name)) {
      const near = suggestions.near(name, Object.keys(ASSUMPTIONS));
      yield { pointer, at: 'key', rule: 'SC-10', message: { key: 'scenario.unknownKey', values: { name: shown(name), near, known: '' } } };
      continue;
    }
    const [low, high] = ASSUMPTIONS[name as AssumptionName].range;
    if (found < low || found > high)
      yield {
        pointer,
        rule: 'SC-13',
        message: { key: 'storm.outOfRange', values: { name, low, high, found } },
      };
  }
}
