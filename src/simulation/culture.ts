import type { PlatformKind } from './kind.ts';

/**
 * How a kind of platform takes a text, as factors on its quality (P07): what is not here is taken as it is. A press release in
 * clips, video in reviews, first names on a career network.
 */
export const CULTURES = {
  'short.tone.corporate': 0.7,
  'short.tone.legalese': 0.6,
  'short.kind.qa': 0.7,
  'short.kind.video': 0.9,
  'community.tone.human': 1.1,
  'community.tone.corporate': 0.8,
  'community.tone.legalese': 0.6,
  'community.kind.qa': 1.1,
  'pictures.tone.corporate': 0.7,
  'pictures.tone.legalese': 0.5,
  'pictures.register.sie': 0.9,
  'pictures.kind.statement': 0.7,
  'pictures.kind.qa': 0.6,
  'pictures.kind.video': 1.1,
  'clips.tone.corporate': 0.5,
  'clips.tone.legalese': 0.4,
  'clips.register.sie': 0.85,
  'clips.kind.statement': 0.6,
  'clips.kind.apology': 0.8,
  'clips.kind.qa': 0.5,
  'clips.kind.video': 1.15,
  'career.tone.human': 0.95,
  'career.tone.corporate': 1.05,
  'career.register.du': 0.8,
  'career.kind.statement': 1.05,
  'reviews.tone.legalese': 0.6,
  'reviews.register.du': 0.8,
  'reviews.kind.reply': 1.1,
  'reviews.kind.video': 0.5,
  'messenger.tone.corporate': 0.5,
  'press.tone.legalese': 0.7,
  'press.register.du': 0.7,
  'press.kind.statement': 1.1,
  'press.kind.holding': 1.05,
} as const;

export type CultureName = `culture.${keyof typeof CULTURES}`;

/** The names by platform, trait and manner: to look a text up that is put together costs more than three steps. */
const NAMES = new Map<string, Map<string, Map<string, CultureName>>>();
for (const key of Object.keys(CULTURES) as (keyof typeof CULTURES)[]) {
  const [platform, trait, manner] = key.split('.') as [string, string, string];
  const traits = NAMES.get(platform) ?? new Map<string, Map<string, CultureName>>();
  const manners = traits.get(trait) ?? new Map<string, CultureName>();
  NAMES.set(platform, traits.set(trait, manners.set(manner, `culture.${key}`)));
}

/** A text as a platform sees it: its tone, its form of address, what kind of text it is. */
export type Manner = { readonly tone: string; readonly register: string; readonly kind: string };

/** SIM-28: how well a text fits a kind of platform, about .3 … 1.2. */
export function cultureFit(platform: PlatformKind, manner: Manner, value: (name: CultureName) => number): number {
  const factor = (trait: keyof Manner): number => {
    const name = NAMES.get(platform)?.get(trait)?.get(manner[trait]);
    return name ? value(name) : 1;
  };
  return factor('tone') * factor('register') * factor('kind');
}
