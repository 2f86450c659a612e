import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Seed } from '../../src/quantity/chance.ts';
import { minuteOfWeek, parseClock, type MinuteOfDay } from '../../src/quantity/clock.ts';
import { hours, minutes, stepOf } from '../../src/quantity/units.ts';
import { explainHours } from '../../src/simulation/attribution.ts';
import { applyForce, type Force } from '../../src/simulation/force.ts';
import { PLATFORM_KINDS } from '../../src/simulation/kind.ts';
import { trustAfter } from '../../src/simulation/aftermath.ts';
import { measuresAt, segmentTrust } from '../../src/simulation/measure.ts';
import { RESPONSES } from '../../src/simulation/response.ts';
import { PARTS, type StormSetup } from '../../src/simulation/storm.ts';
import { advanceWorld, beginWorld, fingerprint, type World } from '../../src/simulation/world.ts';
import { anyForce, anyStorm, mean, OUTAGE, response, run, seeds, STORM } from './storms.ts';

const sumOf = <Each>(all: readonly Each[], of: (one: Each) => number): number => all.reduce((sum, one) => sum + of(one), 0);

function outOfBounds(world: World): string[] {
  const found: string[] = [];
  const within = (name: string, values: ArrayLike<number>, [low, high]: readonly [number, number]): void => {
    for (let at = 0; at < values.length; at++)
      if (!(values[at]! >= low && values[at]! <= high)) found.push(`${name}[${at}] = ${values[at]}`);
  };
  within('arousal', world.arousalByStep, [0, 1]);
  within('responsibility', world.responsibilityByStep, [0, 1]);
  within('negative', world.negativeByStep, [0, 0.95]);
  within('trust', world.trustByStep, [0, 100]);
  within('segmentTrust', world.segmentTrustByStep, [0, 100]);
  within('level', world.levelByStep, [0, 6]);
  for (const name of ['volumeByStep', 'reproductionByStep', 'reachByStep'] as const) within(name, world[name], [0, 1e12]);
  within('parts', world.trace?.notes ?? [], [0, 1e12]);
  within('posts', world.posts, [0, 1e9]);
  world.posts.forEach((posts, platform) => {
    const steps = Array.from({ length: world.step }, (_, step) => world.postsByStep[step * world.platformCount + platform]!);
    within(`pool of ${platform}`, [posts], [0, world.plan.pool[platform]! + Math.max(0, ...steps)]);
  });
  return found;
}

/** Posts that were counted in one place and not in another. */
function lostPosts(world: World): number {
  const visible = world.posts.reduce((sum, posts, platform) => sum + posts * world.plan.isVisible[platform]!, 0);
  const noted = Float64Array.from(world.postsByStep).reduce((sum, posts) => sum + posts, 0);
  return Math.abs(world.total - visible) + Math.abs(noted - world.posts.reduce((sum, posts) => sum + posts, 0));
}

