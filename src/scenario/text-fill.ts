import type { Language } from '../message/language.ts';
import type { Firm } from './firm.ts';
import { isPlaceholder, stretches, type Placeholder } from './placeholder.ts';
import type { CrowdText, Text } from './text.ts';

/** How hard the crowd's words may be. Words only, never a number. */
export type Intensity = 'full' | 'mild';

/** What placeholders stand for in one exercise. */
export type Filling = {
  readonly firm: Firm;
  /** The player's own sentence. */
  readonly quote?: string;
  /** Name of the player, or of the player's role. */
  readonly player?: string;
};

/** Shown for what the caller has not given: a gap that can be seen, and no brace. */
const NOTHING = '…';

const ENGLISH_CASES = { nom: 'nom', gen: 'gen', dat: 'nom', acc: 'nom' } as const;

function firmName(firm: Firm, language: Language, form: 'nom' | 'gen' | 'dat' | 'acc'): string {
  return language === 'de' ? firm.cases[form] : firm.english[ENGLISH_CASES[form]];
}

function valueOf(name: Placeholder, language: Language, filling: Filling): string {
  const { firm, quote, player } = filling;
  switch (name) {
    case 'firm':
      return language === 'de' ? firm.name : firm.english.nom;
    case 'firm.nom':
      return firmName(firm, language, 'nom');
    case 'firm.gen':
      return firmName(firm, language, 'gen');
    case 'firm.dat':
      return firmName(firm, language, 'dat');
    case 'firm.acc':
      return firmName(firm, language, 'acc');
    case 'hashtag':
      return firm.hashtag;
    case 'player':
      return player ?? NOTHING;
    case 'quote':
      return quote ?? NOTHING;
    default:
      return name satisfies never;
  }
}

/** Only so much of what stands before is looked at. */
const LOOK_BACK = 12;

/** Whether what follows begins a sentence: nothing before it, or the end of a sentence, quotation marks aside. */
function beginsSentence(before: string): boolean {
  const near = before.slice(-LOOK_BACK);
  if (before.length <= LOOK_BACK && /^[\s„“"»(]*$/.test(near)) return true;
  return /(?:[.!?…]\s+|\n)[\s„“"»(]*$/.test(near);
}

/** Names with an article in front begin with a small letter, except at the beginning of a sentence. */
function capitalised(name: Placeholder, value: string, before: string): string {
  if (!name.startsWith('firm.') || !beginsSentence(before)) return value;
  return value.slice(0, 1).toUpperCase() + value.slice(1);
}

/**
 * A text of a scenario as it is shown: placeholders filled in, in one pass. What is filled in is not read again, so a
 * player who writes `{firm}` sees `{firm}`.
 */
export function fill(text: Text, language: Language, filling: Filling): string {
  let filled = '';
  for (const { kind, text: stretch } of stretches(text[language])) {
    if (kind !== 'braced') filled += stretch;
    else if (isPlaceholder(stretch)) filled += capitalised(stretch, valueOf(stretch, language, filling), filled);
    else filled += `{${stretch}}`;
  }
  return filled;
}

/** Crowd words at an intensity: the milder wording, if there is one and it is asked for. */
export const wordsOf = (text: CrowdText, intensity: Intensity): Text => (intensity === 'mild' && text.milder ? text.milder : text);
