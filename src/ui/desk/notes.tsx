import type { Note } from '../../view/consequences.ts';

/** What a text means, in words; the mark in front says what kind of note it is, not whether the text is good. */
export function Notes({ notes }: { readonly notes: readonly Note[] }) {
  return (
    <ul className="notes">
      {notes.map(({ weight, text }) => (
        <li key={text} className={`note is-${weight}`}>
          {text}
        </li>
      ))}
    </ul>
  );
}