describe('the world', () => {
  it('[SIM-18] stays within its bounds and loses no post, whatever the storm and whatever is done', () => {
    fc.assert(
      fc.property(anyStorm, fc.array(anyForce, { maxLength: 12 }), (setup, forces) => {
        const world = run(setup, forces, { isTraced: true });
        expect(outOfBounds(world)).toEqual([]);
        expect(lostPosts(world)).toBe(0);
      }),
      { seed: 1, numRuns: 150 },
    );
  });

  it('[SIM-18] gives no platform more posts than its pool and one step', () => {
    for (const seed of seeds(20)) {
      const world = run({
        ...STORM,
        seed,
        pool: 800,
        r0: 1.6,
        exposures: [{ id: 'tv', at: hours(1), platform: 'clips', postsPerHour: 5_000, decay: hours(3) }],
      });
      world.posts.forEach((posts, platform) => {
        let mostInStep = 0;
        for (let step = 0; step < world.step; step++)
          mostInStep = Math.max(mostInStep, world.postsByStep[step * world.platformCount + platform]!);
        expect(posts).toBeLessThanOrEqual(world.plan.pool[platform]! + mostInStep);
      });
    }
  });

  it('[SIM-11] comes to the same in one stride as in any number of steps', () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 0, max: 1_800 }), { maxLength: 30 }), fc.nat(), (pauses, seed) => {
        const setup = { ...OUTAGE, seed: seed as Seed };
        const forces = [response('holdingStatement', 1), response('attack', 7.3)];
        const strides = beginWorld(setup);
        for (const force of forces) applyForce(strides, force);
        const events = [...pauses].sort((a, b) => a - b).flatMap((to) => advanceWorld(strides, minutes(to)));
        events.push(...advanceWorld(strides, setup.horizon));
        const whole = beginWorld(setup);
        for (const force of forces) applyForce(whole, force);
        expect(advanceWorld(whole, setup.horizon)).toEqual(events);
        expect(fingerprint(whole)).toBe(fingerprint(strides));
      }),
      { seed: 2, numRuns: 25 },
    );
  });

  it('[SIM-11] moves by whole steps and never past its horizon', () => {
    const world = beginWorld(STORM);
    advanceWorld(world, minutes(14));
    expect(world.step).toBe(2);
    advanceWorld(world, minutes(12));
    expect(world.step).toBe(2);
    advanceWorld(world, hours(1_000));
    expect(world.step).toBe(864);
  });

  it('[SIM-3] is not changed by an action before the action', () => {
    fc.assert(
      fc.property(fc.array(anyForce, { minLength: 1, maxLength: 6 }), fc.nat(), (forces, seed) => {
        const setup = { ...OUTAGE, seed: seed as Seed };
        const first = Math.min(...forces.map(({ at }) => at));
        const before = minutes(Math.floor(first / 5) * 5);
        const silent = beginWorld(setup);
        const acting = beginWorld(setup);
        for (const force of forces) applyForce(acting, force);
        const quiet = advanceWorld(silent, before);
        expect(advanceWorld(acting, before)).toEqual(quiet);
        expect(measuresAt(acting, acting.step)).toEqual(measuresAt(silent, silent.step));
        expect([...acting.energy]).toEqual([...silent.energy]);
      }),
      { seed: 3, numRuns: 60 },
    );
  });

  it('[SIM-3] hears a force handed in early exactly as one handed in at its minute', () => {
    const early = run(OUTAGE, [response('fullApology', 3), response('attack', 2)]);
    const late = beginWorld(OUTAGE);
    advanceWorld(late, hours(2));
    applyForce(late, response('attack', 2));
    advanceWorld(late, hours(3));
    applyForce(late, response('fullApology', 3));
    advanceWorld(late, OUTAGE.horizon);
    expect(fingerprint(late)).toBe(fingerprint(early));
  });

  it('[SIM-12] has a fingerprint that tells equal worlds from unequal ones', () => {
    expect(fingerprint(run(OUTAGE))).toBe(fingerprint(run({ ...OUTAGE })));
    const others = [
      run({ ...OUTAGE, seed: 2 as Seed }),
      run({ ...OUTAGE, r0: OUTAGE.r0 + 1e-12 }),
      run(OUTAGE, [response('holdingStatement', 29)]),
      run(OUTAGE, [{ type: 'shift', at: hours(29), cause: 'x', trust: 1e-9 }]),
    ];
    const prints = new Set([fingerprint(run(OUTAGE)), ...others.map(fingerprint)]);
    expect(prints.size).toBe(5);
    const waiting = beginWorld(OUTAGE);
    applyForce(waiting, response('attack', 9));
    expect(fingerprint(waiting)).not.toBe(fingerprint(beginWorld(OUTAGE)));
  });

  it('[SIM-12] has another fingerprint where any number on which the future depends is another', () => {
    const world = run(OUTAGE, [response('fullApology', 4)]) as { -readonly [Name in keyof World]: World[Name] };
    const print = fingerprint(world);
    const names = (Object.keys(world) as (keyof World)[]).filter((name) => typeof world[name] === 'number' && name !== 'platformCount');
    expect(names.length).toBeGreaterThan(15);
    for (const name of names) {
      const value = world[name];
      Object.assign(world, { [name]: Number(value) + 1 });
      expect(fingerprint(world), name).not.toBe(print);
      Object.assign(world, { [name]: value });
      expect(fingerprint(world), name).toBe(print);
    }
  });

  it('[SIM-12] is the same world, bit for bit, as when it was written down', () => {
    expect(fingerprint(run(STORM, [response('fullApology', 4)]))).toMatchInlineSnapshot(`"ce1b63e8f1ff3190aa2d61efb6899d3b"`);
    expect(fingerprint(run(OUTAGE, [response('copyPaste', 2), response('correctiveAction', 9)]))).toMatchInlineSnapshot(
      `"ce0bf7e27dc837b30be6a21ff59b6716"`,
    );
  });

  it('[SIM-19] shifts nothing on other platforms’ luck when a platform is added', () => {
    const lonely = { ...STORM, platforms: STORM.platforms.slice(0, 1) };
    const joined = { ...STORM, platforms: [{ id: 'reviews', kind: 'reviews', origin: false, seedShare: 0 } as const, ...lonely.platforms] };
    const changed = { ...joined, assumptions: { 'spill.short.reviews': 0, 'media.reviews': 0, 'spill.reviews.short': 0 } };
    const alone = run(lonely);
    const together = run(changed);
    for (let step = 0; step < alone.step; step++) expect(together.postsByStep[step * 2 + 1]).toBe(alone.postsByStep[step]);
  });

  it('[SIM-19] meets the same luck in both branches: more attention never gives fewer posts in the next step', () => {
    for (const seed of seeds(30)) {
      const setup = { ...STORM, seed };
      const calm = beginWorld(setup);
      const loud = beginWorld(setup);
      advanceWorld(calm, hours(9));
      advanceWorld(loud, hours(9));
      applyForce(loud, { type: 'exposure', cause: 'tv', at: hours(9), platform: 'short', postsPerHour: 40, decay: hours(1) });
      for (let step = 0; step < 12; step++) {
        advanceWorld(calm, minutes(545 + step * 5));
        advanceWorld(loud, minutes(545 + step * 5));
        const at = (calm.step - 1) * calm.platformCount;
        expect(loud.postsByStep[at]!).toBeGreaterThanOrEqual(calm.postsByStep[at]!);
      }
    }
  });

  it('[SIM-15] takes other luck from the minute of a reseeding, and none before', () => {
    const other = { ...STORM, reseeded: { from: hours(10), seed: 99 as Seed } };
    const [first, second] = [run(STORM), run(other)];
    const ten = stepOf(hours(10)) * first.platformCount;
    expect(second.postsByStep.slice(0, ten)).toEqual(first.postsByStep.slice(0, ten));
    expect(second.postsByStep.slice(ten)).not.toEqual(first.postsByStep.slice(ten));
    expect(fingerprint(run({ ...STORM, reseeded: { from: hours(0), seed: 99 as Seed } }))).toBe(
      fingerprint(run({ ...STORM, seed: 99 as Seed })),
    );
  });
});

