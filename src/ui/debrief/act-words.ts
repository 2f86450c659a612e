import type { NamedAct } from '../../debrief/alternative.ts';
import type { Act, Wording } from '../../exercise/decision.ts';
import type { Exercise } from '../../exercise/start.ts';
import { wordingOf } from '../../exercise/wording.ts';
import { say } from '../../message/catalogue.ts';
import { actWords } from '../../view/decided.ts';
import { wordsOf } from '../../view/words.ts';
import type { Reader } from '../../view/words.ts';

const SHOWN = 110;

/** A text shortened at a word. */
export function shortened(text: string, length = SHOWN): string {
  if (text.length <= length) return text;
  const cut = text.slice(0, length);
  return `${cut.slice(0, Math.max(cut.lastIndexOf(' '), length - 24)).replace(/[\s,;:–-]+$/u, '')} …`;
}

/** A decision in words, with the beginning of its text where there is one: two answers to one post must differ. */
export function decisionWords(exercise: Exercise, { act, kind }: Pick<NamedAct, 'act'> & Partial<NamedAct>, reader: Reader): string {
  const words = paperWords(act, kind, reader) ?? actWords(exercise, act, reader);
  const text = textOf(exercise, act, reader);
  if (text === undefined) return words;
  return reader.language === 'de' ? `${words}: „${shortened(text)}“` : `${words}: “${shortened(text)}”`;
}

/** What was done with a paper that this exercise may not have. */
function paperWords(act: Act, kind: NamedAct['kind'], { language }: Reader): string | undefined {
  if (kind === undefined || !('draft' in act)) return undefined;
  const values = { kind: say({ key: `kind.${kind}` }, language) };
  return say({ key: act.type === 'argue' ? `act.argue.${act.with}` : `act.${act.type}`, values }, language);
}

function textOf(exercise: Exercise, act: Act, reader: Reader): string | undefined {
  if (act.type === 'reply') return worded(exercise, act.wording, { post: act.post, reader });
  return act.type === 'draft' ? worded(exercise, act.wording, { reader }) : undefined;
}

function worded(
  exercise: Exercise,
  wording: Wording,
  { post, reader }: { readonly post?: string; readonly reader: Reader },
): string | undefined {
  const found = wordingOf(exercise, wording, post);
  return found && wordsOf(exercise, found.text, reader);
}
