import { say } from '../message/catalogue.ts';
import { roughly, roundedWords } from '../message/number.ts';
import type { Exercise } from '../exercise/start.ts';
import { situation } from '../exercise/situation.ts';
import type { Situation } from '../exercise/situation.ts';
import type { Minutes } from '../quantity/units.ts';
import type { FactStatus } from '../scenario/guard.ts';
import type { CaseSource } from '../scenario/storm.ts';
import type { NewsTier } from '../simulation/storm.ts';
import { LEVELS } from './happened-public.ts';
import { timeWords } from './moments.ts';
import { courseOf } from './volume.ts';
import { wordsOf } from './words.ts';
import type { Reader } from './words.ts';

export type Trend = 'up' | 'down' | 'level';

export interface PlatformFigure {
  readonly id: string;
  readonly name: string;
  readonly kind: string;
  readonly perHour: number;
  /** Posts by half hours, oldest first. */
  readonly course: readonly number[];
  readonly isSeen: boolean;
}

/** How the storm stands, as far as the team can know. */
export interface FiguresView {
  readonly level: number;
  readonly levelName: string;
  readonly levelAbout: string;
  readonly force: string;
  readonly perHour: number;
  readonly perHourWords: string;
  readonly trend: Trend;
  readonly course: readonly number[];
  readonly asOf: Minutes;
  /** 'Stand 14:10' where figures are late; empty where they are live. */
  readonly lateness: string;
  readonly sentiment: string;
  readonly critical: number;
  readonly platforms: readonly PlatformFigure[];
  readonly news: { readonly online: number; readonly print: number; readonly tv: number };
  readonly cases: readonly {
    readonly id: string;
    readonly label: string;
    /** How many they are at all, as far as the house knows. */
    readonly people: string | undefined;
    readonly open: number;
    readonly words: string;
  }[];
}

/** Hours that a course shows. */
export const HOURS_SHOWN = 12;
/** Change of a fifth counts as a trend. */
const TREND = 0.2;

/** Figures of the monitoring: live, or late and rounded. */
export function figuresView(exercise: Exercise, reader: Reader): FiguresView {
  const { figures, cases } = situation(exercise);
  const { language } = reader;
  const level = LEVELS[figures.level] ?? 'level.6';
  return {
    level: figures.level,
    levelName: say({ key: level }, language),
    levelAbout: say({ key: ABOUT[figures.level] ?? 'level.about.6' }, language),
    force: say({ key: 'level.force', values: { n: figures.level } }, language),
    perHour: figures.perHour,
    perHourWords: roughly(figures.perHour, language),
    trend: trendOf(figures.perHour, figures.before),
    course: courseOf(exercise, { hours: HOURS_SHOWN, until: figures.asOf }),
    asOf: figures.asOf,
    lateness: figures.isLive ? '' : say({ key: 'figures.asOf', values: { time: timeWords(exercise, figures.asOf, language) } }, language),
    sentiment: sentimentWords(figures, language),
    critical: figures.critical,
    platforms: figures.byPlatform.map(({ platform, perHour, isSeen }, at) => ({
      id: platform,
      name: exercise.scenario.platforms[at]!.name[language],
      kind: exercise.scenario.platforms[at]!.kind,
      perHour,
      course: isSeen ? courseOf(exercise, { platform: at, hours: HOURS_SHOWN, until: figures.asOf }) : [],
      isSeen,
    })),
    news: reports(exercise, figures),
    cases: cases.flatMap(({ source, openShare }, at) => {
      const term = exercise.scenario.storm.cases[at]!;
      if (term.from > exercise.now) return [];
      const words = say({ key: 'figures.open', values: { share: roundedWords(openShare, language) } }, language);
      const people = isCounted(exercise, term) ? roughly(term.people, language) : undefined;
      return [{ id: source, label: wordsOf(exercise, term.label, reader), people, open: openShare, words }];
    }),
  };
}

/** Reports of the media, and those that the scenario tells of. */
function reports(exercise: Exercise, { news, asOf }: Situation['figures']): Record<NewsTier, number> {
  const all = { ...news };
  for (const event of exercise.events) {
    const tier = event.type === 'exposure.started' && event.at <= asOf && exercise.register.exposures.get(event.exposure)?.reportedBy;
    if (tier) all[tier]++;
  }
  return all;
}

const COUNTED: readonly FactStatus[] = ['confirmed', 'public'];

function isCounted({ facts }: Exercise, { countedBy }: CaseSource): boolean {
  return countedBy === undefined || COUNTED.includes(facts.get(countedBy)?.status ?? 'unknown');
}

const ABOUT = [
  'level.about.0',
  'level.about.1',
  'level.about.2',
  'level.about.3',
  'level.about.4',
  'level.about.5',
  'level.about.6',
] as const;

function trendOf(now: number, before: number): Trend {
  if (now > before * (1 + TREND) + 2) return 'up';
  return now < before * (1 - TREND) - 2 ? 'down' : 'level';
}

/** Sentiment in words: the team reads posts, it does not measure trust. */
function sentimentWords(
  { critical, perHour }: { readonly critical: number; readonly perHour: number },
  language: Reader['language'],
): string {
  if (perHour === 0) return say({ key: 'sentiment.none' }, language);
  if (critical > 0.8) return say({ key: 'sentiment.hostile' }, language);
  if (critical > 0.65) return say({ key: 'sentiment.angry' }, language);
  if (critical > 0.5) return say({ key: 'sentiment.critical' }, language);
  return say({ key: critical > 0.35 ? 'sentiment.mixed' : 'sentiment.mild' }, language);
}
