import type { Act } from '../../src/exercise/decision.ts';
import type { PreparationId } from '../../src/scenario/firm.ts';
import type { Features } from '../../src/scenario/features.ts';
import type { Scenario } from '../../src/scenario/format.ts';
import type { Log } from '../../src/exercise/replay.ts';
import type { Decision } from '../../src/exercise/decision.ts';
import type { Exercise } from '../../src/exercise/start.ts';

/** A principle as a pair of logs: as best practice played it, and with only that choice made otherwise. */
export interface Pair {
  readonly principle: string;
  readonly about: string;
  /** The log of best practice with one choice made worse. */
  readonly worse: (scenario: Scenario, log: Log) => Log;
}

/**
 * P16 is a choice made before the storm, not in it: best practice plays in a house with live monitoring and in one without. What
 * shows in every seed is how soon the house knows that it is serious; the goals show it in about half (`felt.long.ts` prints both).
 */
export const MONITORING: PreparationId = 'monitoring';

/** Minute at which the highest of the firm's levels is called; the end if it never is. */
export function alarmedAt({ decisions, scenario, horizon }: Exercise): number {
  const highest = scenario.firmLevels[scenario.firmLevels.length - 1]?.id;
  return decisions.find(({ decision: { act } }) => act.type === 'escalate' && act.level === highest)?.decision.at ?? horizon;
}

const mapActs = (log: Log, change: (decision: Decision) => Act | undefined): Log => ({
  ...log,
  decisions: log.decisions.flatMap((decision) => {
    const act = change(decision);
    return act === undefined ? [] : [{ ...decision, act }];
  }),
});

const dropping = (log: Log, drops: (act: Act) => boolean): Log => mapActs(log, ({ act }) => (drops(act) ? undefined : act));

/** Every reply exchanged for the first option of the same post that has one of these marks, or left as it is. */
const replying = (scenario: Scenario, log: Log, has: (features: Features) => boolean): Log =>
  mapActs(log, ({ act }) => {
    if (act.type !== 'reply') return act;
    const option = scenario.keyPosts.find(({ id }) => id === act.post)?.options.find(({ features, requires }) => !requires && has(features));
    return option ? { ...act, wording: { from: 'option', option: option.id } } : act;
  });

/** Every draft of these kinds exchanged for the first passage of the same kinds that has one of these marks. */
const drafting = (scenario: Scenario, log: Log, { kinds, has }: { readonly kinds: readonly string[]; readonly has: (features: Features) => boolean }): Log => {
  const other = scenario.passages.find(({ kind, features, requires }) => kinds.includes(kind) && !requires && has(features));
  if (!other) return log;
  return mapActs(log, ({ act }) =>
    act.type === 'draft' && kinds.includes(act.kind) ? { ...act, kind: other.kind, wording: { from: 'option', option: other.id } } : act,
  );
};

const flawed =
  (...flaws: readonly string[]) =>
  (features: Features): boolean =>
    features.flaws.some((flaw) => flaws.includes(flaw));

/** Nine hours of sign-off, and if that is at night, until the desk is manned again (P21). */
const SIGN_OFF = 9 * 60;
const DAY = 24 * 60;
const START = 15 * 60 + 10;
function nextMorning(at: number): Decision['at'] {
  const later = at + SIGN_OFF;
  const clock = (later + START) % DAY;
  const opens = 7 * 60 + 5;
  const closes = 22 * 60;
  const wait = clock < opens ? opens - clock : clock >= closes ? DAY - clock + opens : 0;
  return (later + wait) as Decision['at'];
}

