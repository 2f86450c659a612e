import { describe, expect, it } from 'vitest';
import { hours, stepOf, type Step } from '../../src/quantity/units.ts';
import { authorOf, type PostAuthor } from '../../src/simulation/audience.ts';
import { measuresAt } from '../../src/simulation/measure.ts';
import { advanceWorld, beginWorld } from '../../src/simulation/world.ts';
import { OUTAGE, quantile, run } from './storms.ts';

const world = run(OUTAGE);
const step = stepOf(hours(12));
const authors: PostAuthor[] = Array.from({ length: 6_000 }, (_, index) => authorOf(world, { platform: 1, step, index }));
const share = (claim: (author: PostAuthor) => boolean): number => authors.filter(claim).length / authors.length;

describe('the author of a post', () => {
  it('[SIM-13] is the same whenever it is asked for, and different for the next post', () => {
    const early = beginWorld(OUTAGE);
    advanceWorld(early, hours(13));
    for (let index = 0; index < 50; index++) expect(authorOf(early, { platform: 1, step, index })).toEqual(authors[index]);
    expect(new Set(authors.map(({ heat }) => heat)).size).toBeGreaterThan(5_900);
    expect(authorOf(world, { platform: 0, step, index: 0 })).not.toEqual(authors[0]);
    expect(authorOf(world, { platform: 1, step: (step + 1) as Step, index: 0 })).not.toEqual(authors[0]);
  });

  it('[SIM-13] is in the mood that the world says, over many posts', () => {
    const { negative, supportive } = measuresAt(world, (step + 1) as Step);
    expect(share(({ mood }) => mood === 'negative')).toBeCloseTo(negative, 1);
    expect(share(({ mood }) => mood === 'supportive')).toBeCloseTo(supportive, 1);
    const hostile = (segment: string): number => {
      const own = authors.filter((author) => author.segment === segment);
      return own.filter(({ mood }) => mood === 'negative').length / own.length;
    };
    expect(hostile('trolls')).toBeGreaterThan(hostile('affected'));
    expect(hostile('affected')).toBeGreaterThan(hostile('advocates'));
  });

  it('[SIM-14] has followers like those who share: half below 182, a loud hundredth far above', () => {
    const followers = authors.map((author) => author.followers);
    expect(quantile(followers, 0.5)).toBeGreaterThan(165);
    expect(quantile(followers, 0.5)).toBeLessThan(200);
    expect(quantile(followers, 0.99)).toBeGreaterThan(5_000);
    expect(Math.max(...followers)).toBeGreaterThan(50_000);
  });
});
