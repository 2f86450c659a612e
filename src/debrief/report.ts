import type { Decision, VoidReason } from '../exercise/decision.ts';
import type { Exercise } from '../exercise/start.ts';
import type { Minutes } from '../quantity/units.ts';
import type { VoiceState } from '../scenario/guard.ts';
import { courseOf } from './curve.ts';
import type { Course } from './curve.ts';
import type { Finding } from './finding.ts';
import { frontPageOf } from './front-page.ts';
import type { FrontPage } from './front-page.ts';
import { judgeAct } from './judge-acts.ts';
import { judgeCourse } from './judge-course.ts';
import { timeLedgerOf } from './time-ledger.ts';
import type { TimeLedger } from './time-ledger.ts';

/** One decision of the log as the debrief shows it. */
export interface ReviewedDecision {
  readonly decision: Decision;
  readonly isVoid: VoidReason | undefined;
  readonly findings: readonly Finding[];
}

/** The after-action report: plain data, from which screen, print and export are made. */
export interface AfterActionReport {
  readonly frontPage: FrontPage;
  readonly truth: string;
  readonly course: Course;
  readonly decisions: readonly ReviewedDecision[];
  /** What was left undone, and what the house did to the people in it. */
  readonly undone: readonly Finding[];
  readonly time: TimeLedger;
  readonly facts: readonly FactLine[];
  readonly promises: readonly PromiseLine[];
  readonly lastWords: readonly { readonly voice: string; readonly state: VoiceState }[];
}

export interface FactLine {
  readonly fact: string;
  readonly holds: boolean;
  readonly confirmedAt: Minutes | undefined;
  readonly publicAt: Minutes | undefined;
  readonly publicBy: 'firm' | 'others' | undefined;
  /** What the firm said of it, when, and whether it was so. */
  readonly claims: readonly {
    readonly at: Minutes;
    readonly stance: 'asserts' | 'denies';
    readonly isTrue: boolean;
    readonly isDisproved: boolean;
  }[];
}

export interface PromiseLine {
  readonly promise: string;
  readonly madeAt: Minutes;
  readonly due: Minutes;
  readonly state: 'open' | 'kept' | 'broken';
}

/** DB-9: the report of an exercise that has come to its end, from its own events alone; what costs time is computed apart. */
export function reportOf(exercise: Exercise): AfterActionReport {
  return {
    frontPage: frontPageOf(exercise),
    truth: exercise.truth,
    course: courseOf(exercise),
    decisions: exercise.decisions.map((record) => ({
      ...record,
      findings: judgeAct(exercise, record).map((judgement) => ({ decision: record.decision.id, at: record.decision.at, ...judgement })),
    })),
    undone: judgeCourse(exercise),
    time: timeLedgerOf(exercise),
    facts: factLines(exercise),
    promises: [...exercise.promises].map(([promise, { madeAt, due, state }]) => ({ promise, madeAt, due, state })),
    lastWords: [...exercise.voices].filter(([, { hasSpoken }]) => hasSpoken).map(([voice, { state }]) => ({ voice, state })),
  };
}

const factLines = (exercise: Exercise): FactLine[] =>
  [...exercise.facts].map(([fact, { holds, confirmedAt, publicAt, publicBy }]) => ({
    fact,
    holds,
    confirmedAt,
    publicAt,
    publicBy,
    claims: [...exercise.publications.values()].flatMap(({ at, features, disproved }) =>
      features.claims
        .filter((claim) => claim.fact === fact)
        .map(({ stance }) => ({ at, stance, isTrue: (stance === 'asserts') === holds, isDisproved: disproved.has(fact) })),
    ),
  }));
