import type { Firm } from '../scenario/firm.ts';

/** The trainer's firm in the trade of a scenario: what it does and how big it is belongs to the story. */
export const firmIn = ({ firm }: { readonly firm: Firm }, own: Firm | undefined): Firm =>
  own ? { ...own, business: firm.business, size: firm.size } : firm;

/** What a trainer types to replace the firm of a scenario. */
export interface FirmProfile {
  readonly name: string;
  readonly nom: string;
  readonly gen: string;
  readonly dat: string;
  readonly acc: string;
  readonly english: string;
  readonly possessive: string;
  readonly hashtag: string;
  readonly address: Firm['address'];
}
export const FIRM_FIELDS = ['name', 'nom', 'gen', 'dat', 'acc', 'english', 'possessive', 'hashtag'] as const;
export type FirmField = (typeof FIRM_FIELDS)[number];

/** The article that German puts before the name; the sentences of a scenario speak of one firm, in the singular. */
export const ARTICLES = ['die', 'der', 'das', 'none'] as const;
export type Article = (typeof ARTICLES)[number];

export const profileOf = ({ name, cases, english, hashtag, address }: Firm): FirmProfile => ({
  name,
  ...cases,
  english: english.nom,
  possessive: english.gen,
  hashtag,
  address,
});

/** Names that end in an s-sound take no further s. */
const HISSES = /[sßxz]$/i;

/** Cases and English forms as they usually are; whoever types can mend them. */
export function declined(profile: FirmProfile, name: string, article: Article): FirmProfile {
  const bare = name.trim();
  const english = { english: bare, possessive: bare === '' ? '' : `${bare}’s`, hashtag: hashtagOf(bare) };
  const genitive = HISSES.test(bare) ? bare : `${bare}s`;
  if (bare === '') return { ...profile, ...english, name, nom: '', gen: '', dat: '', acc: '' };
  switch (article) {
    case 'die':
      return { ...profile, ...english, name, nom: `die ${bare}`, gen: `der ${bare}`, dat: `der ${bare}`, acc: `die ${bare}` };
    case 'der':
      return { ...profile, ...english, name, nom: `der ${bare}`, gen: `des ${genitive}`, dat: `dem ${bare}`, acc: `den ${bare}` };
    case 'das':
      return { ...profile, ...english, name, nom: `das ${bare}`, gen: `des ${genitive}`, dat: `dem ${bare}`, acc: `das ${bare}` };
    case 'none':
      return { ...profile, ...english, name, nom: bare, gen: HISSES.test(bare) ? `${bare}’` : `${bare}s`, dat: bare, acc: bare };
    default:
      return article satisfies never;
  }
}

/** 'deichglas': small letters and digits. */
const bareOf = (name: string): string => name.toLowerCase().replaceAll(/[^\p{L}\p{N}]/gu, '');
const hashtagOf = (name: string): string => (name === '' ? '' : `#${bareOf(name)}`);

/** The firm's account on a platform: it carries the name that the firm goes by. */
export const accountOf = (account: string, { firm: base }: { readonly firm: Firm }, firm: Firm): string =>
  firm.name === base.name ? account : account.replaceAll(base.name, firm.name).replaceAll(bareOf(base.name), bareOf(firm.name));