describe('a storm that breaks out on a Friday evening', () => {
  const friday = { ...OUTAGE, start: minuteOfWeek('friday', parseClock('18:40') as MinuteOfDay), horizon: hours(72) };
  const onMonday = (world: World, platforms = world.platformCount): number => {
    // Monday from nine to twelve.
    const [from, to] = [stepOf(minutes(62 * 60 + 20)), stepOf(minutes(65 * 60 + 20))];
    return Array.from(world.postsByStep.slice(from * platforms, to * platforms)).reduce((sum, posts) => sum + posts, 0);
  };

  it('[SIM-2] tells what happens in one step platform by platform', () => {
    const places = new Map(OUTAGE.platforms.map(({ id }, at) => [id, at]));
    let together = 0;
    for (const seed of seeds(200)) {
      const setup = { ...OUTAGE, seed };
      const told = advanceWorld(beginWorld(setup), setup.horizon).flatMap((event) =>
        'platform' in event ? [{ at: event.at, place: places.get(event.platform)! }] : [],
      );
      for (const [nth, { at, place }] of told.entries()) {
        const before = told[nth - 1];
        if (before?.at !== at) continue;
        together++;
        expect(place).toBeGreaterThanOrEqual(before.place);
      }
    }
    expect(together).toBeGreaterThan(10);
  });

  it('[SIM-4] lives on Monday if its sources do, and has died if they are closed', () => {
    const relief: Force = { type: 'relief', cause: 'repair', source: 'lines', at: hours(6), share: 1, over: hours(6) };
    const [open, closed] = [[], [relief]].map((forces) => mean(seeds(40).map((seed) => onMonday(run({ ...friday, seed }, forces)))));
    expect(open!).toBeGreaterThan(100);
    expect(closed!).toBeLessThan(open! / 4);
  });
});

