/** A placeholder that texts may use. */
export const PLACEHOLDERS = ['firm', 'firm.nom', 'firm.gen', 'firm.dat', 'firm.acc', 'hashtag', 'player', 'quote'] as const;
export type Placeholder = (typeof PLACEHOLDERS)[number];

/** A stretch of a text: words, what stands in a pair of braces, or a brace without its partner. */
export type Stretch = { readonly kind: 'words' | 'braced' | 'brace'; readonly text: string };

const KNOWN: ReadonlySet<string> = new Set(PLACEHOLDERS);
export const isPlaceholder = (name: string): name is Placeholder => KNOWN.has(name);

/** Splits a text at its braces, in one pass. Braces do not nest. */
export function* stretches(text: string): Generator<Stretch> {
  let from = 0;
  for (let at = 0; at < text.length; at++) {
    const character = text[at];
    if (character !== '{' && character !== '}') continue;
    if (at > from) yield { kind: 'words', text: text.slice(from, at) };
    const end = character === '{' ? braceAfter(text, at + 1) : -1;
    if (end >= 0 && text[end] === '}') {
      yield { kind: 'braced', text: text.slice(at + 1, end) };
      at = end;
    } else yield { kind: 'brace', text: character };
    from = at + 1;
  }
  if (from < text.length) yield { kind: 'words', text: text.slice(from) };
}

/** Offset of the next brace of either kind, or -1. */
function braceAfter(text: string, from: number): number {
  for (let at = from; at < text.length; at++) if (text[at] === '{' || text[at] === '}') return at;
  return -1;
}
