import type { Choice } from '../exercise/choices.ts';
import type { Situation } from '../exercise/situation.ts';
import type { Element, Features, TextKind } from '../scenario/features.ts';

/*
 * How best practice judges words: by what they are and by what is known, never by which option they are. The weights are
 * those of the apology research and of practice (docs/model.md); they rank texts and have no effect on the storm.
 */
const WORTH: Readonly<Record<Element, number>> = {
  responsibility: 3,
  repair: 3,
  explanation: 2,
  instruction: 2.5,
  nextUpdate: 2,
  empathy: 1.5,
  regret: 1.5,
  repentance: 1,
  privateOffer: 0.8,
  admitsUnknown: 1,
  thanks: 0.5,
  forgiveness: 0.3,
};
const TONE: Readonly<Record<Features['tone'], number>> = { human: 2, neutral: 1, corporate: -2, legalese: -3, snide: -20 };
const FLAW = -10;
const CLAIM = 1.5;

/** Worth of a text, or undefined if it must not be said: a flaw, something unconfirmed, something believed to be wrong. */
export function worthOf(features: Features, { facts }: Situation): number | undefined {
  if (features.flaws.length > 0 || features.tone === 'snide') return undefined;
  for (const { fact: id, stance } of features.claims) {
    const fact = facts.find((one) => one.fact === id);
    if (!fact || (fact.status !== 'confirmed' && fact.status !== 'public')) return undefined;
    if ((stance === 'asserts') !== fact.believed) return undefined;
  }
  return wordsWorth(features);
}

const wordsWorth = (features: Features): number =>
  features.elements.reduce((sum, element) => sum + WORTH[element], 0) +
  TONE[features.tone] +
  CLAIM * features.claims.length +
  FLAW * features.flaws.length;

/** The best of several choices, if any may be said at all and is worth at least `least`. */
export function bestOf(choices: readonly Choice[], knows: Situation, least = 0): Choice | undefined {
  let best: Choice | undefined;
  let most = least;
  for (const choice of choices) {
    const worth = choice.features ? worthOf(choice.features, knows) : undefined;
    if (worth === undefined || worth <= most) continue;
    best = choice;
    most = worth;
  }
  return best;
}

/** Drafts of these kinds among the choices. */
export const draftsOf = (choices: readonly Choice[], kinds: readonly TextKind[]): Choice[] =>
  choices.filter(({ act }) => act.type === 'draft' && kinds.includes(act.kind));
