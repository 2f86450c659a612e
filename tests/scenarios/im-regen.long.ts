import { describe, expect, it } from 'vitest';
import { courseOf } from '../../src/debrief/curve.ts';
import { whatIf } from '../../src/debrief/what-if.ts';
import { paperStage } from '../../src/exercise/papers.ts';
import { FIRST, played, publicationOf } from './im-regen.ts';
import type { Choice } from './im-regen.ts';

const SEEDS = 200;
const THREE_HOURS = 180;

/** Posts after the answer was moved three hours earlier, as a share of the posts before. */
function ratio(seed: number, choice: Choice): number {
  const exercise = played(seed, choice);
  const { id, at } = publicationOf(exercise)!;
  const { course, voided } = whatIf(exercise, { type: 'move', decision: id, to: at - THREE_HOURS });
  expect(voided.map(({ decision }) => decision.id)).not.toContain(id);
  return course.outcome.totalPosts / courseOf(exercise).outcome.totalPosts;
}

const median = (values: readonly number[]): number => [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)]!;

describe('Im Regen', () => {
  it.each(['alone', 'accept'] as const)('moving the answer three hours earlier lowers the curve in at least 95 of 100 seeds: %s', (ink) => {
    const ratios = [...Array(SEEDS).keys()].map((nth) => ratio(nth + 1, { ...FIRST, ink }));
    const lower = ratios.filter((one) => one < 1).length;
    console.log(`im-regen, ${ink}, ${SEEDS} seeds: lower in ${lower}, median ${median(ratios).toFixed(2)} of the posts`);
    expect(lower).toBeGreaterThanOrEqual(SEEDS * 0.95);
  });

  it('does not make haste a cure: a holding statement three hours earlier changes little', () => {
    const ratios = [...Array(SEEDS).keys()].map((nth) => ratio(nth + 1, { ...FIRST, sentence: 'holdClean' }));
    console.log(`im-regen, holding statement, ${SEEDS} seeds: median ${median(ratios).toFixed(2)} of the posts`);
    expect(median(ratios)).toBeGreaterThan(0.9);
  });

  it('brings the red ink back within office hours, and never lets a changed text come home too late to be sent', () => {
    for (let seed = 1; seed <= SEEDS; seed++) {
      const exercise = played(seed, { ...FIRST, ink: 'accept' });
      expect(exercise.decisions.map(({ decision }) => decision.act.type)).toEqual(['answer', 'draft', 'argue', 'publish']);
      expect(paperStage([...exercise.papers.values()].at(-1)!)).toBe('published');
    }
  });
});
