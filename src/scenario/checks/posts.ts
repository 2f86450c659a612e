import { placedMembers, type Draft } from '../draft.ts';
import type { Finding } from '../issue.ts';
import { canonicalJson } from '../../quantity/hash.ts';
import { memberOf } from '../json.ts';
import type { Visit } from '../walk.ts';

/** SC-43: the options of a key post differ in what they are or do; otherwise it asks no real question. */
export function* equalOptions({ sound }: Draft): Generator<Finding> {
  for (const [post, pointer] of placedMembers(sound.keyPosts, '/keyPosts')) {
    const kinds = new Set(post.options.map(({ features, does }) => canonicalJson({ features, does })));
    if (kinds.size > 1) continue;
    yield { pointer: `${pointer}/options`, rule: 'SC-43', severity: 'warning', message: { key: 'scenario.noQuestion' } };
  }
}

/** SC-51: the firm has an account where a key post appears; elsewhere nobody can answer it. */
export function* unanswerablePosts({ sound }: Draft): Generator<Finding> {
  const silent = new Set(sound.platforms?.filter((platform) => platform && platform.account === undefined).map((platform) => platform?.id));
  for (const [post, pointer] of placedMembers(sound.keyPosts, '/keyPosts')) {
    if (!silent.has(post.platform)) continue;
    const values = { platform: post.platform };
    yield { pointer: `${pointer}/platform`, rule: 'SC-51', severity: 'warning', message: { key: 'scenario.noAccount', values } };
  }
}

/** Things that come about only by an action, and the action and its parameter that bring them about. */
const BROUGHT_ABOUT: ReadonlyMap<string, string> = new Map([
  ['injects.*', 'inject.inject'],
  ['keyPosts.*', 'keyPost.post'],
  ['crowdPosts.*', 'crowdPost.post'],
  ['storm.exposures.*', 'exposure.exposure'],
]);

/** SC-50: injects, authored posts and exposures are brought about by something. */
export function* unusedThings({ visits }: Draft): Generator<Finding> {
  const used = new Set(visits.flatMap(usedBy));
  for (const { pattern, value, pointer } of visits) {
    const by = BROUGHT_ABOUT.get(pattern);
    const id = memberOf(value, 'id');
    if (!by || typeof id !== 'string' || used.has(`${by} ${id}`) || memberOf(value, 'at') !== undefined) continue;
    const values = { id, action: by.split('.')[0] ?? '' };
    yield { pointer: `${pointer}/id`, rule: 'SC-50', severity: 'warning', message: { key: 'scenario.unused', values } };
  }
}

const usedBy = ({ term, param, value }: Visit): string[] =>
  term?.as === 'action' && param && typeof value === 'string' ? [`${term.type}.${param} ${value}`] : [];
