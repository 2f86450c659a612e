import { mix, type Colour } from './palette.ts';

/** What sky and sea look like at one moment, and where sun and moon stand. */
export interface Sky {
  readonly zenith: Colour;
  readonly upper: Colour;
  readonly lower: Colour;
  readonly horizon: Colour;
  readonly seaFar: Colour;
  readonly seaNear: Colour;
  /** 0 deep night … 1 full day. */
  readonly daylight: number;
  /** How clearly stars are seen, 0 … 1. */
  readonly stars: number;
  readonly sun: Orb;
  readonly moon: Orb;
}

/** A light in the sky: `along` 0 rises … 1 sets, `height` 0 at the horizon … 1 at its highest. */
export interface Orb {
  readonly along: number;
  readonly height: number;
  readonly strength: number;
}

type Colours = readonly [zenith: Colour, upper: Colour, lower: Colour, horizon: Colour, seaFar: Colour, seaNear: Colour];
interface Hour {
  readonly at: number;
  readonly daylight: number;
  readonly colours: Colours;
}

const NIGHT: Colours = [0x060b18, 0x0a1526, 0x11243a, 0x1e3850, 0x17304a, 0x071220];

const HOURS: readonly Hour[] = [
  { at: 0, daylight: 0, colours: NIGHT },
  { at: 270, daylight: 0, colours: NIGHT },
  { at: 335, daylight: 0.25, colours: [0x0f1c36, 0x263a60, 0x655f80, 0xc98a74, 0x54526a, 0x101f33] },
  { at: 395, daylight: 0.65, colours: [0x2f5078, 0x6f8ba6, 0xdcbb9c, 0xf6d5a6, 0x9a9ba2, 0x1f3d55] },
  { at: 510, daylight: 1, colours: [0x3d7099, 0x75a3be, 0xb2cfd7, 0xe2e8de, 0x8cb0bb, 0x235068] },
  { at: 780, daylight: 1, colours: [0x38739c, 0x70a6c1, 0xabd0d9, 0xd8e8e4, 0x7dabba, 0x1e4e68] },
  { at: 1035, daylight: 0.95, colours: [0x446d92, 0x87a4b3, 0xd4cdb5, 0xf3ddb0, 0x9fada9, 0x254c62] },
  { at: 1175, daylight: 0.55, colours: [0x293b66, 0x6b6085, 0xd98b70, 0xf9b871, 0xa2766a, 0x1c2e49] },
  { at: 1250, daylight: 0.2, colours: [0x101d3d, 0x253a62, 0x4f5c80, 0x9a7a80, 0x424c66, 0x0f1d33] },
  { at: 1330, daylight: 0, colours: NIGHT },
  { at: 1440, daylight: 0, colours: NIGHT },
];

const STORM_BY_DAY: Colours = [0x1b2731, 0x31404b, 0x55666f, 0x86928f, 0x56686f, 0x12242f];
const STORM_BY_NIGHT: Colours = [0x05080e, 0x0a1018, 0x121b25, 0x1d2a35, 0x131f2a, 0x050b12];
/** How much of the storm's own colours each level brings. */
const STORM_SHARE = [0, 0.1, 0.24, 0.44, 0.64, 0.82, 0.94] as const;

const DAY = 1440;
const SUNRISE = 350;
const SUNSET = 1215;
const MOONRISE = 1200;
const MOONSET = 360;

/** Value of a row of seven at a level that may lie between two. */
export function atLevel(row: readonly number[], level: number): number {
  const bounded = Math.min(6, Math.max(0, level));
  const below = Math.floor(bounded);
  const from = row[below] ?? 0;
  return from + ((row[Math.min(6, below + 1)] ?? from) - from) * (bounded - below);
}

function orb(since: number, length: number): Orb {
  const along = since / length;
  const isUp = along >= 0 && along <= 1;
  return { along, height: isUp ? Math.sin(Math.PI * along) : 0, strength: isUp ? 1 : 0 };
}

function mixed(from: Colours, to: Colours, share: number): Colours {
  const at = (index: 0 | 1 | 2 | 3 | 4 | 5): Colour => mix(from[index], to[index], share);
  return [at(0), at(1), at(2), at(3), at(4), at(5)];
}

/** Sky and sea at a minute of the day (fractions allowed) under a storm of this level. */
export function skyAt(minuteOfDay: number, level: number): Sky {
  const minute = ((minuteOfDay % DAY) + DAY) % DAY;
  const next = HOURS.findIndex(({ at }) => at > minute);
  const [from, to] = [HOURS[next - 1] as Hour, HOURS[next] as Hour];
  const share = (minute - from.at) / (to.at - from.at);
  const daylight = from.daylight + (to.daylight - from.daylight) * share;
  const storm = atLevel(STORM_SHARE, level);
  const clear = mixed(from.colours, to.colours, share);
  const [zenith, upper, lower, horizon, seaFar, seaNear] = mixed(clear, mixed(STORM_BY_NIGHT, STORM_BY_DAY, daylight), storm);
  const shine = 1 - 0.92 * storm;
  const sun = orb(minute - SUNRISE, SUNSET - SUNRISE);
  const moon = orb((minute - MOONRISE + DAY) % DAY, MOONSET - MOONRISE + DAY);
  return {
    zenith,
    upper,
    lower,
    horizon,
    seaFar,
    seaNear,
    daylight,
    stars: Math.max(0, 1 - daylight * 3) * Math.max(0, 1 - storm * 1.15),
    sun: { ...sun, strength: sun.strength * shine },
    moon: { ...moon, strength: moon.strength * shine * Math.max(0, 1 - daylight * 1.6) },
  };
}
