import { describe, expect, it } from 'vitest';
import type { Seed } from '../../src/quantity/chance.ts';
import { hours, minutes } from '../../src/quantity/units.ts';
import { report } from '../../src/simulation/news.ts';
import { measuresAt } from '../../src/simulation/measure.ts';
import type { StormEvent } from '../../src/simulation/storm.ts';
import { applyForce } from '../../src/simulation/force.ts';
import { advanceWorld, beginWorld } from '../../src/simulation/world.ts';
import { BREEZE, mean, response, run, seeds, STORM } from './storms.ts';

/** A storm of one exposure: loud at once, then dying away. */
const SHOCK = { ...STORM, r0: 0.3, exposures: [{ id: 'tv', at: hours(2), platform: 'short', postsPerHour: 700, decay: hours(3) }] };

describe('the level', () => {
  it('[SIM-8] rises at once and falls one step only after two hours below', () => {
    for (const seed of seeds(20)) {
      const world = beginWorld({ ...SHOCK, seed });
      const turns = advanceWorld(world, SHOCK.horizon).filter(
        (event): event is Extract<StormEvent, { type: 'level.rose' | 'level.fell' }> =>
          event.type === 'level.rose' || event.type === 'level.fell',
      );
      expect(turns.length).toBeGreaterThan(2);
      turns.forEach((turn, at) => {
        const last = turns[at - 1];
        expect(turn.from).toBe(last?.to ?? 0);
        if (turn.type === 'level.rose') return expect(turn.to).toBeGreaterThan(turn.from);
        expect(turn.to).toBe(turn.from - 1);
        return expect(turn.at - last!.at).toBeGreaterThanOrEqual(120);
      });
      expect(world.peakLevel).toBe(Math.max(...world.levelByStep));
      expect(world.level).toBeLessThan(world.peakLevel);
    }
  });

  it('[SIM-8] keeps the conditions of the scale: no level 4 without two online articles, no 5 without five items', () => {
    for (const seed of seeds(25)) {
      const world = beginWorld({ ...STORM, seed });
      for (let hour = 1; hour <= 72; hour++) {
        for (const event of advanceWorld(world, hours(hour))) {
          if (event.type !== 'level.rose') continue;
          const { news, volume, negative } = measuresAt(world, (event.at / 5) as typeof world.step);
          expect(volume).toBeGreaterThan(world.plan.levels.volume[event.to]!);
          if (event.to >= 4) expect(news.online).toBeGreaterThanOrEqual(2);
          if (event.to >= 5) expect(news.online + news.print >= 5 || news.print + news.tv >= 3).toBe(true);
          if (event.to >= 5) expect(negative).toBeGreaterThan(0.6);
        }
      }
    }
  });
});

