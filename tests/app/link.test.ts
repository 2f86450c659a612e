import { describe, expect, it } from 'vitest';
import { demoLink, readLink, writeLink } from '../../src/app/link.ts';

describe('a link into the product', () => {
  it('fixes scenario, seed, house, mode, language, tone and meeting points', () => {
    expect(readLink('#scenario=warteschleife&seed=7&house=solid&mode=clock&language=en&intensity=mild&meet=15,6,6,24')).toEqual({
      isDemo: false,
      scenario: 'warteschleife',
      options: { seed: '7', preset: 'solid', mode: 'clock', meetings: [6, 15, 24] },
      preferences: { language: 'en', intensity: 'mild' },
      renderer: undefined,
    });
  });

  it('ignores what it does not know', () => {
    expect(readLink('#scenario=../x&house=castle&mode=__proto__&meet=0,-1,x,1e3,999,7.5&language=fr')).toEqual({
      isDemo: false,
      scenario: '',
      options: {},
      preferences: {},
      renderer: undefined,
    });
  });

  it('leads straight into the five minutes', () => {
    for (const hash of ['#demo', '#demo=&seed=7']) expect(readLink(hash).isDemo).toBe(true);
    expect(readLink('#demo&seed=7').options).toEqual({ seed: '7' });
    expect(readLink('#demo&scenario=warteschleife').scenario).toBeUndefined();
  });

  it('into the five minutes keeps language, tone and seed when the page is loaded anew', () => {
    const kept = demoLink('#language=en&intensity=mild&shared=1&renderer=canvas&demo', '1234');
    expect(readLink(`#${kept}`)).toEqual({
      isDemo: true,
      scenario: undefined,
      options: { seed: '1234' },
      preferences: { language: 'en', intensity: 'mild', isShared: true },
      renderer: 'canvas',
    });
    expect(readLink(`#${demoLink(`#${kept}`, '5678')}`)).toMatchObject({ options: { seed: '5678' }, preferences: { language: 'en' } });
    const fromStart = readLink(demoLink('#scenario=warteschleife&seed=7&language=en', '1234'));
    expect(fromStart).toMatchObject({ isDemo: true, scenario: undefined, options: { seed: '1234' }, preferences: { language: 'en' } });
  });

  it('is written so that it reads back as what it fixes', () => {
    const options = {
      seed: 'Wetter & Wind 7',
      preset: 'exemplary',
      mode: 'plenum',
      meetings: [6, 15],
      assumptions: { 'trust.loss': 0.4 },
    } as const;
    const preferences = { language: 'en', intensity: 'mild' } as const;
    const read = readLink(`#${writeLink({ scenario: 'warteschleife', options, preferences })}`);
    expect(read).toMatchObject({ scenario: 'warteschleife', options, preferences });
    const plain = writeLink({ scenario: 'warteschleife', options: { seed: '7', preset: 'asFound', mode: 'turn' }, preferences });
    expect(readLink(plain).options).toEqual({ seed: '7', preset: 'asFound', mode: 'turn' });
    const empty = writeLink({ scenario: 'warteschleife', options: { seed: '', preset: 'asFound', mode: 'turn' }, preferences });
    expect(readLink(empty).options.seed).toBe('');
  });

  it('carries changed assumptions: well-formed names and plain numbers, each once, twenty at most', () => {
    const assumed = (text: string) => readLink(`#assume=${text}`).options.assumptions;
    expect(assumed('trust.loss:0.4,match.deny.victim:-0.5,speed.time:3')).toEqual({
      'trust.loss': 0.4,
      'match.deny.victim': -0.5,
      'speed.time': 3,
    });
    expect(assumed('trust.loss:0.4,trust.loss:0.5')).toEqual({ 'trust.loss': 0.5 });
    expect(
      assumed('trust.loss,trust.loss:,trust.loss:1e9,trust.loss:NaN,:1,__proto__.x:1,toString:1,trust.loss:0x1,a..b:1'),
    ).toBeUndefined();
    const many = Array.from({ length: 60 }, (_, n) => `day.office.n${n}:1`).join(',');
    expect(Object.keys(assumed(many)!)).toHaveLength(20);
  });
});
