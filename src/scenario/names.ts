import type { Visit } from './walk.ts';

/** Kinds of things that are named by an id. */
export const KINDS = [
  'role',
  'platform',
  'segment',
  'fact',
  'truth',
  'promise',
  'remedy',
  'inject',
  'keyPost',
  'crowdPost',
  'voice',
  'cases',
  'exposure',
  'passage',
  'firmLevel',
  'objection',
  'preparation',
  'flag',
  'list',
] as const;
export type Kind = (typeof KINDS)[number];

/** The ids of a file by kind. They are read leniently: a role with a mistake in it is still a role. */
export type Names = Readonly<Record<Kind, ReadonlySet<string>>>;

/** Where ids are given. A list of the chatter is given by its key. */
const GIVEN = new Map<string, Kind>([
  ['cast.*.id', 'role'],
  ['platforms.*.id', 'platform'],
  ['segments.*.kind', 'segment'],
  ['facts.*.id', 'fact'],
  ['truths.*.id', 'truth'],
  ['promises.*.id', 'promise'],
  ['remedies.*.id', 'remedy'],
  ['injects.*.id', 'inject'],
  ['keyPosts.*.id', 'keyPost'],
  ['crowdPosts.*.id', 'crowdPost'],
  ['voices.*.id', 'voice'],
  ['storm.cases.*.id', 'cases'],
  ['storm.exposures.*.id', 'exposure'],
  ['passages.*.id', 'passage'],
  ['firmLevels.*.id', 'firmLevel'],
  ['approvalChain.*.objections.*.id', 'objection'],
  ['house.preparations.*.id', 'preparation'],
]);

/** A flag is given by whoever sets it. */
const setsFlag = (visit: Visit): boolean => visit.term?.as === 'action' && visit.term.type === 'flag' && visit.param === 'flag';

export function namesOf(visits: readonly Visit[]): Names {
  const names = Object.fromEntries(KINDS.map((kind) => [kind, new Set<string>()])) as Record<Kind, Set<string>>;
  for (const visit of visits) {
    if (visit.pattern === 'chatter.lists.*') names.list.add(visit.key);
    if (typeof visit.value !== 'string') continue;
    const kind = setsFlag(visit) ? 'flag' : GIVEN.get(visit.pattern);
    if (kind) names[kind].add(visit.value);
  }
  return names;
}
