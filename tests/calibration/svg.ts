import type { ScaleContinuousNumeric } from 'd3-scale';

/** A drawing without its frame: what it shows, for eyes and for screen readers. */
export type Drawing = { readonly title: string; readonly description: string; readonly height: number; readonly body: readonly string[] };

export const WIDTH = 860;
/** Room for the title above, axis names below and at the left. */
export const EDGE = { top: 58, right: 48, bottom: 52, left: 72 } as const;

/** Grey letters that can be read on white and on black, and three colours that colour-blind people can tell apart. */
const STYLE = `
text { font: 14px system-ui, sans-serif; fill: #57606a }
.title { font-size: 17px; font-weight: 600; fill: #24292f }
.line { fill: none; stroke-width: 2.5 }
.grid { stroke: #8c959f; stroke-opacity: .3 }
.axis { stroke: #8c959f }
.real { fill: #0969da } .real.line { fill: none; stroke: #0969da }
.model { fill: #bc4c00 } .model.line { fill: none; stroke: #bc4c00 }
.fan { fill: #bc4c00; fill-opacity: .2 }
.band { fill: #8c959f; fill-opacity: .2 }
@media (prefers-color-scheme: dark) {
text { fill: #9ea7b3 } .title { fill: #e6edf3 }
.real { fill: #58a6ff } .real.line { fill: none; stroke: #58a6ff }
.model { fill: #f0883e } .model.line { fill: none; stroke: #f0883e }
.fan { fill: #f0883e }
}`;

export const escaped = (text: string): string => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');
/** Coordinates to a tenth of a pixel: the file is the same wherever it is drawn. */
export const near = (value: number): string => String(Math.round(value * 10) / 10);

export const text = (at: readonly [x: number, y: number], words: string, attributes = ''): string =>
  `<text x="${near(at[0])}" y="${near(at[1])}" ${attributes}>${escaped(words)}</text>`;
export const line = (from: readonly [number, number], to: readonly [number, number], kind: string): string =>
  `<line x1="${near(from[0])}" y1="${near(from[1])}" x2="${near(to[0])}" y2="${near(to[1])}" class="${kind}"/>`;
export const path = (d: string | null, kind: string, attributes = ''): string =>
  `<path d="${(d ?? '').replaceAll(/-?\d+\.\d+/g, (number) => near(Number(number)))}" class="${kind}" ${attributes}/>`;

/** A whole SVG file. */
export function svgOf({ title, description, height, body }: Drawing): string {
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${WIDTH} ${height}" role="img" aria-labelledby="title description">`,
    `<title id="title">${escaped(title)}</title>`,
    `<desc id="description">${escaped(description)}</desc>`,
    `<style>${STYLE}</style>`,
    text([16, 26], title, 'class="title"'),
    ...body,
    '</svg>',
    '',
  ].join('\n');
}

type Axis = {
  readonly scale: ScaleContinuousNumeric<number, number>;
  readonly ticks: readonly number[];
  readonly name: string;
  readonly words?: (tick: number) => string;
};

const plain = (tick: number): string => tick.toLocaleString('en-GB');

export const xAxis = ({ scale, ticks, name, words = plain }: Axis, height: number): string[] => {
  const y = height - EDGE.bottom;
  return [
    line([EDGE.left, y], [WIDTH - EDGE.right, y], 'axis'),
    ...ticks.flatMap((tick) => [
      line([scale(tick), y], [scale(tick), y + 5], 'axis'),
      text([scale(tick), y + 21], words(tick), 'text-anchor="middle"'),
    ]),
    text([(EDGE.left + WIDTH - EDGE.right) / 2, height - 8], name, 'text-anchor="middle"'),
  ];
};

export const yAxis = ({ scale, ticks, name, words = plain }: Axis): string[] => [
  ...ticks.flatMap((tick) => [
    line([EDGE.left, scale(tick)], [WIDTH - EDGE.right, scale(tick)], 'grid'),
    text([EDGE.left - 8, scale(tick) + 5], words(tick), 'text-anchor="end"'),
  ]),
  text([EDGE.left - 56, EDGE.top - 12], name),
];

/** A mark with its meaning, side by side above the drawing. */
export const legend = (entries: readonly (readonly [kind: string, words: string, x: number])[]): string[] =>
  entries.flatMap(([kind, words, x]) => [
    `<rect x="${x}" y="${EDGE.top - 22}" width="16" height="10" class="${kind}"/>`,
    text([x + 22, EDGE.top - 12], words),
  ]);
