import { row, type Assumption } from './assumption.ts';
import { figuresOf, type Figure, type ResponseEffect } from './response-effect.ts';
import { RESPONSES, type ResponseFigure, type ResponseKind } from './response.ts';

const UNITS: Readonly<Record<Figure, string>> = {
  reproduction: '× reproduction',
  reproductionWhenCalm: '× reproduction',
  arousal: '1',
  arousalWhenCalm: '1',
  trust: 'points',
  responsibility: '1',
  decay: 'h',
  publicity: 'posts',
  weight: '1',
  reseed: 'share of posts',
};

/** No single response moves the reproduction number by more than about 15 %: beyond that even a cautious reply decides a storm. */
const LEAST_FACTOR = 0.86;
const MOST_FACTOR = 1.163;

const ordered = (a: number, b: number): readonly [number, number] => (a < b ? [a, b] : [b, a]);

/** Half to double the size, the sign kept: signs are evidenced, sizes are ours. */
function rangeOf(figure: Figure, value: number): readonly [number, number] {
  if (UNITS[figure] !== UNITS.reproduction) return ordered(value / 2, figure === 'weight' ? Math.min(1, value * 2) : value * 2);
  const [low, high] = ordered(1 + (value - 1) / 2, 1 + (value - 1) * 2);
  return [Math.max(low, LEAST_FACTOR), Math.min(high, MOST_FACTOR)];
}

/** One row for each figure of each response that has it. */
export function responseRows(): Record<ResponseFigure, Assumption> {
  const rows = (Object.entries(RESPONSES) as [ResponseKind, ResponseEffect][]).flatMap(([kind, effect]) =>
    figuresOf(effect).map((figure) => {
      const value = effect[figure]!;
      return [
        `response.${kind}.${figure}`,
        row(value, UNITS[figure], rangeOf(figure, value), [effect.letter, effect.confidence, effect.source]),
      ];
    }),
  );
  return Object.fromEntries(rows) as Record<ResponseFigure, Assumption>;
}
