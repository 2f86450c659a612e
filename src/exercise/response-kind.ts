import type { Features, Flaw, TextKind } from '../scenario/features.ts';
import type { ResponseKind } from '../simulation/response.ts';
import type { ClaimCheck } from './claims.ts';

/** A text as the action table sees it. */
export interface Uttered {
  readonly kind: TextKind;
  readonly features: Features;
  readonly check: Pick<ClaimCheck, 'false' | 'contradicted' | 'proven'>;
}

/** What a flaw makes of a text, the worst first: a good sentence does not heal a threat. */
const SPOILED: readonly (readonly [Flaw, ResponseKind])[] = [
  ['threaten', 'legalThreat'],
  ['privacyBreach', 'privacyBreach'],
  ['mock', 'attack'],
  ['argue', 'attack'],
  ['blameCustomers', 'blameShift'],
  ['blameSupplier', 'blameShift'],
  ['blameStaff', 'blameShift'],
  ['minimise', 'justification'],
  ['conditional', 'nonApology'],
  ['giftInPublic', 'publicCompensation'],
  ['advertise', 'scheduledPostInStorm'],
  ['stock', 'copyPaste'],
];

/** The row of the action table (model.md §3) that a text falls into, by what it is and by what is true. */
export function kindOfResponse({ kind, features, check }: Uttered): ResponseKind {
  const spoiled = SPOILED.find(([flaw]) => features.flaws.includes(flaw));
  if (spoiled && (spoiled[1] === 'legalThreat' || spoiled[1] === 'attack' || spoiled[1] === 'privacyBreach')) return spoiled[1];
  if (features.tone === 'snide') return 'attack';
  if (check.false.length > 0 || check.contradicted.length > 0) return 'falseDenial';
  if (spoiled) return spoiled[1];
  return kind === 'reply' ? replyKind(features, check) : statementKind(kind, features, check);
}

const has = (features: Features, ...elements: readonly Features['elements'][number][]): boolean =>
  elements.some((element) => features.elements.includes(element));

function replyKind(features: Features, check: Uttered['check']): ResponseKind {
  if (check.proven.length > 0) return 'provenDenial';
  if (has(features, 'responsibility') && has(features, 'repair')) return 'fullApology';
  if (has(features, 'explanation')) return 'explanation';
  if (has(features, 'privateOffer') && !has(features, 'instruction', 'repair')) return 'privateMessage';
  if (has(features, 'thanks') && !has(features, 'instruction', 'empathy')) return 'thankAdvocates';
  return 'empathicReplies';
}

function statementKind(kind: TextKind, features: Features, check: Uttered['check']): ResponseKind {
  const takesIt = has(features, 'responsibility');
  if (kind === 'video' && takesIt) return 'ceoVideo';
  if (takesIt && has(features, 'repair', 'explanation')) return 'fullApology';
  if ((kind === 'apology' || kind === 'video') && !takesIt) return 'nonApology';
  if (check.proven.length > 0) return 'provenDenial';
  if (has(features, 'explanation')) return 'explanation';
  if (kind === 'qa' || kind === 'correction') return 'statusUpdate';
  return has(features, 'nextUpdate', 'admitsUnknown', 'instruction') || kind === 'holding' ? 'holdingStatement' : 'bolstering';
}
