import type { HousePreset } from '../scenario/firm.ts';
import { meetingsIn } from '../exercise/setup.ts';
import type { Mode } from '../exercise/setup.ts';
import type { Preferences } from '../ui/settings.tsx';
import type { PlayOptions } from '../ui/briefing/options-form.tsx';

/** What a link fixes before the first click; everything that it does not name stays open. */
export interface Link {
  /** Straight into the five minutes that need no briefing. */
  readonly isDemo: boolean;
  /** Empty where it names one that cannot be. */
  readonly scenario: string | undefined;
  readonly options: Partial<PlayOptions>;
  readonly preferences: Partial<Preferences>;
  /** What draws the world; without it what suits the machine, and `none` leaves it out. */
  readonly renderer: 'canvas' | 'webgl' | 'none' | undefined;
}

const oneOf = <Value extends string>(value: string | null, values: readonly Value[]): Value | undefined =>
  values.find((one) => one === value);

const MOST_ASSUMPTIONS = 20;

/** Changes as in `trust.loss:0.4,speed.time:3`. Whether the model knows the name and takes the value is asked where they are used. */
function assumptionsIn(text: string): Readonly<Record<string, number>> {
  const pairs = text.split(',').flatMap((part): [string, number][] => {
    const [, name, value] = /^([a-z][A-Za-z0-9]*(?:\.[A-Za-z0-9]+){1,4}):(-?\d{1,6}(?:\.\d{1,20})?)$/.exec(part) ?? [];
    return name === undefined ? [] : [[name, Number(value)]];
  });
  return Object.fromEntries(pairs.slice(0, MOST_ASSUMPTIONS));
}

/** Reads `#demo`, or `#scenario=warteschleife&seed=7&language=en&mode=clock&house=solid&intensity=mild&meet=6,15&assume=trust.loss:0.4&shared=1&renderer=canvas`; what it does not know it ignores. */
export function readLink(hash: string): Link {
  const values = new URLSearchParams(hash.replace(/^#/, ''));
  const isDemo = values.has('demo');
  // The five minutes bring their own scenario: another one in the same link would take the screen from them.
  const slug = isDemo ? null : values.get('scenario');
  const seed = values.get('seed')?.slice(0, 40);
  const house = oneOf<HousePreset>(values.get('house'), ['asFound', 'solid', 'exemplary']);
  const mode = oneOf<Mode>(values.get('mode'), ['turn', 'clock', 'plenum']);
  const meetings = meetingsIn(values.get('meet')?.slice(0, 100) ?? '');
  const assumptions = assumptionsIn(values.get('assume')?.slice(0, 1500) ?? '');
  const language = oneOf(values.get('language'), ['de', 'en']);
  const intensity = oneOf(values.get('intensity'), ['full', 'mild']);
  return {
    isDemo,
    scenario: slug === null ? undefined : /^[a-z][a-z0-9-]{0,63}$/.test(slug) ? slug : '',
    options: {
      // An empty seed is one too: what the briefing wrote must be the same storm for all who open it.
      ...(seed === undefined ? {} : { seed }),
      ...(house ? { preset: house } : {}),
      ...(mode ? { mode } : {}),
      ...(meetings.length > 0 ? { meetings } : {}),
      ...(Object.keys(assumptions).length > 0 ? { assumptions } : {}),
    },
    preferences: {
      ...(language ? { language } : {}),
      ...(intensity ? { intensity } : {}),
      ...(values.get('shared') === '1' ? { isShared: true } : {}),
    },
    renderer: oneOf(values.get('renderer'), ['canvas', 'webgl', 'none']),
  };
}

/** What a link can carry: everything that teams must have in common. */
export interface Shared {
  readonly scenario: string;
  readonly options: PlayOptions;
  readonly preferences: Pick<Preferences, 'language' | 'intensity'>;
}

/** Writes what `readLink` reads, without the #. */
export function writeLink({ scenario, options: { seed, preset, mode, meetings = [], assumptions = {} }, preferences }: Shared): string {
  const values = new URLSearchParams({ scenario, seed, house: preset, mode });
  values.set('language', preferences.language);
  values.set('intensity', preferences.intensity);
  const assumed = Object.entries(assumptions).map(([name, value]) => `${name}:${value}`);
  // Commas and colons may stand in a hash as they are, and are easier to read.
  return [
    String(values),
    ...(meetings.length > 0 ? [`meet=${meetings.join(',')}`] : []),
    ...(assumed.length > 0 ? [`assume=${assumed.join(',')}`] : []),
  ].join('&');
}

/** The address of five minutes with this seed, without the #: whatever else the address fixes, language and tone above all, survives a reload. */
export function demoLink(hash: string, seed: string): string {
  const values = new URLSearchParams(hash.replace(/^#/, ''));
  values.set('demo', '');
  values.set('seed', seed);
  return String(values);
}
