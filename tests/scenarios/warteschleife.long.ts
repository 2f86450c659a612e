import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { logOf, replay } from '../../src/exercise/replay.ts';
import { setupOf } from '../../src/exercise/setup.ts';
import { playOut } from '../../src/policy/play.ts';
import { POLICIES } from '../../src/policy/policies.ts';
import { seedOf } from '../../src/quantity/chance.ts';
import { parseScenario } from '../../src/scenario/parse.ts';
import { PAIRS, stonewalled } from './felt.ts';
import { stopsWithAQuestion } from './questions.ts';

const text = readFileSync(new URL('../../scenarios/warteschleife.json', import.meta.url), 'utf8');
const parsed = parseScenario(text);
if (!parsed.ok) throw new Error(JSON.stringify(parsed.issues.slice(0, 10), null, 1));
const { scenario } = parsed;
const setup = setupOf(scenario);
const seeds = (count: number) => Array.from({ length: count }, (_, nth) => seedOf(nth + 1));

describe('Warteschleife', () => {
  it('becomes a strong wind or a storm (level 4 or 5) with nobody acting, in at least four of five of 500 seeds', () => {
    const levels = [...Array(500).keys()].map(
      (nth) => replay(scenario, seedOf(nth + 1), { log: { setup, decisions: [] } }).world.peakLevel,
    );
    const shares = [0, 1, 2, 3, 4, 5, 6].map((level) => levels.filter((one) => one === level).length / levels.length);
    console.log(`warteschleife, silence, 500 seeds: share by highest level 0–6: ${shares.join(' ')}`);
    expect(shares[4]! + shares[5]!).toBeGreaterThanOrEqual(0.8);
  });

  it.each(['silence', 'best-practice'] as const)('stops at least 20 times for a question with two answers or more: %s', (name) => {
    const counts = seeds(100).map((seed) => stopsWithAQuestion(scenario, seed, { policy: POLICIES[name], setup }));
    console.log(`warteschleife, ${name}: stops with a question, least and most in 100 seeds: ${Math.min(...counts)} ${Math.max(...counts)}`);
    expect(Math.min(...counts)).toBeGreaterThanOrEqual(20);
  });

  it('has four endings that can be reached: calm by practice, bruised by slow sign-off, in the headlines by silence, broken by deletion', () => {
    const slow = PAIRS.find(({ principle }) => principle === 'P21')!;
    const endings = seeds(50).map((seed) => {
      const good = playOut(scenario, seed, { policy: POLICIES['best-practice'], setup });
      return [
        good.ending,
        replay(scenario, seed, { log: slow.worse(scenario, logOf(good)) }).ending,
        replay(scenario, seed, { log: { setup, decisions: [] } }).ending,
        playOut(scenario, seed, { policy: POLICIES['delete-all'], setup }).ending,
      ];
    });
    const expected = ['breeze', 'bruised', 'headline', 'broken'];
    const shares = expected.map((ending, way) => endings.filter((ended) => ended[way] === ending).length / endings.length);
    console.log(`warteschleife, 50 seeds: share that ends ${expected.join(', ')} by these four ways: ${shares.join(' ')}`);
    for (const share of shares) expect(share).toBeGreaterThanOrEqual(0.8);
  });

  it('makes the headlines by denial, text modules and nine hours of sign-off, where practice makes it a breeze', () => {
    const endings = seeds(100).map((seed) => {
      const good = playOut(scenario, seed, { policy: POLICIES['best-practice'], setup });
      return { good: good.ending, bad: replay(scenario, seed, { log: stonewalled(scenario, logOf(good)) }).ending };
    });
    const share = (fits: (one: (typeof endings)[number]) => boolean): number => endings.filter(fits).length / endings.length;
    const [breeze, headline] = [share(({ good }) => good === 'breeze'), share(({ bad }) => bad === 'headline')];
    console.log(`warteschleife, 100 seeds: practice ends as a breeze in ${breeze}, stonewalling in the headlines in ${headline}`);
    expect(breeze).toBeGreaterThanOrEqual(0.8);
    expect(headline).toBeGreaterThanOrEqual(0.8);
  });
});
