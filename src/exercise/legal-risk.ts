import type { Features, Flaw } from '../scenario/features.ts';
import type { Text } from '../scenario/text.ts';
import type { ClaimCheck } from './claims.ts';
import { record } from './journal.ts';
import type { Exercise } from './start.ts';

/** Adds to the legal risk, 0 … 100, and says why. */
export function chargeLegalRisk(exercise: Exercise, points: number, why: Text): void {
  exercise.legalRisk = Math.max(0, Math.min(100, exercise.legalRisk + points));
  record(exercise, { type: 'legalRisk.changed', points, why });
}

/** Points of legal risk by what a text is (P26). Assumption EX-A26: the order is practice, the sizes are ours. */
const FLAWS: Partial<Record<Flaw, { readonly points: number; readonly why: Text }>> = {
  privacyBreach: { points: 8, why: { de: 'Personenbezogene Daten veröffentlicht', en: 'Personal data made public' } },
  threaten: { points: 5, why: { de: 'Kritik mit rechtlichen Schritten gedroht', en: 'Critics threatened with legal steps' } },
  blameSupplier: { points: 4, why: { de: 'Lieferant öffentlich beschuldigt', en: 'Supplier blamed in public' } },
};
const FALSE_CLAIM = { points: 5, why: { de: 'Öffentlich etwas Falsches behauptet', en: 'Something false claimed in public' } };

/** What a published text risks at law. */
export function chargeWords(exercise: Exercise, features: Features, check: ClaimCheck): void {
  for (const flaw of features.flaws) {
    const risk = FLAWS[flaw];
    if (risk) chargeLegalRisk(exercise, risk.points, risk.why);
  }
  if (check.false.length + check.contradicted.length > 0) chargeLegalRisk(exercise, FALSE_CLAIM.points, FALSE_CLAIM.why);
}