describe('the news', () => {
  it('[SIM-7] report loud storms by day, quiet ones never', () => {
    const items = (setup: typeof STORM) => mean(seeds(20).map((seed) => run({ ...setup, seed }).news.online));
    expect(items(STORM)).toBeGreaterThan(5);
    expect(items(BREEZE)).toBeLessThan(1);
    expect(items({ ...STORM, newsworthiness: 0 })).toBe(0);
    expect(items({ ...STORM, newsworthiness: 2 })).toBeGreaterThan(items({ ...STORM, newsworthiness: 0.5 }));
    const events = seeds(20).flatMap((seed) => advanceWorld(beginWorld({ ...STORM, seed }), STORM.horizon));
    const atNight = events.filter(({ type, at }) => type === 'news.published' && ((480 + at - 5) / 60) % 24 < 6).length;
    expect(atNight / events.filter(({ type }) => type === 'news.published').length).toBeLessThan(0.06);
  });

  it('[SIM-7] are a note, an article or a lead: by size, which is 1 in the mean', () => {
    let [items, coverage] = [0, 0];
    const told = new Map<string, number>();
    for (const seed of seeds(60)) {
      const world = beginWorld({ ...STORM, seed });
      for (const event of advanceWorld(world, STORM.horizon)) {
        if (event.type === 'news.published') told.set(event.item, (told.get(event.item) ?? 0) + 1);
      }
      items += world.news.online + world.news.print + world.news.tv;
      coverage += world.coverage.reduce((sum, size) => sum + size, 0);
    }
    const share = (item: string): number => (told.get(item) ?? 0) / items;
    expect(coverage / items).toBeGreaterThan(0.95);
    expect(coverage / items).toBeLessThan(1.05);
    for (const item of ['note', 'lead']) {
      expect(share(item)).toBeGreaterThan(0.2);
      expect(share(item)).toBeLessThan(0.3);
    }
    expect(share('response')).toBe(0);
  });

  it('[SIM-7] are the larger, the louder it is when the same draw decides, and begin at nothing', () => {
    const size = (seed: Seed, step: number, volume: number): number => {
      const world = beginWorld({ ...STORM, seed });
      Object.assign(world, { step, volume, stirring: volume });
      report(world, 12, []);
      return world.coverage[0]!;
    };
    const looks = seeds(10).flatMap((seed) => Array.from({ length: 280 }, (_, look) => ({ seed, step: look * 3 + 2 })));
    const sizes = looks.flatMap(({ seed, step }) => {
      const row = [60, 80, 81, 120, 400].map((volume) => size(seed, step, volume));
      return row.at(-1)! > 0 ? [row] : [];
    });
    expect(sizes.length).toBeGreaterThan(300);
    for (const row of sizes) {
      row.slice(1).forEach((louder, at) => {
        if (louder > 0) expect(louder).toBeGreaterThan(row[at]!);
        else expect(row[at]).toBe(0);
      });
      // A little louder is a little more, also where there had been no article.
      expect(row[2]! - row[1]!).toBeLessThan(0.06);
    }
    expect(sizes.filter(([, quieter, louder]) => quieter === 0 && louder! > 0).length).toBeGreaterThan(2);
  });

  it('[SIM-7] report on how the firm responds where that is what is talked about', () => {
    const nothing = { ...STORM, r0: 0, seedCurve: { perHour: 0, decay: hours(1) }, baselinePerHour: 0.5, newsworthiness: 2 };
    const told = seeds(40).flatMap((seed) => {
      const world = beginWorld({ ...nothing, seed });
      applyForce(world, response('legalThreat', 2));
      return advanceWorld(world, nothing.horizon).flatMap((event) => (event.type === 'news.published' ? [event.item] : []));
    });
    expect(told).toContain('response');
  });

  it('[SIM-7] bring posts of their own, and the more where people talk about news', () => {
    const loud = seeds(15).map((seed) => run({ ...STORM, seed }));
    const hushed = seeds(15).map((seed) => run({ ...STORM, seed, newsworthiness: 0 }));
    expect(mean(loud.map(({ total }) => total))).toBeGreaterThan(mean(hushed.map(({ total }) => total)));
  });
});

describe('the mood', () => {
  it('[SIM-5] trust falls with a storm for which the firm is blamed, less where it is a victim', () => {
    const fall = (responsibility: number): number => mean(seeds(20).map((seed) => 62 - run({ ...STORM, seed, responsibility }).trust));
    expect(fall(0.85)).toBeGreaterThan(fall(0.2) + 5);
    expect(fall(0.85)).toBeLessThan(25);
    expect(mean(seeds(20).map((seed) => 62 - run({ ...BREEZE, seed }).trust))).toBeLessThan(4);
  });

  it('[SIM-6] silence is punished only from a breeze on, after its tolerance, and not without end', () => {
    const calm = run({ ...STORM, r0: 0, seedCurve: { perHour: 1, decay: hours(6) } });
    expect(calm.peakLevel).toBeLessThan(2);
    expect(calm.drifted).toBe(0);
    const storm = beginWorld(STORM);
    advanceWorld(storm, STORM.horizon);
    expect(storm.drifted).toBeGreaterThan(0.07);
    expect(storm.drifted).toBeLessThan(0.0805);
    const early = beginWorld({ ...SHOCK });
    advanceWorld(early, minutes(120 + 175));
    expect(early.level).toBeGreaterThanOrEqual(2);
    expect(early.drifted).toBe(0);
  });
});
