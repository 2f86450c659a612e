import type { ChatterLine } from '../crowd.ts';
import type { Draft } from '../draft.ts';
import { shown, shownList } from '../found.ts';
import type { Finding } from '../issue.ts';
import { Suggestions } from '../nearest.ts';

/** Different posts that a mood needs so that a screen does not begin to repeat itself. */
export const ENOUGH_POSTS = 400;
export const MOODS = ['angry', 'worried', 'mocking', 'factual', 'supportive'] as const;
type Mood = (typeof MOODS)[number];

/** SC-45: every list that a line picks from exists, and every list is picked from. */
export function* chatterLists({ visits, names }: Draft): Generator<Finding> {
  const picked = new Set<string>();
  const suggestions = new Suggestions();
  for (const { pattern, value, pointer } of visits) {
    if (pattern !== 'chatter.lines.*.pieces.*.list' || typeof value !== 'string') continue;
    picked.add(value);
    if (names.list.has(value)) continue;
    const values = { kind: 'list', id: shown(value), near: suggestions.near(value, names.list), known: shownList(names.list) };
    yield { pointer, rule: 'SC-45', message: { key: 'scenario.unknownReference', values } };
  }
  for (const { pattern, key, pointer } of visits) {
    if (pattern !== 'chatter.lists.*' || picked.has(key)) continue;
    yield { pointer, rule: 'SC-45', severity: 'warning', at: 'key', message: { key: 'scenario.unusedList', values: { list: shown(key) } } };
  }
}

/** Different posts that a line can say: the product of its alternatives. Unsound pieces count as one. */
function postsOf(line: ChatterLine, sizes: ReadonlyMap<string, number>): number {
  return line.pieces.reduce((product, piece) => product * (piece.type === 'pick' ? (sizes.get(piece.list) ?? 1) : 1), 1);
}

/** SC-46: in every mood the chatter has enough to say, without the lines that are said only under a condition. */
export function* thinChatter({ sound }: Draft): Generator<Finding> {
  const chatter = sound.chatter;
  if (!chatter) return;
  const sizes = new Map(Object.entries(chatter.lists).map(([list, alternatives]) => [list, alternatives.length]));
  const count = (mood: Mood): number =>
    chatter.lines.filter((line) => line.moods.includes(mood) && !line.when).reduce((sum, line) => sum + postsOf(line, sizes), 0);
  for (const mood of MOODS) {
    const posts = count(mood);
    if (posts >= ENOUGH_POSTS) continue;
    const values = { mood, posts, enough: ENOUGH_POSTS };
    yield { pointer: '/chatter/lines', rule: 'SC-46', severity: 'warning', message: { key: 'scenario.thinChatter', values } };
  }
}

/** SC-47: names and tails of invented accounts are long enough to be one and differ, so that accounts do. */
export function* accountNames({ visits }: Draft): Generator<Finding> {
  const seen = new Set<string>();
  for (const { pattern, value, pointer } of visits) {
    if ((pattern !== 'chatter.names.*' && pattern !== 'chatter.tails.*') || typeof value !== 'string') continue;
    const name = `${pattern} ${value.toLowerCase()}`;
    if (seen.has(name))
      yield { pointer, rule: 'SC-47', severity: 'warning', message: { key: 'scenario.sameName', values: { name: shown(value) } } };
    seen.add(name);
    if (pattern !== 'chatter.names.*' || value.trim().length >= 2) continue;
    yield { pointer, rule: 'SC-47', message: { key: 'scenario.shortName', values: { name: shown(value) } } };
  }
}
