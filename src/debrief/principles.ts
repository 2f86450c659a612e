import type { MessageKey } from '../message/catalogue.ts';

/** The five articles on practice that the principles are condensed from; titles in the catalogue under `source.S0` … */
export type SourceId = 'S0' | 'S1' | 'S2' | 'S3' | 'S4';

const SOURCES = {
  P01: ['S0'],
  P02: ['S0'],
  P03: ['S0'],
  P04: ['S0'],
  P05: ['S0', 'S1', 'S2'],
  P06: ['S0'],
  P07: ['S0', 'S4'],
  P08: ['S0'],
  P09: ['S0'],
  P10: ['S0', 'S2', 'S4'],
  P11: ['S1'],
  P12: ['S1'],
  P13: ['S1'],
  P14: ['S1'],
  P15: ['S1'],
  P16: ['S1', 'S4'],
  P17: ['S1'],
  P18: ['S1', 'S3'],
  P19: ['S2', 'S3'],
  P20: ['S2'],
  P21: ['S2', 'S1'],
  P22: ['S2'],
  P23: ['S2'],
  P24: ['S2', 'S3'],
  P25: ['S3', 'S2'],
  P26: ['S3'],
  P27: ['S3'],
  P28: ['S3'],
  P29: ['S3', 'S4'],
  P30: ['S4'],
  P31: ['S4'],
  P32: ['S4'],
  P33: ['S4'],
  P34: ['S4'],
  P35: ['S4'],
  P36: ['S4'],
  P37: ['S4'],
  P38: ['S0'],
  P39: ['S1'],
} as const satisfies Record<string, readonly SourceId[]>;

export type PrincipleId = keyof typeof SOURCES;

/** A principle of practice: its text and the sources it comes from. Our own words; no sentence is quoted. */
export interface Principle {
  readonly id: PrincipleId;
  readonly text: MessageKey;
  readonly sources: readonly SourceId[];
}

/** The principle with this number. */
export const principleOf = (id: PrincipleId): Principle => ({ id, text: `principle.${id}`, sources: SOURCES[id] });

export const PRINCIPLES = Object.keys(SOURCES) as readonly PrincipleId[];
export const isPrinciple = (id: string): id is PrincipleId => id in SOURCES;