describe('trust a month later', () => {
  it('[SIM-30] has healed for the most part, and stays the lower, the more the firm is blamed', () => {
    const blamed = run(STORM);
    const loss = STORM.trust - blamed.trust;
    expect(loss).toBeGreaterThan(5);
    const lasting = STORM.trust - trustAfter(blamed, 30);
    expect(lasting).toBeGreaterThan(0.25 * loss);
    expect(lasting).toBeLessThan(0.5 * loss);
    const victim = run({ ...STORM, responsibility: 0.2 });
    expect(STORM.trust - trustAfter(victim, 30)).toBeLessThan(0.4 * lasting);
    expect(trustAfter(blamed, 0)).toBeCloseTo(blamed.trust, 9);
  });
});

describe('a world without chance', () => {
  it('[SIM-27] is the same whatever the seed, and told in fractions', () => {
    const [first, second] = seeds(2).map((seed) => run({ ...OUTAGE, seed, chance: 'none' }));
    expect(fingerprint(first!)).toBe(fingerprint(second!));
    expect(first!.total % 1).toBeGreaterThan(0);
    expect(first!.news.online % 1).toBeGreaterThan(0);
    expect(first!.newsByStep.reduce((sum, items) => sum + items, 0)).toBe(
      Object.values(first!.news).reduce((sum, items) => sum + Math.floor(items), 0),
    );
  });

  it('[SIM-27] is the mean of the drawn ones, where nothing depends on luck but the counts', () => {
    const shock: StormSetup = {
      ...STORM,
      r0: 0.5,
      newsworthiness: 0,
      exposures: [{ id: 'report', at: hours(1), platform: 'short', postsPerHour: 900, decay: hours(3) }],
    };
    const drawn = mean(seeds(200).map((seed) => run({ ...shock, seed }).total));
    expect(Math.abs(run({ ...shock, chance: 'none' }).total / drawn - 1)).toBeLessThan(0.02);
  });
});

describe('the parts of the talk', () => {
  it('[SIM-2] add up to the expected posts, so that the counts keep to them on average', () => {
    const traced = (seed: Seed): World => run({ ...OUTAGE, seed }, [response('ceoVideo', 3)], { isTraced: true });
    const explained = seeds(60).map((seed) => explainHours(traced(seed)));
    const share = explained.map((hours) => sumOf(hours, ({ posts }) => posts) / sumOf(hours, ({ posts, chance }) => posts - chance));
    expect(mean(share)).toBeCloseTo(1, 1);
    for (const part of PARTS) {
      if (part === 'exposures') continue;
      expect(mean(explained.map((hours) => sumOf(hours, ({ parts }) => parts[part])))).toBeGreaterThan(0);
    }
  });

  it('[SIM-2] are noted without moving anything', () => {
    expect(fingerprint(run(OUTAGE, [], { isTraced: true }))).toBe(fingerprint(run(OUTAGE)));
  });

  it('[SIM-17] leave out what is said in messengers; only screenshots of it surface', () => {
    const world = run(OUTAGE);
    const hidden = PLATFORM_KINDS.indexOf('messenger');
    expect(world.posts[hidden]).toBeGreaterThan(100);
    expect(world.total).toBe([...world.posts].reduce((sum, posts, at) => sum + (at === hidden ? 0 : posts), 0));
    const sealed = run({ ...OUTAGE, assumptions: Object.fromEntries(PLATFORM_KINDS.map((kind) => [`spill.messenger.${kind}`, 0])) });
    expect(sealed.total).toBeLessThan(world.total);
  });

  it('[SIM-4] cases feed the storm until a remedy closes them; words never close one', () => {
    const silent = run(OUTAGE);
    const words = run(OUTAGE, [response('fullApology', 2), response('explanation', 3)]);
    const relief = run(OUTAGE, [{ type: 'relief', cause: 'rollback', at: hours(4), source: 'lines', share: 1, over: hours(2) }]);
    expect(silent.openCases[0]).toBe(38_000);
    expect(words.openCases[0]).toBe(38_000);
    expect(relief.openCases[0]).toBe(0);
    expect(relief.total).toBeLessThan(0.8 * silent.total);
    const early = mean(
      seeds(60).map(
        (seed) => run({ ...OUTAGE, seed }, [{ type: 'relief', cause: 'r', at: hours(4), source: 'lines', share: 1, over: hours(1) }]).total,
      ),
    );
    const late = mean(
      seeds(60).map(
        (seed) =>
          run({ ...OUTAGE, seed }, [{ type: 'relief', cause: 'r', at: hours(20), source: 'lines', share: 1, over: hours(1) }]).total,
      ),
    );
    expect(early).toBeLessThan(0.8 * late);
  });

  it('[SIM-4] a relief closes its share evenly over its time and says when a source is dry', () => {
    const world = beginWorld(OUTAGE);
    applyForce(world, { type: 'relief', cause: 'x', at: hours(1), source: 'lines', share: 0.5, over: hours(2) });
    applyForce(world, { type: 'relief', cause: 'y', at: hours(5), source: 'lines', share: 1, over: hours(1) });
    const events = advanceWorld(world, hours(2));
    expect(world.openCases[0]).toBeCloseTo(38_000 * 0.75, 0);
    events.push(...advanceWorld(world, hours(4)));
    expect(world.openCases[0]).toBeCloseTo(19_000, 0);
    events.push(...advanceWorld(world, hours(8)));
    expect(events.filter(({ type }) => type === 'cases.closed')).toEqual([{ type: 'cases.closed', at: hours(6), source: 'lines' }]);
  });

  it('[SIM-4] exposures bring the posts they promise, at the hour at which they come', () => {
    const quiet = {
      ...STORM,
      r0: 0,
      seedCurve: { perHour: 0, decay: hours(1) },
      newsworthiness: 0,
      dayCurve: { shape: 'office', exponent: 0 } as const,
    };
    const shown = { ...quiet, exposures: [{ id: 'tv', at: hours(10), platform: 'clips', postsPerHour: 200, decay: hours(2) }] };
    const worlds = seeds(60).map((seed) => run({ ...shown, seed, assumptions: { 'day.office.weekend': 1 } }));
    for (const world of worlds) expect(measuresAt(world, stepOf(hours(10))).total).toBe(0);
    const clips = STORM.platforms.findIndex(({ id }) => id === 'clips');
    // ∫ 200 e^(-t / 2 h) dt = 400 posts, plus half a step because a step takes its beginning for all of it.
    expect(mean(worlds.map((world) => world.posts[clips]!)) / 400).toBeCloseTo(1, 1);
  });
});

