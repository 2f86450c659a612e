/** A colour as 0xRRGGBB. */
export type Colour = number;

/** Shares out two colours: 0 gives the first, 1 the second. */
export function mix(from: Colour, to: Colour, share: number): Colour {
  const t = Math.min(1, Math.max(0, share));
  const channel = (shift: number): number => {
    const a = (from >> shift) & 0xff;
    return Math.round(a + (((to >> shift) & 0xff) - a) * t) << shift;
  };
  return channel(16) | channel(8) | channel(0);
}

/** The colour as a canvas understands it. */
export const css = (colour: Colour, alpha = 1): string =>
  `rgba(${(colour >> 16) & 0xff},${(colour >> 8) & 0xff},${colour & 0xff},${alpha})`;

/** Ink and paper of the picture: deep slate and sea blue, and one signal colour for anger and red ink. */
export const PALETTE = {
  ink: 0x0b1622,
  slate: 0x22323f,
  steel: 0x4b6272,
  mist: 0xc9d6d8,
  ivory: 0xf4efe3,
  foam: 0xeaf3f2,
  lamp: 0xffd79a,
  amber: 0xf6b24a,
  calm: 0xbfeadd,
  signal: 0xff5236,
  stamp: 0x0f7f78,
} as const;

/** How things look by day and by night; in between both are laid over each other. */
export interface Tones {
  readonly ground: Colour;
  readonly groundEdge: Colour;
  readonly cliff: Colour;
  readonly cliffFoot: Colour;
  readonly wall: Colour;
  readonly wallShade: Colour;
  readonly roof: Colour;
  readonly line: Colour;
  readonly window: Colour;
  readonly isNight: boolean;
}

export const DAY: Tones = {
  ground: 0x6f8f83,
  groundEdge: 0x94aca0,
  cliff: 0x56697a,
  cliffFoot: 0x2c4252,
  wall: 0xf0eadb,
  wallShade: 0xb9bdb8,
  roof: 0x3f5567,
  line: 0x1d2f3d,
  window: 0x47617a,
  isNight: false,
};

export const NIGHT: Tones = {
  ground: 0x1f333c,
  groundEdge: 0x33505a,
  cliff: 0x172734,
  cliffFoot: 0x0b1520,
  wall: 0x3b4e5d,
  wallShade: 0x253542,
  roof: 0x142230,
  line: 0x060d15,
  window: 0xf2c277,
  isNight: true,
};
