import { describe, expect, it } from 'vitest';
import { hours } from '../../src/quantity/units.ts';
import { ASSUMPTIONS, assume } from '../../src/simulation/assumptions.ts';
import { cultureFit } from '../../src/simulation/culture.ts';
import { clusterOf, excessOf, matchOf, qualityOf, reachFactor, speedFactor, strategyOf } from '../../src/simulation/delivery.ts';
import type { PlatformKind } from '../../src/simulation/kind.ts';

describe('how well a response is delivered', () => {
  it('[SIM-20] speed counts most in the first hours, and longer where people wait longer', () => {
    expect(speedFactor({ at: hours(2), detectedAt: hours(2) })).toBeCloseTo(1, 12);
    expect(speedFactor({ at: hours(1), detectedAt: hours(2) })).toBeCloseTo(1, 12);
    expect(speedFactor({ at: hours(6), detectedAt: hours(0) })).toBeCloseTo(0.35 + 0.65 / Math.E, 12);
    expect(speedFactor({ at: hours(100), detectedAt: hours(0) })).toBeCloseTo(0.35, 6);
    expect(speedFactor({ at: hours(6), detectedAt: hours(0), kind: 'community' })).toBeGreaterThan(
      speedFactor({ at: hours(6), detectedAt: hours(0), kind: 'short' }),
    );
  });

  it('[SIM-21] a press release alone reaches fewer than own channels, most reach lies where the storm lives', () => {
    expect(reachFactor({ onOwnChannels: false, onOrigin: false })).toBe(0.5);
    expect(reachFactor({ onOwnChannels: true, onOrigin: false })).toBe(0.7);
    expect(reachFactor({ onOwnChannels: true, onOrigin: true })).toBe(0.85);
  });

  it('[SIM-28] the same text fits one kind of platform and misses another', () => {
    const release = { tone: 'legalese', register: 'sie', kind: 'statement' };
    const fit = (kind: PlatformKind): number => cultureFit(kind, release, assume());
    expect(fit('clips')).toBeLessThan(ASSUMPTIONS['culture.misfire'].value);
    expect(fit('press')).toBeGreaterThan(3 * fit('clips'));
    expect(cultureFit('clips', release, assume({ 'culture.clips.tone.legalese': 0.5 }))).toBeGreaterThan(fit('clips'));
  });

  it('[SIM-22] a strategy fits a crisis or turns against the firm', () => {
    expect(matchOf('rebuild', clusterOf(0.85))).toBe(1);
    expect(matchOf('deny', clusterOf(0.2))).toBe(1);
    expect(matchOf('deny', clusterOf(0.5))).toBeLessThan(0);
    expect(matchOf('diminish', clusterOf(0.85))).toBeLessThan(0);
    expect(strategyOf('fullApology')).toBe('rebuild');
    expect(strategyOf('empathicReplies')).toBeUndefined();
  });

  it('[SIM-23] who apologises without guilt is thought guilty', () => {
    expect(excessOf('rebuild', 'victim')).toBe(0.08);
    expect(excessOf('rebuild', 'preventable')).toBe(0);
    expect(excessOf('deny', 'victim')).toBe(0);
  });

  it('[SIM-24] an apology is as good as its elements, tone and facts; haste without facts is capped', () => {
    const all = ['regret', 'responsibility', 'explanation', 'repair', 'repentance', 'forgiveness'];
    expect(qualityOf({ tone: 'neutral', elements: all, hasFacts: true })).toBeCloseTo(1, 12);
    expect(qualityOf({ tone: 'human', elements: [...all, ...all], hasFacts: true })).toBeCloseTo(1.1, 12);
    expect(qualityOf({ tone: 'legalese', elements: all, hasFacts: false })).toBeCloseTo(0.42, 12);
    expect(qualityOf({ tone: 'neutral', elements: ['regret'], hasFacts: true })).toBeLessThan(
      qualityOf({ tone: 'neutral', elements: ['responsibility'], hasFacts: true }),
    );
    expect(qualityOf({ tone: 'human', elements: [], hasFacts: false, isRushed: true, isApology: false })).toBe(0.6);
    expect(qualityOf({ tone: 'human', elements: [], hasFacts: true, isRushed: true, isApology: false })).toBe(1.1);
  });
});
