import type { Recorded } from '../exercise/recorded.ts';
import type { Setup } from '../exercise/setup.ts';
import { say } from '../message/catalogue.ts';
import type { Message } from '../message/catalogue.ts';
import type { Language } from '../message/language.ts';
import type { Seed } from '../quantity/chance.ts';
import type { Scenario } from '../scenario/format.ts';
import { fill } from '../scenario/text-fill.ts';

/** An exercise that was played, as far as its result is told. */
export interface Result {
  readonly scenario: Scenario;
  readonly seed: Seed;
  readonly setup: Setup;
  readonly recorded: Recorded;
}

/** A result as programs read it. */
export const resultJson = ({ scenario, seed, recorded }: Result) => ({
  scenario: scenario.meta.slug,
  seed,
  policy: recorded.policy ?? null,
  hours: recorded.hours,
  outcome: recorded.outcome,
  worldHash: recorded.worldHash,
});

/** A result as people read it. */
export function resultText(result: Result, language: Language): string {
  return [...lines(result, language)].map((line) => say(line, language)).join('\n');
}

function* lines({ scenario, seed, setup, recorded }: Result, language: Language): Generator<Message> {
  const { outcome, hours, policy = '' } = recorded;
  const firm = setup.firm ?? scenario.firm;
  const words = (text: Parameters<typeof fill>[0]): string => fill(text, language, { firm });
  yield { key: 'cli.result.played', values: { title: words(scenario.meta.title), seed, policy, hours } };
  yield { key: 'cli.result.posts', values: { total: outcome.totalPosts, peak: outcome.peakPerHour } };
  yield { key: 'cli.result.level', values: { level: outcome.maxLevel, name: levelName(outcome.maxLevel, language) } };
  yield { key: 'cli.result.trust', values: { trust: Math.round(outcome.trust) } };
  for (const { id, label } of scenario.goals) {
    yield { key: 'cli.result.goal', values: { goal: words(label), points: Math.round(outcome.goals[id] ?? 0) } };
  }
  const ending = scenario.endings.find(({ id }) => id === recorded.ending);
  yield ending ? { key: 'cli.result.ending', values: { title: words(ending.title) } } : { key: 'cli.result.unfinished' };
  yield { key: 'cli.result.hash', values: { hash: recorded.worldHash } };
}

const LEVELS = ['level.0', 'level.1', 'level.2', 'level.3', 'level.4', 'level.5', 'level.6'] as const;
const levelName = (level: number, language: Language): string => say({ key: LEVELS[level] ?? 'level.6' }, language);
