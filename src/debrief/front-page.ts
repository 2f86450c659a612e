import type { Exercise } from '../exercise/start.ts';
import type { Publication } from '../exercise/publication.ts';
import type { Text } from '../scenario/text.ts';

/** The front page of the next day, with the player's own sentence if there is one. Placeholders are not filled in yet. */
export interface FrontPage {
  readonly ending: string;
  readonly title: Text;
  readonly text: Text;
  readonly outlet: Text;
  readonly headline: Text;
  readonly teaser: Text;
  readonly quote: Text | undefined;
}

const QUOTE_LENGTH = 140;

/** The front page that the ending tells. */
export function frontPageOf(exercise: Exercise): FrontPage {
  const { endings } = exercise.scenario;
  const ending = endings.find(({ id }) => id === exercise.ending) ?? endings[endings.length - 1]!;
  const { outlet, headline, teaser, withoutQuote } = ending.frontPage;
  const quoted = mostQuotable(exercise);
  return {
    ending: ending.id,
    title: ending.title,
    text: ending.text,
    outlet,
    headline,
    teaser: quoted ? teaser : withoutQuote,
    quote: quoted && quoteFrom(quoted.text),
  };
}

/** The press quotes what hurts; without that the last statement, then the last reply. */
function mostQuotable(exercise: Exercise): Publication | undefined {
  const all = [...exercise.publications.values()];
  const sore = all.findLast(({ features, check }) => features.flaws.length > 0 || check.false.length > 0 || check.contradicted.length > 0);
  return sore ?? all.findLast(({ kind }) => kind !== 'reply') ?? all[all.length - 1];
}

const sentencesOf = (text: string): string[] => text.split(/(?<=[.!?…])\s+/u).map((sentence) => sentence.trim());

/** The same sentence in both languages, as far as both have equally many: the longest German one that fits. */
export function quoteFrom({ de, en }: Text): Text {
  const [german, english] = [sentencesOf(de), sentencesOf(en)];
  const at = german.indexOf(sentenceOf(de));
  const twin = german.length === english.length ? english[at] : undefined;
  return { de: sentenceOf(de), en: twin !== undefined && twin.length <= QUOTE_LENGTH ? twin : sentenceOf(en) };
}

/** The sentence of a text that is quoted: the longest one that fits. */
export function sentenceOf(text: string): string {
  const fitting = sentencesOf(text).filter(({ length }) => length <= QUOTE_LENGTH);
  const longest = fitting.reduce((best, sentence) => (sentence.length > best.length ? sentence : best), '');
  return longest === '' ? `${text.slice(0, QUOTE_LENGTH - 1).trimEnd()}…` : longest;
}
