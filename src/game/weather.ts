import { atLevel } from './sky.ts';

/** The weather of one level of the Shitstorm-Skala, 0 Windstille … 6 Orkan. All values 0 … 1 unless said otherwise. */
export interface Weather {
  readonly wind: number;
  readonly cover: number;
  /** How dark the clouds are. */
  readonly gloom: number;
  readonly rain: number;
  /** Height of the waves. */
  readonly waves: number;
  /** Mean seconds between two bolts; 0 where there are none. Never near three a second. */
  readonly boltEvery: number;
}

const WIND = [0.03, 0.13, 0.27, 0.43, 0.62, 0.82, 1] as const;
const COVER = [0.1, 0.22, 0.4, 0.6, 0.8, 0.93, 1] as const;
const GLOOM = [0, 0.04, 0.18, 0.42, 0.68, 0.87, 1] as const;
const RAIN = [0, 0, 0, 0.12, 0.42, 0.76, 1] as const;
const WAVES = [0.03, 0.12, 0.26, 0.44, 0.64, 0.84, 1] as const;
/** Shortest pause between two bolts, in seconds; a bolt fades once and never flickers. */
export const LEAST_PAUSE = 4;
const BOLT_FROM = 4.5;

/** The weather at a level that may lie between two while it changes. */
export function weatherAt(level: number): Weather {
  return {
    wind: atLevel(WIND, level),
    cover: atLevel(COVER, level),
    gloom: atLevel(GLOOM, level),
    rain: atLevel(RAIN, level),
    waves: atLevel(WAVES, level),
    boltEvery: level < BOLT_FROM ? 0 : level < 5.5 ? 14 : 8,
  };
}
