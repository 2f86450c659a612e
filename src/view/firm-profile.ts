import { say } from '../message/catalogue.ts';
import type { Language } from '../message/language.ts';
import { Firm } from '../scenario/firm.ts';
import { harmfulCharacters } from '../scenario/checks/texts.ts';
import { walk } from '../scenario/walk.ts';
import { FIRM_FIELDS } from './own-firm.ts';
import type { FirmField, FirmProfile } from './own-firm.ts';

/** A firm that can be played, or what is wrong with each field. */
export type ReadFirm =
  { readonly ok: true; readonly firm: Firm } | { readonly ok: false; readonly problems: ReadonlyMap<FirmField, string> };

/** Where a field of the form lies in the profile of a scenario. */
const PATHS: Record<FirmField, string> = {
  name: 'name',
  nom: 'cases/nom',
  gen: 'cases/gen',
  dat: 'cases/dat',
  acc: 'cases/acc',
  english: 'english/nom',
  possessive: 'english/gen',
  hashtag: 'hashtag',
};

interface Asked {
  /** The firm of the scenario. */
  readonly base: Firm;
  readonly language: Language;
}

/** Checks a profile by the same rules as the firm of a scenario file: what passes here also passes in an exercise file. */
export function readFirm(profile: FirmProfile, { base, language }: Asked): ReadFirm {
  const trimmed = Object.fromEntries(FIRM_FIELDS.map((field) => [field, profile[field].trim()])) as Record<FirmField, string>;
  const { name, nom, gen, dat, acc, english, possessive, hashtag } = trimmed;
  const found = {
    name,
    cases: { nom, gen, dat, acc },
    english: { nom: english, gen: possessive },
    address: profile.address,
    business: base.business,
    size: base.size,
    hashtag,
  };
  const problems = new Map<FirmField, string>();
  const note = (path: string, text: string): void => {
    const field = FIRM_FIELDS.find((one) => PATHS[one] === path);
    if (field && !problems.has(field)) problems.set(field, text);
  };
  const parsed = Firm.safeParse(found);
  for (const issue of parsed.error?.issues ?? []) {
    const text =
      issue.code === 'too_big'
        ? say({ key: 'firm.tooLong', values: { n: Number(issue.maximum) } }, language)
        : say({ key: 'firm.missing' }, language);
    note(issue.path.join('/'), text);
  }
  for (const { pointer, message } of harmfulCharacters({ visits: [...walk(found)] })) note(pointer.slice(1), say(message, language));
  return parsed.success && problems.size === 0 ? { ok: true, firm: parsed.data } : { ok: false, problems };
}
