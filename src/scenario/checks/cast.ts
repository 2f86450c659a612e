import type { Draft } from '../draft.ts';
import type { Finding } from '../issue.ts';
import { memberOf } from '../json.ts';

/** SC-35: exactly one role is the player's. */
export function* players({ visits }: Draft): Generator<Finding> {
  const cast = visits.find((visit) => visit.pattern === 'cast');
  if (!cast) return;
  const found = visits.filter((visit) => visit.pattern === 'cast.*.kind' && visit.value === 'player');
  if (found.length === 0) yield { pointer: cast.pointer, rule: 'SC-35', message: { key: 'scenario.noPlayer' } };
  for (const { pointer } of found.slice(1)) yield { pointer, rule: 'SC-35', message: { key: 'scenario.manyPlayers' } };
}

/** SC-36: the storm begins on at least one platform. */
export function* origins({ visits }: Draft): Generator<Finding> {
  const platforms = visits.find((visit) => visit.pattern === 'platforms');
  if (!platforms || visits.some((visit) => visit.pattern === 'platforms.*.origin' && visit.value === true)) return;
  yield { pointer: platforms.pointer, rule: 'SC-36', message: { key: 'scenario.noOrigin' } };
}

const POSTS: ReadonlySet<string> = new Set(['keyPosts.*', 'keyPosts.*.thread.*', 'crowdPosts.*']);

/** SC-37: a post is a recurring voice's or has an author of its own. */
export function* authors({ visits }: Draft): Generator<Finding> {
  for (const { pattern, value, pointer } of visits) {
    if (!POSTS.has(pattern)) continue;
    const has = ['voice', 'author'].filter((key) => memberOf(value, key) !== undefined);
    if (has.length === 0) yield { pointer, rule: 'SC-37', message: { key: 'scenario.noAuthor' } };
    if (has.length === 2) yield { pointer, rule: 'SC-37', message: { key: 'scenario.twoAuthors' } };
  }
}

/** SC-52: an inject comes from a role or from somebody with a name. */
export function* senders({ visits }: Draft): Generator<Finding> {
  for (const { pattern, value, pointer } of visits) {
    if (pattern !== 'injects.*.from' || memberOf(value, 'role') !== undefined || memberOf(value, 'name') !== undefined) continue;
    yield { pointer, rule: 'SC-52', message: { key: 'scenario.noSender' } };
  }
}

/** SC-48: principles of practice are P01 to P39. */
export function* principles({ visits }: Draft): Generator<Finding> {
  for (const { pattern, value, pointer } of visits) {
    if (pattern !== 'meta.principles.*' || typeof value !== 'string' || !/^P\d\d$/.test(value)) continue;
    const number = Number(value.slice(1));
    if (number < 1 || number > 39)
      yield { pointer, rule: 'SC-48', message: { key: 'scenario.unknownPrinciple', values: { found: value } } };
  }
}
