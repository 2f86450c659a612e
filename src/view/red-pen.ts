/** A sentence under the red pen: it stays, it is struck, or it is written in. */
export interface Sentence {
  readonly text: string;
  readonly is: 'kept' | 'struck' | 'written';
}

const sentencesOf = (text: string): readonly string[] => text.split(/(?<=[.!?…])\s+/u).filter((sentence) => sentence !== '');

/** What a text would become, sentence by sentence: struck ones stand before those that are written in their place. */
export function redPen(before: string, after: string): readonly Sentence[] {
  const [old, fresh] = [sentencesOf(before), sentencesOf(after)];
  const found: Sentence[] = [];
  let nth = 0;
  for (const text of old) {
    const kept = fresh.indexOf(text, nth);
    if (kept < 0) {
      found.push({ text, is: 'struck' });
      continue;
    }
    for (const written of fresh.slice(nth, kept)) found.push({ text: written, is: 'written' });
    found.push({ text, is: 'kept' });
    nth = kept + 1;
  }
  for (const written of fresh.slice(nth)) found.push({ text: written, is: 'written' });
  return found;
}
