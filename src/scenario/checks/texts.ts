import type { Draft } from '../draft.ts';
import { isHarmful, shown } from '../found.ts';
import type { Finding } from '../issue.ts';
import { isPlaceholder, PLACEHOLDERS, stretches } from '../placeholder.ts';
import { Suggestions } from '../nearest.ts';
import type { Visit } from '../walk.ts';

const isWords = (visit: Visit): visit is Visit & { value: string } =>
  (visit.key === 'de' || visit.key === 'en') && typeof visit.value === 'string';

/** `{quote}` is the player's own sentence: echoes take it up, and the front page does. */
const mayQuote = (pattern: string): boolean =>
  pattern.startsWith('echoes.*.text.') || (pattern.startsWith('endings.*.frontPage.') && !pattern.includes('.withoutQuote.'));

/** SC-7: no control characters, no turns of direction, no half characters, in no text and no key. */
export function* harmfulCharacters({ visits }: Pick<Draft, 'visits'>): Generator<Finding> {
  for (const { key, value, pointer } of visits) {
    const inKey = harmfulIn(key);
    if (inKey !== undefined)
      yield { pointer, rule: 'SC-7', at: 'key', message: { key: 'scenario.harmfulCharacter', values: { code: inKey } } };
    const code = typeof value === 'string' ? harmfulIn(value) : undefined;
    if (code !== undefined) yield { pointer, rule: 'SC-7', message: { key: 'scenario.harmfulCharacter', values: { code } } };
  }
}

function harmfulIn(text: string): string | undefined {
  for (const character of text) {
    const code = character.codePointAt(0) as number;
    if (isHarmful(code)) return `U+${code.toString(16).toUpperCase().padStart(4, '0')}`;
  }
  return undefined;
}

/** SC-31: placeholders come from the closed list, and `{quote}` stands only where there is something to quote. */
export function* unknownPlaceholders({ visits }: Draft): Generator<Finding> {
  const suggestions = new Suggestions();
  for (const visit of visits) {
    if (!isWords(visit)) continue;
    const { pointer, pattern } = visit;
    for (const { kind, text } of stretches(visit.value)) {
      if (kind !== 'braced' || (isPlaceholder(text) && (text !== 'quote' || mayQuote(pattern)))) continue;
      const known = PLACEHOLDERS.filter((name) => name !== 'quote' || mayQuote(pattern));
      const values = { name: shown(text), near: suggestions.near(text, known), known: known.map((name) => `{${name}}`).join(' ') };
      const key = text === 'quote' ? 'scenario.quoteHere' : 'scenario.unknownPlaceholder';
      yield { pointer, rule: 'SC-31', message: { key, values } };
    }
  }
}

/** SC-32: braces come in pairs; a single one would be printed. */
export function* singleBraces({ visits }: Draft): Generator<Finding> {
  for (const visit of visits) {
    if (!isWords(visit)) continue;
    const brace = [...stretches(visit.value)].find(({ kind }) => kind === 'brace');
    if (brace) yield { pointer: visit.pointer, rule: 'SC-32', message: { key: 'scenario.singleBrace', values: { brace: brace.text } } };
  }
}

/** `<b`, `</b`, `<!--` and `&amp;`, `&#60;`; not `<3` and not `a & b`. */
const MARKUP = /<[a-zA-Z/!?]|&(?:[a-zA-Z]{2,10}|#x?[0-9a-fA-F]{1,6});/;

/** SC-33: texts are plain; markup would be shown to players as it is. */
export function* markup({ visits }: Draft): Generator<Finding> {
  for (const { value, pointer } of visits) {
    const found = typeof value === 'string' ? MARKUP.exec(value) : null;
    if (found) yield { pointer, rule: 'SC-33', message: { key: 'scenario.markup', values: { found: shown(found[0]) } } };
  }
}

/** Posts that authors wrote out; not the firm's answers, which may well be the same twice. */
const AUTHORED = /^(?:(?:keyPosts|crowdPosts|echoes)\.\*\.(?:thread\.\*\.)?text|voices\.\*\.arc\.[a-z]+\.posts\.\*)\.(?:de|en)$/;
const ALTERNATIVE = /^chatter\.lists\.\*\.\*\.(?:de|en)$/;

/** SC-44: no two authored posts are the same, and no two alternatives of one list. */
export function* identicalPosts({ visits }: Draft): Generator<Finding> {
  const seen = new Map<string, string>();
  for (const visit of visits) {
    const isAuthored = AUTHORED.test(visit.pattern);
    if (!isWords(visit) || !(isAuthored || ALTERNATIVE.test(visit.pattern))) continue;
    const owner = isAuthored ? '' : visit.pointer.split('/').slice(0, 4).join('/');
    const name = `${visit.key} ${owner} ${visit.value.trim().toLowerCase()}`;
    const first = seen.get(name);
    if (first === undefined) seen.set(name, visit.pointer);
    else yield { pointer: visit.pointer, rule: 'SC-44', severity: 'warning', message: { key: 'scenario.samePost', values: { first } } };
  }
}