describe('segments', () => {
  it('[SIM-16] are shifted together so that their mean is the storm’s own', () => {
    const world = beginWorld({ ...OUTAGE, trust: 50, arousal: 0.4 });
    expect(world.trust).toBe(50);
    const shares = world.plan.share;
    expect(world.segmentTrust.reduce((sum, trust, at) => sum + trust * shares[at]!, 0)).toBeCloseTo(50, 9);
    expect(world.segmentArousal.reduce((sum, arousal, at) => sum + arousal * shares[at]!, 0)).toBeCloseTo(0.4, 9);
    expect(segmentTrust(world, 'advocates') - segmentTrust(world, 'trolls')).toBeCloseTo(60, 9);
  });

  it('[SIM-16] divided or whole, the audience moves as one on average', () => {
    const whole = run({ ...STORM, r0: 1.05 });
    const divided = run({ ...STORM, r0: 1.05, segments: OUTAGE.segments.map((segment) => ({ ...segment, share: segment.share * 7 })) });
    expect(divided.trust).toBeCloseTo(whole.trust, 0);
    expect(divided.arousal).toBeCloseTo(whole.arousal, 2);
    expect(segmentTrust(divided, 'affected') - divided.plan.trustAtStart[0]!).toBeLessThan(
      segmentTrust(divided, 'advocates') - divided.plan.trustAtStart[6]!,
    );
  });

  it('[SIM-16] feel a response by their weights, the mean as the action table says', () => {
    const before = beginWorld(OUTAGE);
    const after = beginWorld(OUTAGE);
    applyForce(after, response('fullApology', 0, { reach: 1 }));
    const gain = (kind: Parameters<typeof segmentTrust>[1]): number => segmentTrust(after, kind) - segmentTrust(before, kind);
    expect(after.trust - before.trust).toBeCloseTo(RESPONSES.fullApology.trust, 6);
    expect(gain('affected')).toBeGreaterThan(gain('onlookers'));
    expect(gain('onlookers')).toBeGreaterThan(gain('trolls'));
    const aimed = beginWorld(OUTAGE);
    applyForce(aimed, { type: 'shift', at: hours(0), cause: 'x', trust: -4, segment: 'staff' });
    expect(segmentTrust(aimed, 'staff')).toBeCloseTo(segmentTrust(before, 'staff') - 4, 9);
    expect(segmentTrust(aimed, 'affected')).toBe(segmentTrust(before, 'affected'));
  });
});
