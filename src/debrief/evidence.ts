import type { MessageKey } from '../message/catalogue.ts';
import type { PrincipleId } from './principles.ts';

/** Where studies disagree with practice or with each other: shown beside the principle, not smoothed over (docs/model.md). */
const CONTESTED: Readonly<Partial<Record<PrincipleId, readonly MessageKey[]>>> = {
  P01: ['evidence.empathy'],
  P03: ['evidence.speed'],
  P04: ['evidence.names'],
  P13: ['evidence.empathy', 'evidence.compensation'],
  P20: ['evidence.defend'],
  P21: ['evidence.speed'],
};

/** Texts on contested evidence that concern these principles, each once. */
export const evidenceFor = (principles: readonly PrincipleId[]): readonly MessageKey[] => [
  ...new Set(principles.flatMap((id) => CONTESTED[id] ?? [])),
];
