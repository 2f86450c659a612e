/** Size of the picture in its own pixels. */
export interface Size {
  readonly width: number;
  readonly height: number;
}

/** Middle of an island's ground and half its width. Islands farther off are smaller. */
export interface Place {
  readonly x: number;
  readonly y: number;
  readonly radius: number;
}

/** Where the house stands: its outer walls, the ground it stands on, the room above for the roof. */
export interface HousePlace {
  readonly left: number;
  readonly width: number;
  readonly top: number;
  readonly ground: number;
  readonly roof: number;
}

/** Where everything stands in a picture of this size. */
export interface Layout {
  readonly size: Size;
  readonly mode: 'strip' | 'wide' | 'tall';
  readonly horizon: number;
  readonly islands: readonly Place[];
  readonly house: HousePlace;
  /** Thickness of a thin line. */
  readonly pen: number;
}

/** Depth of an island's ground as seen: how flat the circle lies. */
export const TILT = 0.36;

interface Area {
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
}

/** What has to find room. */
export interface Content {
  readonly islands: number;
  readonly floors: number;
}

function modeOf({ width, height }: Size): Layout['mode'] {
  if (height < 300 * Math.max(1, width / 2400) || width / height > 3) return width / height < 1.2 ? 'tall' : 'strip';
  return width / height < 0.9 ? 'tall' : 'wide';
}

/** Lays the world out: sky above, islands in the sea, the house in front at the right. */
export function layoutOf(size: Size, content: Content): Layout {
  const mode = modeOf(size);
  const house = housePlace(size, mode, content.floors);
  const horizon = Math.round(size.height * { strip: 0.36, wide: 0.36, tall: 0.23 }[mode]);
  return {
    size,
    mode,
    horizon,
    house,
    islands: islandPlaces(islandArea(size, mode, house), content.islands),
    pen: Math.max(1, Math.min(size.height / 420, size.width / 700)),
  };
}

function housePlace({ width, height }: Size, mode: Layout['mode'], floors: number): HousePlace {
  const tallest = { strip: 0.85, wide: 0.78, tall: 0.38 }[mode] * height;
  const roof = Math.round(tallest * 0.13);
  const storey = Math.min((tallest - roof) / Math.max(2, floors), { strip: 60, wide: 0.13 * height, tall: 0.1 * height }[mode]);
  const walls = Math.round(storey * Math.max(2, floors));
  const broad = Math.min(
    { strip: 0.34, wide: 0.27, tall: 0.6 }[mode] * width,
    Math.max(walls * { strip: 1.15, wide: 0.68, tall: 0.9 }[mode], storey * 4.2),
  );
  const ground = Math.round(height * { strip: 0.965, wide: 0.93, tall: 0.955 }[mode]);
  const margin = Math.round(width * { strip: 0.02, wide: 0.035, tall: 0.05 }[mode]);
  return { left: Math.round(width - margin - broad), width: Math.round(broad), top: ground - walls - roof, ground, roof };
}

function islandArea({ width, height }: Size, mode: Layout['mode'], house: HousePlace): Area {
  if (mode === 'tall')
    return { left: width * 0.03, right: width * 0.97, top: height * 0.3, bottom: Math.max(height * 0.4, house.top - height * 0.075) };
  const top = { strip: 0.5, wide: 0.45 }[mode];
  return { left: width * 0.02, right: house.left - width * 0.025, top: height * top, bottom: height * { strip: 0.78, wide: 0.82 }[mode] };
}

/** The farthest row is drawn at this share of the size of the nearest. */
const FAR = 0.72;

/** Half the width of the nearest islands when `count` of them stand in `rows`. */
function radiusFor({ left, right, top, bottom }: Area, count: number, rows: number): number {
  const columns = Math.ceil(count / rows) + (rows > 1 ? 0.5 : 0);
  const across = (right - left) / columns / 2.32;
  const down = (bottom - top) / (rows > 1 ? (rows - 1) * 0.86 : 0.68);
  return Math.min(across, down);
}

/** Shifts that keep the rows from looking ruled, in parts of a radius. */
const DRIFT = [0.1, -0.16, 0.2, -0.06, 0.14, -0.2, 0.04, -0.1] as const;

function islandPlaces(area: Area, count: number): readonly Place[] {
  const rows = [1, 2, 3].reduce((best, tried) => (radiusFor(area, count, tried) > radiusFor(area, count, best) * 1.08 ? tried : best), 1);
  const columns = Math.ceil(count / rows);
  const nearest = radiusFor(area, count, rows);
  return Array.from({ length: count }, (_, index) => {
    const row = index % rows;
    const depth = rows > 1 ? row / (rows - 1) : 0.5;
    const radius = nearest * (rows > 1 ? FAR + (1 - FAR) * depth : 1);
    const drift = DRIFT[index % DRIFT.length] ?? 0;
    const step = (area.right - area.left) / (columns + (rows > 1 ? 0.5 : 0));
    const indent = rows > 1 && row % 2 === 1 ? 1 : 0.5;
    const lift = rows > 1 ? drift * 0.35 : index % 2 ? 0.1 : -0.1;
    return {
      x: Math.round(area.left + step * (Math.floor(index / rows) + indent) + drift * radius * 0.5),
      y: Math.round(area.top + (area.bottom - area.top) * (rows > 1 ? depth : 0.48) + lift * radius),
      radius: Math.round(radius),
    };
  });
}
