import type { Exercise } from '../exercise/start.ts';
import { wordsOf } from './words.ts';
import type { Reader } from './words.ts';

const LONGEST = 120;

/** The sentence of a publication that others quote: the first of some length, cut at a word if need be. */
export function quoteOf(exercise: Exercise, publication: string, reader: Reader): string {
  const one =
    exercise.publications.get(publication) ??
    [...exercise.publications.values()].findLast(({ cause }) => cause === publication) ??
    latest(exercise);
  if (!one) return '…';
  const sentences = wordsOf(exercise, one.text, reader).split(/(?<=[.!?])\s+/);
  const sentence =
    sentences.find((part) => part.length >= 24 && part.length <= LONGEST) ??
    sentences.find((part) => part.length >= 24) ??
    sentences[0] ??
    '…';
  if (sentence.length <= LONGEST) return sentence;
  const cut = sentence.slice(0, LONGEST - 1);
  return `${cut.slice(0, Math.max(cut.lastIndexOf(' '), 40))} …`;
}

const latest = (exercise: Exercise) => [...exercise.publications.values()].findLast(() => true);
