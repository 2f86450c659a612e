import { say } from '../message/catalogue.ts';
import { weekdayName } from '../message/duration.ts';
import type { Firm, HousePreset } from '../scenario/firm.ts';
import type { Shift } from '../scenario/cast.ts';
import type { Scenario } from '../scenario/format.ts';
import type { Text } from '../scenario/text.ts';
import { fill } from '../scenario/text-fill.ts';
import { accountOf } from './own-firm.ts';
import type { Reader } from './words.ts';

/** The briefing on one page. */
export interface BriefingView {
  readonly title: string;
  readonly firm: { readonly name: string; readonly business: string; readonly size: string };
  readonly moment: string;
  readonly hours: number;
  readonly whatHappened: string;
  readonly yourRole: string;
  readonly atStake: string;
  readonly contentNote: string;
  readonly goals: readonly { readonly id: string; readonly label: string; readonly weight: number; readonly words: string }[];
  readonly people: readonly {
    readonly id: string;
    readonly name: string;
    readonly function: string;
    readonly about: string;
    readonly rota: string;
    readonly kind: string;
  }[];
  readonly chain: readonly { readonly role: string; readonly name: string; readonly needs: string }[];
  readonly rules: readonly string[];
  readonly platforms: readonly {
    readonly id: string;
    readonly kind: string;
    readonly name: string;
    readonly about: string;
    readonly account: string;
  }[];
  readonly preparations: readonly string[];
}

interface Told {
  readonly reader: Reader;
  readonly preset: HousePreset;
  readonly firm?: Firm;
}

/** What a player has to know before the first minute; needs no running exercise. */
export function briefingView(scenario: Scenario, { reader, preset, firm = scenario.firm }: Told): BriefingView {
  const { language } = reader;
  const player = scenario.cast.find(({ kind }) => kind === 'player')?.name ?? '';
  const words = (text: Text): string => fill(text, language, { firm, player });
  const heaviest = Math.max(...scenario.goals.map(({ weight }) => weight));
  return {
    title: words(scenario.meta.title),
    firm: { name: firm.name, business: words(firm.business), size: words(firm.size) },
    moment: `${weekdayName(scenario.start.weekday, language)}, ${scenario.start.time}`,
    hours: scenario.hours,
    whatHappened: words(scenario.briefing.whatHappened),
    yourRole: words(scenario.briefing.yourRole),
    atStake: words(scenario.briefing.atStake),
    contentNote: words(scenario.contentNote),
    goals: scenario.goals.map(({ id, label, weight }) => ({
      id,
      label: words(label),
      weight,
      words: weightWords(weight / heaviest, language),
    })),
    people: scenario.cast.map((role) => ({
      id: role.id,
      name: role.name,
      function: words(role.function),
      about: words(role.about),
      rota: rotaWords(role.shifts, language),
      kind: role.kind,
    })),
    chain: scenario.approvalChain.map(({ role, needs }) => ({
      role,
      name: scenario.cast.find(({ id }) => id === role)?.name ?? role,
      needs: needs.map((kind) => say({ key: `kind.${kind}` }, language)).join(', '),
    })),
    rules: scenario.house.rules.map(words),
    platforms: scenario.platforms.map(({ id, kind, name, about, account }) => ({
      id,
      kind,
      name: words(name),
      about: words(about),
      account: account === undefined ? '' : accountOf(account, scenario, firm),
    })),
    preparations: scenario.house.preparations
      .filter(({ id }) => scenario.house.presets[preset].includes(id))
      .map(({ label }) => words(label)),
  };
}

const weightWords = (share: number, language: Reader['language']): string =>
  say({ key: share > 0.75 ? 'goal.heavy' : share > 0.4 ? 'goal.middle' : 'goal.light' }, language);

const isAlways = ({ days, from, to }: Shift): boolean => days === 'daily' && from === '00:00' && to === '23:59';

/** 'werktags 09:00–17:00', 'rund um die Uhr'. */
function rotaWords(shifts: readonly Shift[], language: Reader['language']): string {
  if (shifts.length === 0) return say({ key: 'rota.none' }, language);
  if (shifts.some(isAlways)) return say({ key: 'people.always' }, language);
  return shifts.map(({ days, from, to }) => say({ key: `rota.${days}`, values: { from, to } }, language)).join(', ');
}
