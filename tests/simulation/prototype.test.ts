import { describe, expect, it } from 'vitest';
import { runPrototype, type PrototypeStorm } from './prototype.ts';
import { run, seeds, STORM } from './storms.ts';

/** The storm of these tests, as the prototype takes it. */
const storm: Omit<PrototypeStorm, 'seed'> = {
  r0: STORM.r0,
  pool: STORM.pool,
  startHour: 8,
  baseline: STORM.baselinePerHour,
  arousal: STORM.arousal,
  trust: STORM.trust,
  responsibility: STORM.responsibility,
};

describe('the prototype', () => {
  it('gives, post by post, the storm that the model gives when nobody answers', () => {
    for (const seed of seeds(20)) {
      const byHand = runPrototype({ ...storm, seed });
      const world = run({ ...STORM, seed });
      expect(byHand.posts, `seed ${seed}`).toEqual(world.postsByStep);
      expect(byHand.trust.at(-1)).toBeCloseTo(world.trust, 6);
      expect(byHand.arousal.at(-1)).toBeCloseTo(world.arousal, 6);
    }
  });
});
