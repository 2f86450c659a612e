import type { Message } from '../message/catalogue.ts';
import type { SoundGroup } from './cue.ts';

/** Sounds that go on, with the group they belong to. */
export const BED_SOUNDS = { breeze: 'weather', gale: 'weather', rain: 'weather', murmur: 'crowd' } as const satisfies Record<
  string,
  SoundGroup
>;
export type BedSound = keyof typeof BED_SOUNDS;

/** How loud each bed is, 0 … 1. */
export type Beds = Readonly<Record<BedSound, number>>;

/** One row for each level from Windstille to Orkan; the two winds cross where a breeze becomes a storm. */
const BREEZE = [0.12, 0.28, 0.5, 0.62, 0.5, 0.34, 0.25] as const;
const GALE = [0, 0, 0, 0.16, 0.45, 0.75, 1] as const;
const RAIN = [0, 0, 0, 0.12, 0.4, 0.65, 0.85] as const;

const bounded = (value: number, top: number): number => Math.min(top, Math.max(0, value));

/** The picture for the ear: wind and rain by storm level 0 … 6, murmur by the volume of talk 0 … 1. */
export function bedsFor(level: number, talk: number): Beds {
  const at = Math.round(bounded(level, 6));
  return { breeze: BREEZE[at] ?? 0, gale: GALE[at] ?? 0, rain: RAIN[at] ?? 0, murmur: bounded(talk, 1) * 0.8 };
}

/** What the beds sound like, in words. */
export function bedCaption(level: number): Message {
  return { key: 'bed.caption', values: { level: Math.round(bounded(level, 6)) } };
}