export const PAIRS: readonly Pair[] = [
  { principle: 'P01', about: 'kind replies against snide ones', worse: unkind },
  { principle: 'P02', about: 'a second pair of eyes against none', worse: (_, log) => mapActs(log, ({ act }) => (act.type === 'reply' ? { type: act.type, post: act.post, wording: act.wording } : act)) },
  { principle: 'P03', about: 'people answered where everybody reads along against left without an answer', worse: (_, log) => dropping(log, ({ type }) => type === 'reply') },
  { principle: 'P08', about: 'a full apology against half a one', worse: (scenario, log) => drafting(scenario, log, { kinds: ['apology', 'statement'], has: flawed('conditional') }) },
  { principle: 'P13', about: 'relief against words alone', worse: (_, log) => dropping(log, ({ type }) => type === 'remedy') },
  { principle: 'P15', about: 'work shared against work carried alone', worse: (_, log) => dropping(log, ({ type }) => type === 'order' || type === 'staff') },
  { principle: 'P18', about: 'what is confirmed against what somebody would like to be true', worse: (scenario, log) => drafting(scenario, log, { kinds: ['apology', 'statement'], has: ({ claims }) => claims.length > 0 }) },
  { principle: 'P20', about: 'leaving people their say against fighting to be right', worse: (scenario, log) => replying(scenario, log, flawed('argue')) },
  {
    principle: 'P21',
    about: 'statements out at once against nine hours of sign-off',
    worse: (_, log) => ({
      ...log,
      decisions: log.decisions
        .map((decision) => (decision.act.type === 'publish' ? { ...decision, at: nextMorning(decision.at) } : decision))
        .sort((a, b) => a.at - b.at),
    }),
  },
  { principle: 'P23', about: 'promised updates given against forgotten', worse: (_, log) => forgetful(log) },
  { principle: 'P29', about: 'departments asked against nobody asked', worse: (_, log) => dropping(log, ({ type }) => type === 'ask') },
  { principle: 'P32', about: 'a human voice against text modules', worse: (scenario, log) => routine(scenario, log) },
  { principle: 'P38', about: 'hotline and counter relieved and briefed against forgotten', worse: (scenario, log) => withoutTheCounter(scenario, log) },
];

const isSnide = (features: Features): boolean => features.tone === 'snide' || flawed('mock')(features);

/** Whoever writes in or calls is answered in the snide way, where there is one; so is a colleague who asks how to. */
function unkind(scenario: Scenario, log: Log): Log {
  return mapActs(replying(scenario, log, isSnide), ({ act }) => {
    if (act.type !== 'answer') return act;
    const options = scenario.injects.find(({ id }) => id === act.inject)?.options;
    const option = options?.find(({ manner, features }) => manner === 'hostile' || (features !== undefined && isSnide(features)));
    return option ? { ...act, option: option.id } : act;
  });
}

/** Speaks once, promises, and is not heard of again. */
function forgetful(log: Log): Log {
  let published = 0;
  return dropping(log, (act) => act.type === 'publish' && published++ > 0);
}

function routine(scenario: Scenario, log: Log): Log {
  const wording = scenario.passages.find(({ kind, features }) => kind === 'wording' && (features.flaws.includes('stock') || features.tone === 'corporate'));
  const replied = replying(scenario, log, (features) => features.flaws.includes('stock') || features.tone === 'corporate');
  return mapActs(replied, ({ act }) => (act.type === 'order' && wording ? { ...act, wording: wording.id } : act));
}

function withoutTheCounter(scenario: Scenario, log: Log): Log {
  const forPeople = new Set(scenario.remedies.filter(({ kind }) => kind === 'information' || kind === 'staff' || kind === 'capacity').map(({ id }) => id));
  return dropping(log, (act) => (act.type === 'remedy' && forPeople.has(act.remedy)) || (act.type === 'staff' && act.how === 'brief'));
}

/** What makes it news: wishful words instead of the confirmed cause, text modules, and nine hours of sign-off, all at once. */
export const stonewalled = (scenario: Scenario, log: Log): Log =>
  ['P18', 'P32', 'P21'].reduce((worse, principle) => PAIRS.find((pair) => pair.principle === principle)!.worse(scenario, worse), log);
