import type { Publication } from '../exercise/publication.ts';
import type { Features, Flaw } from '../scenario/features.ts';
import type { MessageKey } from '../message/catalogue.ts';
import { improvement, notice, strength } from './finding.ts';
import type { Judgement } from './finding.ts';
import type { PrincipleId } from './principles.ts';

const FLAWS: Readonly<Record<Flaw, readonly [MessageKey, readonly PrincipleId[]]>> = {
  conditional: ['finding.conditional', ['P08', 'P27']],
  stock: ['finding.stock', ['P32']],
  minimise: ['finding.minimise', ['P27']],
  blameCustomers: ['finding.blameCustomers', ['P28', 'P27']],
  blameSupplier: ['finding.blameSupplier', ['P28']],
  blameStaff: ['finding.blameStaff', ['P28']],
  argue: ['finding.argue', ['P20']],
  mock: ['finding.mock', ['P01', 'P20']],
  threaten: ['finding.threaten', ['P26', 'P11']],
  giftInPublic: ['finding.giftInPublic', ['P13']],
  advertise: ['finding.advertise', ['P32', 'P25']],
  privacyBreach: ['finding.privacyBreach', ['P26']],
};

/** DB-6: judges a text by what it was and by what was known then, the gravest first. */
export function judgeWords({ features, check, kind, isSlip, isBypass }: Publication): Judgement[] {
  const found: Judgement[] = features.flaws.map((flaw) => improvement(FLAWS[flaw][1], { key: FLAWS[flaw][0] }));
  if (check.false.length > 0 || check.contradicted.length > 0) found.push(improvement(['P27', 'P18'], { key: 'finding.falseClaim' }));
  else if (check.unconfirmed.length > 0) found.push(improvement(['P18', 'P29'], { key: 'finding.unconfirmedClaim' }));
  if (features.tone === 'snide') found.push(improvement(['P01'], { key: 'finding.snide' }));
  if (features.tone === 'corporate' || features.tone === 'legalese') found.push(improvement(['P32'], { key: 'finding.officialTone' }));
  if (isSlip) found.push(notice(['P02'], { key: 'finding.slip' }));
  if (isBypass) found.push(notice(['P10', 'P21'], { key: 'finding.bypass' }));
  if (found.length > 0) return found;
  return kind === 'reply' ? praiseReply(features) : praiseStatement(features, { kind, disclosed: check.disclosed.length > 0 });
}

const has = (features: Features, ...elements: readonly Features['elements'][number][]): boolean =>
  elements.every((element) => features.elements.includes(element));

function praiseReply(features: Features): Judgement[] {
  if (has(features, 'instruction') || has(features, 'repair')) return [strength(['P01', 'P13'], { key: 'finding.helpfulReply' })];
  if (has(features, 'explanation')) return [strength(['P18', 'P32'], { key: 'finding.explainingReply' })];
  if (has(features, 'thanks')) return [strength(['P36'], { key: 'finding.thanks' })];
  if (has(features, 'empathy')) return [notice(['P01', 'P13'], { key: 'finding.kindButEmpty' })];
  return [notice(['P32'], { key: 'finding.plainReply' })];
}

function praiseStatement(
  features: Features,
  { kind, disclosed }: { readonly kind: Publication['kind']; readonly disclosed: boolean },
): Judgement[] {
  if (disclosed) return [strength(['P27', 'P18'], { key: 'finding.toldFirst' })];
  if (has(features, 'responsibility', 'repair')) return [strength(['P08'], { key: 'finding.fullApology' })];
  if (kind === 'apology' || kind === 'video') return [improvement(['P08'], { key: 'finding.halfApology' })];
  if (kind === 'holding' && has(features, 'nextUpdate')) return [strength(['P03', 'P23'], { key: 'finding.goodHolding' })];
  if (kind === 'holding') return [notice(['P23'], { key: 'finding.vagueHolding' })];
  if (has(features, 'explanation') && features.claims.length > 0) return [strength(['P18', 'P29'], { key: 'finding.explains' })];
  return [notice(['P18'], { key: 'finding.thinStatement' })];
}
