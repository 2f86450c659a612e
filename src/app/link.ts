import type { HousePreset } from '../scenario/firm.ts';
import { LAST_MEETING, MOST_MEETINGS } from '../exercise/setup.ts';
import type { Mode } from '../exercise/setup.ts';
import type { Preferences } from '../ui/settings.tsx';
import type { PlayOptions } from '../ui/briefing/options-form.tsx';

/** What a link fixes before the first click; everything that it does not name stays open. */
export interface Link {
  /** Straight into the five minutes that need no briefing. */
  readonly isDemo: boolean;
  readonly scenario: string | undefined;
  readonly options: Partial<PlayOptions>;
  readonly preferences: Partial<Preferences>;
  /** How the world is drawn; without it as suits the machine. */
  readonly renderer: 'canvas' | 'webgl' | undefined;
}

const oneOf = <Value extends string>(value: string | null, values: readonly Value[]): Value | undefined =>
  values.find((one) => one === value);

/** Hours as in `6,15,24`: whole, each once, in order. */
function hoursIn(text: string): readonly number[] {
  const hours = text.split(',').filter((part) => /^[1-9]\d{0,2}$/.test(part));
  return [...new Set(hours.map(Number))]
    .filter((hour) => hour <= LAST_MEETING)
    .sort((a, b) => a - b)
    .slice(0, MOST_MEETINGS);
}

/** Reads `#demo`, or `#scenario=warteschleife&seed=7&language=en&mode=clock&house=solid&intensity=mild&meet=6,15&shared=1&renderer=canvas`; what it does not know it ignores. */
export function readLink(hash: string): Link {
  const values = new URLSearchParams(hash.replace(/^#/, ''));
  const slug = values.get('scenario');
  const seed = values.get('seed')?.slice(0, 40);
  const house = oneOf<HousePreset>(values.get('house'), ['asFound', 'solid', 'exemplary']);
  const mode = oneOf<Mode>(values.get('mode'), ['turn', 'clock', 'plenum']);
  const meetings = hoursIn(values.get('meet')?.slice(0, 100) ?? '');
  const language = oneOf(values.get('language'), ['de', 'en']);
  const intensity = oneOf(values.get('intensity'), ['full', 'mild']);
  return {
    isDemo: values.has('demo'),
    scenario: slug !== null && /^[a-z][a-z0-9-]{0,63}$/.test(slug) ? slug : undefined,
    options: {
      ...(seed ? { seed } : {}),
      ...(house ? { preset: house } : {}),
      ...(mode ? { mode } : {}),
      ...(meetings.length > 0 ? { meetings } : {}),
    },
    preferences: {
      ...(language ? { language } : {}),
      ...(intensity ? { intensity } : {}),
      ...(values.get('shared') === '1' ? { isShared: true } : {}),
    },
    renderer: oneOf(values.get('renderer'), ['canvas', 'webgl']),
  };
}
