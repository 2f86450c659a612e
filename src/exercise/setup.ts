import type { Firm, PreparationId } from '../scenario/firm.ts';
import type { Scenario } from '../scenario/format.ts';
import type { HousePreset } from '../scenario/firm.ts';

export type Mode = 'turn' | 'clock' | 'plenum';

/** Bounds of the hours at which teams may meet. */
export const LAST_MEETING = 240;
export const MOST_MEETINGS = 24;

/** Meeting hours as somebody writes them, '6, 15, 24' or '6; 15 24': whole, each once, in order; what is none is left out. */
export function meetingsIn(text: string): readonly number[] {
  const hours = text.split(/[\s,;]+/).flatMap((part) => (/^[1-9]\d{0,2}$/.test(part) ? [Number(part)] : []));
  return [...new Set(hours)]
    .filter((hour) => hour <= LAST_MEETING)
    .sort((a, b) => a - b)
    .slice(0, MOST_MEETINGS);
}

/** First entry of the log: the house and how it is played. Language and insult intensity change words only and are not part of it. */
export interface Setup {
  readonly house: readonly PreparationId[];
  readonly mode: Mode;
  /** Hours at which the game waits for the trainer's word, so that teams stay together; they change nothing in the storm. */
  readonly meetings?: readonly number[];
  /** Changed assumptions of the model, by name. */
  readonly assumptions?: Readonly<Record<string, number>>;
  /** The trainer's own firm in place of the scenario's. */
  readonly firm?: Firm;
}

/** The setup of a house preset, played in turns. */
export const setupOf = (scenario: Scenario, preset: HousePreset = 'asFound', mode: Mode = 'turn'): Setup => ({
  house: scenario.house.presets[preset],
  mode,
});
