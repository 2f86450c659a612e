import { describe, expect, it } from 'vitest';
import { fit } from '../../src/calibration/fit.ts';
import { framesAt } from '../../src/calibration/frames.ts';
import { publicStorm, riseAndDecline, selfExciting, shock, type Stranger } from './strangers.ts';

const MAKERS = { publicStorm, selfExciting, riseAndDecline, shock };
/** Quieter than this is no storm. */
const LEAST_PEAK = 25;

const series = (make: (number: number) => Stranger): Stranger[] =>
  Array.from({ length: 25 }, (_, at) => make(at + 1)).filter(({ counts }) => Math.max(...counts) >= LEAST_PEAK);

const r2Of = ({ counts, start, isShock }: Stranger): number =>
  fit({ observed: counts, frames: framesAt(start, counts.length), isShock }).r2;

const sorted = (values: readonly number[]): number[] => [...values].sort((a, b) => a - b);
const at = (values: readonly number[], share: number): number => values[Math.floor(share * (values.length - 1))]!;

/** Least R² of the worst, of the tenth from below, of the middle one: expected values, and counts with the luck of a storm. */
const LEAST = {
  publicStorm: { quiet: [0.95, 0.98, 0.99], drawn: [0.85, 0.88, 0.95] },
  selfExciting: { quiet: [0.85, 0.9, 0.96], drawn: [0.78, 0.83, 0.95] },
  riseAndDecline: { quiet: [0.82, 0.92, 0.96], drawn: [0.72, 0.81, 0.93] },
  shock: { quiet: [0.985, 0.99, 0.995], drawn: [0.97, 0.98, 0.99] },
} as const;

describe('a hundred series that the fit has never seen', () => {
  for (const [name, make] of Object.entries(MAKERS) as [keyof typeof MAKERS, (typeof MAKERS)[keyof typeof MAKERS]][]) {
    it.each(['quiet', 'drawn'] as const)(`of kind ${name}, %s, are explained`, (luck) => {
      const found = sorted(series((number) => make(number, { isQuiet: luck === 'quiet' })).map(r2Of));
      const figures = [0, 0.1, 0.5].map((share) => at(found, share));
      console.info(
        `${name} ${luck}: ${found.length} series, R² worst / tenth / median ${figures.map((figure) => figure.toFixed(3)).join(' / ')}`,
      );
      figures.forEach((figure, nth) => expect(figure).toBeGreaterThan(LEAST[name][luck][nth]!));
    });
  }
});
